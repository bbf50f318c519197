import { expect, test } from 'vitest';
import { addToTally, createTally, efficiencyOf } from '../../src/training/efficiency';
import { off } from '../support/moments';

const par = { readings: 3, partsBad: 1, seconds: 600 };
const yardstick = { par, efficiencyPoints: 10 };
const read = { type: 'meter-read' } as never;
const exchanged = (wasGood: boolean) => ({ type: 'part-replaced', wasGood }) as never;

function tallyOf(...events: readonly never[]) {
  const tally = createTally();
  for (const event of events) addToTally(tally, { tick: 1, event });
  return tally;
}

test('a surplus reading costs one, a good part exchanged three, twice the time its share', () => {
  expect(efficiencyOf(tallyOf(read, read, read), yardstick, 500, true).points).toBe(10);
  expect(efficiencyOf(tallyOf(read, read, read, read), yardstick, 500, true).points).toBe(9);
  expect(efficiencyOf(tallyOf(exchanged(true), exchanged(false)), yardstick, 500, true).points).toBe(7);
  expect(efficiencyOf(createTally(), yardstick, 1200, true).points).toBe(7);
  expect(efficiencyOf(createTally(), yardstick, 9000, true).points).toBe(7);
});

test('readings after the main switch is off prove safety and are not counted', () => {
  expect(tallyOf(read, off as never, read, read).readings).toBe(1);
});

test('nothing is earned before the lift is proved to work, or where there is no par', () => {
  expect(efficiencyOf(createTally(), yardstick, 10, false)).toMatchObject({ points: 0, of: 10 });
  expect(efficiencyOf(createTally(), { par: null, efficiencyPoints: 10 }, 10, true)).toMatchObject({
    points: 0,
    of: 0,
    parReadings: 0,
  });
});
