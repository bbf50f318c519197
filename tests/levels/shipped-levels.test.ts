// Every shipped level, played headless: its solution earns full points, each mistake breaks the line it names.
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { playScript } from '../../src/session/play-script';
import { replay } from '../../src/session/recording';
import type { Report } from '../../src/training/report';
import { alternativeFiles, levelFolders, loadLevel, loadScript, mistakeFiles } from '../support/level-files';

const verdictOf = (report: Report, line: string) =>
  [...report.lines, ...report.vetoes].find(({ id }) => id === line)?.verdict;

describe.each(levelFolders.map((folder) => [basename(folder), folder]))('%s', (_name, folder) => {
  const level = loadLevel(folder);
  const solution = loadScript(join(folder, 'solution.json'));

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('the solution earns full points with seed %i', (seed) => {
    const { session, troubles } = playScript(level, solution, seed);
    const report = session.report();
    expect(troubles).toEqual([]);
    expect(report.lines.filter(({ verdict }) => verdict !== 'met').map(({ id }) => id)).toEqual([]);
    expect(report.vetoes.filter(({ verdict }) => verdict !== 'met').map(({ id }) => id)).toEqual([]);
    expect([report.score, report.passed, report.ledger]).toEqual([report.of, true, []]);
  });

  test.each(mistakeFiles(folder).map((file) => [basename(file, '.json'), file]))(
    'the mistake %s costs its line',
    (_mistake, file) => {
      const script = loadScript(file);
      const { session } = playScript(level, script, 5);
      const report = session.report();
      const broken = script.breaks ?? '';
      expect(verdictOf(report, broken)).not.toBe('met');
      if (report.vetoes.some(({ id }) => id === broken)) {
        expect(verdictOf(report, broken)).toBe('broken');
        expect(report.passed).toBe(false);
      } else expect(report.score).toBeLessThan(report.of);
    },
  );

  test.each(alternativeFiles(folder).map((file) => [basename(file, '.json'), file]))(
    'another legal way, %s, earns full points too',
    (_way, file) => {
      const { session, troubles } = playScript(level, loadScript(file), 2);
      const report = session.report();
      expect([troubles, report.score, report.passed]).toEqual([[], report.of, true]);
    },
  );

  test('doing nothing fails', () => {
    const { session } = playScript(
      level,
      { format: 'liftwright-script/1', level: level.id, steps: [{ wait: 600 }] },
      3,
    );
    expect(session.report().passed).toBe(false);
    expect(session.report().score).toBe(0);
  });

  test('a recording replays to the same hash and report, whole and in part', () => {
    const { session } = playScript(level, solution, 4);
    const recording = session.recording();
    const again = replay(level, JSON.parse(JSON.stringify(recording)));
    expect(again.hash()).toBe(session.hash());
    expect(again.report()).toEqual(session.report());
    const half = replay(level, recording, Math.floor(recording.endTick / 2));
    expect(half.store.getState().frame.tick).toBe(Math.floor(recording.endTick / 2));
  });
});
