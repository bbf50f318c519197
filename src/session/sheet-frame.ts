// The record as views may see it: each line with what was read, what was done and what is written. It judges nothing.
import { gaugeNumber, type GaugeRow, gaugeRows } from '../sim/faults/gauges';
import type { RecordSheet, Written } from '../training/record-sheet';
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

/** Without a machine room the machine is looked at from the car's roof. */
export function sheetFrame({ entries, signed, features }: RecordSheet): readonly SheetLineFrame[] {
  const machineAt = features.includes('machine-room') ? 'machine-room' : 'car-roof';
  return entries.map(({ line, found, now, written, noticed }) => {
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
  });
}
