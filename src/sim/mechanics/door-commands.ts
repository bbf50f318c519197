// What a hand does to a landing door: emergency unlocking key, opening, letting go, pulling, measuring the hook.
import type { Command, Refusal } from '../commands';
import type { Emit } from '../events';
import { doorAtHand, isLandingDoorLocked, LOOK_GAP, technicianLanding } from '../facts';
import type { LiftState } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';
import type { Metres } from '../units';

const isDoorWork: ReadonlySet<Command['type']> = new Set([
  'turn-key',
  'return-key',
  'open-landing-door',
  'release-landing-door',
  'pull-landing-door',
  'measure-engagement',
]);
const HOOK_FREE_MILLIMETRES = 0.01;

/** @returns a refusal, `undefined` when done, or 'not-mine' for other commands */
export function doorCommand(
  state: LiftState,
  data: LiftData,
  command: Command,
  emit: Emit,
): Refusal | undefined | 'not-mine' {
  if (command.type === 'pull-car-door') return pullCarDoor(state, data, command.to, emit);
  const floor = doorAtHand(state, data);
  if (floor === 0 && isDoorWork.has(command.type)) return 'out-of-reach';
  switch (command.type) {
    case 'turn-key':
    case 'return-key':
      return turnKey(state, floor, command.type === 'turn-key' ? 1 : 0, emit);
    case 'open-landing-door':
      return openDoor(state, floor, command.to === 'gap' ? LOOK_GAP : data.door.width);
    case 'release-landing-door':
      if (state.mechanics.heldOpen[floor - 1] === 0) return 'already-so';
      state.mechanics.heldOpen[floor - 1] = 0;
      return undefined;
    case 'pull-landing-door':
      emit({ type: 'landing-door-pulled', floor, locked: isLandingDoorLocked(state, floor) });
      return undefined;
    case 'measure-engagement':
      emit({ type: 'engagement-measured', floor, millimetres: state.mechanics.hook[floor - 1] ?? 0 });
      return undefined;
    default:
      return 'not-mine';
  }
}

/** Whoever is inside pulls at it as it is; from the landing the lock of the car door is undone as well. */
function pullCarDoor(state: LiftState, data: LiftData, to: 'open' | 'shut', emit: Emit): Refusal | undefined {
  const { mechanics } = state;
  const end = to === 'open' ? 1 : 0;
  if (mechanics.carDoor === end) return 'already-so';
  const floor = technicianLanding(state);
  mechanics.carDoorHand = to === 'open' ? 1 : -1;
  const above = floor === 0 ? 0 : mechanics.carPosition - (floor - 1) * data.floorPitch;
  emit({ type: 'car-door-pulled', to, above });
  return undefined;
}

function turnKey(state: LiftState, floor: number, to: 0 | 1, emit: Emit): Refusal | undefined {
  const { keyTurned } = state.mechanics;
  if (keyTurned[floor - 1] === to) return 'already-so';
  // there is one key; it may still sit in another landing's door
  if (to === 1 && keyTurned.includes(1)) return 'not-at-hand';
  keyTurned[floor - 1] = to;
  emit({ type: to === 1 ? 'key-turned' : 'key-returned', floor });
  return undefined;
}

function openDoor(state: LiftState, floor: number, to: Metres): Refusal | undefined {
  const { mechanics } = state;
  const inside = technicianLanding(state) !== floor;
  const isAjar = (mechanics.landingDoor[floor - 1] ?? 0) > 0;
  if (!inside && !isAjar && (mechanics.hook[floor - 1] ?? 0) > HOOK_FREE_MILLIMETRES) return 'door-locked';
  if (mechanics.heldOpen[floor - 1] !== 0 && mechanics.heldTo[floor - 1] === to) return 'already-so';
  mechanics.heldTo[floor - 1] = to;
  mechanics.heldOpen[floor - 1] = inside ? 2 : 1;
  return undefined;
}
