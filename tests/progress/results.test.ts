import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BEST_PREFIX } from '../../src/progress/best-results';
import { openRunFile } from '../../src/progress/result-file';
import { keepRun } from '../../src/progress/run-keeper';
import { readTried } from '../../src/progress/tried';
import { handIn } from '../../src/session/hand-in';
import { playScript } from '../../src/session/play-script';
import { replay } from '../../src/session/recording';
import { exampleFolder, loadScript } from '../support/level-files';
import { aProgress, aSitting, level } from './remembering';

const solved = playScript(level, loadScript(join(exampleFolder, 'solution.json')), 3).session;
const pass = solved.report();
const fail = aSitting().report();
const open = (text: string, file: string) =>
  openRunFile(text, file, async (id) => (id === level.id ? level : undefined));

test('the better result stays: a pass before any fail, then points', () => {
  const { storage, progress } = aProgress();
  progress.keepResult(fail);
  progress.keepResult(pass);
  progress.keepResult({ ...pass, score: 1 });
  progress.keepResult({ ...fail, score: 1000 });
  const best = aProgress(storage).progress.getState().bests.get(level.id);
  expect(best).toMatchObject({ passed: true, score: pass.score, of: pass.of, seed: 3 });
  expect(storage.entries.get(BEST_PREFIX + level.id)).not.toMatch(/\d{4}-\d\d|\d{12}/);
});

test('a damaged result is moved aside and told', () => {
  const { storage } = aProgress();
  storage.entries.set(BEST_PREFIX + level.id, '{"format":"liftwright-best/1","score":"many"}');
  const { progress } = aProgress(storage);
  expect(progress.getState()).toMatchObject({ troubles: [{ kind: 'damaged', what: 'result' }] });
  expect(storage.entries.has(`damaged:${BEST_PREFIX}${level.id}`)).toBe(true);
});

test('a run that ends keeps its result, and itself until its debrief is left', () => {
  const { progress } = aProgress();
  const recording = solved.recording();
  const { commands } = recording;
  const session = replay(level, { ...recording, commands: commands.slice(0, -1) });
  const stop = keepRun({ session, progress, id: 'a', leaving: [] });
  session.send(commands.at(-1)?.command ?? { type: 'hand-over' });
  session.advance(5);
  progress.reread(null);
  expect(progress.getState().bests.get(level.id)).toMatchObject({ passed: true });
  expect(progress.getState().runs).toHaveLength(1);
  stop();
  expect(progress.getState().runs).toEqual([]);
});

test('a run that had ended as the page died keeps its result when it is opened again, and not a second time', () => {
  const { storage, store, progress } = aProgress();
  progress.keepRun('a', solved.recording());
  const died = new Map(storage.entries);
  for (const time of [1, 2]) {
    const session = replay(level, solved.recording());
    keepRun({ session, progress, id: `${time}`, resumed: time === 1 ? 'a' : '1', leaving: [] });
    expect(progress.getState().bests.get(level.id)).toMatchObject({ passed: true, score: pass.score });
    expect(readTried(store)).toHaveLength(1);
  }
  expect([...died.keys()].some((key) => key.startsWith(BEST_PREFIX))).toBe(false);
});

test("a run that had ended in a file is nobody's result here", () => {
  const { progress } = aProgress();
  keepRun({ session: replay(level, solved.recording()), progress, id: 'a', leaving: [] });
  expect(progress.getState().bests.size).toBe(0);
});

test('a run that somebody still needs stays when its debrief is left', () => {
  const { progress } = aProgress();
  const session = aSitting();
  let isWanted = true;
  const stop = keepRun({ session, progress, id: 'a', leaving: [], isWanted: () => isWanted });
  session.send({ type: 'hand-over' });
  session.advance(1);
  stop();
  expect(progress.getState().runs).toHaveLength(1);
  isWanted = false;
  stop();
  expect(progress.getState().runs).toEqual([]);
});

test('a result file opens to the run it came from', async () => {
  const text = handIn(solved, 'Wei');
  const opened = await open(text, 'wei.json');
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  expect([opened.nickname, opened.session.hash()]).toEqual(['Wei', solved.hash()]);
  expect((await open(JSON.stringify(solved.recording()), 'bare.json')).ok).toBe(true);
});

test('a file is refused with its name, the place and the mend', async () => {
  const recording = solved.recording();
  const problemsOf = async (data: unknown) => {
    const opened = await open(typeof data === 'string' ? data : JSON.stringify(data, null, 1), 'x.json');
    return opened.ok ? [] : opened.problems;
  };
  expect(await problemsOf('not json')).toMatchObject([
    { place: 'x.json:1', mend: { en: expect.any(String) } },
  ]);
  expect(await problemsOf({ ...recording, seed: 'x' })).toMatchObject([
    { place: expect.stringMatching(/^x\.json:\d+ seed$/) },
  ]);
  expect(await problemsOf({ ...recording, commands: [{ tick: 0, command: { type: 'fly' } }] })).toMatchObject(
    [{ place: expect.stringContaining('commands.0') }],
  );
  expect(await problemsOf({ ...recording, format: 'liftwright-recording/9' })).toMatchObject([
    { key: 'file.otherVersion', words: { file: 'x.json', version: '9' } },
  ]);
  expect(await problemsOf({ ...recording, level: 'gone' })).toMatchObject([{ key: 'file.levelUnknown' }]);
  expect(await problemsOf({ ...recording, levelHash: '0' })).toMatchObject([{ key: 'file.levelChanged' }]);
});

test('a result that is not what its run gives is refused with what is wrong of it', async () => {
  const forged = handIn(aSitting()).replace(/"score": \d+/, '"score": 99');
  expect(await open(forged, 'x.json')).toMatchObject({
    ok: false,
    problems: [{ place: 'x.json', message: { en: expect.stringMatching(/score claimed 99/) } }],
  });
});
