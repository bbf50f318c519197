// A record tells the truth only of what was looked at, with the figure found and what came of it.
import { describe, expect, test } from 'vitest';
import type { SimEvent } from '../../src/sim/events';
import {
  checkRecord,
  createSheet,
  entryOf,
  giveNotice,
  noteInSheet,
  writeInSheet,
} from '../../src/training/record-sheet';

const lines = [
  { item: 'T5002-A1-05', gauge: 'brake-gap', floor: 0 },
  { item: 'T5002-A1-29', gauge: 'engagement', floor: 3 },
  { item: 'T5002-A2-01', gauge: 'gear-oil', floor: 0 },
];
const sheetOf = (...events: readonly SimEvent[]) => {
  const sheet = createSheet(lines, ['machine-room', 'gearless']);
  for (const event of events) noteInSheet(sheet, { tick: 1, event });
  return sheet;
};
const read = (value: number, gauge = 'brake-gap', floor = 0): SimEvent => {
  return { type: 'gauge-read', gauge, floor, value, unit: 'mm' };
};
const adjusted: SimEvent = {
  type: 'upkeep-done',
  gauge: 'brake-gap',
  floor: 0,
  how: 'adjust',
  before: 'due',
  after: 'good',
};
const written = (
  sheet: ReturnType<typeof sheetOf>,
  value: number | null,
  result: 'good' | 'adjusted' | 'replaced' | 'reported' | 'not-fitted',
  gauge = 'brake-gap',
  floor = 0,
) => {
  const event = writeInSheet(sheet, { gauge, floor, value, result });
  return event?.type === 'sheet-written' ? [event.looked, event.asFound, event.asDone] : event;
};

describe('what is in order', () => {
  test('is recorded with the figure read, to three places', () => {
    expect(written(sheetOf(read(0.2004)), 0.2, 'good')).toEqual([true, true, true]);
    expect(written(sheetOf(read(0.2)), 0.25, 'good')).toEqual([true, false, true]);
  });

  test('ticked without a look is neither looked at nor true', () => {
    expect(written(sheetOf(), 0.2, 'good')).toEqual([false, false, false]);
  });
});

describe('what is not in order', () => {
  test('is adjusted only when it was worked on and measured again; the figure is the one found', () => {
    expect(written(sheetOf(read(0.42), adjusted, read(0.2)), 0.42, 'adjusted')).toEqual([true, true, true]);
    expect(written(sheetOf(read(0.42), adjusted), 0.42, 'adjusted')).toEqual([true, true, false]);
    expect(written(sheetOf(read(0.42), adjusted, read(0.2)), 0.2, 'good')).toEqual([true, false, false]);
  });

  test('is replaced when it was exchanged, reported when nothing was done', () => {
    const exchanged = { ...adjusted, how: 'exchange' } as const;
    expect(written(sheetOf(read(0.42), exchanged, read(0.2)), 0.42, 'replaced')).toEqual([true, true, true]);
    expect(written(sheetOf(read(0.42), exchanged, read(0.2)), 0.42, 'adjusted')).toEqual([true, true, false]);
    expect(written(sheetOf(read(0.42)), 0.42, 'reported')).toEqual([true, true, true]);
    expect(written(sheetOf(read(0.42)), 0.42, 'good')).toEqual([true, true, false]);
  });
});

test('what was made worse is not in order', () => {
  expect(written(sheetOf(read(0.2), read(0.45)), 0.2, 'good')).toEqual([true, true, false]);
});

test('a landing has a line of its own; the engagement may be read by hand at the hook', () => {
  const sheet = sheetOf({ type: 'engagement-measured', floor: 3, millimetres: 9 });
  expect(entryOf(sheet, 'engagement', 3)?.found).toBe(9);
  expect(written(sheet, 9, 'good', 'engagement', 3)).toEqual([true, true, true]);
  expect(written(sheet, 9, 'good', 'engagement', 4)).toBeUndefined();
});

test('what the lift does not have is crossed out, and nothing else is', () => {
  expect(written(sheetOf(), null, 'not-fitted', 'gear-oil')).toEqual([true, true, true]);
  expect(written(sheetOf(), 80, 'good', 'gear-oil')).toEqual([true, false, false]);
  expect(written(sheetOf(read(0.2)), null, 'not-fitted')).toEqual([true, false, false]);
});

test('a notice is founded by a thing that stands out of order', () => {
  expect(giveNotice(sheetOf(read(0.6)), 'brake-gap', 0)).toMatchObject({ founded: true });
  expect(giveNotice(sheetOf(read(0.2)), 'brake-gap', 0)).toMatchObject({ founded: false });
  expect(giveNotice(sheetOf(read(0.6), adjusted, read(0.2)), 'brake-gap', 0)).toMatchObject({
    founded: false,
  });
  expect(giveNotice(sheetOf(), 'rope-nuts', 0)).toBeUndefined();
});

test('the record is held against the book, with what would have been true', () => {
  const sheet = sheetOf(read(0.42), adjusted, read(0.2), read(9, 'engagement', 3));
  const check = () => checkRecord(sheet).map(({ flaw, rightly }) => [flaw, rightly]);
  expect(check()).toEqual([
    ['blank', 'adjusted'],
    ['blank', 'good'],
    ['blank', 'not-fitted'],
  ]);
  writeInSheet(sheet, { gauge: 'brake-gap', floor: 0, value: 0.42, result: 'good' });
  writeInSheet(sheet, { gauge: 'engagement', floor: 3, value: 8, result: 'good' });
  writeInSheet(sheet, { gauge: 'gear-oil', floor: 0, value: null, result: 'not-fitted' });
  expect(check().map(([flaw]) => flaw)).toEqual(['result', 'figure', null]);
  const turned = sheetOf(read(0.42), adjusted);
  writeInSheet(turned, { gauge: 'brake-gap', floor: 0, value: 0.42, result: 'adjusted' });
  expect(checkRecord(turned)[0]).toMatchObject({ flaw: 'not-again', rightly: 'adjusted' });
  const blind = sheetOf();
  writeInSheet(blind, { gauge: 'brake-gap', floor: 0, value: 0.2, result: 'good' });
  expect(checkRecord(blind)[0]).toMatchObject({ flaw: 'not-looked', rightly: null });
});

test('signing is noted', () => expect(sheetOf({ type: 'record-written' }).signed).toBe(true));
