// What the player does before and on the escalator: look, tie, hold, stand, walk, stop, help. The stop is in reach at the
// two ends (INS-esc-estop: at most 30 m apart); a shout is answered by somebody there, if anybody is.
import type { Command, Refusal } from '../commands';
import type { Emit } from '../events';
import { type EscalatorAct, escalatorActPlaces, escalatorShoes } from '../escalator-words';
import type { LiftState } from '../lift-state';
import type { Metres, MetresPerSecond, Seconds } from '../units';
import { hasEscalator, isOnEscalator, RATED, WAY, Where } from './escalator-state';
import { pressStop } from './escalator-step';

/** How far an arm reaches the stop from the steps. [?] */
const ARM: Metres = 1.2;
const WALKING: MetresPerSecond = 0.6;
const RUNNING: MetresPerSecond = 1.2;
const HEARD_IN: Seconds = 2;
/** So long a shoe can still be slipped off. [?] */
const SLIPS_OFF_WITHIN: Seconds = 2;

/** @returns a refusal, `undefined` when done, or 'not-mine' for other commands */
export function escalatorCommand(
  state: LiftState,
  command: Command,
  emit: Emit,
): Refusal | undefined | 'not-mine' {
  if (isOnEscalator(state) && command.type !== 'hand-over' && command.type !== 'on-escalator') return 'busy';
  if (command.type !== 'on-escalator') return 'not-mine';
  if (!hasEscalator(state) || state.people.rider === 0) return 'nothing-there';
  const refusal = refusalOf(state, command.act) ?? perform(state, command.act, emit);
  if (refusal === undefined) emit({ type: 'escalator-act', act: command.act });
  return refusal;
}

function refusalOf(state: LiftState, act: EscalatorAct): Refusal | undefined {
  const { escalator, people } = state;
  const where = escalator.where[0];
  switch (escalatorActPlaces[act]) {
    case 'before':
      return where === Where.before && people.place === 1 ? undefined : 'out-of-reach';
    case 'riding':
      return where === Where.riding ? undefined : 'not-now';
    case 'at-stop':
      return isStopInReach(state) ? undefined : 'out-of-reach';
    case 'caught':
      return where === Where.caught ? undefined : 'nothing-there';
    case 'off':
      return where === Where.off ? undefined : 'not-now';
    case 'anywhere':
      return undefined;
  }
}

function isStopInReach({ escalator, people }: LiftState): boolean {
  const where = escalator.where[0];
  if (where === Where.before || where === Where.off) return people.place === 1 || people.place === 2;
  const at = escalator.at[0] as number;
  return at < ARM || at > WAY - ARM;
}

function perform(state: LiftState, act: EscalatorAct, emit: Emit): Refusal | undefined {
  const { escalator } = state;
  switch (act) {
    case 'tie-laces':
      if (escalatorShoes[escalator.shoes[0] as number] !== 'loose-laces') return 'already-so';
      escalator.shoes[0] = 0;
      return undefined;
    case 'take-hand':
    case 'let-go-hand':
      escalator.handHeld[0] = act === 'take-hand' ? 1 : 0;
      return undefined;
    case 'step-on':
      return stepOn(state, emit);
    case 'press-stop':
      if (escalator.stopped[0] === 1) return 'already-so';
      pressStop(state, 'player', emit);
      return undefined;
    case 'shout':
      if (escalator.stopped[0] === 0 && escalator.helpIn[0] === 0) escalator.helpIn[0] = HEARD_IN;
      return undefined;
    case 'pull-foot-free':
      return pullFree(state, emit);
    case 'step-away':
      escalator.where[0] = Where.elsewhere;
      return undefined;
    case 'look-at-signs':
    case 'look-at-steps':
      return undefined;
    default:
      stand(state, act);
      return undefined;
  }
}

function stepOn(state: LiftState, emit: Emit): Refusal | undefined {
  const { escalator } = state;
  if (escalator.stopped[0] === 1) return 'not-now';
  escalator.where[0] = Where.riding;
  escalator.at[0] = 0;
  // whose hand is held steps on at the same time
  for (let person = 1; person < escalator.who.length; person++)
    if (
      escalator.handHeld[0] === 1 &&
      escalator.who[person] === TODDLER &&
      escalator.where[person] === Where.elsewhere
    )
      escalator.where[person] = Where.riding;
  emit({ type: 'escalator-boarded', who: 'player' });
  return undefined;
}

const TODDLER = 4;

function stand({ escalator }: LiftState, act: EscalatorAct): void {
  switch (act) {
    case 'hold-handrail':
    case 'let-go-handrail':
      escalator.grips[0] = act === 'hold-handrail' ? 1 : 0;
      return;
    case 'stand-clear':
    case 'stand-at-edge':
      escalator.edge[0] = act === 'stand-at-edge' ? 1 : 0;
      escalator.trouble[0] = 0;
      return;
    case 'sit-down':
      escalator.sits[0] = 1;
      return;
    default:
      escalator.sits[0] = 0;
      escalator.walks[0] = act === 'walk-on' ? WALKING : act === 'run-against' ? -(RATED + RUNNING) : 0;
  }
}

/** Out of the shoe at once, or out of the gap once all stands still. */
function pullFree({ escalator }: LiftState, emit: Emit): Refusal | undefined {
  const early = (escalator.trouble[0] as number) < SLIPS_OFF_WITHIN;
  if (!early && (escalator.speed[0] as number) > 0) return 'not-now';
  escalator.where[0] = Where.riding;
  escalator.edge[0] = 0;
  escalator.trouble[0] = 0;
  escalator.shoes[0] = 0;
  emit({ type: 'foot-freed' });
  return undefined;
}
