// A player's memory over a fake storage, and a sitting to remember.
import { openProgress, type Progress } from '../../src/progress/progress';
import { keyStore } from '../../src/progress/storage';
import { createSession, type Session } from '../../src/session/session';
import { exampleFolder, loadLevel } from '../support/level-files';
import { FakeStorage } from './fake-storage';

export const level = loadLevel(exampleFolder);
export const levels = new Map([[level.id, level]]);

export function aProgress(storage = new FakeStorage()) {
  const store = keyStore(() => storage);
  const progress: Progress = openProgress(store, levels);
  return { storage, store, progress };
}

/** A sitting in which the helmet has been put on. */
export function aSitting(seed = 3): Session {
  const session = createSession(level, seed);
  session.send({ type: 'put-on', item: 'helmet' });
  return session;
}
