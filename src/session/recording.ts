// A play-through as data: level, seed and timed commands. Whoever has them has the whole run.
import type { Level } from '../level-format/level';
import type { RecordingData } from '../level-format/read-recording';
import { commandTrouble } from '../sim/command-fields';
import type { TimedEvent } from '../sim/events';
import { type Ticks, ticks } from '../sim/units';
import { playRecording } from './play-through';
import { type Session, sessionOf } from './session';

export type Recording = RecordingData;

/** Plays a recording up to a tick, at most to its end. @returns a sitting that can be played on from there */
export function replay(level: Level, recording: Recording, toTick: Ticks = recording.endTick): Session {
  const past: TimedEvent[] = [];
  const play = playRecording(level, recording, { toTick, told: (events) => void past.push(...events) });
  return sessionOf(play, past);
}

/** As `replay`, for a recording that may hold nonsense. @returns undefined if it does not play */
export function replayIfPossible(level: Level, recording: Recording): Session | undefined {
  if (recording.commands.some(({ command }) => commandTrouble(command))) return undefined;
  try {
    return replay(level, recording);
  } catch {
    return undefined;
  }
}

const SECOND: Ticks = ticks(1);

/** What of a recording came up to a second before a tick: played again, one can do otherwise from there. */
export function cutRecording(recording: Recording, tick: Ticks): Recording {
  const endTick = Math.max(0, Math.min(recording.endTick, tick) - SECOND);
  return { ...recording, endTick, commands: recording.commands.filter((due) => due.tick < endTick) };
}
