// One place decides what a contact amounts to.
import { expect, test } from 'vitest';
import { contactSiemens } from '../../../src/sim/electrical/parts';
import { Condition } from '../../../src/sim/lift-state';

const contact = { k: 'S', id: 'S1', a: '1', b: '2', ron: 0.05, roff: 1e9, closed: true } as const;

test.each([
  [true, Condition.good, 0, 20],
  [true, Condition.good, 200, 0.005],
  [false, Condition.good, 200, 1e-9],
  [true, Condition.open, 0, 1e-9],
  [false, Condition.welded, 0, 20],
])('made %s, condition %i, worn %d ohm is %d S', (made, condition, worn, siemens) => {
  expect(contactSiemens(contact, made, condition, worn)).toBeCloseTo(siemens, 12);
});

test('a resistor is no contact', () => {
  expect(() => contactSiemens({ k: 'R', id: 'R1', a: '1', b: '2', ohm: 1 }, true, 0, 0)).toThrow(
    /"R1" is no contact/,
  );
});
