import { expect, test } from 'vitest';
import { isFaultOf, namesOf } from '../../src/level-format/lift-names';

test('a lift has its landings and terminals', () => {
  const names = namesOf('ref-1000');
  expect([names.floors, names.terminals.has('lock-8.in'), names.terminals.has('lock-9.in')]).toEqual([
    8,
    true,
    false,
  ]);
  expect(namesOf('ref-1000', 5).floors).toBe(5);
  expect(() => namesOf('ref-9')).toThrow(RangeError);
});

test('some faults are of parts that only one lift has', () => {
  expect([
    isFaultOf('LCK-01', 'ref-1000'),
    isFaultOf('MEC-16', 'ref-1000'),
    isFaultOf('MEC-16', 'geared-630'),
  ]).toEqual([true, false, true]);
});
