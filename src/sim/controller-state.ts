// What the board remembers from one tick to the next: mode, phase, calls, outputs, log, and how it means to go on.
// Plain numbers in fixed shapes, like the rest of the state (lift-state.ts).
import type { Flag } from './units';
import type { Metres, Seconds, Ticks } from './units';

export type ControllerState = {
  mode: number;
  /** some switch has taken automatic operation away */
  byHand: Flag;
  phase: number;
  /** whole ticks in the present phase */
  timerTicks: Ticks;
  floor: number;
  target: number;
  direction: number;
  returning: Flag;
  /** closings and openings that have failed, one after the other */
  attempts: number;
  openAttempts: number;
  /** the overload alarm sounds */
  overloaded: Flag;
  dwell: Seconds;
  /** outputs */
  y1: Flag;
  y2: Flag;
  y3: Flag;
  hallUp: Float64Array;
  hallDown: Float64Array;
  carCalls: Float64Array;
  /** code on the display, 0 for none; 42 stands for E42 */
  code: number;
  logCode: Float64Array;
  logTick: Float64Array;
  logFloor: Float64Array;
  /** -1 down, 0 standing, 1 up */
  logDirection: Float64Array;
  logCount: number;
  bridgedFor: Seconds;
  /** how long a feedback has contradicted its output */
  mismatchFor: Seconds;
  /** how far the board's idea of the car's position is off */
  positionError: Metres;
  /** heights of the levels as the board has learnt them, and how many */
  learntAt: Float64Array;
  learntFloors: number;
  /** what the board itself is doing: one of `Work` */
  work: number;
  /** the display's menu: page, how deep, row, value being changed */
  menuPage: number;
  menuDepth: number;
  menuRow: number;
  menuValue: number;
  /** code that takes over when the run has ended, 0 for none */
  pending: number;
  /** doors are opened after the stop: people may be in the car */
  letsOut: Flag;
  /** a fault has taken re-levelling away until the next restart */
  relevelOff: Flag;
  /** the run is one of re-levelling, doors open; how long its level has been seen, or lost at rest */
  relevelling: Flag;
  levelFor: Seconds;
  /** how long the door-bypass relay has been in though nobody asks for it */
  bypassFor: Seconds;
  /** how long the seismic switch has been closed */
  earthquakeTicks: Ticks;
  /** the board was started again by its watchdog */
  hung: Flag;
  /** bits of what was recorded since the last start, so that each is told once a run */
  recorded: number;
  /** how long the doors have been kept from shutting */
  heldFor: Seconds;
  /** motor overload already stored */
  overload: number;
  /** one of `Service` */
  service: number;
  /** tick from which a lift that nobody wants may go home, 0 for none set */
  homeDue: Ticks;
  /** door button held in the car: -1 close, 0 none, 1 open */
  doorHeld: number;
};
