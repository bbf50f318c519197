// What can be set on the board, as data: where each setting is kept, its range and step. Numbers such as F6-03 are those
// of the controller's list as far as engineering.md names them; ranges marked [?] are ours.
import type { HealthState } from '../health-state';
import type { LiftState } from '../lift-state';

export type SettingRow = {
  /** as the display shows it */
  readonly id: string;
  readonly figure: keyof HealthState;
  readonly least: number;
  /** 'floors': the number of landings of this building */
  readonly most: number | 'floors';
  /** steps to the unit */
  readonly perUnit: number;
  readonly unit: 'floor' | 'm/s' | 'times' | 'floors' | 'contact' | 'hours';
};

export const settingRows = [
  { id: 'F6-03', figure: 'recallFloor', least: 1, most: 'floors', perUnit: 1, unit: 'floor' },
  { id: 'F3-11', figure: 'inspectionSpeed', least: 0.1, most: 0.63, perUnit: 100, unit: 'm/s' },
  { id: 'FB-09', figure: 'doorAttempts', least: 0, most: 20, perUnit: 1, unit: 'times' },
  { id: 'home-floor', figure: 'homeFloor', least: 1, most: 'floors', perUnit: 1, unit: 'floor' },
  // [?]
  { id: 'floor-count', figure: 'floorsSet', least: 2, most: 40, perUnit: 1, unit: 'floors' },
  // 0: normally closed, as wired; 1: normally open
  { id: 'X9-type', figure: 'inspectionInverted', least: 0, most: 1, perUnit: 1, unit: 'contact' },
  { id: 'return-speed', figure: 'returnSpeed', least: 0.08, most: 0.63, perUnit: 100, unit: 'm/s' },
  { id: 're-levelling-speed', figure: 'relevelSpeed', least: 0.02, most: 0.08, perUnit: 100, unit: 'm/s' },
  // [?]
  { id: 'service-hours', figure: 'serviceHours', least: 0, most: 20_000, perUnit: 0.002, unit: 'hours' },
] as const satisfies readonly SettingRow[];
export type SettingId = (typeof settingRows)[number]['id'];

export function settingRange(state: LiftState, { least, most }: SettingRow): readonly [number, number] {
  return [least, most === 'floors' ? state.floors : most];
}

/** The next value up or down, within the range; from a value outside it, back to its nearer end. */
export function stepSetting(state: LiftState, row: SettingRow, value: number, by: 1 | -1): number {
  const [least, most] = settingRange(state, row);
  const next = (Math.round(value * row.perUnit) + by) / row.perUnit;
  return Math.min(most, Math.max(least, next));
}
