// The board's inputs by name, in the order in which the electrical phase keeps them.
import type { LiftState } from '../lift-state';

/** Each input's place in the state's row. */
export const Input = {
  X25: 0,
  X26: 1,
  X27: 2,
  X1: 3,
  X2: 4,
  X3: 5,
  X6: 6,
  X7: 7,
  X9: 8,
  X12: 9,
  X13: 10,
  X14: 11,
  X15: 12,
  X18: 13,
  X19: 14,
  X8: 15,
} as const;
export type InputName = keyof typeof Input;
// the order of the table above is the order of the row
export const inputNames = Object.keys(Input) as readonly InputName[];

export function isInputOn(state: LiftState, input: number): boolean {
  return state.electrical.inputs[input] === 1;
}

/** All three senses of the safety chain. */
export function isChainClosed(state: LiftState): boolean {
  const { inputs } = state.electrical;
  return inputs[0] === 1 && inputs[1] === 1 && inputs[2] === 1;
}
