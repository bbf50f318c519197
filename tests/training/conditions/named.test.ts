import { expect, test } from 'vitest';
import { namesWanting, withoutNames } from '../../../src/training/conditions/named';
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
  expect(namesWanting(named('both'), names)).toEqual([]);
  expect(namesWanting(named('neither'), names)).toEqual(['neither']);
  expect(namesWanting(named('a'), { a: named('b'), b: named('a') })).toEqual(['a > b > a']);
  expect(() => withoutNames(named('neither'), names)).toThrow(RangeError);
});
