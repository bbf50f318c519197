// The technician's hands at the removable wheel. Two hands are one task: who holds the wheel works no brake lever.
import type { Command, Refusal } from '../commands';
import type { Emit } from '../events';
import { Hand, HandOnBrake, type LiftState } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';

/** What hands do at the wheel, in the order in which the mechanics keep it. */
export const wheelTurns = ['free', 'hold', 'up', 'down'] as const;
export type WheelAct = (typeof wheelTurns)[number];

/** @returns a refusal, `undefined` when done, or 'not-mine' for other commands */
export function wheelCommand(
  state: LiftState,
  data: LiftData,
  command: Command,
  emit: Emit,
): Refusal | undefined | 'not-mine' {
  switch (command.type) {
    case 'fit-wheel':
    case 'remove-wheel':
      return moveWheel(state, data, command.type === 'fit-wheel' ? 1 : 0, emit);
    case 'turn-wheel':
      return turnWheel(state, Hand.technician, command.act, emit);
    default:
      return 'not-mine';
  }
}

function moveWheel(state: LiftState, data: LiftData, to: 0 | 1, emit: Emit): Refusal | undefined {
  const { mechanics } = state;
  if (!data.features.includes('hand-wheel')) return 'nothing-there';
  if (mechanics.wheelOn === to) return 'already-so';
  mechanics.wheelOn = to;
  mechanics.wheelTurn = 0;
  state.people.wheelBy = Hand.nobody;
  emit({ type: to === 1 ? 'wheel-fitted' : 'wheel-removed' });
  return undefined;
}

/** @param who one of `Hand` */
export function turnWheel(state: LiftState, who: number, act: WheelAct, emit: Emit): Refusal | undefined {
  const { mechanics, people } = state;
  if (mechanics.wheelOn === 0) return 'nothing-there';
  if (people.leverBy === who) return 'hands-full';
  if (people.wheelBy !== Hand.nobody && people.wheelBy !== who) return 'not-at-hand';
  const to = wheelTurns.indexOf(act);
  if (mechanics.wheelTurn === to) return 'already-so';
  mechanics.wheelTurn = to;
  people.wheelBy = to === 0 ? Hand.nobody : who;
  emit({ type: 'wheel-turned', act, by: who === Hand.technician ? 'technician' : 'partner' });
  return undefined;
}

/** @param who one of `Hand` @param to one of `HandOnBrake`: none to let the lever go */
export function moveLever(state: LiftState, who: number, to: number, emit: Emit): Refusal | undefined {
  const { mechanics, people } = state;
  if (mechanics.handOnBrake === to) return 'already-so';
  const pulls = to !== HandOnBrake.none;
  if (pulls && people.wheelBy === who) return 'hands-full';
  if (people.leverBy !== who && (!pulls || people.leverBy !== Hand.nobody)) return 'not-at-hand';
  mechanics.handOnBrake = to;
  people.leverBy = pulls ? who : Hand.nobody;
  emit({ type: pulls ? 'brake-lever-pulled' : 'brake-lever-let-go' });
  return undefined;
}
