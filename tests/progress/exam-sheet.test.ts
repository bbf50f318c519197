import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { asTask, attendExam } from '../../src/hud/practice/attend-exam';
import { type ExamSheet, noteTask, openTask, readSheet, writeSheet } from '../../src/progress/exam-sheet';
import { handIn } from '../../src/session/hand-in';
import { playScript } from '../../src/session/play-script';
import { verifyResult } from '../../src/session/verify-result';
import { exampleFolder, loadScript } from '../support/level-files';
import { aProgress, aSitting, level } from './remembering';

const sheet: ExamSheet = {
  profile: 'exam',
  seed: 5,
  tasks: [
    { kind: 'recognition', level: level.id, seed: 3 },
    { kind: 'rescue', level: 'another', seed: 3 },
  ],
  pool: [
    { id: level.id, hash: level.hash, campaign: level.campaign, sizes: [6], points: { diagnose: 10 } },
    { id: 'another', hash: 'h', campaign: 'bring-them-out', sizes: [], points: {} },
  ],
  results: [null, null],
  handedIn: false,
};

test('a task is played without hints, and only it', () => {
  const { store } = aProgress();
  expect(asTask(store, level, 3).hints).toEqual(level.hints);
  writeSheet(store, sheet);
  expect(level.hints.length).toBeGreaterThan(0);
  expect(asTask(store, level, 3).hints).toEqual([]);
  expect(asTask(store, level, 4).hints).toEqual(level.hints);
});

test('the first run that ends counts, with its result file, which the level itself proves', () => {
  const { store } = aProgress();
  writeSheet(store, sheet);
  const played = playScript(
    asTask(store, level, 3),
    loadScript(join(exampleFolder, 'solution.json')),
    3,
  ).session;
  const report = played.report();
  expect(noteTask(store, report, handIn(played))).toBe('kept');
  const [first, second] = readSheet(store)?.results ?? [];
  expect(first?.lines.reduce((sum, { points }) => sum + points, 0)).toBeGreaterThan(50);
  expect([first?.vetoBroken, second]).toEqual([false, null]);
  expect(verifyResult(first?.text ?? '', 'a file', () => level)).toMatchObject({ sound: true, defects: [] });
  expect(noteTask(store, { ...report, passed: false }, 'later')).toBe('no-task');
  expect(openTask(store, level.id, 3)).toBe(-1);
});

test('an unsafe end is remembered as such; a run that goes on notes nothing', () => {
  const { store } = aProgress();
  writeSheet(store, sheet);
  const session = aSitting();
  const exam = attendExam(store, session, '');
  session.advance(10);
  expect([readSheet(store)?.results, exam.owes()]).toEqual([[null, null], false]);
  exam.stop();
  const report = session.report();
  noteTask(store, { ...report, seed: 3, failures: ['veto'] }, 'text');
  expect(readSheet(store)?.results[0]).toMatchObject({ vetoBroken: true, text: 'text' });
});

test('a task that had ended before the page went away is noted when its run is opened again, and only once', async () => {
  const { store } = aProgress();
  writeSheet(store, sheet);
  const session = aSitting();
  session.send({ type: 'hand-over' });
  session.advance(1);
  const exam = attendExam(store, session, 'Li');
  expect(exam.owes()).toBe(true);
  await vi.waitFor(() => expect(exam.owes()).toBe(false));
  const noted = readSheet(store)?.results;
  expect(noted?.[0]?.text).toContain('"nickname": "Li"');
  exam.stop();
  const once = attendExam(store, session, 'Wei');
  expect(once.owes()).toBe(false);
  expect(readSheet(store)?.results).toEqual(noted);
});
