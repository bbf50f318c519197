// Time passes: tick by tick where something may happen, by leaps where nothing can. Four kinds of leap: a lift that
// has been seen to end a tick as it began it, but for its clock and the technician's; doors that wait open; doors on
// their way; a car between two switches. Each ends in exactly the state that ticking would have ended in.
import { isWorkEnded } from './facts';
import { doorLeap, leapDoors } from './door-leap';
import { flightLeap, leapFlight } from './flight-leap';
import { type LiftState, Mode, Motion, Phase } from './lift-state';
import { landingInZone } from './mechanics/doors';
import { isBusAtRest } from './mechanics/drive-load';
import { MOOD_TICKS } from './people/passenger-acts';
import { isMeterSettling } from './electrical/meter-step';
import { type Simulation, tick } from './simulation';
import { rowIndex } from './state-row';
import { TICK, type Ticks } from './units';

/** Slow clocks of the lift turn at multiples of this; between them a calm lift stands still in every figure. */
export const SLOW_TICKS: Ticks = 1000;

/** What was last proved of a lift; kept beside it, since it follows from the state. */
type Leaper = {
  readonly before: Float64Array;
  readonly clock: number;
  readonly task: number;
  calmSince: Ticks;
  calmUntil: Ticks;
  /** the phase clock, or the technician's work or walk, runs on while everything else stands */
  clockRuns: boolean;
  taskRuns: boolean;
  readonly carDoor: number;
  readonly landingDoors: number;
  /** after a proof that failed, doors are left alone until then */
  doorsNotBefore: Ticks;
};
const leapers = new WeakMap<Simulation, Leaper>();

/** Lets `ticks` ticks pass; ends in exactly the state that as many calls of `tick` end in. */
export function advance(simulation: Simulation, ticks: Ticks): void {
  const { state } = simulation;
  const end = state.tick + ticks;
  const leaper = leaperOf(simulation);
  while (state.tick < end && !isWorkEnded(state)) advanceOnce(simulation, leaper, end);
}

/** As `advance`, but time stops with the first tick that has something to tell, or the work at its end. */
export function advanceToEvent(simulation: Simulation, ticks: Ticks): void {
  const { state } = simulation;
  const end = state.tick + ticks;
  const leaper = leaperOf(simulation);
  const before = simulation.events.length;
  while (state.tick < end && simulation.events.length === before && !isWorkEnded(state))
    advanceOnce(simulation, leaper, end);
}

/** Since which tick nothing but clocks has changed, as far as is proved; the present tick if nothing is. */
export function calmSince(simulation: Simulation): Ticks {
  const { tick } = simulation.state;
  const leaper = leapers.get(simulation);
  return leaper && !simulation.acted && leaper.calmUntil >= tick ? leaper.calmSince : tick;
}

/** One leap or one tick, up to `end`. */
function advanceOnce(simulation: Simulation, leaper: Leaper, end: Ticks): void {
  const { state } = simulation;
  if (simulation.acted) leaper.calmUntil = 0;
  if (leaper.calmUntil > state.tick)
    return leapCalm(simulation, leaper, Math.min(end, leaper.calmUntil) - state.tick);
  const flight = simulation.acted ? 0 : Math.min(flightLeap(simulation), end - state.tick);
  if (flight > 0) return leapFlight(simulation, flight);
  // the tick on which the slow clocks turn proves nothing
  if ((state.tick + 1) % slowTicks(state) !== 0 && looksCalm(simulation))
    return proveCalm(simulation, leaper);
  if (mayGlide(simulation, leaper)) return proveGlide(simulation, leaper, end);
  simulation.acted = false;
  tick(simulation);
}

function leaperOf(simulation: Simulation): Leaper {
  const known = leapers.get(simulation);
  if (known) return known;
  const leaper = {
    before: new Float64Array(simulation.state.row.length),
    clock: rowIndex(simulation.state, 'controller', 'timerTicks'),
    task: rowIndex(simulation.state, 'people', 'taskLeft'),
    calmSince: 0,
    calmUntil: 0,
    clockRuns: false,
    taskRuns: false,
    carDoor: rowIndex(simulation.state, 'mechanics', 'carDoor'),
    landingDoors: rowIndex(simulation.state, 'mechanics', 'landingDoor'),
    doorsNotBefore: 0,
  };
  leapers.set(simulation, leaper);
  return leaper;
}

function leapCalm({ state }: Simulation, { clockRuns, taskRuns }: Leaper, ticks: Ticks): void {
  state.tick += ticks;
  if (clockRuns) state.controller.timerTicks += ticks;
  if (taskRuns) state.people.taskLeft -= ticks;
}

/** Cheap signs that nothing is under way; the proof is another matter. */
function looksCalm(simulation: Simulation): boolean {
  const { state } = simulation;
  const { controller, mechanics } = state;
  if (mechanics.motion !== Motion.held || mechanics.carSpeed !== 0 || mechanics.doorDrive !== 0) return false;
  if (!isBusAtRest(state)) return false;
  const waiting = controller.phase === Phase.open || controller.phase === Phase.locking;
  const waits = waiting && controller.mode === Mode.automatic;
  const idles = controller.phase === Phase.idle && controller.mode !== Mode.selfTest;
  if (!waits && !idles) return false;
  // the tick that ends a task changes the world
  return state.people.taskLeft !== 1 && !isTimed(simulation);
}

/** Somebody or something acts by a clock of its own. */
function isTimed({ state }: Simulation): boolean {
  const { people, wear, health } = state;
  const faults = wear.intermittents > 0 || health.dipEvery > 0 || health.boardResets > 0;
  return faults || people.forcing + people.partnerLeft + state.desk.calls > 0 || isMeterSettling(state);
}

/** Runs one tick. @returns whether anything but the two clocks and `also` two figures is different after it */
function changesLittle(simulation: Simulation, leaper: Leaper, also = -1, andAlso = -1): boolean {
  const { before, clock, task } = leaper;
  const after = simulation.state.row;
  before.set(after);
  simulation.acted = false;
  tick(simulation);
  for (let i = 1; i < before.length; i++)
    if (before[i] !== after[i] && i !== clock && i !== task && i !== also && i !== andAlso) return false;
  return true;
}

function proveCalm(simulation: Simulation, leaper: Leaper): void {
  const { state } = simulation;
  const { before, clock, task } = leaper;
  // what was done on arriving at a tick is not part of its calm
  const since = simulation.acted ? state.tick + 1 : state.tick;
  const same = changesLittle(simulation, leaper);
  leaper.calmUntil = 0;
  leaper.clockRuns = before[clock] !== state.row[clock];
  leaper.taskRuns = before[task] !== state.row[task];
  if (!same) return;
  leaper.calmSince = since;
  const turn = nextTurn(state);
  const { homeDue } = state.controller;
  const still = homeDue > state.tick ? Math.min(turn, homeDue - 1) : turn;
  const waits = leaper.clockRuns ? Math.min(still, state.tick + phaseLeft(simulation)) : still;
  leaper.calmUntil = leaper.taskRuns ? Math.min(waits, state.tick + state.people.taskLeft - 1) : waits;
}

/** The last tick before the slow clocks turn is still calm. */
function nextTurn(state: LiftState): Ticks {
  const slow = slowTicks(state);
  return (Math.floor(state.tick / slow) + 1) * slow - 1;
}

/** The mood of people in the car turns sooner than the lift's own slow clocks. */
function slowTicks({ people }: LiftState): Ticks {
  return people.passengers + people.publicHere + people.crossing > 0 ? MOOD_TICKS : SLOW_TICKS;
}

/** A proof costs as much as some ticks: only where it saves more. */
const LEAST_GLIDE: Ticks = 60;

function mayGlide(simulation: Simulation, leaper: Leaper): boolean {
  const { state, plant } = simulation;
  if (simulation.acted || state.people.taskLeft > 0) return false;
  if (state.tick < leaper.doorsNotBefore || isTimed(simulation)) return false;
  if (nextTurn(state) - state.tick < LEAST_GLIDE) return false;
  return doorLeap(state, plant.preset.lift) >= LEAST_GLIDE;
}

function proveGlide(simulation: Simulation, leaper: Leaper, end: Ticks): void {
  const { state, plant } = simulation;
  const { lift } = plant.preset;
  const landing = leaper.landingDoors + landingInZone(state, lift) - 1;
  leaper.doorsNotBefore = state.tick + LEAST_GLIDE;
  if (!changesLittle(simulation, leaper, leaper.carDoor, landing)) return;
  const glide = Math.min(doorLeap(state, lift), nextTurn(state) - state.tick, end - state.tick);
  if (glide > 0) leapDoors(state, lift, glide);
}

/** Ticks for which open doors, or doors that will not lock, are surely waited for. */
function phaseLeft({ state: { controller }, plant }: Simulation): Ticks {
  const limit =
    controller.phase === Phase.open ? controller.dwell : plant.preset.lift.controller.closeLimitSeconds;
  return Math.floor(limit / TICK) - controller.timerTicks - 2;
}
