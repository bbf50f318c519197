// Check e: with what is in the bag, some chain of readings tells the fault from every other that would look the same
// without a meter; and how many readings under voltage the best search for it takes, which is par.
import type { Level } from '../level-format/level';
import { lineOfPath } from '../level-format/locate';
import { settleLevel } from '../level-format/settle';
import { findFault } from '../sim/faults/fault-rows';
import type { Text } from '../training/report';
import type { AdmissionCheck, Candidate, Finding } from './admission';
import type { Signature } from './fault-signature';
import { expectedReadings } from './half-split';
import { looksAlike } from './isolating-chain';
import { type Bench, benchFor, type Suspect, suspectName } from './suspects';

export const separable: AdmissionCheck = {
  letter: 'e',
  about: { en: 'readings tell the fault from its rivals', 'zh-CN': '测量能区分故障与相似的故障' },
  prove: (candidate) => {
    if (!isFaultSought(candidate.level)) return { against: [] };
    const searches = searchesOf(candidate.level, candidate.seeds);
    const par = parOf(searches);
    return {
      against: [...inseparable(candidate, searches), ...wrongPar(candidate, par)].slice(0, 1),
      told: { par },
    };
  },
};

/** Where the cause is nobody's question, nothing need tell it. */
export function isFaultSought({ faults, campaign, retest }: Level): boolean {
  return faults.length > 0 && (campaign === 'find-the-fault' || retest !== null);
}

export type Search = {
  readonly seed: number;
  readonly faults: readonly Suspect[];
  readonly symptoms: string;
  /** others of the catalogue that show the same without a meter, and are mended elsewhere */
  readonly rivals: readonly Suspect[];
  /** of these, those that no reading at hand tells from it */
  readonly alike: readonly Suspect[];
  /** expected readings under voltage */
  readonly readings: number;
};

/** @returns one search for each different case of the draw */
export function searchesOf(level: Level, seeds: readonly number[]): readonly Search[] {
  const bench = benchFor(level);
  const found = new Map<string, Search>();
  for (const seed of seeds) {
    const faults = faultsOf(level, seed);
    const name = faults.map(suspectName).join(' ');
    if (!found.has(name)) found.set(name, searchFor(level, seed, faults, bench));
  }
  return [...found.values()];
}

export function parOf(searches: readonly Search[]): { readonly readings: number; readonly rivals: number } {
  const mean = searches.reduce((sum, { readings }) => sum + readings, 0) / Math.max(1, searches.length);
  const rivals = Math.max(0, ...searches.map((search) => search.rivals.length));
  return { readings: Math.round(mean * 10) / 10, rivals };
}

/** As a seed puts them in, at a landing if they are of one. */
export function faultsOf(level: Level, seed: number): readonly Suspect[] {
  return settleLevel(level, seed).faults.map(({ fault, landing }) => ({
    fault,
    landing: landing || (findFault(fault)?.landing ?? 0),
  }));
}

function searchFor(level: Level, seed: number, faults: readonly Suspect[], bench: Bench): Search {
  const symptoms = bench.symptoms(faults);
  const own = bench.readings(faults);
  const mended = new Set(faults.flatMap(mendsOf));
  // lamps are soon looked at; only those that fit are called
  const lit = bench.lamps(faults);
  const alight = bench.suspects.filter((one) => bench.lamps([one]) === lit);
  const fitting = alight.filter((one) => bench.symptoms([one]) === symptoms);
  const rivals = fitting.filter((one) => !mendsOf(one).some((place) => mended.has(place)));
  const reads = readsAtHand(level, own);
  const alike = rivals.filter((one) => {
    const other = bench.readings([one]);
    return reads.every((read) => looksAlike(own.get(read) ?? Number.NaN, other.get(read) ?? Number.NaN));
  });
  const volts = reads.filter((read) => read.startsWith('volts '));
  const causes = [own, ...rivals.map((one) => bench.readings([one]))];
  return { seed, faults, symptoms, rivals, alike, readings: expectedReadings(causes, volts) };
}

/** What is put right when a fault is mended: two names for the same broken part are one. */
function mendsOf({ fault, landing }: Suspect): readonly string[] {
  const row = findFault(fault);
  return [...(row?.effects ?? []), ...(row?.steady ?? [])].map((effect) => {
    if ('part' in effect) return effect.part.replace('{landing}', String(landing));
    if ('stray' in effect) return effect.stray.join('+');
    if ('gauge' in effect) return effect.gauge;
    return 'trips' in effect ? effect.trips : `${effect.set} ${landing}`;
  });
}

/** Without a meter one looks and gauges. */
export function readsAtHand({ start }: Level, signature: Signature): readonly string[] {
  const hasMeter = start.tools?.meter !== 0;
  return [...signature.keys()].filter((read) => hasMeter || !/^(volts|ohms) /.test(read));
}

function inseparable({ level, text }: Candidate, searches: readonly Search[]): readonly Finding[] {
  const one = searches.find(({ alike }) => alike.length > 0);
  if (!one) return [];
  const names = one.faults.map(suspectName).join(' + ');
  const others = one.alike.slice(0, 4).map(suspectName).join(', ');
  const lacking = level.start.tools?.meter === 0;
  return [
    finding(
      text,
      ['faults'],
      {
        en: `seed ${one.seed}: nothing in the bag tells ${names} from ${others}, which shows the same (${one.symptoms})`,
        'zh-CN': `种子 ${one.seed}：现有工具无法区分 ${names} 与 ${others}，现象相同（${one.symptoms}）`,
      },
      lacking ? giveMeter : otherFault,
    ),
  ];
}

const giveMeter: Text = { en: 'put the meter into the bag', 'zh-CN': '在工具中加入万用表' };
const otherFault: Text = {
  en: 'choose another fault, or a lift that shows the difference',
  'zh-CN': '换一个故障，或换一台能看出区别的电梯',
};
const mendPar: Text = {
  en: 'write a par that the best search meets, see "par"',
  'zh-CN': '写出最优排查能达到的标准值，见“par”命令',
};

/** A par above this many readings over the best search rewards any search. [?] */
const SLACK = 4;

function wrongPar({ level, text }: Candidate, par: { readonly readings: number }): readonly Finding[] {
  const declared = level.par?.readings;
  if (declared === undefined) return [];
  // where nothing need be measured under voltage, the gauges tell
  const least = Math.floor(par.readings);
  if (declared === 0 || (declared >= least && declared <= par.readings + SLACK)) return [];
  const [en, zh] =
    declared < least
      ? ['fewer than', '少于']
      : [`more than ${SLACK} over`, `比最优排查多出 ${SLACK} 次以上：`];
  return [
    finding(
      text,
      ['par', 'readings'],
      {
        en: `par allows ${declared} readings, ${en} the ${par.readings} the best search takes`,
        'zh-CN': `标准值为 ${declared} 次测量，${zh}最优排查的 ${par.readings} 次`,
      },
      mendPar,
    ),
  ];
}

function finding(text: string, path: readonly string[], message: Text, mend: Text): Finding {
  return {
    check: 'e',
    file: 'level.json',
    line: lineOfPath(text, path),
    path: path.join('.'),
    message,
    mend,
  };
}
