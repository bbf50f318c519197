// What is still out on site: jumpers, keys, padlock, barriers, open covers. Everything must come back.
import { placeName } from '../sim/facts';
import {
  guards,
  FUSES,
  Hand,
  type LiftState,
  NOBODY_WHERE,
  pitPlace,
  Protection,
  roofPlace,
  shaftStops,
} from '../sim/lift-state';
import type { LeftBehind } from './report';

export function leftBehind(state: LiftState): readonly LeftBehind[] {
  const { people, electrical, mechanics, health } = state;
  const left: LeftBehind[] = [];
  const add = (object: string, where: string, dangerous: boolean) => left.push({ object, where, dangerous });
  for (const from of electrical.jumperFrom) if (from >= 0) add('jumper', 'safety-chain', true);
  for (let floor = 1; floor <= state.floors; floor++) {
    const where = placeName(state, floor);
    if (mechanics.keyTurned[floor - 1] === 1) add('key', where, true);
    if (people.lockCoverOpen[floor - 1] === 1) add('lock-cover', where, false);
    if (people.barrierAt[floor - 1] === 1) add('barrier', where, false);
    if (mechanics.doorStop[floor - 1] === 1) add('door-stop', where, true);
  }
  if (people.padlockOn === 1) add('padlock', 'machine-room', false);
  if (people.tagOn === 1) add('tag', 'machine-room', false);
  if (people.noticeHung === 1) add('notice', 'landing-1', false);
  guards.forEach((guard, at) => {
    const where = guard === 'counterweight-screen' ? 'pit' : 'machine-room';
    if (people.guardsOff[at] === 1) add('guard', where, true);
  });
  for (let at = 0; at < FUSES; at++)
    if (electrical.protection[at] === Protection.off) add('fuse', 'machine-room', false);
  for (const meter of metersOut(state)) add(meter, placeName(state, people.place), false);
  if (people.cabinetOpen === 1) add('cabinet-door', 'machine-room', false);
  if (electrical.stopPressed === 1) add('cabinet-stop', 'machine-room', false);
  if (mechanics.wheelOn === 1) add('wheel', 'machine-room', true);
  if (people.leverBy === Hand.technician) add('brake-lever', 'machine-room', true);
  // a bag on the roof or in the pit falls on somebody, or trips them
  if (people.toolBag !== NOBODY_WHERE) {
    const hidden = people.toolBag === roofPlace(state) || people.toolBag === pitPlace(state);
    add('tool-bag', placeName(state, people.toolBag), hidden);
  }
  for (const [at, stop] of shaftStops.entries())
    if (electrical.stops[at] === 1) add(stop, stop === 'car-top-stop' ? 'car-roof' : 'pit', false);
  if (electrical.inspection[0] === 1) add('car-top-inspection', 'car-roof', false);
  if (electrical.inspection[1] === 1) add('pit-inspection', 'pit', false);
  if (health.bypass > 0) add('door-bypass', 'machine-room', true);
  if (health.emergencyElectrical === 1) add('emergency-electrical', 'machine-room', false);
  if (electrical.roofLight === 1) add('roof-light', 'car-roof', false);
  if (electrical.wellLight === 1) add('well-light', 'pit', false);
  return left;
}

/** With a probe on some screw. */
function metersOut({ electrical: { probeRed, probeBlack } }: LiftState): readonly string[] {
  const isOut = (meter: number) => (probeRed[meter] ?? -1) >= 0 || (probeBlack[meter] ?? -1) >= 0;
  return ['meter', 'second-meter'].filter((_, meter) => isOut(meter));
}
