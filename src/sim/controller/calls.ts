// Calls and which one is served next: on in the same direction, else the nearest.
// Calls that come while the car runs: collective.ts.
import type { ControllerState } from '../controller-state';
import type { LiftState } from '../lift-state';

export function hasCall(controller: ControllerState, floor: number): boolean {
  const at = floor - 1;
  return controller.hallUp[at] === 1 || controller.hallDown[at] === 1 || controller.carCalls[at] === 1;
}

/** A call for a floor from somebody who goes the car's way: car calls, and hall calls of that direction. */
export function hasCallOnward(controller: ControllerState, floor: number, direction: number): boolean {
  const hall = direction > 0 ? controller.hallUp : controller.hallDown;
  return controller.carCalls[floor - 1] === 1 || hall[floor - 1] === 1;
}

export function clearCalls(controller: ControllerState, floor: number): void {
  const at = floor - 1;
  controller.hallUp[at] = 0;
  controller.hallDown[at] = 0;
  controller.carCalls[at] = 0;
}

export function clearAllCalls(controller: ControllerState): void {
  controller.hallUp.fill(0);
  controller.hallDown.fill(0);
  controller.carCalls.fill(0);
}

/** @returns the floor to serve next, 0 when no call stands */
export function nextTarget(state: LiftState): number {
  const { controller } = state;
  const here = controller.floor;
  if (hasCall(controller, here)) return here;
  const onward = controller.direction === 0 ? 1 : controller.direction;
  return nearest(state, here, onward) || nearest(state, here, -onward);
}

function nearest(state: LiftState, here: number, direction: number): number {
  for (let floor = here + direction; floor >= 1 && floor <= state.floors; floor += direction) {
    if (hasCall(state.controller, floor)) return floor;
  }
  return 0;
}
