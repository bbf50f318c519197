// Time passes: tick by tick where something may happen, by leaps where nothing can. Four kinds of leap: a lift that
// has been seen to end a tick as it began it; doors that wait open; doors on their way; a car between two switches.
// Each ends in exactly the state that ticking would have ended in.
import { doorLeap, leapDoors } from './door-leap';
import { flightLeap, leapFlight } from './flight-leap';
import { type LiftState, Mode, Motion, Phase } from './lift-state';
import { landingInZone } from './mechanics/doors';
import { isBusAtRest } from './mechanics/drive-load';
import { MOOD_TICKS } from './people/passengers';
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
  while (state.tick < end) {
    if (simulation.acted) leaper.calmUntil = 0;
    if (leaper.calmUntil > state.tick) {
      leapCalm(simulation, leaper, Math.min(end, leaper.calmUntil) - state.tick);
      continue;
    }
    const flight = simulation.acted ? 0 : Math.min(flightLeap(simulation), end - state.tick);
    if (flight > 0) leapFlight(simulation, flight);
    // the tick on which the slow clocks turn proves nothing
    else if ((state.tick + 1) % slowTicks(state) !== 0 && looksCalm(simulation))
      proveCalm(simulation, leaper);
    else if (mayGlide(simulation, leaper)) proveGlide(simulation, leaper, end);
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
    carDoor: packedIndex(simulation.state, 'mechanics', 'carDoor'),
    landingDoors: packedIndex(simulation.state, 'mechanics', 'landingDoor'),
    doorsNotBefore: 0,
  };
  leapers.set(simulation, leaper);
  return leaper;
}

function leapCalm({ state }: Simulation, { clockRuns }: Leaper, ticks: Ticks): void {
  state.tick += ticks;
  if (clockRuns) state.controller.timerTicks += ticks;
}

/** Cheap signs that nothing is under way; the proof is another matter. */
function looksCalm(simulation: Simulation): boolean {
  const { state } = simulation;
  const { controller, mechanics } = state;
  if (mechanics.motion !== Motion.held || mechanics.carSpeed !== 0 || mechanics.doorDrive !== 0) return false;
  if (!isBusAtRest(state)) return false;
  const waits = controller.phase === Phase.open && controller.mode === Mode.automatic;
  const idles = controller.phase === Phase.idle && controller.mode !== Mode.selfTest;
  if (!waits && !idles) return false;
  return !isTimed(simulation);
}

/** Somebody or something acts by a clock of its own. */
function isTimed({ state: { people, wear, health, electrical } }: Simulation): boolean {
  const faults = wear.intermittents > 0 || health.dipEvery > 0 || health.boardResets > 0;
  return (
    faults || people.forcing > 0 || people.taskLeft + people.partnerLeft > 0 || electrical.meterSettling > 0
  );
}

/** Runs one tick. @returns whether anything but the phase clock and `also` two figures is different after it */
function changesLittle(simulation: Simulation, leaper: Leaper, also = -1, andAlso = -1): boolean {
  const { state } = simulation;
  const { before, after, clock } = leaper;
  packState(state, before);
  simulation.acted = false;
  tick(simulation);
  packState(state, after);
  for (let i = 1; i < before.length; i++)
    if (before[i] !== after[i] && i !== clock && i !== also && i !== andAlso) return false;
  return true;
}

function proveCalm(simulation: Simulation, leaper: Leaper): void {
  const { state } = simulation;
  const { before, after, clock } = leaper;
  const same = changesLittle(simulation, leaper);
  leaper.calmUntil = 0;
  leaper.clockRuns = before[clock] !== after[clock];
  if (!same) return;
  const turn = nextTurn(state);
  const { homeDue } = state.controller;
  const still = homeDue > state.tick ? Math.min(turn, homeDue - 1) : turn;
  leaper.calmUntil = leaper.clockRuns ? Math.min(still, state.tick + dwellLeft(simulation)) : still;
}

/** The last tick before the slow clocks turn is still calm. */
function nextTurn(state: LiftState): Ticks {
  const slow = slowTicks(state);
  return (Math.floor(state.tick / slow) + 1) * slow - 1;
}

/** The mood of people in the car turns sooner than the lift's own slow clocks. */
function slowTicks({ people }: LiftState): Ticks {
  return people.passengers > 0 ? MOOD_TICKS : SLOW_TICKS;
}

/** A proof costs as much as some ticks: only where it saves more. */
const LEAST_GLIDE: Ticks = 60;

function mayGlide(simulation: Simulation, leaper: Leaper): boolean {
  const { state, plant } = simulation;
  if (simulation.acted || state.tick < leaper.doorsNotBefore || isTimed(simulation)) return false;
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

/** Ticks for which the open doors will surely go on waiting. */
function dwellLeft({ state: { controller } }: Simulation): Ticks {
  return Math.floor(controller.dwell / TICK) - controller.timerTicks - 2;
}
