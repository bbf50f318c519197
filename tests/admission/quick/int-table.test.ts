// A row goes by one number, whatever else has been put beside it.
import { expect, test } from 'vitest';
import { createIntTable, internInts, intTableBytes } from '../../../src/admission/quick/int-table';
import { drawIndex, seededRandom } from '../../../src/sim/random';

test('twenty thousand rows keep their numbers while the table grows', () => {
  const table = createIntTable(3);
  const numbers = new Map<string, number>();
  const random = seededRandom(5);
  for (let i = 0; i < 20_000; i++) {
    const row = [drawIndex(random, 40), drawIndex(random, 40) - 20, drawIndex(random, 12)];
    const number = internInts(table, row);
    expect(number).toBe(numbers.get(row.join()) ?? table.count - 1);
    numbers.set(row.join(), number);
  }
  expect(table.count).toBe(numbers.size);
  for (const [text, number] of numbers)
    expect([...table.rows.subarray(number * 3, number * 3 + 3)].join()).toBe(text);
});

test('a kept row takes little more than its figures', () => {
  const table = createIntTable(4);
  for (let i = 0; i < 100_000; i++) internInts(table, [i, i ^ 77, 3, -i]);
  expect(intTableBytes(table) / table.count).toBeLessThan(40);
});
