import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkClauses } from '../../src/level-format/check-clauses';
import { problemLine } from '../../src/level-format/problem';
import { readLevel } from '../../src/level-format/read-level';
import { exampleFolder, levelFolders } from '../support/level-files';

const folder = exampleFolder;
const text = readFileSync(join(folder, 'level.json'), 'utf8');

/** The first level with other clauses in its first line. */
function reading(clauses: readonly string[], points: number) {
  const level = JSON.parse(text);
  Object.assign(level.checklist[0], { clauses, points });
  const changed = JSON.stringify(level, null, 2);
  const read = readLevel(changed, 'level.json');
  return read.ok ? [] : read.problems.map((problem) => ({ problem, lines: changed.split('\n') }));
}

test('a clause that is not in the book is refused with file, line, path and mend', () => {
  const [found] = reading(['SWP-09', 'SWP-99'], 4);
  expect(found?.problem.path).toBe('checklist.0.clauses.1');
  expect(found?.lines[(found?.problem.line ?? 0) - 1]).toContain('SWP-99');
  expect(problemLine(found?.problem as never, 'en')).toMatch(
    /^level\.json:\d+ checklist\.0\.clauses\.1: there is no rule "SWP-99" — correct the id/,
  );
});

test('a superseded clause is refused, and what to cite instead is named', () => {
  const [found] = reading(['INS-wheelcolour'], 4);
  expect(found?.problem.message.en).toContain('superseded');
  expect(found?.problem.mend).toEqual({ 'zh-CN': '改引“INS-manual”', en: 'cite "INS-manual" instead' });
});

test('a draft without a successor is to be taken out', () => {
  const [found] = reading(['SWP-09', 'Z6001-5'], 4);
  expect(found?.problem.message['zh-CN']).toContain('征求意见稿');
  expect(found?.problem.mend.en).toContain('take it out');
});

test('a line that costs points may not rest on memory alone; one that costs nothing may', () => {
  const [found] = reading(['RES-23B'], 4);
  expect(found?.problem.path).toBe('checklist.0.clauses');
  expect(found?.problem.message.en).toContain('RES-23B');
  expect(reading(['RES-23B'], 0)).toEqual([]);
  expect(reading(['RES-23B', 'RES-23'], 4)).toEqual([]);
});

test('a veto costs the run, so it needs a strong clause too', () => {
  const line = { clauses: ['RES-16'], points: 0 };
  expect(checkClauses([line], '{}', 'level.json')).toEqual([]);
  expect(checkClauses([{ ...line, veto: true }], '{}', 'level.json')).toHaveLength(1);
});

test('every shipped level passes', () => {
  for (const one of levelFolders) {
    const file = join(one, 'level.json');
    expect(readLevel(readFileSync(file, 'utf8'), file).ok, file).toBe(true);
  }
});

test('a note of the debrief may cite what is from memory, but nothing that is not in the book', () => {
  const noting = (clauses: readonly string[]) => {
    const level = JSON.parse(text);
    const note = { text: { 'zh-CN': '记住。', en: 'Remember it.' }, clauses };
    const read = readLevel(JSON.stringify({ ...level, debrief: [note] }), 'level.json');
    return read.ok ? read.level.debrief : read.problems.map(({ path }) => path);
  };
  expect(noting(['RES-12'])).toMatchObject([{ clauses: ['RES-12'] }]);
  expect(noting(['RES-12', 'RES-99'])).toEqual(['debrief.0.clauses.1']);
});
