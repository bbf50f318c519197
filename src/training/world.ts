// What conditions may look at: the facts of the lift by name, and the events of a tick.
import type { TimedEvent } from '../sim/events';
import {
  carLanding,
  isAccident,
  isCarMoving,
  isLandingDoorLocked,
  isLandingDoorShut,
  isWellOpen,
  jumpersConnected,
  placeName,
} from '../sim/facts';
import type { LiftState } from '../sim/lift-state';
import type { LiftData } from '../sim/lifts/lift-data';
import type { EventTest, FactTest, FieldTest } from './conditions/condition';

export type World = {
  readonly state: LiftState;
  readonly data: LiftData;
  /** events of this moment, oldest first */
  readonly events: readonly TimedEvent[];
  /** the work has ended: conditions must make up their minds */
  readonly ended: boolean;
};

type Answer = string | number | boolean;
type Fact = (state: LiftState, data: LiftData, args: readonly (string | number)[]) => Answer;

const number = (args: readonly (string | number)[], index: number): number => Number(args[index] ?? 0);

/** Every fact a level may ask for. */
export const facts: Readonly<Record<string, Fact>> = {
  mainSwitchOn: (state) => state.electrical.mainSwitchOn === 1,
  padlockOn: (state) => state.people.padlockOn === 1,
  tagOn: (state) => state.people.tagOn === 1,
  stopPressed: (state) => state.electrical.stopPressed === 1,
  noticeHung: (state) => state.people.noticeHung === 1,
  barrierAt: (state, _data, args) => state.people.barrierAt[number(args, 0) - 1] === 1,
  barriersLeft: (state) => state.people.barriersLeft,
  helmetOn: (state) => state.people.helmet === 1,
  shoesOn: (state) => state.people.shoes === 1,
  cabinetOpen: (state) => state.people.cabinetOpen === 1,
  lockCoverOpen: (state, _data, args) => state.people.lockCoverOpen[number(args, 0) - 1] === 1,
  lockCoversOpen: (state) => count(state.people.lockCoverOpen),
  keysLeftIn: (state) => count(state.mechanics.keyTurned),
  jumpersConnected: (state) => jumpersConnected(state),
  landingDoorLocked: (state, _data, args) => isLandingDoorLocked(state, number(args, 0)),
  landingDoorShut: (state, _data, args) => isLandingDoorShut(state, number(args, 0)),
  unlockedLandings: (state, data) =>
    countLandings(state, (floor) => !isLandingDoorLocked(state, floor) && !isBehindCar(state, data, floor)),
  unguardedOpenWells: (state, data) =>
    countLandings(
      state,
      (floor) => isWellOpen(state, data, floor) && state.people.barrierAt[floor - 1] === 0,
    ),
  carLanding: (state, data) => carLanding(state, data),
  carMoving: (state) => isCarMoving(state),
  place: (state) => placeName(state, state.people.place),
  recordWritten: (state) => state.people.recordWritten === 1,
  handedOver: (state) => state.people.handedOver === 1,
  accident: (state) => isAccident(state),
};

function count(flags: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < flags.length; i++) sum += flags[i] ?? 0;
  return sum;
}

function countLandings(state: LiftState, test: (floor: number) => boolean): number {
  let sum = 0;
  for (let floor = 1; floor <= state.floors; floor++) if (test(floor)) sum++;
  return sum;
}

/** With the car standing there the door is the operator's: shut, opening or about to lock, nobody can fall. */
function isBehindCar(state: LiftState, data: LiftData, floor: number): boolean {
  const byHand = state.mechanics.keyTurned[floor - 1] === 1 || state.mechanics.heldOpen[floor - 1] === 1;
  return !byHand && carLanding(state, data) === floor;
}

/** @throws RangeError for an unknown fact: the level reader has refused such levels before */
export function holds(world: World, test: FactTest): boolean {
  const fact = facts[test.fact];
  if (!fact) throw new RangeError(`no fact "${test.fact}"`);
  return matchesField(fact(world.state, world.data, test.args ?? []), test.is ?? true);
}

export function holdAll(world: World, tests: readonly FactTest[] | undefined): boolean {
  return (tests ?? []).every((test) => holds(world, test));
}

export function matchesEvent({ event }: TimedEvent, test: EventTest): boolean {
  if (event.type !== test.event) return false;
  return Object.entries(test.where ?? {}).every(([path, field]) => matchesField(valueAt(event, path), field));
}

/** A field by dotted path: `reading.value`. */
function valueAt(event: object, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
      event,
    );
}

function matchesField(value: unknown, test: FieldTest): boolean {
  if (typeof test !== 'object' || test === null) return value === test;
  if (Array.isArray(test)) return test.includes(value as string | number);
  const range = test as { least?: number; most?: number };
  if (typeof value !== 'number') return false;
  return (
    value >= (range.least ?? Number.NEGATIVE_INFINITY) && value <= (range.most ?? Number.POSITIVE_INFINITY)
  );
}

/** Value of a field as text, to tell different events apart. */
export function fieldText({ event }: TimedEvent, path: string): string {
  return String(valueAt(event, path));
}
