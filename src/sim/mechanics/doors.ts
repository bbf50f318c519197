// Car door, landing doors and their locks. The operator drives the car door; in the unlocking zone a coupler
// takes the landing door along and lifts its hook. Elsewhere weights shut a landing door and its hook falls.
import { hookDepth } from '../facts';
import type { LiftState } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';
import { type Metres, TICK } from '../units';

const SHUT = 0.001;
/** A hand opens or shuts the car door in so long. [?] */
const HAND_SECONDS = 3;
/** Share of the opening at which dirt in the sill stops the panels. */
const JAMMED_AT = 0.3;
/** A person sideways. [?] */
const BODY: Metres = 0.3;
/** A coupler that stands askew lifts a hook within this distance of its landing, in passing. */
const RUBBING_REACH = 0.1;

/** Landing (1 up) whose unlocking zone the car is in, or 0. */
export function landingInZone(state: LiftState, data: LiftData): number {
  const { carPosition } = state.mechanics;
  const landing = Math.round(carPosition / data.floorPitch) + 1;
  const off = carPosition - (landing - 1) * data.floorPitch;
  return Math.abs(off) < data.unlockingZone ? landing : 0;
}

/** @returns whether a door or a hook moved */
export function moveDoors(state: LiftState, data: LiftData): boolean {
  const { mechanics } = state;
  const { carDoor, landingDoor, hook, keyTurned, heldOpen } = mechanics;
  moveCarDoor(state, data);
  const coupled = landingInZone(state, data);
  const driven = mechanics.doorDrive !== 0 || mechanics.carDoor > 0 ? coupled - 1 : -1;
  const full = data.lock.fullEngagement;
  const troubled = isSomeLandingTroubled(state);
  let moved = carDoor !== mechanics.carDoor;
  for (let at = 0; at < landingDoor.length; at++) {
    const opening = landingDoor[at] as number;
    const depth = hook[at] as number;
    // shut, hook down, nobody at it: most landings most of the time
    const alone = opening === 0 && depth === full && keyTurned[at] === 0 && heldOpen[at] === 0;
    if (alone && at !== driven && !troubled) continue;
    moveLandingDoor(state, data, at + 1, at + 1 === coupled);
    if (opening !== landingDoor[at] || depth !== hook[at]) moved = true;
  }
  return moved;
}

/** A fault that moves a hook or a panel of itself. */
function isSomeLandingTroubled({ health }: LiftState): boolean {
  return health.hookShortAt + health.rubbingAt + health.panelOffAt + health.hookStuckAt > 0;
}

/** What the operator adds to the opening in one tick, as a share of it. */
export function carDoorStep({ mechanics, electrical, health }: LiftState, { door }: LiftData): number {
  if (mechanics.doorDrive === 0 || electrical.doorPowered === 0) return 0;
  const rate =
    health.doorDriveShare *
    electrical.doorMotorShare *
    (mechanics.doorDrive / (mechanics.doorDrive > 0 ? door.openSeconds : door.closeSeconds));
  return rate * TICK;
}

function moveCarDoor(state: LiftState, data: LiftData): void {
  const { mechanics, health } = state;
  const step = carDoorStep(state, data);
  if (step >= 0 && mechanics.doorStalled !== 0) mechanics.doorStalled = 0;
  if (step === 0) return pullCarDoor(state);
  mechanics.carDoorHand = 0;
  const next = mechanics.carDoor + step;
  if (step > 0) {
    mechanics.carDoor = Math.min(1, next);
    return;
  }
  const least = Math.min(leastOpening(state, data), mechanics.carDoor);
  // the panel stands against something: the operator pushes with all the force it is set to
  if (next <= least && least > health.closedGap / data.door.width) mechanics.doorStalled += TICK;
  else mechanics.doorStalled = 0;
  mechanics.carDoor = Math.max(next, least);
}

/** A hand at the car door, where no operator drives it; it lets go when the door is as it should be. */
function pullCarDoor({ mechanics }: LiftState): void {
  const { carDoorHand, carDoor } = mechanics;
  if (carDoorHand === 0) return;
  mechanics.carDoor = Math.max(0, Math.min(1, carDoor + (carDoorHand * TICK) / HAND_SECONDS));
  if (mechanics.carDoor === 0 || mechanics.carDoor === 1) mechanics.carDoorHand = 0;
}

/** Share of the opening at which panels meet dirt that pushes harder than the operator may, or a body. */
function leastOpening(state: LiftState, data: LiftData): number {
  const { mechanics, health } = state;
  const shut = health.closedGap / data.door.width;
  const jammed = health.doorJam > health.doorForce ? JAMMED_AT : shut;
  const least = Math.max(jammed, wedgedShare(state, data));
  return mechanics.doorwayBlocked === 1 ? Math.max(least, BODY / data.door.width) : least;
}

/** A stop under the landing door holds the car door too while they are coupled. */
function wedgedShare(state: LiftState, data: LiftData): number {
  const at = landingInZone(state, data) - 1;
  const wedged = at >= 0 && state.mechanics.doorStop[at] === 1;
  return wedged ? (state.mechanics.landingDoor[at] as number) / data.door.width : 0;
}

function moveLandingDoor(state: LiftState, data: LiftData, landing: number, coupled: boolean): void {
  const { mechanics } = state;
  const at = landing - 1;
  const unlocked =
    mechanics.keyTurned[at] === 1 ||
    // from inside, a hand lifts the roller
    mechanics.heldOpen[at] === 2 ||
    (coupled && (mechanics.doorDrive > 0 || mechanics.carDoor > SHUT));
  moveHook(state, data, at, unlocked || isRubbed(state, data, at));
  const free = (mechanics.hook[at] as number) <= 0;
  const width = data.door.width;
  const opening = mechanics.landingDoor[at] as number;
  const taken = coupled ? mechanics.carDoor * width : 0;
  if (coupled && (opening <= taken || mechanics.doorDrive !== 0) && mechanics.carDoor > 0) {
    if (free || opening > SHUT) mechanics.landingDoor[at] = taken;
  } else if (mechanics.heldOpen[at] !== 0 && (free || opening > SHUT)) {
    mechanics.landingDoor[at] = byHand(opening, mechanics.heldTo[at] as number, data.door.handSpeed * TICK);
  } else if (opening > 0 && mechanics.doorStop[at] === 0) {
    // the closing weight must beat what rubs in the sill
    const closes = state.health.closerForce > state.health.doorJam ? data.door.selfCloseSpeed : 0;
    mechanics.landingDoor[at] = Math.max(0, opening - closes * TICK);
  }
  // a panel out of its track does not come back by itself
  const { panelOffAt, panelGap } = state.health;
  if (panelOffAt === landing)
    mechanics.landingDoor[at] = Math.max(panelGap, mechanics.landingDoor[at] as number);
}

function byHand(opening: Metres, to: Metres, step: Metres): Metres {
  return opening < to ? Math.min(to, opening + step) : Math.max(to, opening - step);
}

function isRubbed(state: LiftState, data: LiftData, at: number): boolean {
  if (state.health.rubbingAt !== at + 1 || state.mechanics.carSpeed === 0) return false;
  return Math.abs(state.mechanics.carPosition - at * data.floorPitch) < RUBBING_REACH;
}

/** The hook rises when freed and falls behind the keeper only when the door is shut. */
function moveHook(state: LiftState, data: LiftData, at: number, unlocked: boolean): void {
  const { mechanics } = state;
  const { fallSeconds } = data.lock;
  const fullEngagement = hookDepth(state, data, at);
  const step = (fullEngagement / fallSeconds) * TICK;
  const hook = mechanics.hook[at] as number;
  if (unlocked) mechanics.hook[at] = Math.max(0, hook - step);
  else if (state.health.hookStuckAt === at + 1 && hook <= 0) return;
  else if ((mechanics.landingDoor[at] as number) < SHUT)
    mechanics.hook[at] = Math.min(fullEngagement, hook + step);
}
