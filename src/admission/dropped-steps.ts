// Check d of admission: each step of the solution left out, to see what it costs. What costs nothing is not held
// against the level but told, so that its author knows.
import type { Level } from '../level-format/level';
import type { Script } from '../level-format/script';
import type { AdmissionCheck } from './admission';
import { isPerfect, tryRun } from './trial-run';

export const dropped: AdmissionCheck = {
  letter: 'd',
  about: { en: 'which steps cost nothing when left out', 'zh-CN': '哪些步骤漏做也不失分' },
  after: ['b'],
  prove: ({ level, solution }) => ({ against: [], told: { unscored: unscoredSteps(level, solution) } }),
};

/** Steps of the solution that can be left out at no cost, by number from 1. */
export function unscoredSteps(level: Level, { steps }: Script): readonly number[] {
  return steps.flatMap((step, at) => {
    if (!('do' in step)) return [];
    const rest = steps.filter((_, other) => other !== at);
    return isPerfect(tryRun(level, rest, 1)) ? [at + 1] : [];
  });
}
