import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BEST_PREFIX } from '../../src/progress/best-results';
import { openRunFile, resultFileText } from '../../src/progress/result-file';
import { keepRun } from '../../src/progress/run-keeper';
import { playScript } from '../../src/session/play-script';
import { replay } from '../../src/session/recording';
import { levelFolders, loadScript } from '../support/level-files';
import { aProgress, aSitting, level, levels } from './remembering';

const solved = playScript(level, loadScript(join(levelFolders[0] ?? '', 'solution.json')), 3).session;
const pass = solved.report();
const fail = aSitting().report();

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

test('a result file opens to the run it came from', () => {
  const text = resultFileText(solved.recording(), pass, 'Wei');
  const opened = openRunFile(text, 'wei.json', levels);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  expect([opened.nickname, opened.session.hash()]).toEqual(['Wei', solved.hash()]);
  expect(openRunFile(JSON.stringify(solved.recording()), 'bare.json', levels).ok).toBe(true);
});

test('a file is refused with its name, the place and the mend', () => {
  const recording = solved.recording();
  const problemsOf = (data: unknown) => {
    const opened = openRunFile(
      typeof data === 'string' ? data : JSON.stringify(data, null, 1),
      'x.json',
      levels,
    );
    return opened.ok ? [] : opened.problems;
  };
  expect(problemsOf('not json')).toMatchObject([{ place: 'x.json:1', mend: { en: expect.any(String) } }]);
  expect(problemsOf({ ...recording, seed: 'x' })).toMatchObject([
    { place: expect.stringMatching(/^x\.json:\d+ seed$/) },
  ]);
  expect(problemsOf({ ...recording, commands: [{ tick: 0, command: { type: 'fly' } }] })).toMatchObject([
    { place: expect.stringContaining('commands.0') },
  ]);
  expect(problemsOf({ ...recording, format: 'liftwright-recording/9' })).toMatchObject([
    { key: 'file.otherVersion', words: { file: 'x.json', version: '9' } },
  ]);
  expect(problemsOf({ ...recording, level: 'gone' })).toMatchObject([{ key: 'file.levelUnknown' }]);
  expect(problemsOf({ ...recording, levelHash: '0' })).toMatchObject([{ key: 'file.levelChanged' }]);
});

test('a claimed score that the recording does not give is found', () => {
  const forged = JSON.parse(resultFileText(aSitting().recording(), fail));
  const opened = openRunFile(JSON.stringify({ ...forged, passed: true, score: 99 }), 'x.json', levels);
  expect(opened).toMatchObject({
    ok: false,
    problems: [{ key: 'file.claimDiffers', words: { claimed: 99, score: fail.score } }],
  });
});
