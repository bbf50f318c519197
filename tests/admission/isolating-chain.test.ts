// Half-split by what readings show: the fewest and easiest that leave one fault standing.
import { expect, test } from 'vitest';
import { isolatingChain, looksAlike } from '../../src/admission/isolating-chain';

const shows = (figures: Readonly<Record<string, number>>) => new Map(Object.entries(figures));
const catalogue = new Map([
  ['one', shows({ 'lamp X25': 0, 'volts 105-N': 112, 'ohms A': 0.05 })],
  ['two', shows({ 'lamp X25': 0, 'volts 105-N': 0, 'ohms A': 0.05 })],
  ['three', shows({ 'lamp X25': 1, 'volts 105-N': 112, 'ohms A': 0.05 })],
  ['four', shows({ 'lamp X25': 1, 'volts 105-N': 112, 'ohms A': Number.POSITIVE_INFINITY })],
]);

test('it ends at the fault, with what each reading showed', () => {
  expect(isolatingChain('two', catalogue)).toEqual([
    { read: 'lamp X25', shows: 0, left: 2 },
    { read: 'volts 105-N', shows: 0, left: 1 },
  ]);
  expect(isolatingChain('four', catalogue).at(-1)).toEqual({ read: 'ohms A', shows: null, left: 1 });
});

test('faults that look the same cannot be told apart, and the chain says so', () => {
  const twins = new Map([
    ...catalogue,
    ['five', shows({ 'lamp X25': 1, 'volts 105-N': 112, 'ohms A': 0.05 })],
  ]);
  expect(isolatingChain('five', twins).at(-1)?.left).toBe(2);
  expect(() => isolatingChain('six', twins)).toThrow(/no signature of "six"/);
});

test('two readings differ from 2 % or 0.2 on', () => {
  expect(looksAlike(112, 111)).toBe(true);
  expect(looksAlike(112, 108)).toBe(false);
  expect(looksAlike(0.05, 0.5)).toBe(false);
  expect(looksAlike(Number.POSITIVE_INFINITY, 5)).toBe(false);
});
