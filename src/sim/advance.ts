// Time passes: tick by tick where something may happen, by leaps where nothing can. A lift that has been seen to end
// a tick as it began it stays so until its slow clocks (heat, bus frames) next turn, or until somebody acts.
import { Mode, Motion, Phase } from './lift-state';
import { type Simulation, tick } from './simulation';
import { packedLength, packState } from './state-packing';
import type { Ticks } from './units';

/** Slow clocks of the lift turn at multiples of this; between them a calm lift stands still in every figure. */
export const SLOW_TICKS: Ticks = 100;

type Leaper = { readonly before: Float64Array; readonly after: Float64Array; calmUntil: Ticks };
const leapers = new WeakMap<Simulation, Leaper>();

/** Lets `ticks` ticks pass; ends in exactly the state that as many calls of `tick` end in. */
export function advance(simulation: Simulation, ticks: Ticks): void {
  const { state } = simulation;
  const end = state.tick + ticks;
  while (state.tick < end) {
    const calmUntil = simulation.acted ? 0 : (leapers.get(simulation)?.calmUntil ?? 0);
    if (calmUntil > state.tick) state.tick = Math.min(end, calmUntil);
    else if (looksCalm(simulation)) proveCalm(simulation);
    else tick(simulation);
  }
}

/** Cheap signs that nothing is under way; the proof is another matter. */
function looksCalm({ state }: Simulation): boolean {
  const { controller, mechanics, people, wear, health, electrical } = state;
  const still = mechanics.motion === Motion.held && mechanics.carSpeed === 0 && mechanics.doorDrive === 0;
  const settled = controller.phase === Phase.idle && controller.mode !== Mode.selfTest;
  const timed = wear.intermittents > 0 || health.dipEvery > 0 || health.boardResets > 0;
  return still && settled && !timed && people.taskLeft === 0 && electrical.meterSettling === 0;
}

/** Runs one tick and looks whether anything but the clock is different after it. */
function proveCalm(simulation: Simulation): void {
  const { state } = simulation;
  let leaper = leapers.get(simulation);
  if (!leaper) {
    const length = packedLength(state);
    leaper = { before: new Float64Array(length), after: new Float64Array(length), calmUntil: 0 };
    leapers.set(simulation, leaper);
  }
  packState(state, leaper.before);
  simulation.acted = false;
  tick(simulation);
  packState(state, leaper.after);
  const { before, after } = leaper;
  let same = true;
  for (let i = 1; same && i < before.length; i++) same = before[i] === after[i];
  // the last tick before the slow clocks turn is still calm
  const turn = (Math.floor(state.tick / SLOW_TICKS) + 1) * SLOW_TICKS - 1;
  leaper.calmUntil = same ? turn : 0;
}
