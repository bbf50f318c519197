// Slow parts on their way between two switchings: panels, the hook of the landing where the car stands, the brake's
// arms and its fading field, and the board's count of a steady chain. Until one of them passes a contact, an end or a
// figure that is told, the rest of the lift stands. How far that may go on, and the ticks of these parts alone.
import { before, economyLeft, isTimed, moodLeft, phaseLeft, taskLeft, turnLeft } from './calm';
import { doorLeap, leapDoors } from './door-leap';
import { arePartsSeen } from './electrical/contact-watch';
import { isArmatureMoving } from './electrical/contactors';
import { fadeOn, holdBrakeFor } from './electrical/brake-supply';
import { NO_LANDING } from './facts';
import { isWiringStale } from './flight-leap';
import { type LiftState, Mode, Motion, Phase } from './lift-state';
import type { LiftData } from './lifts/lift-data';
import { moveBrake } from './mechanics/brake';
import { carDoorStep, moveDoors } from './mechanics/doors';
import { noticeDoors } from './notice-changes';
import type { Simulation } from './simulation';
import { TICK, type Ticks } from './units';

/** A look at the whole row costs as much as some ticks: of a shorter way every tick is run. */
const LEAST_WAY: Ticks = 4;
/** A glide of doors alone is worth asking for from here on. */
const LEAST_GLIDE: Ticks = 10;

/** @returns ticks for which parts may move on by themselves, as far as clocks tell; 0 where each must be run */
export function partLeap(simulation: Simulation): Ticks {
  const { state } = simulation;
  const { mechanics, health, electrical } = state;
  if (state.controller.mode !== Mode.automatic || mechanics.motion !== Motion.held) return 0;
  if (mechanics.carSpeed !== 0 || !isSomethingMoving(simulation)) return 0;
  if (electrical.protectionWarm + electrical.bouncing > 0 || isArmatureMoving(state)) return 0;
  const troubled = health.panelOffAt + health.rubbingAt + mechanics.doorwayBlocked + mechanics.doorStalled;
  if (troubled > 0 || isTimed(simulation) || isWiringStale(simulation)) return 0;
  if (!arePartsSeen(simulation.plant, state, simulation.doors.movedAt)) return 0;
  const left = Math.min(phaseEnds(simulation), turnLeft(state), taskLeft(state), moodLeft(state));
  return left < LEAST_WAY ? 0 : Math.min(left, economyLeft(simulation));
}

/** Signs only: what stands still is left to the calm. */
function isSomethingMoving({ state, doors, plant }: Simulation): boolean {
  const { mechanics, electrical, controller } = state;
  if (controller.phase === Phase.locking && controller.dwell > 0) return true;
  return (
    doors.moved ||
    electrical.brakeFading === 1 ||
    isOnItsWay(mechanics.brakeArm[0] as number) ||
    isOnItsWay(mechanics.brakeArm[1] as number) ||
    carDoorStep(state, plant.preset.lift) !== 0
  );
}

function isOnItsWay(arm: number): boolean {
  return arm > 0 && arm < 1;
}

/** Ticks before the present phase does something by its clock; 0 for phases that do more than wait. */
function phaseEnds(simulation: Simulation): Ticks {
  const { controller } = simulation.state;
  const times = simulation.plant.preset.lift.controller;
  switch (controller.phase) {
    case Phase.opening:
      return before(times.openLimitSeconds, controller.timerTicks);
    case Phase.closing:
      return before(times.closeLimitSeconds, controller.timerTicks);
    case Phase.locking:
      return Math.min(
        before(times.closeLimitSeconds, controller.timerTicks),
        Math.floor((times.chainStableSeconds - controller.dwell) / TICK) - 2,
      );
    case Phase.torque:
    case Phase.brakeOpening:
    case Phase.zeroHold:
    case Phase.contactorOff:
      return phaseLeft(simulation);
    default:
      return 0;
  }
}

/** At most as many ticks as `partLeap` has allowed; fewer where a part passes what others look at. */
export function leapParts(simulation: Simulation, ticks: Ticks): void {
  const { state, plant, leaper, doors } = simulation;
  const end = state.tick + ticks;
  plant.watch.locksMovedAt = NO_LANDING;
  while (state.tick < end) {
    const othersRest = leaper.brakeRests && doors.restless === 0;
    const glide = othersRest ? Math.min(doorLeap(state, plant.preset.lift), end - state.tick) : 0;
    if (glide >= LEAST_GLIDE) leapDoors(simulation, glide);
    else if (!movePartsOn(simulation)) {
      leaper.partsUntil = 0;
      return;
    }
  }
}

/** One tick of the parts. @returns false when it was the last one, or could not be run so */
function movePartsOn(simulation: Simulation): boolean {
  const { state, plant, doors, leaper, events } = simulation;
  const { lift } = plant.preset;
  const { controller, people } = state;
  if (isAtEnd(state, lift) || !arePartsSeen(plant, state, doors.movedAt) || !moveArms(simulation))
    return false;
  state.tick++;
  controller.timerTicks++;
  if (people.taskLeft > 0) people.taskLeft--;
  if (leaper.steadyRuns) controller.dwell += TICK;
  moveDoors(state, lift, doors);
  const told = events.length;
  if (doors.moved) noticeDoors(simulation.notice, plant, state, doors.movedAt, simulation.emit);
  return events.length === told && isSomethingMoving(simulation);
}

/** The panels are where the board waits for them, or meet something: it will act. */
function isAtEnd({ controller, mechanics, health }: LiftState, { door }: LiftData): boolean {
  const { carDoor, doorStalled } = mechanics;
  if (controller.phase === Phase.opening) return carDoor >= 1;
  return (
    controller.phase === Phase.closing && (doorStalled !== 0 || carDoor <= health.closedGap / door.width)
  );
}

/** The brake a tick on. @returns false, with nothing done, where an arm would pass its switch */
function moveArms(simulation: Simulation): boolean {
  const { state, plant } = simulation;
  const { electrical, mechanics } = state;
  const { brakeArm } = mechanics;
  const { coilVolts, brakeHeldFor, brakeFading } = electrical;
  const one = brakeArm[0] as number;
  const two = brakeArm[1] as number;
  const first = coilVolts[0] as number;
  const second = coilVolts[1] as number;
  if ((electrical.armature[1] as number) > 0.5) holdBrakeFor(state, plant.preset.lift, 1);
  fadeOn(plant, state, 1);
  moveBrake(state, plant.preset.lift);
  const passes =
    sideOf(one) !== sideOf(brakeArm[0] as number) || sideOf(two) !== sideOf(brakeArm[1] as number);
  if (!passes) return true;
  brakeArm[0] = one;
  brakeArm[1] = two;
  coilVolts[0] = first;
  coilVolts[1] = second;
  electrical.brakeHeldFor = brakeHeldFor;
  electrical.brakeFading = brakeFading;
  return false;
}

/** Its switch stands half-way. */
function sideOf(arm: number): number {
  return arm < 0.5 ? 0 : arm > 0.5 ? 2 : 1;
}
