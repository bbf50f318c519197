// A play-through as data: level, seed and timed commands. Whoever has them has the whole run.
import type { Level } from '../level-format/level';
import type { Command } from '../sim/commands';
import { createSession, type Session } from './session';

export const RECORDING_FORMAT = 'liftwright-recording/1';

export type Recording = {
  readonly format: typeof RECORDING_FORMAT;
  readonly level: string;
  readonly levelHash: string;
  readonly seed: number;
  readonly endTick: number;
  readonly commands: readonly { readonly tick: number; readonly command: Command }[];
};

/** Plays a recording up to a tick, at most to its end. @returns a sitting that can be played on from there */
export function replay(level: Level, recording: Recording, toTick: number = recording.endTick): Session {
  const session = createSession(level, recording.seed);
  const end = Math.min(toTick, recording.endTick);
  for (const { tick, command } of recording.commands) {
    if (tick > end) break;
    advanceTo(session, tick);
    session.send(command);
  }
  advanceTo(session, end);
  return session;
}

function advanceTo(session: Session, tick: number): void {
  const left = tick - session.store.getState().frame.tick;
  if (left > 0) session.advance(left);
}
