// Moments of a run in which somebody or something was unguarded, found by looking at the lift whenever something
// happened: a body in the well, an open well, a door that is not locked, work on what power can reach, a brake lifted.
// Each kind of danger is told once for as long as it lasts.
import {
  isBrakeOpen,
  isLandingDoorLocked,
  isLandingDoorShut,
  isWellOpen,
  jumpersConnected,
} from '../sim/facts';
import { HandOnBrake, type LiftState, MACHINE_ROOM, pitPlace, roofPlace, Task } from '../sim/lift-state';
import type { LiftData } from '../sim/lifts/lift-data';
import type { Ticks } from '../sim/units';

export const dangers = [
  'body-in-well',
  'open-well',
  'unlocked-door',
  'work-not-locked-out',
  'brake-lifted-alone',
  'jumper-under-power',
] as const;
export type Danger = (typeof dangers)[number];

/** @property floor the landing it is at, 0 for none */
export type UnsafeMoment = { readonly tick: Ticks; readonly danger: Danger; readonly floor: number };

/** Barriers that must stand between a moving car and a body. */
const BARRIERS = 2;

/** Looks at the lift as it is. @returns the floor at which the danger is, 0 for one without, -1 for none */
export function dangerAt(state: LiftState, data: LiftData, danger: Danger): number {
  const { people, electrical, mechanics } = state;
  switch (danger) {
    case 'body-in-well':
      return isInWell(state) && barriersUp(state) < BARRIERS ? 0 : -1;
    case 'open-well':
      return landingWhere(state, (floor) => isWellOpen(state, data, floor) && !isBarred(state, floor));
    case 'unlocked-door':
      return landingWhere(
        state,
        (floor) =>
          isLandingDoorShut(state, floor) &&
          !isLandingDoorLocked(state, floor) &&
          mechanics.hook[floor - 1] === 0 &&
          !isCarBehind(state, data, floor) &&
          !isBarred(state, floor),
      );
    case 'work-not-locked-out':
      return people.task === Task.replacing && people.padlockOn === 0 ? people.taskTarget : -1;
    case 'brake-lifted-alone': {
      const alone = people.partner !== MACHINE_ROOM;
      return mechanics.handOnBrake !== HandOnBrake.none && isBrakeOpen(state) && alone ? 0 : -1;
    }
    case 'jumper-under-power':
      return jumpersConnected(state) > 0 && electrical.mainSwitchOn === 1 ? 0 : -1;
  }
}

function isInWell(state: LiftState): boolean {
  const { place, task, destination } = state.people;
  const inside = (where: number) => where === roofPlace(state) || where === pitPlace(state);
  return inside(place) || (task === Task.walking && inside(destination));
}

/** Stop pressed in reach, inspection on, main switch off: each alone keeps the car from automatic running. */
function barriersUp({ electrical }: LiftState): number {
  const stops = electrical.stops.some((pressed) => pressed === 1) || electrical.stopPressed === 1;
  const inspection = electrical.inspection.some((on) => on === 1);
  const locked = electrical.mainSwitchOn === 0;
  return (stops ? 1 : 0) + (inspection ? 1 : 0) + (locked ? 1 : 0);
}

function landingWhere(state: LiftState, is: (floor: number) => boolean): number {
  for (let floor = 1; floor <= state.floors; floor++) if (is(floor)) return floor;
  return -1;
}

function isBarred({ people }: LiftState, floor: number): boolean {
  return people.barrierAt[floor - 1] === 1;
}

function isCarBehind(
  { mechanics }: LiftState,
  { floorPitch, unlockingZone }: LiftData,
  floor: number,
): boolean {
  return Math.abs(mechanics.carPosition - (floor - 1) * floorPitch) <= unlockingZone;
}

export type MomentWatch = { readonly lasting: Map<Danger, string>; readonly found: UnsafeMoment[] };

export function createMomentWatch(): MomentWatch {
  return { lasting: new Map(), found: [] };
}

/** To be called whenever something happened. @returns the dangers that have begun, which are also kept in `found` */
export function lookForDanger(watch: MomentWatch, state: LiftState, data: LiftData): readonly UnsafeMoment[] {
  const begun: UnsafeMoment[] = [];
  for (const danger of dangers) {
    const floor = dangerAt(state, data, danger);
    const attended = state.people.place === floor && state.people.task === Task.none;
    // whoever leaves an open well makes it another danger
    const now = `${floor} ${attended}`;
    if (floor < 0) watch.lasting.delete(danger);
    else if (watch.lasting.get(danger) !== now) {
      watch.lasting.set(danger, now);
      begun.push({ tick: state.tick, danger, floor });
    }
  }
  watch.found.push(...begun);
  return begun;
}
