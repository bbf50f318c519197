// Where the mechanics hold each contact, before wear and welding have their say.
// Seen one tick late, as in hardware: it cuts the loop from coil to contact to coil.
import { isBypassFedBack } from './bypass-relay';
import { endBounce, isBouncedOpen, makeContact } from './contact-wear';
import { CAR_DOOR_SHUT, contactDepth, FINAL_LIMIT_BEYOND } from './contact-watch';
import { placeContact } from './parts';
import type { Plant } from './plant';
import { ANY_LANDING, NO_LANDING } from '../facts';
import { Condition, type LiftState } from '../lift-state';
import type { Metres } from '../units';

/** Moves the chain's contacts to where the state has them. Unchanged contacts cost a comparison. */
export function moveChainContacts(plant: Plant, state: LiftState, mainsHealthy: boolean): void {
  const devices = plant.preset.chain.devices.length;
  const { locksMovedAt } = plant.watch;
  for (let contact = 0; contact < devices; contact++)
    moveContact(plant, state, contact, isHeldClosed(plant, state, contact, mainsHealthy));
  if (locksMovedAt === NO_LANDING) return;
  const any = locksMovedAt === ANY_LANDING;
  const last = any ? state.floors : locksMovedAt;
  // two a landing: its hook's contact, its panel's contact
  for (let at = any ? 0 : 2 * locksMovedAt - 2; at < 2 * last; at++)
    moveContact(plant, state, devices + at, isLockHeld(plant, state, at));
}

/** Moves what the car works by where it is, provided nothing else that moves a contact has changed. */
export function moveCarSwitches(plant: Plant, state: LiftState): void {
  const { carContacts, carFields } = plant.numbers;
  // whether the mains are healthy is nothing to them
  for (let i = 0; i < carContacts.length; i++) {
    const contact = carContacts[i] as number;
    moveContact(plant, state, contact, isHeldClosed(plant, state, contact, true));
  }
  const fromLevel = metresFromVane(plant, state);
  for (let i = 0; i < carFields.length; i++)
    moveFieldContact(plant, state, carFields[i] as number, fromLevel);
}

function moveContact(plant: Plant, state: LiftState, contact: number, held: boolean): void {
  const branch = plant.contactBranches[contact] as number;
  // chain parts stand first, so a branch of the chain is its own part number
  const worn = state.electrical.partCondition[branch] as number;
  const made = worn === Condition.welded || (worn === Condition.good && held);
  if (!made) endBounce(state, contact);
  else if (plant.closed[contact] === 0 && state.electrical.bounce[contact] === 0) {
    makeContact(state, contact, branch);
    // an oxidised one has another resistance now
    plant.partsWorn++;
  }
  const rests = made && !isBouncedOpen(state, contact);
  if (!plant.partsStale && (plant.closed[contact] === 1) === rests) return;
  plant.closed[contact] = rests ? 1 : 0;
  placeContact(plant.chain, state, 0, branch, held && rests);
}

function isHeldClosed(plant: Plant, state: LiftState, contact: number, mainsHealthy: boolean): boolean {
  const { mechanics, electrical } = state;
  const top = (state.floors - 1) * plant.preset.lift.floorPitch;
  switch (plant.contacts[contact]) {
    case 'JX':
      return mainsHealthy;
    case 'SSC':
      return electrical.stopPressed === 0;
    case 'SHW':
      return mechanics.wheelOn === 0;
    case 'SROPE':
      return mechanics.gripperOn === 0;
    case 'SGOV':
      return mechanics.governorSwitch === 0;
    case 'SSG':
      return electrical.gearSwitch === 0;
    case 'SCT':
      return electrical.stops[0] === 0;
    case 'SPU':
      return electrical.stops[1] === 0;
    case 'SPL':
      return electrical.stops[2] === 0;
    case 'SBC':
      return mechanics.carPosition > -plant.preset.lift.buffer.runBy;
    case 'SBW':
      return mechanics.carPosition < top + plant.preset.lift.buffer.runBy - state.health.runByShort;
    case 'SUL':
      return mechanics.carPosition < top + FINAL_LIMIT_BEYOND;
    case 'SLL':
      return mechanics.carPosition > -FINAL_LIMIT_BEYOND;
    case 'GS':
      return mechanics.carDoor < CAR_DOOR_SHUT;
    default:
      return true;
  }
}

/** @param at two a landing: its hook's contact, its panel's contact */
function isLockHeld(plant: Plant, state: LiftState, at: number): boolean {
  const { lift } = plant.preset;
  const { hook, landingDoor } = state.mechanics;
  const landing = at >> 1;
  return (at & 1) === 0
    ? (hook[landing] as number) >= contactDepth(state, lift, landing)
    : (landingDoor[landing] as number) < lift.lock.panelContactGap;
}

/** Contacts that may stand in for others: door bypass, emergency electrical operation, door-zone relay. */
export function moveBypasses(plant: Plant, state: LiftState): void {
  const { health, electrical } = state;
  const inspects = electrical.inspection[0] === 1 || electrical.inspection[1] === 1;
  // any inspection switch takes emergency electrical operation out of circuit
  const emergency = health.emergencyElectrical === 1 && !inspects;
  placeBypass(plant, state, 0, health.bypass === 1);
  placeBypass(plant, state, 1, health.bypass === 2);
  placeBypass(plant, state, 2, emergency);
  placeBypass(plant, state, 3, emergency);
  placeBypass(plant, state, 4, electrical.bypassIn === 1);
}

function placeBypass({ chain, numbers }: Plant, state: LiftState, bypass: number, closed: boolean): void {
  placeContact(chain, state, 0, numbers.bypasses[bypass] as number, closed);
}

/** Moves the 24 V field contacts. Feedbacks X6 and X7 are normally closed: open when pulled in. */
export function moveFieldContacts(plant: Plant, state: LiftState): void {
  const { fieldContacts } = plant.preset.direct;
  const fromLevel = metresFromVane(plant, state);
  for (let input = 0; input < fieldContacts.length; input++) moveFieldContact(plant, state, input, fromLevel);
}

function moveFieldContact(plant: Plant, state: LiftState, input: number, fromLevel: Metres): void {
  const { fieldContacts } = plant.preset.direct;
  const made = isFieldMade(plant, state, fieldContacts[input] as string, fromLevel);
  if (!plant.partsStale && (plant.fieldClosed[input] === 1) === made) return;
  plant.fieldClosed[input] = made ? 1 : 0;
  const branch = plant.numbers.fieldContacts[input] as number;
  placeContact(plant.direct, state, plant.firstPart.direct, branch, made);
}

/** How far the car stands above the vane of the nearest landing. */
function metresFromVane(plant: Plant, { mechanics, health }: LiftState): Metres {
  const { floorPitch } = plant.preset.lift;
  const landing = Math.round(mechanics.carPosition / floorPitch);
  const vane = health.vaneOffsetAt === landing + 1 ? health.vaneOffset : 0;
  return mechanics.carPosition - landing * floorPitch - vane;
}

function isFieldMade(plant: Plant, state: LiftState, input: string, fromLevel: Metres): boolean {
  const { floorPitch, unlockingZone, levelSensor } = plant.preset.lift;
  const position = state.mechanics.carPosition;
  const top = (state.floors - 1) * floorPitch;
  switch (input) {
    case 'X1':
      return fromLevel > -levelSensor.far && fromLevel < levelSensor.near;
    case 'X2':
      return Math.abs(fromLevel) < unlockingZone;
    case 'X3':
      return fromLevel < levelSensor.far && fromLevel > -levelSensor.near;
    case 'X6':
      return (state.electrical.armature[0] as number) < 0.5;
    case 'X7':
      return (state.electrical.armature[1] as number) < 0.5;
    case 'X18':
      return (state.mechanics.brakeArm[0] as number) < 0.5 || state.health.brakeSwitchStuck === 1;
    case 'X19':
      return (state.mechanics.brakeArm[1] as number) < 0.5;
    case 'X8':
      return isBypassFedBack(plant, state);
    case 'X9':
      return state.electrical.inspection[0] === 0 && state.electrical.inspection[1] === 0;
    case 'X12':
      return position < top + FINAL_LIMIT_BEYOND / 2;
    case 'X13':
      return position > -FINAL_LIMIT_BEYOND / 2;
    case 'X14':
      return position < top - floorPitch / 2;
    case 'X15':
      return position > floorPitch / 2;
    default:
      return true;
  }
}
