// Check a: without its faults the lift of the level serves and shows no code; with them something shows.
import type { Level } from '../level-format/level';
import { lineOfPath } from '../level-format/locate';
import { beginPlay } from '../session/play-through';
import { advance } from '../sim/advance';
import { carLanding } from '../sim/facts';
import { perform, takeEvents } from '../sim/simulation';
import { ticks } from '../sim/units';
import type { Text } from '../training/report';
import type { AdmissionCheck, Candidate, Finding } from './admission';
import { looksAlike } from './isolating-chain';
import { faultsOf, readsAtHand } from './separable';
import { benchFor, type Suspect, suspectName } from './suspects';

export const visible: AdmissionCheck = {
  letter: 'a',
  about: { en: 'the fault shows, and nothing else does', 'zh-CN': '故障有现象，除此之外没有' },
  prove: (candidate) => {
    if (candidate.level.faults.length === 0) return { against: [] };
    return { against: [...showsUnasked(candidate), ...showsNothing(candidate)] };
  },
};

/** Over the whole height, doors and all. [?] */
const SERVES = ticks(90);
/** The board tests itself when it is switched on. */
const SELF_TEST = ticks(5);

/** The same scene with the faults, the wear and the car's odd position left out, and one call. */
function showsUnasked({ level, text, seeds }: Candidate): readonly Finding[] {
  const [seed = 1] = seeds;
  const { simulation } = beginPlay(healthyScene(level), seed);
  const { state, plant } = simulation;
  advance(simulation, SELF_TEST);
  const floor = carLanding(state, plant.preset.lift) === 2 ? 1 : 2;
  perform(simulation, 'public', { type: 'press-hall-call', floor, direction: 'up' });
  advance(simulation, SERVES);
  const events = takeEvents(simulation).map(({ event }) => event);
  const code = events.find((event) => event.type === 'code-raised');
  const served = events.some((event) => event.type === 'car-door-opened' && event.floor === floor);
  if (!code && served) return [];
  const [en, zh] =
    code?.type === 'code-raised'
      ? [`raises code E${code.code}`, `报出代码 E${code.code}`]
      : [`does not answer a call at floor ${floor}`, `不应答 ${floor} 楼的召唤`];
  return [
    finding(
      text,
      { en: `without its faults the lift still ${en}`, 'zh-CN': `去掉故障后电梯仍${zh}` },
      {
        en: 'let faults alone make the trouble: look at liftChanges and at what the public does',
        'zh-CN': '让故障本身造成现象：检查 liftChanges 和公众的动作',
      },
    ),
  ];
}

function healthyScene(level: Level): Level {
  const { car: _car, health: _health, gauges: _gauges, ...start } = level.start;
  return { ...level, faults: [], start };
}

function showsNothing({ level, text, seeds }: Candidate): readonly Finding[] {
  for (const seed of seeds) {
    const hidden = faultsOf(level, seed).find((fault) => !shows(level, fault));
    if (!hidden) continue;
    const name = suspectName(hidden);
    return [
      finding(
        text,
        {
          en: `seed ${seed}: ${name} changes nothing that anybody could see or measure with what is in the bag`,
          'zh-CN': `种子 ${seed}：${name} 没有任何能看到、或用现有工具测到的变化`,
        },
        { en: 'choose a fault that shows', 'zh-CN': '换一个有现象的故障' },
      ),
    ];
  }
  return [];
}

/** Whether every fault that a seed puts into the level shows by itself, to the eye or to a meter. */
export function isSeen(level: Level, seed: number): boolean {
  return faultsOf(level, seed).every((fault) => shows(level, fault));
}

function shows(level: Level, fault: Suspect): boolean {
  const bench = benchFor(level);
  if (bench.symptoms([fault]) !== bench.symptoms([])) return true;
  const healthy = bench.readings([]);
  const found = bench.readings([fault]);
  return readsAtHand(level, found).some(
    (read) => !looksAlike(found.get(read) ?? Number.NaN, healthy.get(read) ?? Number.NaN),
  );
}

function finding(text: string, message: Text, mend: Text): Finding {
  const path = ['faults'];
  return { check: 'a', file: 'level.json', line: lineOfPath(text, path), path: 'faults', message, mend };
}
