// Keeps a run while it is played: on every command, every five seconds of play, and when the page goes away.
// A run that has ended stays until its debrief is left, so that a reload shows the debrief again. It is saved before its
// result is: a page that dies in between finds the run ended, and keeps the result then.
import type { Session } from '../session/session';
import type { Progress } from './progress';

const SECONDS_BETWEEN = 5;

/** As much of a page as is listened to. */
export type Leaving = {
  addEventListener(type: string, listener: () => void): void;
  removeEventListener(type: string, listener: () => void): void;
};

export type RunToKeep = {
  readonly session: Session;
  readonly progress: Progress;
  /** the run's key; a resumed run goes on under a new one, so that two tabs may resume the same */
  readonly id: string;
  /** the key it was resumed from, removed once the new one is safe */
  readonly resumed?: string;
  /** when to save once more because the player may not come back */
  readonly leaving: readonly { readonly target: Leaving; readonly type: string }[];
  /** told once, when the run is first safe */
  onKept?(): void;
  /** whether somebody still needs the run although it has ended */
  isWanted?(): boolean;
};

/** @returns how to stop, which saves once more */
export function keepRun(run: RunToKeep): () => void {
  const { session, progress, id, resumed, leaving, onKept, isWanted } = run;
  const kept = { commands: session.recording().commands.length, seconds: secondsOf(session) };
  const ended = () => session.store.getState().report !== null;
  let over = ended();
  let isSafe = false;

  const save = () => {
    const recording = session.recording();
    kept.commands = recording.commands.length;
    kept.seconds = secondsOf(session);
    if (kept.commands === 0 || progress.keepRun(id, recording) !== 'kept' || isSafe) return;
    isSafe = true;
    if (resumed !== undefined) progress.dropRun(resumed);
    onKept?.();
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
  for (const { target, type } of leaving) target.addEventListener(type, leave);
  if (resumed !== undefined) save();
  const { report } = session.store.getState();
  if (resumed !== undefined && report) progress.keepResult(report, 'again');
  return () => {
    stopLooking();
    for (const { target, type } of leaving) target.removeEventListener(type, leave);
    if (!over) save();
    else if (!isWanted?.()) for (const done of [id, resumed]) if (done !== undefined) progress.dropRun(done);
    progress.reread(null);
  };
}

function secondsOf(session: Session): number {
  return session.store.getState().frame.seconds;
}
