// What a seed fills into holes is looked at as if the level had said it itself.
import { expect, test } from 'vitest';
import { complaintsOf } from '../support/written-level';

const drawnBy = (rows: readonly object[], more: object) =>
  complaintsOf((level) => Object.assign(level, { draw: [rows], ...more }));
const floor = { floor: 3 };

test('a word where a number must stand is refused, in the case that draws it', () => {
  const start = { car: '${car}' };
  expect(
    drawnBy(
      [
        { ...floor, car: 2 },
        { ...floor, car: 4 },
      ],
      { start },
    ),
  ).toEqual([]);
  expect(
    drawnBy(
      [
        { ...floor, car: 2 },
        { ...floor, car: 'roof' },
      ],
      { start },
    ),
  ).toEqual([expect.stringMatching(/start\.car.*roof/)]);
});

test('numbers keep their bounds when they are drawn', () => {
  const people = { passengers: { count: '${riders}' } };
  expect(drawnBy([{ ...floor, riders: 4 }], { people })).toEqual([]);
  for (const riders of [0, 2.5, 900])
    expect(drawnBy([{ ...floor, riders }], { people }), String(riders)).toEqual([
      expect.stringMatching(/people\.passengers\.count: the number .* expected 1 to 30, whole/),
    ]);
  const young = { passengers: { count: '${riders}', children: 3 } };
  expect(drawnBy([{ ...floor, riders: 2 }], { people: young })).toEqual([
    expect.stringMatching(/more children and old people than people — write at least 3/),
  ]);
});

test('what is drawn has no holes of its own', () => {
  expect(drawnBy([{ floor: '${floor}' }], {})).toEqual([
    expect.stringMatching(/draw\.0\.0\.floor: what is drawn cannot have holes itself/),
  ]);
});

test('a bound of a condition must come out as a number', () => {
  const line = (seconds: unknown) => ({
    conditions: {
      'door-opened': {
        kind: 'stays',
        after: { event: 'landing-door-wide' },
        seconds,
        facts: [{ fact: 'mainSwitchOn' }],
      },
    },
  });
  expect(drawnBy([{ ...floor, wait: 5 }], line('${wait}'))).toEqual([]);
  expect(drawnBy([{ ...floor, wait: 'long' }], line('${wait}'))).toEqual([
    expect.stringMatching(/checklist\.0\.condition\.seconds: "long" is no fitting number/),
  ]);
});

test('more cases than can be looked at are refused', () => {
  const table = Array.from({ length: 61 }, () => floor);
  expect(complaintsOf((level) => Object.assign(level, { draw: [table, table] }))).toEqual([
    expect.stringMatching(/draw: the tables of the draw have 122 rows — at most 120 together/),
  ]);
});
