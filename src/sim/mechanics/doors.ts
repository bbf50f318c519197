// Car door, landing doors and their locks. The operator drives the car door; in the unlocking zone a coupler
// takes the landing door along and lifts its hook. Elsewhere weights shut a landing door and its hook falls.
import { ANY_LANDING, hookDepth, NO_LANDING } from '../facts';
import type { LiftState } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';
import { type Metres, TICK } from '../units';

const SHUT = 0.001;
/** A hand opens or shuts the car door in so long. [?] */
const HAND_SECONDS = 3;
/** A value of `carDoorHand`, and what the lock then gives (GB/T 7588.1: 50 mm). */
const AGAINST_LOCK = 2;
const LOCKED_GIVES: Metres = 0.05;
/** Share of the opening at which dirt in the sill stops the panels. */
const JAMMED_AT = 0.3;
/** A person sideways. [?] */
const BODY: Metres = 0.3;
/** A shoe set in the gap. [?] */
const FOOT: Metres = 0.1;
/** A coupler that stands askew lifts a hook within this distance of its landing, in passing. */
const RUBBING_REACH = 0.1;

/** Landing (1 up) whose unlocking zone the car is in, or 0. */
export function landingInZone(state: LiftState, data: LiftData): number {
  const { carPosition } = state.mechanics;
  const landing = Math.round(carPosition / data.floorPitch) + 1;
  const off = carPosition - (landing - 1) * data.floorPitch;
  return Math.abs(off) < data.unlockingZone ? landing : 0;
}

/** What is known of the doors from tick to tick; follows from the state, never saved. */
export type DoorWatch = {
  /** a door or a hook moved in the last tick; at which landing, `ANY_LANDING` for several */
  moved: boolean;
  movedAt: Landing;
  /** landing whose door the car last drove */
  driven: Landing;
  /** how many other landings' doors are not shut, hooked and left alone; `UNSEEN`: somebody may have been there */
  restless: number;
};
export const UNSEEN = -1;
/** A landing from 1 up, `NO_LANDING` or `ANY_LANDING`. */
type Landing = number;

export function createDoorWatch(): DoorWatch {
  return { moved: true, movedAt: ANY_LANDING, driven: NO_LANDING, restless: UNSEEN };
}

/** Moves car door and landing doors. While all others rest, only the door at the car is looked at. */
export function moveDoors(state: LiftState, data: LiftData, watch: DoorWatch): void {
  const { mechanics } = state;
  const { carDoor } = mechanics;
  moveCarDoor(state, data);
  const coupled = landingInZone(state, data);
  const before = watch.driven;
  watch.moved = carDoor !== mechanics.carDoor;
  watch.movedAt = NO_LANDING;
  watch.driven = mechanics.carDoor > 0 ? coupled : NO_LANDING;
  const troubled = isSomeLandingTroubled(state);
  if (watch.restless === 0 && !troubled) {
    if (watch.driven !== NO_LANDING) moveOne(state, data, watch.driven, coupled, watch);
    if (before !== NO_LANDING && before !== watch.driven) moveOne(state, data, before, coupled, watch);
    return;
  }
  watch.restless = 0;
  for (let landing = 1; landing <= state.floors; landing++)
    if (landing === watch.driven || troubled || !isAlone(state, data, landing))
      moveOne(state, data, landing, coupled, watch);
}

function moveOne(state: LiftState, data: LiftData, landing: number, coupled: number, watch: DoorWatch): void {
  const { landingDoor, hook } = state.mechanics;
  const opening = landingDoor[landing - 1] as number;
  const depth = hook[landing - 1] as number;
  moveLandingDoor(state, data, landing, landing === coupled);
  if (opening !== landingDoor[landing - 1] || depth !== hook[landing - 1]) {
    watch.moved = true;
    watch.movedAt = watch.movedAt === NO_LANDING ? landing : ANY_LANDING;
  }
  if (landing !== watch.driven && !isAlone(state, data, landing)) watch.restless++;
}

/** Shut, hook down, nobody at it: most landings most of the time. */
function isAlone({ mechanics }: LiftState, data: LiftData, landing: number): boolean {
  const { landingDoor, hook, keyTurned, heldOpen } = mechanics;
  const at = landing - 1;
  return (
    landingDoor[at] === 0 &&
    hook[at] === data.lock.fullEngagement &&
    keyTurned[at] === 0 &&
    heldOpen[at] === 0
  );
}

/** A fault that moves a hook or a panel of itself. */
function isSomeLandingTroubled({ health }: LiftState): boolean {
  return health.hookShortAt + health.rubbingAt + health.panelOffAt > 0;
}

/** What the operator adds to the opening in one tick, as a share of it. */
export function carDoorStep({ mechanics, electrical, health }: LiftState, { door }: LiftData): number {
  if (electrical.doorPowered === 0) return 0;
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
  if (step === 0) return pullCarDoor(state, data);
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
function pullCarDoor(state: LiftState, data: LiftData): void {
  const { mechanics, health } = state;
  const { carDoorHand, carDoor } = mechanics;
  if (carDoorHand === 0) return;
  // from inside and against its lock, which away from a landing gives little
  const away = landingInZone(state, data) === 0 || mechanics.carSpeed !== 0;
  const locked = carDoorHand === AGAINST_LOCK && health.doorLimiter === 1 && away;
  const most = locked ? Math.max(carDoor, LOCKED_GIVES / data.door.width) : 1;
  const way = carDoorHand < 0 ? -1 : 1;
  mechanics.carDoor = Math.max(0, Math.min(most, carDoor + (way * TICK) / HAND_SECONDS));
  if (mechanics.carDoor === 0 || mechanics.carDoor === 1) mechanics.carDoorHand = 0;
}

/** Share of the opening at which panels meet dirt that pushes harder than the operator may, or a body. */
function leastOpening(state: LiftState, data: LiftData): number {
  const { mechanics, health } = state;
  const shut = health.closedGap / data.door.width;
  const jammed = health.doorJam > health.doorForce ? JAMMED_AT : shut;
  const least = Math.max(jammed, wedgedShare(state, data));
  const { doorwayBlocked } = mechanics;
  return doorwayBlocked === 0
    ? least
    : Math.max(least, (doorwayBlocked === 1 ? BODY : FOOT) / data.door.width);
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
    // the coupler spreads with the panels, not with the board's order
    (coupled && mechanics.carDoor > SHUT);
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
