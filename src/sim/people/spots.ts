// Where exactly one stands: on the roof clear, at its edge, on the counterweight's side, by its sheave; in the pit
// beside the counterweight's screen; in the machine room with a hand at a sheave. And the guards that keep one away.
import type { Command, GuardName, Refusal, SpotName } from '../commands';
import type { Emit } from '../events';
import { placeName } from '../facts';
import { guards, type LiftState, MACHINE_ROOM, pitPlace, roofPlace, Spot, spots } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';

/** Guards by the spot that they close. */
const guardBefore: Readonly<Partial<Record<SpotName, GuardName>>> = {
  'main-sheave': 'main-sheave',
  governor: 'governor',
};

/** @returns a refusal, `undefined` when done, or 'not-mine' for other commands */
export function spotCommand(
  state: LiftState,
  data: LiftData,
  command: Command,
  emit: Emit,
): Refusal | undefined | 'not-mine' {
  switch (command.type) {
    case 'stand-at':
      return standAt(state, data, command.spot, emit);
    case 'take-off-guard':
    case 'fit-guard':
      return moveGuard(state, data, command.guard, command.type === 'take-off-guard' ? 1 : 0, emit);
    default:
      return 'not-mine';
  }
}

export function isGuardOff({ people }: LiftState, guard: GuardName): boolean {
  return people.guardsOff[guards.indexOf(guard)] === 1;
}

function standAt(state: LiftState, data: LiftData, spot: SpotName, emit: Emit): Refusal | undefined {
  const { people } = state;
  const to = spots.indexOf(spot);
  if (!isHere(state, data, to)) return 'nothing-there';
  if (people.spot === to) return 'already-so';
  const inPit = people.place === pitPlace(state);
  const guard = inPit && to === Spot.counterweightSide ? 'counterweight-screen' : guardBefore[spot];
  if (guard && !isGuardOff(state, guard)) return 'guard-on';
  people.spot = to;
  emit({ type: 'spot-taken', spot, place: placeName(state, people.place) });
  return undefined;
}

/** Whether the place one is at has such a spot. */
function isHere(state: LiftState, data: LiftData, spot: number): boolean {
  const { place } = state.people;
  switch (spot) {
    case Spot.clear:
      return true;
    case Spot.roofEdge:
      return place === roofPlace(state);
    case Spot.roofSheave:
      // hung by one fall a side a car has no sheave on it
      return place === roofPlace(state) && data.machine.roping > 1;
    case Spot.counterweightSide:
      return place === roofPlace(state) || place === pitPlace(state);
    default:
      return place === MACHINE_ROOM && data.features.includes('machine-room');
  }
}

function moveGuard(
  state: LiftState,
  data: LiftData,
  guard: GuardName,
  off: 0 | 1,
  emit: Emit,
): Refusal | undefined {
  const { people } = state;
  const at = guards.indexOf(guard);
  const inRoom = guard !== 'counterweight-screen';
  if (inRoom && !data.features.includes('machine-room')) return 'nothing-there';
  if (people.place !== (inRoom ? MACHINE_ROOM : pitPlace(state))) return 'out-of-reach';
  if (people.guardsOff[at] === off) return 'already-so';
  people.guardsOff[at] = off;
  emit({ type: off === 1 ? 'guard-taken-off' : 'guard-fitted', guard });
  return undefined;
}
