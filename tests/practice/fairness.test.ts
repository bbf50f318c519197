import { expect, test } from 'vitest';
import {
  type AnswerPlace,
  answerFairness,
  evenly,
  fairness,
  isFair,
  spreadOf,
} from '../../src/practice/fairness';
import { drawIndex, seededRandom } from '../../src/sim/random';

const random = seededRandom(1);
const asked = (at: (number: number) => number): readonly AnswerPlace[] =>
  Array.from({ length: 600 }, (_, number) => ({ question: 'q', choices: 3, at: at(number) }));
const unfairOf = (places: readonly AnswerPlace[]) =>
  answerFairness('s', places)
    .filter((one) => !isFair(one))
    .map(({ what }) => what);

test('even counts are fair, and counts far from what was due are not', () => {
  expect(evenly('dice', [101, 99, 100]).every(isFair)).toBe(true);
  expect(evenly('dice', [160, 70, 70]).every(isFair)).toBe(false);
});

test('what is due less than five times is counted together, and where one cell is left there is nothing to tell', () => {
  expect(fairness('few', [4, 3, 93], [3, 3, 94])).toMatchObject([{ freedom: 1, draws: 100 }]);
  expect(fairness('none', [1, 2], [1.5, 1.5])).toEqual([]);
});

test('where nothing is drawn twice, the same distance weighs more', () => {
  const [apart] = evenly('apart', [120, 80, 100]);
  const [once] = evenly('once', [120, 80, 100], spreadOf(2, 3));
  expect((once?.chiSquare ?? 0) / (apart?.chiSquare ?? 1)).toBeCloseTo(2, 9);
});

test('right answers at random are fair; always in one place, or always where the last one stood, they are not', () => {
  expect(unfairOf(asked(() => drawIndex(random, 3)))).toEqual([]);
  expect(unfairOf(asked(() => 1))).toHaveLength(3);
  expect(unfairOf(asked((number) => Math.floor(number / 200)))).toEqual([
    's: right answer among 3, where the one before stood',
  ]);
});
