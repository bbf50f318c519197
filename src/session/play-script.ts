// Plays a level's written solution or mistake: commands with waits, filled in from the seed's draw.
import { actTrouble } from '../level-format/read-recording';
import { drawCase } from '../level-format/settle';
import { fillIn } from '../training/fill-in';
import type { Script } from '../level-format/script';
import type { ScriptStep } from '../level-format/script-step';
import type { Act } from '../training/lesson-commands';
import type { SimEvent, TimedEvent } from '../sim/events';
import { isWorkEnded } from '../sim/facts';
import { ticks } from '../sim/units';
import type { Level } from '../level-format/level';
import { act, beginPlay, type PlayThrough, playTo, type Told } from './play-through';
import { type Session, sessionOf } from './session';
import { isReached, isUntil, lookAgainIn, type Until } from './until';

/** A step that did not go as written: refused, or waited for in vain. */
export type StepTrouble = { readonly step: number; readonly what: string };

export type ScriptRun = {
  readonly session: Session;
  /** steps that did not go as written: refused commands and waits that ran out */
  readonly troubles: readonly string[];
};

/** Starts the level with the seed and plays the script to its end. */
export function playScript(level: Level, script: Script, seed: number): ScriptRun {
  const play = beginPlay(level, seed);
  const past: TimedEvent[] = [];
  const troubles = playSteps(play, stepsFor(level, script, seed), (events) => void past.push(...events));
  return {
    session: sessionOf(play, past),
    troubles: troubles.map(({ step, what }) => `step ${step + 1}: ${what}`),
  };
}

/** A script's steps with the seed's draw filled in. */
export function stepsFor(level: Level, script: Pick<Script, 'steps'>, seed: number): readonly ScriptStep[] {
  return fillIn(script.steps, drawCase(level, seed));
}

/** Plays on from where the play stands. @returns what did not go as written, by number of the step from 0 */
export function playSteps(
  play: PlayThrough,
  steps: readonly ScriptStep[],
  told?: Told,
): readonly StepTrouble[] {
  return steps.flatMap((one, step) => {
    const what = playStep(play, one, told);
    return what === undefined ? [] : [{ step, what }];
  });
}

function playStep(play: PlayThrough, step: ScriptStep, told?: Told): string | undefined {
  if ('do' in step) {
    // what a draw has filled in may be no command
    const trouble = actTrouble(step.do);
    if (trouble) return `${step.do.type} cannot be understood: ${trouble.field} is no ${trouble.expected}`;
    if (step.until) return tellUntilReadBack(play, step.do, told);
    const refusal = act(play, step.do, told);
    return refusal ? `${step.do.type} refused: ${refusal}` : undefined;
  }
  if ('wait' in step) playTo(play, play.simulation.state.tick + ticks(step.wait), told);
  else if ('until' in step && typeof step.until === 'string' && !isUntil(step.until))
    return `cannot wait for "${step.until}"`;
  else if ('until' in step) return waitFor(play, step.until, step.atMost ?? USUAL_PATIENCE, told);
  return undefined;
}

/** So long an order is listened for before it is taken as not heard: the partner says it back after as long. */
export const READ_BACK = ticks(0.5);
/** Who is misheard so often in a row goes there oneself. [?] */
const MOST_TELLINGS = 5;

/** Gives an order as a careful person does: listens, and says it again at once where another was understood. */
function tellUntilReadBack(play: PlayThrough, order: Act, told?: Told): string | undefined {
  let isRight = false;
  const listen: Told = (events, at) => {
    isRight ||= events.some(({ event }) => isReadBack(event, order));
    told?.(events, at);
  };
  for (let tellings = 0; tellings < MOST_TELLINGS && !isRight; tellings++) {
    const refusal = act(play, order, listen);
    if (refusal) return `${order.type} refused: ${refusal}`;
    playTo(play, play.simulation.state.tick + READ_BACK, listen);
  }
  return isRight ? undefined : 'the order is never read back as it was given';
}

function isReadBack(event: SimEvent, order: Act): boolean {
  if (event.type !== 'partner-read-back' || order.type !== 'tell-partner') return false;
  return event.order === order.order && event.to === order.to;
}

const USUAL_PATIENCE = 120;

function waitFor(play: PlayThrough, until: Until, atMost: number, told?: Told): string | undefined {
  const { simulation } = play;
  const { state } = simulation;
  const end = state.tick + ticks(atMost);
  while (!isReached(simulation, until)) {
    if (state.tick >= end || isWorkEnded(state)) return `still waiting for ${JSON.stringify(until)}`;
    const nextAct = play.toCome[0]?.tick ?? Number.POSITIVE_INFINITY;
    playTo(play, Math.min(end, state.tick + lookAgainIn(simulation, until, nextAct)), told);
  }
  return undefined;
}
