import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { citingsIn, citingsOf, coverageOf } from '../../src/level-format/coverage';
import { ruleIds } from '../../src/regulations/rule-index';
import { exampleFolder, loadLevel } from '../support/level-files';

const levels = [loadLevel(exampleFolder)];
const [first] = levels;
if (!first) throw new Error('no level on board');
const [line] = first.checklist;
if (!line) throw new Error('a level without lines');

const twin = (id: string, ...lines: readonly (readonly string[])[]) => ({
  id,
  checklist: lines.map((clauses, index) => ({ ...line, id: `line-${index}`, clauses })),
});

test('a clause leads to its lines and a level to its clauses, each once', () => {
  const { clauses, levels: byLevel } = coverageOf([
    twin('one', ['MHZ-B', 'RES-24'], ['MHZ-B'], []),
    twin('two', ['RES-24']),
  ]);
  expect(clauses).toEqual({ 'MHZ-B': ['one/line-0', 'one/line-1'], 'RES-24': ['one/line-0', 'two/line-0'] });
  expect(byLevel).toEqual({ one: ['MHZ-B', 'RES-24'], two: ['RES-24'] });
});

test('a citing line says what it costs, in words for people', () => {
  const { lines, clauses } = citingsOf([first]);
  expect(clauses['MHZ-B']).toEqual([[first.id, 'veto-jumper']]);
  expect(lines[first.id]?.['veto-jumper']).toEqual({
    title: first.checklist.find(({ id }) => id === 'veto-jumper')?.title,
    points: 0,
    veto: true,
  });
  // lines that rest on physics are not in it
  expect(first.checklist.some(({ id, clauses: none }) => id === 'locate' && none.length === 0)).toBe(true);
  expect(lines[first.id]).not.toHaveProperty('locate');
});

test('levels are read from their files, and one that cannot be read cites nothing', () => {
  const files = new Map([
    ['levels/bad/level.json', '{'],
    ['levels/good/level.json', readFileSync(join(exampleFolder, 'level.json'), 'utf8')],
  ]);
  expect(citingsIn(files)).toEqual(citingsOf([first]));
});

test('what nobody cites is counted, by topic and for annex A', () => {
  const nobody = coverageOf([]);
  expect([nobody.rules, nobody.cited]).toEqual([498, 0]);
  expect(nobody.topics.every(({ rules, never }) => rules === never)).toBe(true);
  expect(nobody.topics.reduce((sum, { rules }) => sum + rules, 0)).toBe(ruleIds.length);
  expect([nobody.annexA.items, nobody.annexA.never.length]).toEqual([76, 76]);
  const some = coverageOf([twin('one', ['T5002-A1-28', 'T5002-A1-29', 'MHZ-B'])]);
  expect([some.cited, some.annexA.cited, some.annexA.never.length]).toEqual([
    3,
    ['T5002-A1-28', 'T5002-A1-29'],
    74,
  ]);
  expect(some.topics.find(({ topic }) => topic === 'major-hazard')).toMatchObject({ rules: 10, never: 9 });
});

test('the shipped levels cite at least what the first level did when it was written', () => {
  const { cited, annexA } = coverageOf(levels);
  expect(cited).toBeGreaterThanOrEqual(15);
  expect(annexA.cited.length).toBeGreaterThanOrEqual(3);
});
