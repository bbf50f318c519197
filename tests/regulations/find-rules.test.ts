import { describe, expect, test } from 'vitest';
import { findRules, isAsking, type RuleQuery } from '../../src/regulations/find-rules';
import { fetchAllRules } from '../../src/regulations/rule-shelf';

const rules = await fetchAllRules();
const idsFor = (query: RuleQuery) => findRules(rules, query).map(({ id }) => id);

test('asking nothing gives the whole book in its order', () => {
  expect(findRules(rules, {})).toEqual(rules);
  expect(findRules(rules, { words: '  ' })).toEqual(rules);
});

describe('filters', () => {
  test('by place and cycle together', () => {
    const ids = idsFor({ place: 'pit', cycle: 'half-month' });
    expect(ids).toEqual(['T5002-A1-30', 'T5002-A1-31']);
  });

  test('by topic, document and confidence', () => {
    expect(idsFor({ topic: 't5002-annex-a' })).toHaveLength(76);
    expect(idsFor({ document: 'tsg-t7001-2009' })).toEqual(['INS-wheelcolour']);
    expect(idsFor({ confidence: '?' })).toHaveLength(8);
    // a rule that stands in two documents is found by either
    for (const document of ['tsg-t7001-2023', 'tsg-t7008-2023'])
      expect(idsFor({ document })).toContain('INS-lock');
  });

  test('that exclude each other give nothing', () => {
    expect(idsFor({ topic: 'passengers', place: 'pit' })).toEqual([]);
  });
});

describe('words', () => {
  test('are found in either language, whatever the case and the width', () => {
    for (const words of ['啮合', 'engagement', 'ENGAGEMENT', 'ｅｎｇａｇｅｍｅｎｔ'])
      expect(idsFor({ words })).toContain('T5002-A1-29');
  });

  test('must all occur', () => {
    const ids = idsFor({ words: 'stop 轿顶' });
    expect(ids).toContain('INS-ctstop');
    expect(ids).not.toContain('T5002-A1-31');
    expect(idsFor({ words: 'stop 轿顶 nonsense' })).toEqual([]);
  });

  test('that are an id or a clause put that rule first', () => {
    expect(idsFor({ words: 'res-23' })[0]).toBe('RES-23');
    expect(idsFor({ words: 'A1.2.7.8' })[0]).toBe('INS-lock');
    expect(idsFor({ words: '5.12.1.8' })[0]).toBe('GB7588-bypass');
  });

  test('find documents and their status', () => {
    expect(idsFor({ words: '特种设备安全法' }).length).toBeGreaterThan(12);
    expect(idsFor({ words: 'superseded' })).toContain('INS-wheelcolour');
  });
});

test('an empty question asks nothing', () => {
  expect(isAsking({})).toBe(false);
  expect(isAsking({ words: ' ', place: undefined })).toBe(false);
  expect(isAsking({ place: 'pit' })).toBe(true);
});
