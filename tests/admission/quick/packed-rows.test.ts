// Rows come back whole, alike rows go by one number, and what differs in one place costs little.
import { expect, test } from 'vitest';
import { intTableBytes } from '../../../src/admission/quick/int-table';
import {
  createPackedRows,
  packedAt,
  packedBytes,
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
