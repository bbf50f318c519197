// What is told before a level is begun: story and work order as they read in the case that will be played.
import type { Level } from '../level-format/level';
import { type SettledLevel, settleLevel } from '../level-format/settle';

export type Briefing = Pick<SettledLevel, 'story' | 'workOrder'>;

/** @param seed of the run that is briefed */
export function briefingOf(level: Level, seed: number): Briefing {
  const { story, workOrder } = settleLevel(level, seed);
  return { story, workOrder };
}
