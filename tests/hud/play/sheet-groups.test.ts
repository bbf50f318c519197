import { expect, test } from 'vitest';
import type { SheetLineFrame } from '../../../src/session/sheet-frame';
import { groupsOf, itemNumber } from '../../../src/hud/play/sheet-groups';

const line = (
  item: string,
  gauge: string,
  at: SheetLineFrame['at'],
  floor = 0,
  written: SheetLineFrame['written'] = null,
): SheetLineFrame => {
  return {
    item,
    gauge,
    at,
    floor,
    unit: 'mm',
    found: null,
    now: null,
    written,
    noticed: false,
    signed: false,
  };
};

test('lines go by place in the order of a round, landings by number, with what is written', () => {
  const groups = groupsOf([
    line('T5002-A1-30', 'pit-water', 'pit'),
    line('T5002-A1-29', 'engagement', 'landing', 5),
    line('T5002-A1-29', 'engagement', 'landing', 2, { value: 9, result: 'good' }),
    line('T5002-A1-01', 'ambient', 'machine-room', 0, { value: 25, result: 'good' }),
    line('T5002-A1-01', 'machine-room-tidy', 'machine-room'),
  ]);
  expect(groups.map(({ place, written, of }) => [place, written, of])).toEqual([
    ['machine-room', 1, 2],
    ['landing-2', 1, 1],
    ['landing-5', 0, 1],
    ['pit', 0, 1],
  ]);
  expect(groups[0]?.items).toHaveLength(1);
});

test('an item has the number of the form', () => expect(itemNumber('T5002-A1-05')).toBe('A1-05'));
