// A car on its travel curve, between two switches of the shaft: nothing but position, speed, clocks and the drive's
// load changes. How far one may leap there, and the leap. Its additions are those of the ticks.
import { economyLeft, isTimed, slowLeft, taskLeft } from './calm';
import { countOverload, isWorkBearable, overloadLeft } from './controller/drive-monitor';
import { Input, isInputOn } from './controller/inputs';
import { readBattery } from './electrical/battery';
import { fadeOn, holdBrakeFor, isFadingQuiet } from './electrical/brake-supply';
import { driveAmpsStep, protectionStep } from './electrical/protection';
import { Circuits } from './electrical/protective-devices';
import { type LiftState, Mode, Motion, Phase, pitPlace, roofPlace } from './lift-state';
import type { LiftData } from './lifts/lift-data';
import { followCurve } from './mechanics/car-motion';
import { sampleTravel, type TravelSample } from './mechanics/travel-curve';
import { LOAD_TICKS, loadDrive } from './mechanics/drive-load';
import { isLanded } from './mechanics/over-travel';
import type { Simulation } from './simulation';
import { type Metres, TICK, type Ticks } from './units';

/** Switches are not approached closer than this, so that rounding decides nothing. */
const CLEAR: Metres = 1e-6;
const ahead: TravelSample = { x: 0, v: 0, a: 0 };

/** @returns how many ticks may be leapt now; 0 when each must be run */
export function flightLeap(simulation: Simulation): Ticks {
  const { state, doors, drive } = simulation;
  const { mechanics, controller } = state;
  if (mechanics.motion !== Motion.driven || controller.phase !== Phase.running) return 0;
  // the first tick of a run looks for calls to take along; a slow return looks at its clock and its vane, a
  // re-levelling run at how long it has been level
  if (
    controller.timerTicks === 0 ||
    controller.returning === 1 ||
    controller.relevelling === 1 ||
    isWiringStale(simulation) ||
    controller.mode !== Mode.automatic ||
    doors.moved
  )
    return 0;
  if (!isSteady(simulation) || drive.plannedFor !== mechanics.flightDistance) return 0;
  const left = Math.floor(drive.curve.total / TICK) - mechanics.flightTicks - 2;
  const most = Math.min(left, slowLeft(state), economyLeft(simulation), overloadLeft(state), taskLeft(state));
  return most > 0 ? ticksInBand(simulation, most) : 0;
}

/** The circuits are solved in the coming tick, because their supplies or contacts have just changed. */
export function isWiringStale({
  plant: { chain, direct, partsStale, mainsStale, clipsStale },
}: Simulation): boolean {
  const solved =
    chain.network.firstStale === chain.network.plan.size &&
    direct.network.firstStale === direct.network.plan.size;
  return !solved || partsStale || mainsStale || clipsStale;
}

/**
 * As many of the ticks as begin with the car between two switches; its way along the curve is known ahead. The last may
 * pass a switch: contacts follow in the tick after.
 */
function ticksInBand(simulation: Simulation, most: Ticks): Ticks {
  if (!isClearAfter(simulation, 0)) return 0;
  let good = 0;
  let bad = most;
  if (isClearAfter(simulation, most - 1)) good = most - 1;
  // first where it would be at its present speed, then beside that, then half-way between what is known
  let next = Math.max(1, Math.min(most - 1, ticksAtSpeed(simulation)));
  for (let tries = 0; bad - good > 1; tries++) {
    const clear = isClearAfter(simulation, next);
    if (clear) good = next;
    else bad = next;
    if (tries === 0) next += clear ? 1 : -1;
    else next = (good + bad) >> 1;
  }
  const { state, plant } = simulation;
  return isLanded(state, plant.preset.lift, positionAfter(simulation, good + 1)) ? good : good + 1;
}

/** Until the next switch, if its speed stayed as it is. */
function ticksAtSpeed({ state, plant }: Simulation): Ticks {
  const { carPosition, carSpeed } = state.mechanics;
  const { low, high } = plant.watch;
  const way = carSpeed > 0 ? high - carPosition : low - carPosition;
  return carSpeed === 0 ? 1 : Math.floor(Math.abs(way / (carSpeed * TICK)));
}

function isClearAfter(simulation: Simulation, ticks: Ticks): boolean {
  const { low, high } = simulation.plant.watch;
  const position = positionAfter(simulation, ticks);
  return position > low + CLEAR && position < high - CLEAR;
}

function positionAfter({ state, drive }: Simulation, ticks: Ticks): Metres {
  const { flightFrom, flightTicks, direction } = state.mechanics;
  return flightFrom + direction * sampleTravel(drive.curve, (flightTicks + ticks) * TICK, ahead).x;
}

/** Nothing else is on its way: contactors, brake and outputs where they stay, no clock but those of a run. */
function isSteady(simulation: Simulation): boolean {
  const { state, plant } = simulation;
  const { electrical: e, mechanics: m, controller: c } = state;
  const { lift } = plant.preset;
  if (e.armature[0] !== 1 || e.armature[1] !== 1 || m.brakeArm[0] !== 1 || m.brakeArm[1] !== 1) return false;
  if (c.y1 !== 1 || c.y2 !== 1 || c.y3 + e.bypassIn + c.bypassFor + c.mismatchFor > 0) return false;
  if (e.brakeHeldFor === 0 || e.protectionWarm + e.bouncing + e.starClosed > 0) return false;
  if (!isFadingQuiet(state, lift) || !isWorkBearable(state, lift)) return false;
  if (m.handOnBrake + m.wheelOn + m.gripperOn + m.safetyGearIn > 0 || m.stretchedTo !== m.load) return false;
  if (isTimed(simulation) || isTroubled(state, lift) || isSomebodyInWell(state)) return false;
  return isInZone(state, lift) || !areLevelsSeen(state);
}

/** Faults that act with the place, the speed or the seconds of a run. */
function isTroubled({ electrical, mechanics, health, controller }: LiftState, lift: LiftData): boolean {
  if (health.rubbingAt + health.encoderNoise + health.earthquake + controller.earthquakeTicks > 0)
    return true;
  if (electrical.carBusEnds < 2 || health.encoder !== 1) return true;
  return mechanics.flightSpeed >= lift.governor.electricSpeed * Math.min(1, health.governorTrip);
}

/** On the roof or in the pit, where a moving car meets bodies. */
function isSomebodyInWell(state: LiftState): boolean {
  const { place, partner } = state.people;
  const roof = roofPlace(state);
  const pit = pitPlace(state);
  return place === roof || place === pit || partner === roof || partner === pit;
}

/** Level switches that are made between floors are trouble, which is told tick by tick. */
function areLevelsSeen(state: LiftState): boolean {
  return isInputOn(state, Input.X1) || isInputOn(state, Input.X2) || isInputOn(state, Input.X3);
}

/** Near a floor they may well be made. The zone's edges bound every leap. */
function isInZone({ mechanics }: LiftState, { floorPitch, unlockingZone }: LiftData): boolean {
  const { carPosition } = mechanics;
  return Math.abs(carPosition - Math.round(carPosition / floorPitch) * floorPitch) < unlockingZone;
}

/** At most as many ticks as `flightLeap` has allowed; fewer where the drive's work becomes more than it may be. */
export function leapFlight(simulation: Simulation, ticks: Ticks): void {
  const { state, plant, leaper, news } = simulation;
  const end = state.tick + ticks;
  news.opened = 0;
  // it sees one tick late what the last solving changed
  readBattery(plant, state);
  while (state.tick < end) {
    const quiet = LOAD_TICKS - 1 - (state.tick % LOAD_TICKS);
    if (quiet > 0) fly(simulation, Math.min(quiet, end - state.tick));
    if (state.tick < end && !flyOnLoadTick(simulation)) {
      leaper.flightUntil = 0;
      return;
    }
  }
}

function fly({ state, plant, drive }: Simulation, ticks: Ticks): void {
  const { lift } = plant.preset;
  state.tick += ticks;
  state.controller.timerTicks += ticks;
  if (state.people.taskLeft > 0) state.people.taskLeft -= ticks;
  holdBrakeFor(state, lift, ticks);
  fadeOn(plant, state, ticks);
  for (let i = 0; i < ticks; i++) countOverload(state, lift);
  followCurve(drive, state, lift, ticks);
}

/** The tick in which the drive's load is reckoned. @returns whether the flight may go on */
function flyOnLoadTick(simulation: Simulation): boolean {
  const { state, plant, news } = simulation;
  const { lift } = plant.preset;
  // what the drive draws is what it found at the end of the tick before
  state.tick++;
  if (driveAmpsStep(plant, state)) news.opened = protectionStep(plant, state, Circuits.drive);
  state.tick--;
  fly(simulation, 1);
  loadDrive(state, lift);
  return news.opened === 0 && state.electrical.protectionWarm === 0 && isWorkBearable(state, lift);
}
