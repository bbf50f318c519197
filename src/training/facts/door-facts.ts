// Facts of the doors: shut, locked, how far open, who or what holds them, and wells that stand open.
import { carLanding, isLandingDoorLocked, isLandingDoorShut, isWellOpen } from '../../sim/facts';
import type { LiftState } from '../../sim/lift-state';
import type { LiftData } from '../../sim/lifts/lift-data';
import { type Facts, type FactWorld, figure, figureAt, flag, flagAt } from './fact';

/** The operator's door is shut within this share of its opening. */
const SHUT = 0.005;

export const doorFacts: Facts = {
  landingDoorLocked: flagAt(({ state }, floor) => isLandingDoorLocked(state, floor)),
  landingDoorShut: flagAt(({ state }, floor) => isLandingDoorShut(state, floor)),
  /** metres */
  landingDoorOpening: figureAt(({ state }, floor) => state.mechanics.landingDoor[floor - 1] ?? 0),
  landingDoorHeld: flagAt(({ state }, floor) => state.mechanics.heldOpen[floor - 1] !== 0),
  doorStopAt: flagAt(({ state }, floor) => state.mechanics.doorStop[floor - 1] === 1),
  keyIn: flagAt(({ state }, floor) => state.mechanics.keyTurned[floor - 1] === 1),
  keysLeftIn: figure(({ state }) => count(state.mechanics.keyTurned)),
  carDoorShut: flag(({ state }) => state.mechanics.carDoor < SHUT),
  lockCoverOpen: flagAt(({ state }, floor) => state.people.lockCoverOpen[floor - 1] === 1),
  lockCoversOpen: figure(({ state }) => count(state.people.lockCoverOpen)),
  openLandings: countLandings(({ state }, floor) => !isLandingDoorShut(state, floor)),
  unlockedLandings: countLandings(
    ({ state, data }, floor) => !isLandingDoorLocked(state, floor) && !isBehindCar(state, data, floor),
  ),
  unguardedOpenWells: countLandings(
    ({ state, data }, floor) => isWellOpen(state, data, floor) && state.people.barrierAt[floor - 1] === 0,
  ),
};

/** At how many landings it is so. */
function countLandings(test: (world: FactWorld, floor: number) => boolean) {
  return figure((world) => {
    let sum = 0;
    for (let floor = 1; floor <= world.state.floors; floor++) if (test(world, floor)) sum++;
    return sum;
  });
}

function count(flags: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < flags.length; i++) sum += flags[i] ?? 0;
  return sum;
}

/** With the car standing there the door is the operator's: shut, opening or about to lock, nobody can fall. */
function isBehindCar(state: LiftState, data: LiftData, floor: number): boolean {
  const byHand = state.mechanics.keyTurned[floor - 1] === 1 || state.mechanics.heldOpen[floor - 1] === 1;
  return !byHand && carLanding(state, data) === floor;
}
