// What views see of the record.
import { expect, test } from 'vitest';
import { checkedLines, sheetFrame } from '../../src/session/sheet-frame';
import { createSheet, noteInSheet, writeInSheet } from '../../src/training/record-sheet';

const lines = [{ item: 'T5002-A1-29', gauge: 'engagement', floor: 3 }];

test('without a machine room the machine is at the roof', () => {
  const gap = [{ item: 'T5002-A1-05', gauge: 'brake-gap', floor: 0 }];
  const places = [['machine-room'], []].map((features) => sheetFrame(createSheet(gap, features))[0]?.at);
  expect(places).toEqual(['machine-room', 'car-roof']);
});

test('when the work is over a line tells why it is not true', () => {
  expect(checkedLines(createSheet(lines, []))).toMatchObject([
    { at: 'landing', flaw: 'blank', rightly: null },
  ]);
});

test('a line tells its place and unit, first and last reading, and what is written', () => {
  const sheet = createSheet(lines, []);
  expect(sheetFrame(sheet)).toMatchObject([{ at: 'landing', unit: 'mm', found: null, written: null }]);
  for (const value of [6, 9])
    noteInSheet(sheet, {
      tick: 1,
      event: { type: 'gauge-read', gauge: 'engagement', floor: 3, value, unit: 'mm' },
    });
  writeInSheet(sheet, { gauge: 'engagement', floor: 3, value: 6, result: 'adjusted' });
  expect(sheetFrame(sheet)).toMatchObject([
    { item: 'T5002-A1-29', found: 6, now: 9, written: { value: 6, result: 'adjusted' }, signed: false },
  ]);
});
