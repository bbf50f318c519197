// Everything a maintenance visit measures or tries, as data: 76 items of TSG T5002-2017 annex A and what the
// fault catalogue adds. A gauge has its own figure, or tells what the model holds elsewhere.
import type { HealthState } from '../health-state';
import rows from './gauges.json' with { type: 'json' };
import type { LiftState } from '../lift-state';

/** Least and most; null where there is no such limit. */
export type Band = readonly [least: number | null, most: number | null];

export type GaugeRow = {
  readonly id: string;
  /** items of annex A, "A-table-item" */
  readonly items: readonly string[];
  /** SI-like unit as printed, or "works" for 1 and 0 */
  readonly unit: string;
  readonly healthy: number;
  /** outside `good` it is due, outside `bad` it is bad */
  readonly good: Band;
  readonly bad: Band;
  readonly health?: keyof HealthState;
  readonly parts?: readonly string[];
  readonly computed?: string;
  /** feature of the lift without which the item does not apply (T5002-2017 Art. 6) */
  readonly fitted?: string;
  /** where one stands to measure it and work on it */
  readonly at: 'machine-room' | 'cabinet' | 'car-roof' | 'pit' | 'landing' | 'car';
  /** seconds a measurement takes */
  readonly takes: number;
  /** measured against the car, which must stand at that landing */
  readonly withCar?: boolean;
  /** heard and felt only while the car moves */
  readonly moves?: boolean;
  /** kinds of work that set it right; none where that is nobody's work here */
  readonly mends: readonly string[];
  /** further figures of health that such work sets right */
  readonly restores?: readonly string[];
  readonly perYear?: number;
  readonly perMillionTrips?: number;
};

export type Grade = 'good' | 'due' | 'bad';

export const gaugeRows = rows as unknown as readonly GaugeRow[];
const numberOf: ReadonlyMap<string, number> = new Map(gaugeRows.map(({ id }, index) => [id, index]));

/** @returns the gauge's place in the state's row of figures, or -1 */
export function gaugeNumber(id: string): number {
  return numberOf.get(id) ?? -1;
}

/** The figures of a new lift, in the order of the data. */
export function newGauges(): Float64Array {
  return Float64Array.from(gaugeRows, ({ healthy }) => healthy);
}

export function gradeOf({ good, bad }: GaugeRow, figure: number): Grade {
  if (isWithin(good, figure)) return 'good';
  return isWithin(bad, figure) ? 'due' : 'bad';
}

const ROUNDING = 1e-9;

function isWithin([least, most]: Band, figure: number): boolean {
  return (least === null || figure >= least - ROUNDING) && (most === null || figure <= most + ROUNDING);
}

/** What time and use do to the figures that wear by themselves. @param trips starts of the car */
export function age(state: LiftState, years: number, trips: number): void {
  const { gauge } = state.wear;
  gaugeRows.forEach(({ health, perYear = 0, perMillionTrips = 0 }, index) => {
    const change = perYear * years + (perMillionTrips * trips) / 1e6;
    if (change === 0) return;
    if (health) state.health[health] += change;
    else gauge[index] = (gauge[index] as number) + change;
  });
}
