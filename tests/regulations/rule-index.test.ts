import { expect, test } from 'vitest';
import { statusOf } from '../../src/regulations/documents';
import { groundsOf, isStrong, ruleIds, standingOf } from '../../src/regulations/rule-index';
import written from '../../src/regulations/rule-index.json';
import { fetchAllRules } from '../../src/regulations/rule-shelf';
import { indexOfRules } from '../../tools/rule-book';

const rules = await fetchAllRules();

test('the index is the one made from the rules (node tools/run.mjs tools/rule-book-tool.ts index)', () => {
  expect(written).toEqual(indexOfRules(rules));
});

test('every rule stands in the index with its topic, mark and status', () => {
  expect([...ruleIds].sort()).toEqual(rules.map(({ id }) => id).sort());
  for (const rule of rules)
    expect(standingOf(rule.id)).toEqual({
      id: rule.id,
      topic: rule.topic,
      confidence: rule.confidence,
      status: statusOf(rule),
      instead: rule.supersededBy,
    });
});

test('V and V-EN are strong, memory and doubt are not', () => {
  expect((['V', 'V-EN', 'M', '?'] as const).map(isStrong)).toEqual([true, true, false, false]);
});

test('cited ids are sorted into grounds and notes, in their order', () => {
  expect(groundsOf(['GB7588-A-11', 'RES-23B', 'MHZ-B', 'RES-12'])).toEqual({
    grounds: [
      { id: 'GB7588-A-11', confidence: 'V-EN' },
      { id: 'MHZ-B', confidence: 'V' },
    ],
    notes: [
      { id: 'RES-23B', confidence: 'M' },
      { id: 'RES-12', confidence: '?' },
    ],
  });
  expect(() => groundsOf(['T5002-A9-99'])).toThrow('T5002-A9-99');
});
