// Figures of a lift that count down tick by tick until something comes of them: a meter's display settling, what the
// clerk at the desk is saying, work on freeing people,
// a second technician who comes or does as told. In a calm they run on; at the tick they strike it ends.
import { CallStatus } from './desk-words';
import { isMeterSettling } from './electrical/meter-step';
import { type LiftState, METERS } from './lift-state';
import { partnerDue } from './people/partner';
import { rowIndex } from './state-row';
import type { Ticks } from './units';

/** Places in the row, and whether each was seen to run. */
export type Countdowns = { readonly places: Int32Array; readonly runs: Uint8Array };

export function createCountdowns(state: LiftState): Countdowns {
  const listed = (part: 'electrical' | 'desk', name: string, length: number) =>
    Array.from({ length }, (_, index) => rowIndex(state, part, name) + index);
  const places = [
    ...listed('electrical', 'meterSettling', METERS),
    rowIndex(state, 'desk', 'talkLeft'),
    ...listed('desk', 'workLeft', state.desk.calls),
    rowIndex(state, 'people', 'partnerLeft'),
  ];
  return { places: Int32Array.from(places), runs: new Uint8Array(places.length) };
}

/** Notes which ran in the tick between two rows. */
export function noteCountdowns(
  { places, runs }: Countdowns,
  before: Float64Array,
  after: Float64Array,
): void {
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as number;
    runs[i] = before[place] === after[place] ? 0 : 1;
  }
}

/** Ticks before the first of those that run strikes; infinite when none runs. */
export function countdownLeft({ places, runs }: Countdowns, row: Float64Array): Ticks {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < places.length; i++)
    if (runs[i] === 1) least = Math.min(least, (row[places[i] as number] as number) - 1);
  return least;
}

/** @returns whether any of them runs */
export function countDown({ places, runs }: Countdowns, row: Float64Array, ticks: Ticks): boolean {
  let any = false;
  for (let i = 0; i < places.length; i++) {
    if (runs[i] === 0) continue;
    const place = places[i] as number;
    row[place] = (row[place] as number) - ticks;
    any = true;
  }
  return any;
}

/** A display that the next tick shows, words that end with it, a partner who speaks or acts: that tick is no calm one. */
export function isStriking(state: LiftState): boolean {
  const { meterSettling } = state.electrical;
  if ((meterSettling[0] === 1 || meterSettling[1] === 1) && isMeterSettling(state)) return true;
  if (partnerDue(state) === 1) return true;
  const { desk } = state;
  if (desk.calls === 0) return false;
  return desk.talkLeft === 1 || desk.workLeft.includes(1) || deskLeft(state) <= 0;
}

/** Ticks before a phone rings, a crew or help arrives; infinite when nothing is under way. */
export function deskLeft({ desk, tick }: LiftState): Ticks {
  let next = Number.POSITIVE_INFINITY;
  for (let call = 0; call < desk.calls; call++) {
    if (desk.status[call] === CallStatus.notYet) next = Math.min(next, desk.ringsAt[call] as number);
    const help = desk.helpAt[call] as number;
    if (help > tick) next = Math.min(next, help);
  }
  for (let crew = 0; crew < desk.crews; crew++)
    if ((desk.crewCall[crew] as number) >= 0 && desk.crewThere[crew] === 0)
      next = Math.min(next, desk.crewArrivesAt[crew] as number);
  return next - 1 - tick;
}
