// The record as views may see it: each line with what was read, what was done and what is written. It judges nothing.
import { gaugeNumber, type GaugeRow, gaugeRows } from '../sim/faults/gauges';
import {
  type CheckedEntry,
  checkRecord,
  type RecordSheet,
  type SheetEntry,
  type Written,
} from '../training/record-sheet';
import { type SheetResult, sheetResults } from '../training/sheet-results';

/** What can be written of a thing. */
export const outcomes: readonly SheetResult[] = sheetResults;

export type SheetLineFrame = {
  /** id of the rule book */
  readonly item: string;
  readonly gauge: string;
  /** landing, or 0 */
  readonly floor: number;
  readonly at: GaugeRow['at'];
  readonly unit: string;
  /** first reading and last; null before it was looked at */
  readonly found: number | null;
  readonly now: number | null;
  readonly written: Written | null;
  readonly noticed: boolean;
  readonly signed: boolean;
};

export function sheetFrame(sheet: RecordSheet): readonly SheetLineFrame[] {
  return sheet.entries.map((entry) => lineFrame(sheet, entry));
}

/** A line of the record when the work is over: why it is not true, if so, and what would have been. */
export type CheckedLine = SheetLineFrame & Pick<CheckedEntry, 'flaw' | 'rightly'>;

export function checkedLines(sheet: RecordSheet): readonly CheckedLine[] {
  return checkRecord(sheet).map(({ entry, flaw, rightly }) => {
    return { ...lineFrame(sheet, entry), flaw, rightly };
  });
}

/** Without a machine room the machine is looked at from the car's roof. */
function lineFrame({ signed, features }: RecordSheet, entry: SheetEntry): SheetLineFrame {
  const machineAt = features.includes('machine-room') ? 'machine-room' : 'car-roof';
  const { line, found, now, written, noticed } = entry;
  const row = gaugeRows[gaugeNumber(line.gauge)];
  return {
    ...line,
    at: row?.at === 'machine-room' ? machineAt : (row?.at ?? 'cabinet'),
    unit: row?.unit ?? '',
    found,
    now,
    written,
    noticed,
    signed,
  };
}
