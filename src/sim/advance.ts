// Time passes: tick by tick where something may happen, by leaps where nothing can. Four kinds of leap: a lift that
// has been seen to end a tick as it began it, but for its clock and the technician's; doors that wait open; doors on
// their way; a car between two switches. Each ends in exactly the state that ticking would have ended in.
import { economyLeft, isTimed, looksCalm, phaseLeft, turnLeft } from './calm';
import {
  countDown,
  countdownLeft,
  type Countdowns,
  createCountdowns,
  deskLeft,
  noteCountdowns,
} from './countdowns';
import { isWorkEnded } from './facts';
import { doorLeap, leapDoors } from './door-leap';
import { flightLeap, leapFlight } from './flight-leap';
import { landingInZone } from './mechanics/doors';
import { holdBrakeFor } from './electrical/brake-supply';
import { type Simulation, tick, undisturbedTick } from './simulation';
import { rowIndex } from './state-row';
import type { Ticks } from './units';

/** What was last proved of a lift; kept beside it, since it follows from the state. */
type Leaper = {
  readonly before: Float64Array;
  readonly clock: number;
  readonly task: number;
  readonly field: number;
  readonly counts: Countdowns;
  calmSince: Ticks;
  calmUntil: Ticks;
  /** the phase clock, the technician's work or walk, the time the brake's field is on: these run on in a calm */
  clockRuns: boolean;
  taskRuns: boolean;
  fieldRuns: boolean;
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
  if (turnLeft(state) > 0 && looksCalm(simulation)) return proveCalm(simulation, leaper);
  if (mayGlide(simulation, leaper)) return proveGlide(simulation, leaper, end);
  tickOnce(simulation);
}

function tickOnce(simulation: Simulation): void {
  if (!simulation.acted) return undisturbedTick(simulation);
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
    field: rowIndex(simulation.state, 'electrical', 'brakeHeldFor'),
    counts: createCountdowns(simulation.state),
    calmSince: 0,
    calmUntil: 0,
    clockRuns: false,
    taskRuns: false,
    fieldRuns: false,
    carDoor: rowIndex(simulation.state, 'mechanics', 'carDoor'),
    landingDoors: rowIndex(simulation.state, 'mechanics', 'landingDoor'),
    doorsNotBefore: 0,
  };
  leapers.set(simulation, leaper);
  return leaper;
}

function leapCalm({ state, plant }: Simulation, leaper: Leaper, ticks: Ticks): void {
  state.tick += ticks;
  if (leaper.clockRuns) state.controller.timerTicks += ticks;
  if (leaper.taskRuns) state.people.taskLeft -= ticks;
  if (leaper.fieldRuns) holdBrakeFor(state, plant.preset.lift, ticks);
  countDown(leaper.counts, state.row, ticks);
}

/** Runs one tick. @returns whether nothing but the clocks and `also` two figures is different after it */
function changesLittle(simulation: Simulation, leaper: Leaper, also = -1, andAlso = -1): boolean {
  const { before, clock, task, field, counts } = leaper;
  const after = simulation.state.row;
  before.set(after);
  tickOnce(simulation);
  for (let i = 1; i < before.length; i++) {
    if (before[i] === after[i] || i === clock || i === task || i === field) continue;
    if (i === also || i === andAlso) continue;
    if (before[i] !== (after[i] as number) + 1 || !counts.places.includes(i)) return false;
  }
  // a clock that was set anew in this tick does not run
  const [ran, worked] = [
    Number(after[clock]) - Number(before[clock]),
    Number(before[task]) - Number(after[task]),
  ];
  return (ran === 0 || ran === 1) && (worked === 0 || worked === 1);
}

function proveCalm(simulation: Simulation, leaper: Leaper): void {
  const { state } = simulation;
  const { before, clock, task, field } = leaper;
  // what was done on arriving at a tick is not part of its calm
  const since = simulation.acted ? state.tick + 1 : state.tick;
  const same = changesLittle(simulation, leaper);
  leaper.calmUntil = 0;
  leaper.clockRuns = before[clock] !== state.row[clock];
  leaper.taskRuns = before[task] !== state.row[task];
  leaper.fieldRuns = before[field] !== state.row[field];
  noteCountdowns(leaper.counts, before, state.row);
  if (!same) return;
  leaper.calmSince = since;
  leaper.calmUntil = state.tick + Math.min(turnLeft(state), nextStrike(simulation, leaper));
}

/** Ticks before one of the running clocks does something. */
function nextStrike(simulation: Simulation, { clockRuns, taskRuns, fieldRuns, counts }: Leaper): Ticks {
  const { state } = simulation;
  const { homeDue } = state.controller;
  return Math.min(
    homeDue > state.tick ? homeDue - 1 - state.tick : Number.POSITIVE_INFINITY,
    clockRuns ? phaseLeft(simulation) : Number.POSITIVE_INFINITY,
    taskRuns ? state.people.taskLeft - 1 : Number.POSITIVE_INFINITY,
    fieldRuns ? economyLeft(simulation) : Number.POSITIVE_INFINITY,
    countdownLeft(counts, state.row),
    deskLeft(state),
  );
}

/** A proof costs as much as some ticks: only where it saves more, and after one that failed not at once again. */
const LEAST_GLIDE: Ticks = 10;
const NEXT_TRY: Ticks = 5;

function mayGlide(simulation: Simulation, leaper: Leaper): boolean {
  const { state, plant } = simulation;
  if (simulation.acted || state.people.taskLeft > 0) return false;
  if (state.tick < leaper.doorsNotBefore || isTimed(simulation)) return false;
  if (turnLeft(state) < LEAST_GLIDE) return false;
  return doorLeap(state, plant.preset.lift) >= LEAST_GLIDE;
}

function proveGlide(simulation: Simulation, leaper: Leaper, end: Ticks): void {
  const { state, plant } = simulation;
  const { lift } = plant.preset;
  const landing = leaper.landingDoors + landingInZone(state, lift) - 1;
  leaper.doorsNotBefore = state.tick + NEXT_TRY;
  if (!changesLittle(simulation, leaper, leaper.carDoor, landing)) return;
  const glide = Math.min(doorLeap(state, lift), turnLeft(state), end - state.tick);
  if (glide > 0) leapDoors(state, lift, glide);
}
