import { expect, test } from 'vitest';
import { flawOfNames, withoutNames } from '../../../src/training/conditions/named';
import { onceKey, onceOff } from '../../support/moments';

const named = (name: string) => ({ kind: 'named', name });
const names = { off: onceOff, both: { kind: 'all', of: [named('off'), onceKey] } };

test('names are replaced wherever they stand, those within names too', () => {
  expect(withoutNames({ kind: 'not', of: named('both') }, names)).toEqual({
    kind: 'not',
    of: { kind: 'all', of: [onceOff, onceKey] },
  });
});

test('a name that is not there, or that leads back to itself, is told', () => {
  expect(flawOfNames(named('both'), names)).toBeUndefined();
  expect(flawOfNames(named('neither'), names)).toEqual({ kind: 'wanting', name: 'neither' });
  expect(flawOfNames(named('a'), { a: named('b'), b: named('a') })).toEqual({
    kind: 'circle',
    name: 'a > b > a',
  });
  expect(() => withoutNames(named('neither'), names)).toThrow(RangeError);
});

/** Each name uses the next one so many times. */
const chain = (length: number, times: number) =>
  Object.fromEntries([
    ...Array.from({ length }, (_, at) => [
      `n${at}`,
      { kind: 'all', of: Array.from({ length: times }, () => named(`n${at + 1}`)) },
    ]),
    [`n${length}`, onceKey],
  ]);

test('names that double at every step are found without being unfolded', () => {
  expect(flawOfNames(named('n0'), chain(25, 2))).toEqual({ kind: 'large', name: 'n17' });
  expect(flawOfNames(named('n0'), chain(7, 2))).toBeUndefined();
  // a line may be too large where none of its names is
  const line = { kind: 'all', of: Array.from({ length: 9 }, () => named('n0')) };
  expect(flawOfNames(line, chain(4, 2))).toEqual({ kind: 'large', name: '' });
});

test('a chain of names without end does not exhaust the stack', () => {
  expect(flawOfNames(named('n0'), chain(20_000, 1))?.kind).toBe('deep');
  expect(flawOfNames(named('n0'), chain(10, 1))).toBeUndefined();
  expect(flawOfNames(inverted(95, onceKey), {})?.kind).toBe('deep');
  expect(flawOfNames(inverted(80, onceKey), {})).toBeUndefined();
});

function inverted(times: number, condition: unknown): unknown {
  return times === 0 ? condition : { kind: 'not', of: inverted(times - 1, condition) };
}

test('a name that is short enough by itself is too deep when it hangs below much', () => {
  const names = chain(20, 1);
  const twice = (under: number) => ({ kind: 'all', of: [named('n0'), inverted(under, named('n0'))] });
  expect(flawOfNames(twice(5), names)).toBeUndefined();
  expect(flawOfNames(twice(60), names)).toEqual({ kind: 'deep', name: 'n0' });
});
