import { join } from 'node:path';
import { expect, test } from 'vitest';
import { playScript } from '../../src/session/play-script';
import { timelineOf } from '../../src/session/timeline';
import { exampleFolder, loadLevel, loadScript } from '../support/level-files';

const level = loadLevel(exampleFolder);
const solution = loadScript(join(exampleFolder, 'solution.json'));

test('the model beside itself is at the same times and in the same order', () => {
  const report = playScript(level, solution, 4).session.report();
  const rows = timelineOf(level, report, solution);
  expect(rows).toHaveLength(report.lines.length + report.vetoes.length);
  const scored = rows.slice(0, report.lines.length);
  expect(scored.every(({ at, modelAt, before }) => at === modelAt && before.length === 0)).toBe(true);
});

test('a slower run is later, and what came in another order says so', () => {
  const isHook = (step: (typeof solution.steps)[number]) =>
    'do' in step && step.do.type === 'measure-engagement';
  const rest = solution.steps.filter((step) => !isHook(step));
  const cover = rest.findIndex(
    (step) => 'do' in step && step.do.type === 'close-cover' && step.do.cover === 'lock-cover',
  );
  const steps = [
    { wait: 30 },
    ...rest.slice(0, cover),
    ...solution.steps.filter(isHook),
    ...rest.slice(cover),
  ];
  const report = playScript(level, { ...solution, steps }, 4).session.report();
  const rows = new Map(timelineOf(level, report, solution).map((row) => [row.line, row]));
  expect(rows.get('barrier')?.at).toBeCloseTo((rows.get('barrier')?.modelAt ?? 0) + 30, 9);
  expect([...rows.values()].filter(({ before }) => before.length > 0)).toMatchObject([
    { line: 'contact-tested', before: ['engagement'] },
  ]);
});

test('what was never done has no time', () => {
  const steps = solution.steps.filter((step) => !('do' in step && step.do.type === 'measure-engagement'));
  const report = playScript(level, { ...solution, steps }, 4).session.report();
  const row = timelineOf(level, report, solution).find(({ line }) => line === 'engagement');
  expect([row?.at === null || row?.verdict === 'broken', row?.modelAt]).toEqual([true, expect.any(Number)]);
});
