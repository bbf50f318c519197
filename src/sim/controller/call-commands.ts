// Buttons that speak to the controller: calls, door buttons, reset.
import type { Actor, Command, Refusal } from '../commands';
import type { Emit } from '../events';
import { technicianLanding } from '../facts';
import { type LiftState, Mode, Phase, Service } from '../lift-state';
import { pressBoardKey } from './board-keys';
import { isCarBusAlive, isHallHeard } from './bus-monitor';
import { restart } from './self-test';
import { startClosing, startOpening } from './door-phases';
import { Input, isInputOn } from './inputs';
import { isHallServed, takeCarCall } from './special-service';

/** @returns a refusal, `undefined` when done, or 'not-mine' for other commands */
export function callCommand(
  state: LiftState,
  actor: Actor,
  command: Command,
  emit: Emit,
): Refusal | undefined | 'not-mine' {
  switch (command.type) {
    case 'press-reset':
      if (state.electrical.boardAlive === 0) return 'no-power';
      emit({ type: 'reset-pressed' });
      restart(state);
      return undefined;
    case 'press-board-key':
      return pressBoardKey(state, command.key, emit);
    case 'press-hall-call':
      return hallCall(state, actor, command, emit);
    case 'press-car-call':
      return carCall(state, command.floor, emit);
    case 'press-door-button':
      return doorButton(state, command.button, emit);
    case 'hold-door-button':
      return holdDoor(state, command.button, emit);
    default:
      return 'not-mine';
  }
}

/** Only a lift in service keeps calls; a dead button is still a pressed button. */
function hallCall(
  state: LiftState,
  actor: Actor,
  command: Extract<Command, { type: 'press-hall-call' }>,
  emit: Emit,
): Refusal | undefined {
  const floor = actor === 'technician' ? technicianLanding(state) : (command.floor ?? 1);
  const { hallUp, hallDown } = state.controller;
  if (floor < 1 || floor > state.floors) return 'nothing-there';
  if (floor === (command.direction === 'up' ? state.floors : 1)) return 'nothing-there';
  emit({ type: 'hall-call-pressed', floor, direction: command.direction, by: actor });
  const heard = isHallServed(state) && isHallHeard(state, floor);
  // two stations of one address answer for each other
  const lit = state.health.sameAddress === 1 && floor === 3 ? 2 : floor;
  if (heard) (command.direction === 'up' ? hallUp : hallDown)[lit - 1] = 1;
  return undefined;
}

function carCall(state: LiftState, floor: number, emit: Emit): Refusal | undefined {
  if (floor < 1 || floor > state.floors) return 'nothing-there';
  emit({ type: 'car-call-pressed', floor });
  const dead = state.health.carButtonDead === floor || !isCarBusAlive(state);
  if (state.controller.mode === Mode.automatic && !dead) takeCarCall(state, floor);
  return undefined;
}

function doorButton(state: LiftState, button: 'open' | 'close', emit: Emit): Refusal | undefined {
  const { controller } = state;
  emit({ type: 'door-button-pressed', button });
  // firefighters must hold the button
  if (controller.mode !== Mode.automatic || controller.service === Service.firefighter) return undefined;
  const closing = controller.phase === Phase.closing || controller.phase === Phase.locking;
  const waits = controller.phase === Phase.idle && state.mechanics.carSpeed === 0 && seesLanding(state);
  if (button === 'open' && (closing || waits)) startOpening(state, emit);
  else if (button === 'open' && controller.phase === Phase.open) controller.timerTicks = 0;
  else if (button === 'close' && controller.phase === Phase.open) startClosing(state, emit);
  return undefined;
}

/** Between landings a door button opens nothing: none of the three sensors is at a vane. */
function seesLanding(state: LiftState): boolean {
  return isInputOn(state, Input.X1) || isInputOn(state, Input.X2) || isInputOn(state, Input.X3);
}

function holdDoor(state: LiftState, button: 'open' | 'close' | 'none', emit: Emit): Refusal | undefined {
  const { controller } = state;
  const to = button === 'open' ? 1 : button === 'close' ? -1 : 0;
  if (controller.doorHeld === to) return 'already-so';
  controller.doorHeld = to;
  emit({ type: 'door-button-held', button });
  return undefined;
}

/** Who leaves the car takes the hand off its buttons. */
export function letGoOfDoor(state: LiftState, emit: Emit): void {
  if (state.controller.doorHeld !== 0) holdDoor(state, 'none', emit);
}
