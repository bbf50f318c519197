// Riders helped out of a car that stands within a step of a landing, both doors open. Under a car that stands too high
// the apron ends, and below it is a hole: who is let down there falls (engineering.md 5.11).
// Simplified: everybody is held by the arm; stretchers and ladders are not told apart.
import type { Command, Refusal } from '../commands';
import type { Emit } from '../events';
import { technicianLanding } from '../facts';
import type { LiftState } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';
import type { Metres } from '../units';
import { fall } from './passenger-acts';
import { alight, PASSABLE_OPENING } from './passengers';

/** How high one can be lifted out, or let down. [?] */
const MOST_CLIMB: Metres = 1.2;

/** @returns a refusal, `undefined` when done, or 'not-mine' for other commands */
export function helpCommand(
  state: LiftState,
  data: LiftData,
  command: Command,
  emit: Emit,
): Refusal | undefined | 'not-mine' {
  if (command.type !== 'help-out') return 'not-mine';
  const { people, mechanics } = state;
  const floor = technicianLanding(state);
  const above = mechanics.carPosition - (floor - 1) * data.floorPitch;
  if (floor === 0 || Math.abs(above) > MOST_CLIMB || mechanics.carSpeed !== 0) return 'out-of-reach';
  const open =
    mechanics.carDoor >= PASSABLE_OPENING && (mechanics.landingDoor[floor - 1] ?? 0) >= PASSABLE_OPENING;
  if (!open) return 'door-shut';
  const { count } = command;
  if (!(Number.isInteger(count) && count > 0) || people.passengers < count) return 'nothing-there';
  if (above > data.shaft.apron) {
    fall(state, emit);
    return undefined;
  }
  alight(state, count);
  emit({ type: 'passengers-helped-out', count, floor, above });
  return undefined;
}
