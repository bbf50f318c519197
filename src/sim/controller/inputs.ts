// The board's inputs by name, in the order in which the electrical phase keeps them.
import type { LiftState } from '../lift-state';

const order = [
  'X25',
  'X26',
  'X27',
  'X1',
  'X2',
  'X3',
  'X6',
  'X7',
  'X9',
  'X12',
  'X13',
  'X14',
  'X15',
  'X18',
  'X19',
] as const;
export type InputName = (typeof order)[number];
export const inputNames: readonly InputName[] = order;

export function isInputOn(state: LiftState, input: InputName): boolean {
  return state.electrical.inputs[order.indexOf(input)] === 1;
}

/** All three senses of the safety chain. */
export function isChainClosed(state: LiftState): boolean {
  const { inputs } = state.electrical;
  return inputs[0] === 1 && inputs[1] === 1 && inputs[2] === 1;
}
