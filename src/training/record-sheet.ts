// The maintenance record (TSG T5002-2017 Art. 7): lines for the things of a visit, with what was found and what was done.
// It is paper: anything can be written on it. What one has looked at stands in the book beside it, from the lift's events.
import { gaugeNumber, type GaugeRow, gaugeRows, gradeOf } from '../sim/faults/gauges';
import type { Happening, LessonEvent } from './happening';
import { type SheetResult, sheetResults } from './sheet-results';

/** One thing of an item; at a landing where that makes a difference, else 0. */
export type SheetLine = { readonly item: string; readonly gauge: string; readonly floor: number };

export type Written = { readonly value: number | null; readonly result: SheetResult };

export type SheetEntry = {
  readonly line: SheetLine;
  /** what was read of it before anything was done, and last; null before it was looked at */
  found: number | null;
  now: number | null;
  done: 'adjusted' | 'replaced' | null;
  written: Written | null;
  /** the use unit was told in writing */
  noticed: boolean;
};

export type RecordSheet = {
  readonly entries: readonly SheetEntry[];
  /** features of the lift, by which some things are not fitted */
  readonly features: readonly string[];
  signed: boolean;
  /** counts changes, so that views need not compare */
  version: number;
};

export function createSheet(lines: readonly SheetLine[], features: readonly string[]): RecordSheet {
  const entries = lines.map((line): SheetEntry => {
    return { line, found: null, now: null, done: null, written: null, noticed: false };
  });
  return { entries, features, signed: false, version: 0 };
}

export function entryOf({ entries }: RecordSheet, gauge: string, floor: number): SheetEntry | undefined {
  return entries.find(({ line }) => line.gauge === gauge && line.floor === floor);
}

/** What was read and done goes into the book, whether or not anybody writes it down. */
export function noteInSheet(sheet: RecordSheet, { event }: Happening): void {
  if (event.type === 'gauge-read') noteReading(sheet, event.gauge, event.floor, event.value);
  else if (event.type === 'engagement-measured')
    noteReading(sheet, 'engagement', event.floor, event.millimetres);
  else if (event.type === 'upkeep-done' && event.before !== 'good') {
    const entry = find(sheet, event.gauge, event.floor);
    if (!entry) return;
    entry.done = event.how === 'exchange' ? 'replaced' : 'adjusted';
    sheet.version++;
  } else if (event.type === 'record-written') {
    sheet.signed = true;
    sheet.version++;
  }
}

function noteReading(sheet: RecordSheet, gauge: string, floor: number, value: number): void {
  const entry = find(sheet, gauge, floor);
  if (!entry) return;
  entry.found ??= value;
  entry.now = value;
  sheet.version++;
}

/** A thing that is not of a landing has its line without one. */
function find(sheet: RecordSheet, gauge: string, floor: number): SheetEntry | undefined {
  return entryOf(sheet, gauge, floor) ?? entryOf(sheet, gauge, 0);
}

/** @returns what was written, and whether it is true of what was looked at and done */
export function writeInSheet(
  sheet: RecordSheet,
  { gauge, floor, value, result }: Omit<SheetLine, 'item'> & Written,
): LessonEvent | undefined {
  const entry = entryOf(sheet, gauge, floor);
  if (!entry) return undefined;
  entry.written = { value, result };
  sheet.version++;
  const fitted = isFitted(sheet, gauge);
  return {
    type: 'sheet-written',
    gauge,
    floor,
    value,
    result,
    looked: !fitted || entry.found !== null,
    asFound: fitted ? isSameFigure(value, entry.found) : value === null,
    asDone: fitted ? isTrueResult(entry, result) : result === 'not-fitted',
  };
}

export function isFitted({ features }: Pick<RecordSheet, 'features'>, gauge: string): boolean {
  const { fitted } = rowOf(gauge);
  return fitted === undefined || features.includes(fitted);
}

/** Three figures are what is shown, so three are compared. */
const ROUNDING = 0.006;

function isSameFigure(written: number | null, found: number | null): boolean {
  if (written === null || found === null) return false;
  return written === found || Math.abs(written - found) <= ROUNDING * Math.abs(found) + 1e-9;
}

/** Set right counts once it has been measured again; what is left as it is has been told. */
function isTrueResult({ line, found, now, done }: SheetEntry, result: SheetResult): boolean {
  if (found === null || now === null) return false;
  const row = rowOf(line.gauge);
  if (gradeOf(row, found) === 'good') return result === 'good' && gradeOf(row, now) === 'good';
  if (gradeOf(row, now) === 'good') return result === done;
  return result === 'reported';
}

export type CheckedEntry = {
  readonly entry: SheetEntry;
  /** why the line is not true; null where it is */
  readonly flaw: 'blank' | 'not-looked' | 'figure' | 'not-again' | 'result' | null;
  /** the result that would have been true; null where nobody has looked */
  readonly rightly: SheetResult | null;
};

/** The whole record held against what was looked at and done. */
export function checkRecord(sheet: RecordSheet): readonly CheckedEntry[] {
  return sheet.entries.map((entry) => {
    const fitted = isFitted(sheet, entry.line.gauge);
    const rightly = fitted ? rightlyOf(entry) : 'not-fitted';
    return { entry, flaw: flawOf(entry, fitted, rightly), rightly };
  });
}

/** Whoever has set it right may say so, once they have measured again. */
function rightlyOf(entry: SheetEntry): SheetResult | null {
  const unproved = entry.done !== null && isTrueResult(entry, 'reported');
  return unproved ? entry.done : (sheetResults.find((result) => isTrueResult(entry, result)) ?? null);
}

function flawOf(entry: SheetEntry, fitted: boolean, rightly: SheetResult | null): CheckedEntry['flaw'] {
  const { written, found } = entry;
  if (!written) return 'blank';
  if (fitted && found === null) return 'not-looked';
  if (fitted ? !isSameFigure(written.value, found) : written.value !== null) return 'figure';
  if (fitted ? isTrueResult(entry, written.result) : written.result === 'not-fitted') return null;
  return written.result === rightly ? 'not-again' : 'result';
}

/** @returns that the use unit was told in writing, and whether there was anything to tell */
export function giveNotice(sheet: RecordSheet, gauge: string, floor: number): LessonEvent | undefined {
  const entry = entryOf(sheet, gauge, floor);
  if (!entry) return undefined;
  entry.noticed = true;
  sheet.version++;
  const founded = entry.now !== null && gradeOf(rowOf(gauge), entry.now) !== 'good';
  return { type: 'notice-given', gauge, floor, founded };
}

/** @throws RangeError for a name that is no gauge: the level reader has refused such levels before */
function rowOf(gauge: string): GaugeRow {
  const row = gaugeRows[gaugeNumber(gauge)];
  if (!row) throw new RangeError(`no gauge "${gauge}"`);
  return row;
}
