// The running proof of a play-through: one 32-bit word for each second since the player took over, made of the state
// of the lift and of everything done so far, so that a changed command tells itself from its second on.
import { createStateDigest, digestState, mix, type StateDigest } from '../sim/state-digest';
import type { Simulation } from '../sim/simulation';
import { TICK, type Ticks } from '../sim/units';

export const TICKS_A_SECOND: Ticks = Math.round(1 / TICK);

export type StateTrace = {
  readonly digest: StateDigest;
  readonly startsAt: Ticks;
  /** words of the whole seconds, the start being second 0 */
  readonly seconds: number[];
  /** fingerprint of what the play is of, and of all that was done in it */
  done: number;
  nextAt: Ticks;
};

/** @param of what the play is of: level and seed */
export function beginTrace(simulation: Simulation, of: string): StateTrace {
  const digest = createStateDigest(simulation);
  const { tick } = simulation.state;
  const trace = { digest, startsAt: tick, seconds: [] as number[], done: mixText(0, of), nextAt: tick };
  traceTo(trace, simulation);
  return trace;
}

export function traceCommand(trace: StateTrace, words: string): void {
  trace.done = mixText(trace.done, words);
}

/** To be called whenever time has passed, at the latest when `nextAt` is reached. */
export function traceTo(trace: StateTrace, simulation: Simulation): void {
  if (simulation.state.tick < trace.nextAt) return;
  trace.seconds.push(word(trace, simulation));
  trace.nextAt += TICKS_A_SECOND;
}

/** The word of this very moment, whole second or not. */
export function traceEnd(trace: StateTrace, simulation: Simulation): number {
  return word(trace, simulation);
}

function word({ digest, done }: StateTrace, simulation: Simulation): number {
  return mix(done, digestState(digest, simulation)) >>> 0;
}

function mixText(into: number, text: string): number {
  let mixed = into;
  for (let at = 0; at < text.length; at++) mixed = mix(mixed, text.charCodeAt(at));
  return mixed;
}
