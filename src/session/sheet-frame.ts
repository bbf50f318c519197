// The record as views may see it: each line with what was read, what was done and what is written. It judges nothing.
import { gaugeNumber, type GaugeRow, gaugeRows } from '../sim/faults/gauges';
import type { RecordSheet, Written } from '../training/record-sheet';

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

export function sheetFrame({ entries, signed }: RecordSheet): readonly SheetLineFrame[] {
  return entries.map(({ line, found, now, written, noticed }) => {
    const row = gaugeRows[gaugeNumber(line.gauge)];
    return {
      ...line,
      at: row?.at ?? 'cabinet',
      unit: row?.unit ?? '',
      found,
      now,
      written,
      noticed,
      signed,
    };
  });
}
