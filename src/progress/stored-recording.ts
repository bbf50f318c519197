// A recording that this product stored itself, looked over before it is listed. Names of commands are not looked up,
// which takes the lift: whoever plays the run on finds out. Files from elsewhere get the full reader with its mends.
import { MOST_TICKS } from '../level-format/recording-length';
import type { Recording } from '../session/recording';
import { type Fields, fieldsOf } from './read-entry';

/** written out, so that listing runs does not load the whole lift */
const FORMAT: Recording['format'] = 'liftwright-recording/1';

/** @returns undefined when anything about it is out of order */
export function storedRecording(data: unknown): Recording | undefined {
  const fields = fieldsOf(data);
  if (!fields || fields.format !== FORMAT) return undefined;
  const { level, levelHash, seed, endTick, commands } = fields;
  const isNamed = typeof level === 'string' && typeof levelHash === 'string' && Number.isSafeInteger(seed);
  const isWhole = isTick(endTick) && Array.isArray(commands) && areInOrder(commands, endTick);
  // every field has just been looked at
  return isNamed && isWhole ? (fields as Fields & Recording) : undefined;
}

function areInOrder(commands: readonly unknown[], endTick: number): boolean {
  let before = 0;
  return commands.every((entry) => {
    const timed = fieldsOf(entry);
    const tick = timed?.tick;
    const isNext = isTick(tick) && tick >= before && tick <= endTick;
    if (isNext) before = tick;
    return isNext && typeof fieldsOf(timed?.command)?.type === 'string';
  });
}

function isTick(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= MOST_TICKS;
}
