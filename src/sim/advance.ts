// Time passes: tick by tick where something may happen, by leaps where nothing can. Three kinds of leap: a lift that
// has been seen to end a tick as it began it; doors that wait open; a car between two switches of its shaft.
// Each ends in exactly the state that ticking would have ended in.
import { flightLeap, leapFlight } from './flight-leap';
import { Mode, Motion, Phase } from './lift-state';
import { type Simulation, tick } from './simulation';
import { packedIndex, packedLength, packState } from './state-packing';
import { TICK, type Ticks } from './units';

/** Slow clocks of the lift turn at multiples of this; between them a calm lift stands still in every figure. */
export const SLOW_TICKS: Ticks = 1000;

/** What was last proved of a lift; kept beside it, since it follows from the state. */
type Leaper = {
  readonly before: Float64Array;
  readonly after: Float64Array;
  readonly clock: number;
  calmUntil: Ticks;
  /** the phase clock runs on while everything else stands */
  clockRuns: boolean;
};
const leapers = new WeakMap<Simulation, Leaper>();

/** Lets `ticks` ticks pass; ends in exactly the state that as many calls of `tick` end in. */
export function advance(simulation: Simulation, ticks: Ticks): void {
  const { state } = simulation;
  const end = state.tick + ticks;
  const leaper = leaperOf(simulation);
  while (state.tick < end) {
    if (simulation.acted) leaper.calmUntil = 0;
    if (leaper.calmUntil > state.tick) {
      leapCalm(simulation, leaper, Math.min(end, leaper.calmUntil) - state.tick);
      continue;
    }
    const flight = simulation.acted ? 0 : Math.min(flightLeap(simulation), end - state.tick);
    if (flight > 0) leapFlight(simulation, flight);
    else if (looksCalm(simulation)) proveCalm(simulation, leaper);
    else {
      simulation.acted = false;
      tick(simulation);
    }
  }
}

function leaperOf(simulation: Simulation): Leaper {
  const known = leapers.get(simulation);
  if (known) return known;
  const length = packedLength(simulation.state);
  const leaper = {
    before: new Float64Array(length),
    after: new Float64Array(length),
    clock: packedIndex(simulation.state, 'controller', 'timerTicks'),
    calmUntil: 0,
    clockRuns: false,
  };
  leapers.set(simulation, leaper);
  return leaper;
}

function leapCalm({ state }: Simulation, { clockRuns }: Leaper, ticks: Ticks): void {
  state.tick += ticks;
  if (clockRuns) state.controller.timerTicks += ticks;
}

/** Cheap signs that nothing is under way; the proof is another matter. */
function looksCalm({ state }: Simulation): boolean {
  const { controller, mechanics, people, wear, health, electrical } = state;
  if (mechanics.motion !== Motion.held || mechanics.carSpeed !== 0 || mechanics.doorDrive !== 0) return false;
  const waits = controller.phase === Phase.open && controller.mode === Mode.automatic;
  const idles = controller.phase === Phase.idle && controller.mode !== Mode.selfTest;
  if (!waits && !idles) return false;
  const timed = wear.intermittents > 0 || health.dipEvery > 0 || health.boardResets > 0;
  return !timed && people.passengers === 0 && people.taskLeft === 0 && electrical.meterSettling === 0;
}

/** Runs one tick and looks whether anything but the clocks is different after it. */
function proveCalm(simulation: Simulation, leaper: Leaper): void {
  const { state } = simulation;
  const { before, after, clock } = leaper;
  packState(state, before);
  simulation.acted = false;
  tick(simulation);
  packState(state, after);
  let same = true;
  for (let i = 1; same && i < before.length; i++) same = before[i] === after[i] || i === clock;
  leaper.calmUntil = 0;
  leaper.clockRuns = before[clock] !== after[clock];
  if (!same) return;
  // the last tick before the slow clocks turn is still calm
  const turn = (Math.floor(state.tick / SLOW_TICKS) + 1) * SLOW_TICKS - 1;
  const { homeDue } = state.controller;
  const still = homeDue > state.tick ? Math.min(turn, homeDue - 1) : turn;
  leaper.calmUntil = leaper.clockRuns ? Math.min(still, state.tick + dwellLeft(simulation)) : still;
}

/** Ticks for which the open doors will surely go on waiting. */
function dwellLeft({ state: { controller } }: Simulation): Ticks {
  return Math.floor(controller.dwell / TICK) - controller.timerTicks - 2;
}
