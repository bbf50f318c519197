// Time passes: tick by tick where something may happen, by leaps where nothing can. Four kinds of leap: a lift that
// has been seen to end a tick as it began it, but for its clock and the technician's; doors that wait open; parts on
// their way between two switchings; a car between two switches. Each ends in the state that ticking would have ended in.
import {
  economyLeft,
  slowestLeft,
  looksCalm,
  moodLeft,
  nudgingLeft,
  phaseLeft,
  slowLeft,
  turnLeft,
} from './calm';
import { holdCurtain } from './controller/door-phases';
import { callersWait } from './desk/desk-step';
import { hasEscalator } from './escalator/escalator-state';
import { escalatorStep } from './escalator/escalator-step';
import { countDown, countdownLeft, deskLeft, noteCountdowns } from './countdowns';
import { isWorkEnded } from './facts';
import { flightLeap, leapFlight } from './flight-leap';
import { type Leaper, proveAnew } from './leaper';
import { leapParts, partLeap } from './part-leap';
import { fadeOn, holdBrakeFor } from './electrical/brake-supply';
import { partnerDue } from './people/partner';
import { MOOD_TICKS } from './people/passenger-acts';
import { nextDifference } from './row-difference';
import { moodStep, type Simulation, tellOpened, tick, undisturbedTick } from './simulation';
import { TICK, type Ticks } from './units';

/** Lets `ticks` ticks pass; ends in exactly the state that as many calls of `tick` end in. */
export function advance(simulation: Simulation, ticks: Ticks): void {
  const { state } = simulation;
  const end = state.tick + ticks;
  while (state.tick < end && !isWorkEnded(state)) advanceOnce(simulation, end);
}

/** As `advance`, but time stops with the first tick that has something to tell, or the work at its end. */
export function advanceToEvent(simulation: Simulation, ticks: Ticks): void {
  const { state } = simulation;
  const end = state.tick + ticks;
  const before = simulation.events.length;
  while (state.tick < end && simulation.events.length === before && !isWorkEnded(state))
    advanceOnce(simulation, end);
}

/** Since which tick nothing but clocks has changed, as far as is proved; the present tick if nothing is. */
export function calmSince({ state, leaper, acted }: Simulation): Ticks {
  return !acted && leaper.calmUntil >= state.tick ? leaper.calmSince : state.tick;
}

/** Ticks for which, as is proved, nothing but clocks changes unless somebody acts; 0 if nothing is. */
export function calmFor({ state, leaper, acted }: Simulation): Ticks {
  if (acted || hasEscalator(state)) return 0;
  return Math.max(0, Math.min(leaper.calmUntil - state.tick, moodLeft(state)));
}

/** One leap or one tick, up to `end`. */
function advanceOnce(simulation: Simulation, end: Ticks): void {
  const { state, leaper } = simulation;
  if (simulation.acted) proveAnew(leaper);
  const { tick } = state;
  if (leaper.calmUntil > tick) return leap(simulation, leapCalm, Math.min(end, leaper.calmUntil));
  if (leaper.flightUntil > tick) return leap(simulation, leapFlight, Math.min(end, leaper.flightUntil));
  if (leaper.partsUntil > tick) return leap(simulation, leapParts, Math.min(end, leaper.partsUntil));
  if (!simulation.acted) {
    leaper.flightUntil = tick + flightLeap(simulation);
    if (leaper.flightUntil > tick) return;
  }
  // the tick on which the slow clocks turn, or people look about, proves nothing alone
  const turns = turnLeft(state) === 0;
  if ((!turns || endsCalm(simulation)) && moodLeft(state) > 0 && looksCalm(simulation))
    return proveCalm(simulation, turns);
  if (!simulation.acted && tick >= leaper.partsNotBefore && partLeap(simulation) > 0)
    return proveParts(simulation);
  tickOnce(simulation);
}

/** Up to `end`, or to the next moment at which people look about. */
function leap(
  simulation: Simulation,
  pass: (simulation: Simulation, ticks: Ticks) => void,
  end: Ticks,
): void {
  const { state } = simulation;
  const looks = state.tick + moodLeft(state) + 1;
  pass(simulation, Math.min(end, looks) - state.tick);
  if (state.tick === looks && looks % MOOD_TICKS === 0) lookAbout(simulation);
  if (simulation.news.opened !== 0) tellOpened(simulation);
}

/** What people then feel changes nothing else, unless they do something. */
function lookAbout(simulation: Simulation): void {
  const { state, leaper, events } = simulation;
  const { people } = state;
  const { crossing } = people;
  const told = events.length;
  moodStep(simulation);
  callersWait(state, simulation.emit);
  leaper.calmSince = state.tick;
  if (events.length !== told || people.crossing !== crossing || people.forcing === 1) proveAnew(leaper);
}

function tickOnce(simulation: Simulation): void {
  if (!simulation.acted) return undisturbedTick(simulation);
  simulation.acted = false;
  tick(simulation);
}

/** The escalator knows nothing of the lift: it runs on by itself, and ends the leap when it has something to tell. */
function rideOn(simulation: Simulation, most: Ticks): Ticks {
  const { state, leaper, emit } = simulation;
  const start = state.tick;
  const told = simulation.events.length;
  while (state.tick - start < most && simulation.events.length === told) {
    state.tick++;
    escalatorStep(state, emit);
  }
  const ticks = state.tick - start;
  state.tick = start;
  leaper.calmSince = start + ticks;
  if (simulation.events.length !== told) proveAnew(leaper);
  return ticks;
}

function leapCalm(simulation: Simulation, most: Ticks): void {
  const { state, plant, leaper } = simulation;
  const ticks = hasEscalator(state) ? rideOn(simulation, most) : most;
  state.tick += ticks;
  if (leaper.clockRuns) state.controller.timerTicks += ticks;
  if (leaper.taskRuns) state.people.taskLeft -= ticks;
  if (leaper.fieldRuns) holdBrakeFor(state, plant.preset.lift, ticks);
  if (countDown(leaper.counts, state.row, ticks)) leaper.calmSince = state.tick;
  if (leaper.heldRuns) holdCurtain(state, ticks);
  if (leaper.fieldFades) fadeOn(plant, state, ticks);
  if (leaper.heldRuns || leaper.fieldFades) leaper.calmSince = state.tick;
}

/** Runs one tick. @returns whether nothing but the clocks is different after it */
function changesLittle(simulation: Simulation): boolean {
  const { state, leaper, plant } = simulation;
  const { before, clock, task, figures, partsEnd } = leaper;
  const after = state.row;
  before.set(figures);
  leaper.behindBefore.set(leaper.behind);
  tickOnce(simulation);
  // what was solved anew is seen by some a tick late; what has become of a part just now is solved next
  if (simulation.news.solved || plant.partsStale) return false;
  const fading = state.electrical.brakeFading === 1;
  const { suspect } = leaper;
  if (before[suspect] !== after[suspect] && suspect > 0 && !mayChange(leaper, after, suspect, fading))
    return false;
  if (isSpoilt(leaper, after, 1, figures.length, fading)) return false;
  if (isSpoilt(leaper, after, partsEnd, leaper.beside, fading)) return false;
  // a clock that was set anew in this tick does not run
  const ran = Number(after[clock]) - Number(before[clock]);
  const worked = Number(before[task]) - Number(after[task]);
  return (ran === 0 || ran === 1) && (worked === 0 || worked === 1);
}

/** Whether anything in a span of the row has changed that may not; what it was is noted. */
function isSpoilt(leaper: Leaper, after: Float64Array, from: number, to: number, fading: boolean): boolean {
  const { before } = leaper;
  for (
    let i = nextDifference(before, after, from, to);
    i < to;
    i = nextDifference(before, after, i + 1, to)
  ) {
    if (mayChange(leaper, after, i, fading)) continue;
    leaper.suspect = i;
    return true;
  }
  return false;
}

/** A coil whose field fades, a clock, or a count that went down by one. */
function mayChange(
  { before, clock, task, field, held, coils, counts }: Leaper,
  after: Float64Array,
  i: number,
  fading: boolean,
): boolean {
  if (fading && (i === coils || i === coils + 1)) return true;
  if (i === clock || i === task || i === field) return true;
  if (i === held && after[i] === (before[i] as number) + TICK) return true;
  return before[i] === (after[i] as number) + 1 && counts.places.includes(i);
}

/** Whether a calm has just been passed to its end, at which the slow clocks turn. */
function endsCalm({ state, leaper, acted }: Simulation): boolean {
  return !acted && leaper.calmUntil === state.tick && slowLeft(state) === 0;
}

/** @param turns whether it is the tick on which the slow clocks turn, at the end of a calm */
function proveCalm(simulation: Simulation, turns: boolean): void {
  const { state, leaper } = simulation;
  const { before, clock, task, field } = leaper;
  // what was done on arriving at a tick is not part of its calm
  const since = simulation.acted ? state.tick + 1 : state.tick;
  const same = changesLittle(simulation);
  leaper.calmUntil = 0;
  leaper.clockRuns = before[clock] !== state.row[clock];
  leaper.taskRuns = before[task] !== state.row[task];
  leaper.fieldRuns = before[field] !== state.row[field];
  leaper.heldRuns = before[leaper.held] !== state.row[leaper.held];
  leaper.fieldFades = state.electrical.brakeFading === 1;
  noteCountdowns(leaper.counts, before, state.row);
  if (!same) return;
  leaper.calmSince = since;
  // where even the slow clocks have turned in vain, they will do so again
  const turn = turns ? slowestLeft(state) : turnLeft(state);
  leaper.calmUntil = state.tick + Math.min(turn, nextStrike(simulation));
}

/** Ticks before one of the running clocks does something. */
function nextStrike(simulation: Simulation): Ticks {
  const { state } = simulation;
  const { clockRuns, taskRuns, fieldRuns, heldRuns, counts } = simulation.leaper;
  const { homeDue } = state.controller;
  return Math.min(
    homeDue > state.tick ? homeDue - 1 - state.tick : Number.POSITIVE_INFINITY,
    clockRuns ? phaseLeft(simulation) : Number.POSITIVE_INFINITY,
    taskRuns ? state.people.taskLeft - 1 : Number.POSITIVE_INFINITY,
    fieldRuns ? economyLeft(simulation) : Number.POSITIVE_INFINITY,
    heldRuns ? nudgingLeft(simulation) : Number.POSITIVE_INFINITY,
    countdownLeft(counts, state.row),
    partnerDue(state) - 1,
    deskLeft(state),
  );
}

/** After a proof that failed not at once again. */
const NEXT_TRY: Ticks = 2;

/** Runs one tick and looks whether single figures but clocks have changed; of the lists `partLeap` knows which may. */
function proveParts(simulation: Simulation): void {
  const { state, leaper } = simulation;
  const { before, clock, carDoor, steady, figures } = leaper;
  const after = state.row;
  before.set(figures);
  const { brakeArm } = state.mechanics;
  const one = brakeArm[0];
  const two = brakeArm[1];
  leaper.partsNotBefore = state.tick + NEXT_TRY;
  tickOnce(simulation);
  if (simulation.news.solved || after[clock] !== (before[clock] as number) + 1) return;
  const end = figures.length;
  for (
    let i = nextDifference(before, after, 1, end);
    i < end;
    i = nextDifference(before, after, i + 1, end)
  ) {
    if (i === clock || i === carDoor || i === steady) continue;
    if (i !== leaper.task && i !== leaper.field) return;
  }
  leaper.steadyRuns = before[steady] !== after[steady];
  if (leaper.steadyRuns && after[steady] !== (before[steady] as number) + TICK) return;
  const fieldRests = state.electrical.brakeFading === 0 && before[leaper.field] === after[leaper.field];
  leaper.brakeRests = fieldRests && one === brakeArm[0] && two === brakeArm[1];
  leaper.partsUntil = state.tick + partLeap(simulation);
}
