// Keeps a run while it is played: on every command, every five seconds of play, and when the page goes away.
// A run that has ended stays until its debrief is left, so that a reload shows the debrief again.
import type { Session } from '../session/session';
import type { Progress } from './progress';

const SECONDS_BETWEEN = 5;

/** As much of a page as is listened to. */
export type Leaving = {
  addEventListener(type: string, listener: () => void): void;
  removeEventListener(type: string, listener: () => void): void;
};

/**
 * @param id the run's key; a resumed run goes on under a new one
 * @param resumed the key it was resumed from, removed once the new one is safe
 * @returns how to stop, which saves once more
 */
export function keepRun(
  session: Session,
  progress: Progress,
  id: string,
  pages: readonly { readonly target: Leaving; readonly type: string }[],
  resumed?: string,
): () => void {
  const kept = { commands: session.recording().commands.length, seconds: secondsOf(session) };
  const ended = () => session.store.getState().report !== null;
  let over = ended();

  const save = () => {
    const recording = session.recording();
    kept.commands = recording.commands.length;
    kept.seconds = secondsOf(session);
    if (kept.commands > 0 && progress.keepRun(id, recording) === 'kept' && resumed !== undefined) {
      progress.dropRun(resumed);
      resumed = undefined;
    }
  };
  const look = () => {
    const { report } = session.store.getState();
    if (over) return;
    over = report !== null;
    const isDue = secondsOf(session) - kept.seconds >= SECONDS_BETWEEN;
    if (over || isDue || session.recording().commands.length !== kept.commands) save();
    if (report) progress.keepResult(report);
  };
  const leave = () => {
    if (!over) save();
  };

  const stopLooking = session.store.subscribe(look);
  for (const { target, type } of pages) target.addEventListener(type, leave);
  if (resumed !== undefined) save();
  return () => {
    stopLooking();
    for (const { target, type } of pages) target.removeEventListener(type, leave);
    if (!over) save();
    else for (const done of [id, resumed]) if (done !== undefined) progress.dropRun(done);
    progress.reread(null);
  };
}

function secondsOf(session: Session): number {
  return session.store.getState().frame.seconds;
}
