// A sitting that does by itself what a recording says, at its times. Whoever acts takes over from there.
import type { Level } from '../level-format/level';
import type { Recording } from '../session/recording';
import { createSession, type Session } from '../session/session';

export function watchRecording(level: Level, recording: Recording): Session {
  const session = createSession(level, recording.seed);
  const { commands } = recording;
  let next = 0;
  let takenOver = false;
  const now = () => session.store.getState().frame.tick;
  return {
    ...session,
    send: (command) => {
      takenOver = true;
      return session.send(command);
    },
    advance: (count) => {
      const end = now() + count;
      for (let due = commands[next]; !takenOver && due && due.tick <= end; due = commands[next]) {
        if (due.tick > now()) session.advance(due.tick - now());
        session.send(due.command);
        next++;
      }
      if (end > now()) session.advance(end - now());
      return false;
    },
  };
}
