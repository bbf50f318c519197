// Plays a level's written solution or mistake: commands with waits, filled in from the seed's draw.
import { drawCase } from '../level-format/settle';
import { fillIn } from '../training/fill-in';
import type { Script, ScriptStep } from '../level-format/script';
import { ticks } from '../sim/units';
import type { Level } from '../level-format/level';
import type { Frame } from './frame';
import { createSession, type Session } from './session';

export type ScriptRun = {
  readonly session: Session;
  /** steps that did not go as written: refused commands and waits that ran out */
  readonly troubles: readonly string[];
};

/** Starts the level with the seed and plays the script to its end. */
export function playScript(level: Level, script: Script, seed: number): ScriptRun {
  const session = createSession(level, seed);
  const steps = fillIn(script.steps, drawCase(level, seed));
  const troubles: string[] = [];
  steps.forEach((step, index) => {
    const trouble = playStep(session, step);
    if (trouble) troubles.push(`step ${index + 1}: ${trouble}`);
  });
  return { session, troubles };
}

/** @returns what went wrong, if anything */
export function playStep(session: Session, step: ScriptStep): string | undefined {
  if ('do' in step) {
    const refusal = session.send(step.do);
    return refusal ? `${step.do.type} refused: ${refusal}` : undefined;
  }
  if ('wait' in step) {
    session.advance(ticks(step.wait));
    return undefined;
  }
  if ('label' in step) return undefined;
  const { until } = step;
  const end = session.store.getState().frame.tick + ticks(step.atMost ?? 120);
  const reached = () =>
    typeof until === 'string' ? isReached(session.store.getState().frame, until) : session.holds(until);
  while (!reached()) {
    const { tick, ended } = session.store.getState().frame;
    if (tick >= end || ended) return `still waiting for ${JSON.stringify(until)}`;
    session.advance(5);
  }
  return undefined;
}

function isReached(frame: Frame, until: string): boolean {
  const floor = /^car-open-at-(\d+)$/.exec(until)?.[1];
  if (floor !== undefined) return frame.car.landing === Number(floor) && frame.car.door >= 1;
  if (until === 'idle') return !frame.busy;
  if (until === 'lift-ready') return frame.board.alive && frame.board.display !== '---' && !frame.board.fault;
  return until === 'meter-settled' && !frame.meter.settling;
}
