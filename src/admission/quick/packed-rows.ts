// Rows of whole numbers that differ in few places, kept small: some neighbours together go by one number, and a row is
// the numbers of its neighbourhoods.
import { createIntTable, internInts, type IntTable, intTableBytes } from './int-table';

export type PackedRows = {
  readonly width: number;
  /** neighbours that go together */
  readonly span: number;
  readonly groups: readonly IntTable[];
  readonly rows: IntTable;
};

export function createPackedRows(width: number, span: number): PackedRows {
  const groups = Array.from({ length: Math.ceil(width / span) }, () => createIntTable(span));
  return { width, span, groups, rows: createIntTable(groups.length) };
}

/** @returns the row's number; the same for the same row. @param row of the width, or longer */
export function packRow({ width, span, groups, rows }: PackedRows, row: Int32Array): number {
  for (let group = 0; group < groups.length; group++) {
    const from = group * span;
    for (let i = 0; i < span; i++) few[i] = from + i < width ? (row[from + i] as number) : 0;
    packed[group] = internInts(groups[group] as IntTable, few);
  }
  return internInts(rows, packed);
}

/**
 * @param number of a row. @param changes places, neighbours side by side, and what stands there, in turn
 * @returns the number of the row that is that one but for the changes
 */
export function amendRow(packing: PackedRows, number: number, changes: ArrayLike<number>): number {
  const { span, groups, rows } = packing;
  layGroups(packing, number, packed);
  for (let i = 0; i < changes.length; ) {
    const group = Math.floor((changes[i] as number) / span);
    const table = groups[group] as IntTable;
    const at = (packed[group] as number) * span;
    for (let k = 0; k < span; k++) few[k] = table.rows[at + k] as number;
    const from = group * span;
    for (; i < changes.length && (changes[i] as number) < from + span; i += 2)
      few[(changes[i] as number) - from] = changes[i + 1] as number;
    packed[group] = internInts(table, few);
  }
  return internInts(rows, packed);
}

/** Lays the numbers of a row's neighbourhoods out into one of their count, or longer. */
export function layGroups({ groups, rows }: PackedRows, number: number, into: Int32Array): void {
  const at = number * groups.length;
  for (let group = 0; group < groups.length; group++) into[group] = rows.rows[at + group] as number;
}

/** @returns the number of the row with these neighbourhoods */
export function packGroups({ rows }: PackedRows, numbers: Int32Array): number {
  return internInts(rows, numbers);
}

/** @returns the number of what a neighbourhood holds. @param content as wide as neighbours go together, or less */
export function packGroup({ groups, span }: PackedRows, group: number, content: Int32Array): number {
  for (let i = 0; i < span; i++) few[i] = i < content.length ? (content[i] as number) : 0;
  return internInts(groups[group] as IntTable, few);
}

/** @returns what stands at one place of a neighbourhood that goes by this number */
export function packedInGroup(
  { groups, span }: PackedRows,
  group: number,
  number: number,
  place: number,
): number {
  return (groups[group] as IntTable).rows[number * span + place] as number;
}

/** Reused; wide enough for whatever is packed here. */
const few = new Int32Array(256);
const packed = new Int32Array(256);

/** Lays a row out into one of the width, or longer. */
export function unpackRow({ width, span, groups, rows }: PackedRows, number: number, into: Int32Array): void {
  const at = number * groups.length;
  for (let group = 0; group < groups.length; group++) {
    const held = (rows.rows[at + group] as number) * span;
    const { rows: table } = groups[group] as IntTable;
    const from = group * span;
    for (let i = 0; i < span && from + i < width; i++) into[from + i] = table[held + i] as number;
  }
}

/** @returns what stands at one place of a row */
export function packedAt({ span, groups, rows }: PackedRows, number: number, place: number): number {
  const group = Math.floor(place / span);
  const held = rows.rows[number * groups.length + group] as number;
  return (groups[group] as IntTable).rows[held * span + (place % span)] as number;
}

export function packedBytes({ groups, rows }: PackedRows): number {
  return [...groups, rows].reduce((sum, table) => sum + intTableBytes(table), 0);
}
