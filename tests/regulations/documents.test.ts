import { expect, test } from 'vitest';
import { citedAs, documentOf, documents, statusOf, traps } from '../../src/regulations/documents';
import type { Rule } from '../../src/regulations/rule';
import { fetchAllRules } from '../../src/regulations/rule-shelf';
import { standingOf } from '../../src/regulations/rule-index';

const rules = await fetchAllRules();
const ruleOf = (id: string) => rules.find((rule) => rule.id === id) as Rule;

test('every document has a kind, a status, names in both languages and dates that are dates', () => {
  for (const { kind, status, name, published, effective } of documents) {
    expect(['law', 'rule', 'standard', 'policy', 'practice']).toContain(kind);
    expect(['current', 'superseded', 'draft']).toContain(status);
    expect(name['zh-CN'] !== '' && name.en !== '').toBe(true);
    for (const date of [published, effective]) if (date) expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
  expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
});

test('whatever supersedes a document is in force, and nothing in force is superseded', () => {
  for (const { status, supersededBy } of documents) {
    expect(status !== 'current').toBe(supersededBy !== undefined);
    if (supersededBy) expect(documentOf(supersededBy).status).toBe('current');
  }
});

test('the old inspection rule, the old standard and the drafts are told from what is in force', () => {
  const statuses = ['INS-wheelcolour', 'Z6001-8', 'Z6001-5', 'MHZ-DRAFT', 'INS-lock'].map((id) =>
    statusOf(ruleOf(id)),
  );
  expect(statuses).toEqual(['superseded', 'superseded', 'draft', 'draft', 'current']);
  // it stands in the old standard too, but also in the one in force
  expect(ruleOf('GB7588-lockforce').stands.map(({ document }) => documentOf(document).status)).toEqual([
    'current',
    'superseded',
  ]);
  expect(statusOf(ruleOf('GB7588-lockforce'))).toBe('current');
});

test('a rule is cited with every document it stands in', () => {
  expect(citedAs(ruleOf('INS-lock'), 'en')).toEqual([
    'TSG T7001-2023 (lift inspection), A1.2.7.8',
    'TSG T7008-2023 (lift self-testing), A1.2.7.7',
  ]);
  expect(citedAs(ruleOf('T5002-A1-28'), 'zh-CN')).toEqual([
    'TSG T5002-2017 电梯维护保养规则 附件A 表A-1 第28项',
  ]);
  expect(citedAs(ruleOf('ROLE-7'), 'en')).toEqual(['AQSIQ notice of 2018-03-12']);
});

test('traps lead to rules in force', () => {
  expect(traps.length).toBeGreaterThan(5);
  for (const { said, right, rules: ids } of traps) {
    expect([said['zh-CN'], said.en, right['zh-CN'], right.en]).not.toContain('');
    for (const id of ids) expect(standingOf(id)?.status).toBe('current');
  }
});

test('a document that is not listed is an error', () => {
  expect(() => documentOf('tsg-t9999')).toThrow(RangeError);
});
