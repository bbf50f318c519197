// Whether a hand with a probe or a jumper gets to a terminal: one must stand there, and its cover must be off.
import { findTerminal, type Plant } from './plant';
import type { Refusal } from '../commands';
import type { LiftState } from '../lift-state';

/** @returns the terminal's number or a refusal */
export function reachTerminal(plant: Plant, state: LiftState, id: string): number | Refusal {
  const number = findTerminal(plant, id);
  const terminal = plant.terminals[number];
  const { people } = state;
  if (!terminal) return 'unknown-terminal';
  if (terminal.place !== people.place) return 'out-of-reach';
  if (terminal.behind === 'cabinet-door' && people.cabinetOpen === 0) return 'cover-shut';
  if (terminal.behind === 'lock-cover' && people.lockCoverOpen[terminal.place - 1] === 0) return 'cover-shut';
  return number;
}
