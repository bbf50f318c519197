// Rows come back whole, alike rows go by one number, and what differs in one place costs little.
import { expect, test } from 'vitest';
import { intTableBytes } from '../../../src/admission/quick/int-table';
import {
  amendRow,
  createPackedRows,
  layGroups,
  packedAt,
  packedBytes,
  packedInGroup,
  packGroup,
  packGroups,
  packRow,
  unpackRow,
} from '../../../src/admission/quick/packed-rows';
import { seededRandom } from '../../../src/sim/random';

const WIDTH = 30;

test('each row goes by one number, and comes back by it', () => {
  const random = seededRandom(1);
  const packed = createPackedRows(WIDTH, 4);
  const rows = Array.from({ length: 3000 }, () =>
    Int32Array.from({ length: WIDTH }, () => Math.floor(random() * 1.3)),
  );
  const numbers = rows.map((row) => packRow(packed, row));
  expect(rows.map((row) => packRow(packed, row))).toEqual(numbers);
  expect(new Set(numbers).size).toBe(new Set(rows.map(String)).size);
  const into = new Int32Array(WIDTH);
  rows.forEach((row, at) => {
    unpackRow(packed, numbers[at] as number, into);
    expect(into).toEqual(row);
    expect(packedAt(packed, numbers[at] as number, WIDTH - 1)).toBe(row[WIDTH - 1]);
  });
});

test('a row that is amended is the row with the changes', () => {
  const random = seededRandom(4);
  const packed = createPackedRows(WIDTH, 4);
  const row = new Int32Array(WIDTH);
  let number = packRow(packed, row);
  for (let i = 0; i < 2000; i++) {
    const changes = Array.from({ length: WIDTH }, (_, place) => place)
      .filter(() => random() < 0.1)
      .flatMap((place) => [place, Math.floor(random() * 3)]);
    for (let at = 0; at < changes.length; at += 2) row[changes[at] as number] = changes[at + 1] as number;
    number = amendRow(packed, number, changes);
    expect(number).toBe(packRow(packed, row));
  }
});

test('a neighbourhood can be changed by itself', () => {
  const packed = createPackedRows(8, 4);
  const row = Int32Array.of(1, 2, 3, 4, 5, 6, 7, 8);
  const groups = new Int32Array(2);
  layGroups(packed, packRow(packed, row), groups);
  expect(packedInGroup(packed, 1, groups[1] as number, 2)).toBe(7);
  groups[1] = packGroup(packed, 1, Int32Array.of(9, 9));
  expect(packGroups(packed, groups)).toBe(packRow(packed, Int32Array.of(1, 2, 3, 4, 9, 9, 0, 0)));
});

test('rows that differ in few places take less than half of what they would take as they are', () => {
  const packed = createPackedRows(WIDTH, 4);
  const count = 20_000;
  for (let i = 0; i < count; i++) {
    const row = new Int32Array(WIDTH);
    row[7] = i % 150;
    row[20] = Math.floor(i / 150);
    packRow(packed, row);
  }
  expect(packed.rows.count).toBe(count);
  expect(packedBytes(packed)).toBeLessThan((count * WIDTH * 4) / 2);
  expect(packedBytes(packed)).toBeGreaterThan(intTableBytes(packed.rows));
});
