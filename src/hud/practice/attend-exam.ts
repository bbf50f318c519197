// A task of the exam that is being sat: no hints while it is played, and its result is noted when it ends.
import type { Level } from '../../level-format/level';
import { noteTask, openTask } from '../../progress/exam-sheet';
import type { KeyStore } from '../../progress/storage';
import type { Session } from '../../session/session';

/** The level as it is played: without hints where it is a task of the exam. */
export function asTask(store: KeyStore, level: Level, seed: number): Level {
  return openTask(store, level.id, seed) < 0 ? level : { ...level, hints: [] };
}

/** Milliseconds after which what makes a result file is asked for again, where it did not come. */
const AGAIN = 3000;

export type Attendance = {
  /** whether the task has ended and its result is not on the paper yet: until then its run must stay */
  owes(): boolean;
  stop(): void;
};

/** Notes the task when it ends; at once, if it had ended and the page went away before it was noted. */
export function attendExam(store: KeyStore, session: Session, nickname: string): Attendance {
  const isOpen = () => openTask(store, session.level.id, session.seed) >= 0;
  if (!isOpen()) return { owes: () => false, stop: () => undefined };
  // fetched before it is needed: the network may be gone by the end
  let coming = fetchHandIn().catch(() => undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  const note = async () => {
    const { report } = session.store.getState();
    const here = await coming;
    if (report && here) noteTask(store, report, here.handIn(session, nickname));
    if (here || isStopped) return;
    coming = fetchHandIn().catch(() => undefined);
    timer = setTimeout(note, AGAIN);
  };
  const look = ({ report }: { readonly report: unknown }) => {
    if (!report) return;
    stopLooking();
    void note();
  };
  const stopLooking = session.store.subscribe(look);
  look(session.store.getState());
  return {
    owes: () => session.store.getState().report !== null && isOpen(),
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
      stopLooking();
    },
  };
}

const fetchHandIn = () => import('../../session/hand-in');
