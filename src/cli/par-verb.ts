// par: how many readings the best search for a level's fault takes, case by case, and one such search step by step.
import type { Signature } from '../admission/fault-signature';
import { isolatingChain } from '../admission/isolating-chain';
import { isFaultSought, parOf, type Search, searchesOf } from '../admission/separable';
import { benchFor, suspectName } from '../admission/suspects';
import { coveringSeeds } from '../admission/covering-seeds';
import type { Level } from '../level-format/level';
import { complain, quote } from './complaint';
import { loadLevel } from './find-level';
import { shown } from './shown-reading';

/** Cases of the draw that are searched at most. */
const MOST_CASES = 64;

export function parVerb(parameters: readonly string[]): readonly unknown[] {
  const [path, ...more] = parameters;
  if (path === undefined || more.length > 0 || path.startsWith('--'))
    complain('par takes one level', 'par 需要一个关卡');
  const level = loadLevel(path);
  if (!isFaultSought(level))
    complain(
      `${quote(path)}: no fault is sought in it; its par for readings is 0`,
      `${quote(path)}：本关不查找故障；测量次数的标准值为 0`,
    );
  const searches = searchesOf(level, coveringSeeds(level, MOST_CASES));
  return [
    { level: level.id, par: parOf(searches), declared: level.par },
    ...searches.map((search) => searchRow(level, search)),
  ];
}

/** The chain also tells what is not measured under voltage: looks, gauges, and ohms once the power is off. */
function searchRow(level: Level, { seed, faults, symptoms, rivals, alike, readings }: Search) {
  const bench = benchFor(level);
  const own = faults.map(suspectName).join(' + ');
  const signatures = new Map<string, Signature>([
    [own, bench.readings(faults)],
    ...rivals.map((one) => [suspectName(one), bench.readings([one])] as const),
  ]);
  return {
    seed,
    fault: own,
    symptoms,
    rivals: rivals.map(suspectName),
    ...(alike.length > 0 && { alike: alike.map(suspectName) }),
    readings: Math.round(readings * 100) / 100,
    chain: isolatingChain(own, signatures).map(({ read, shows, left }) => ({
      read,
      shows: shown(read, shows ?? Number.POSITIVE_INFINITY),
      left,
    })),
  };
}
