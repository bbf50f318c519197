// A task of the exam that is being sat: no hints while it is played, and its result is noted when it ends.
import type { Level } from '../../level-format/level';
import { noteTask, openTask } from '../../progress/exam-sheet';
import type { KeyStore } from '../../progress/storage';
import type { Session } from '../../session/session';

/** The level as it is played: without hints where it is a task of the exam. */
export function asTask(store: KeyStore, level: Level, seed: number): Level {
  return openTask(store, level.id, seed) < 0 ? level : { ...level, hints: [] };
}

/** @returns how to stop */
export function attendExam(store: KeyStore, session: Session, nickname: string): () => void {
  let isNoted = openTask(store, session.level.id, session.seed) < 0;
  // fetched before it is needed: the network may be gone by the end
  const early = isNoted ? undefined : fetchHandIn().catch(() => undefined);
  return session.store.subscribe(({ report }) => {
    if (isNoted || !report) return;
    isNoted = true;
    void early
      ?.then((here) => here ?? fetchHandIn())
      .then(
        ({ handIn }) => noteTask(store, report, handIn(session, nickname)),
        () => {
          isNoted = false; // asked again when anything changes
        },
      );
  });
}

const fetchHandIn = () => import('../../session/hand-in');
