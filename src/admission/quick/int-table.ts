// Rows of whole numbers kept once each: a row goes by its number from then on. What makes a kept state small.

export type IntTable = {
  readonly width: number;
  /** rows, one after the other */
  rows: Int32Array;
  count: number;
  /** number of a row plus one, by hash; 0 is free */
  slots: Int32Array;
};

const FIRST = 64;

export function createIntTable(width: number): IntTable {
  return { width, rows: new Int32Array(FIRST * width), count: 0, slots: new Int32Array(FIRST * 2) };
}

/** @returns the row's number; the same for the same row. @param row of the table's width */
export function internInts(table: IntTable, row: ArrayLike<number>): number {
  const { width } = table;
  const mask = table.slots.length - 1;
  for (let slot = hashInts(row, width) & mask; ; slot = (slot + 1) & mask) {
    const held = table.slots[slot] as number;
    if (held === 0) return keep(table, row, slot);
    if (isSame(table, held - 1, row)) return held - 1;
  }
}

function isSame({ rows, width }: IntTable, number: number, row: ArrayLike<number>): boolean {
  const at = number * width;
  for (let i = 0; i < width; i++) if (rows[at + i] !== row[i]) return false;
  return true;
}

function keep(table: IntTable, row: ArrayLike<number>, slot: number): number {
  const number = table.count++;
  const at = number * table.width;
  if (at + table.width > table.rows.length) {
    const rows = new Int32Array(Math.ceil((table.rows.length / table.width) * 1.5) * table.width);
    rows.set(table.rows);
    table.rows = rows;
  }
  for (let i = 0; i < table.width; i++) table.rows[at + i] = row[i] as number;
  table.slots[slot] = number + 1;
  // two thirds full is full enough
  if (table.count * 3 > table.slots.length * 2) spread(table);
  return number;
}

function spread(table: IntTable): void {
  const slots = new Int32Array(table.slots.length * 2);
  const mask = slots.length - 1;
  const { rows, width } = table;
  for (let number = 0; number < table.count; number++) {
    let slot = hashInts(rows, width, number * width) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = number + 1;
  }
  table.slots = slots;
}

/** @returns a whole number of 32 bits over `width` of them from `at` on */
export function hashInts(row: ArrayLike<number>, width: number, at = 0): number {
  let hash = width;
  for (let i = 0; i < width; i++) hash = mixWord(hash, row[at + i] as number);
  return hash;
}

export function mixWord(into: number, word: number): number {
  let mixed = Math.imul(into ^ word, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

export function intTableBytes({ rows, slots }: IntTable): number {
  return rows.byteLength + slots.byteLength;
}
