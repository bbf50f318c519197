// A veto that no mistake breaks is held against the level at its place; one that is broken, or only not met, is not alike.
import { expect, test } from 'vitest';
import { tryRun } from '../../src/admission/trial-run';
import { unbrokenVetoes } from '../../src/admission/unbroken-vetoes';
import { defectiveCandidate } from '../support/defective-levels';

const { level, mistakes, text } = defectiveCandidate('veto-that-no-mistake-breaks');
const reports = mistakes.map(({ script }) => tryRun(level, script.steps, 1).report);

test('a veto of its own that no mistake breaks is told with its line and the mend', () => {
  const [found, ...more] = unbrokenVetoes(level, reports, text);
  expect(more).toEqual([]);
  expect(found).toMatchObject({ check: 'b', file: 'level.json', path: 'checklist.2' });
  expect(text.split('\n').slice(found?.line).join('\n')).toMatch(/^\s*"id": "veto-left"/);
  expect(found?.mend.en).toContain('mistakes/');
  expect(found?.mend['zh-CN']).toContain('mistakes/');
});

test('a run that breaks it proves it; one that only leaves it open does not', () => {
  const hanging = defectiveCandidate('mistake-that-costs-nothing').mistakes.find(
    ({ name }) => name === 'notice-left-hanging',
  );
  const broken = tryRun(level, hanging?.script.steps ?? [], 1).report;
  expect(unbrokenVetoes(level, [...reports, broken], text)).toEqual([]);
  const open = { ...broken, vetoes: broken.vetoes.map((line) => ({ ...line, verdict: 'not-yet' as const })) };
  expect(unbrokenVetoes(level, [...reports, open], text).length).toBe(1);
});

test('a veto of a shared procedure is proved with its procedure', () => {
  const checklist = level.checklist.map((line) => (line.veto ? { ...line, procedure: 'pit-entry' } : line));
  expect(unbrokenVetoes({ ...level, checklist }, [], text)).toEqual([]);
});
