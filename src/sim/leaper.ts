// What was last proved of a lift's near future, kept beside its state, from which it follows: until when nothing but
// clocks, panels, or the car on its curve can change. Where in the row the figures stand that such a time may change.
import { type Countdowns, createCountdowns } from './countdowns';
import type { LiftState } from './lift-state';
import { figuresOf, partsSpan, rowIndex } from './state-row';
import type { Ticks } from './units';

export type Leaper = {
  /** the row before the tick that is looked at; reused */
  readonly before: Float64Array;
  /** place in it that spoilt the last proof: the likeliest to spoil the next */
  suspect: number;
  readonly clock: number;
  readonly task: number;
  readonly field: number;
  readonly coils: number;
  readonly held: number;
  readonly counts: Countdowns;
  /** where what is kept of the parts' wear ends: a tick that changes any of it solves the circuits, now or next */
  readonly partsEnd: number;
  /** the row from there on, and its copy */
  readonly behind: Float64Array;
  readonly behindBefore: Float64Array;
  /** behind the lift's own figures: the escalator goes its own way */
  readonly beside: number;
  /** the row's single figures; lists stand behind them */
  readonly figures: Float64Array;
  readonly carDoor: number;
  readonly steady: number;
  calmSince: Ticks;
  calmUntil: Ticks;
  /** the phase clock, the technician's work or walk, the time the brake's field is on or fades: these run on in a calm */
  clockRuns: boolean;
  taskRuns: boolean;
  fieldRuns: boolean;
  fieldFades: boolean;
  /** something stands in the light curtain, and the board counts how long */
  heldRuns: boolean;
  /** parts move on by themselves, the car flies on */
  partsUntil: Ticks;
  flightUntil: Ticks;
  /** the brake stands still meanwhile; the board counts how long the chain has been steady */
  brakeRests: boolean;
  steadyRuns: boolean;
  /** after a proof that failed, parts are left alone until then */
  partsNotBefore: Ticks;
};

export function createLeaper(state: LiftState): Leaper {
  const before = new Float64Array(state.row.length);
  const { to } = partsSpan(state);
  return {
    before,
    partsEnd: to,
    behind: state.row.subarray(to),
    behindBefore: before.subarray(to),
    suspect: 0,
    clock: rowIndex(state, 'controller', 'timerTicks'),
    task: rowIndex(state, 'people', 'taskLeft'),
    field: rowIndex(state, 'electrical', 'brakeHeldFor'),
    held: rowIndex(state, 'controller', 'heldFor'),
    coils: rowIndex(state, 'electrical', 'coilVolts'),
    counts: createCountdowns(state),
    beside: rowIndex(state, 'escalator', 'speed'),
    figures: state.row.subarray(0, figuresOf(state)),
    carDoor: rowIndex(state, 'mechanics', 'carDoor'),
    steady: rowIndex(state, 'controller', 'dwell'),
    calmSince: 0,
    calmUntil: 0,
    clockRuns: false,
    taskRuns: false,
    fieldRuns: false,
    fieldFades: false,
    heldRuns: false,
    partsUntil: 0,
    flightUntil: 0,
    brakeRests: false,
    steadyRuns: false,
    partsNotBefore: 0,
  };
}

/** Somebody has acted, or what was proved is over: all is to be proved anew. */
export function proveAnew(leaper: Leaper): void {
  leaper.calmUntil = 0;
  leaper.partsUntil = 0;
  leaper.flightUntil = 0;
  // the clock may even have been put back
  leaper.partsNotBefore = 0;
}
