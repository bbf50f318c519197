// The rules as data: all of them, in both languages, as the collected facts have them. No file outside is read.
import { expect, test } from 'vitest';
import { documentOf } from '../../src/regulations/documents';
import { confidences, cycles, type Figure, places, type Rule, topics } from '../../src/regulations/rule';
import { fetchAllRules, fetchRules, fetchTopic } from '../../src/regulations/rule-shelf';
import { factRowOf, fingerprint, lineOf } from '../../tools/rule-book';

const rules = await fetchAllRules();
const byId = new Map(rules.map((rule) => [rule.id, rule]));
const countBy = (pick: (rule: Rule) => string | undefined) => {
  const counts: Record<string, number> = {};
  for (const rule of rules) counts[pick(rule) ?? 'none'] = (counts[pick(rule) ?? 'none'] ?? 0) + 1;
  return counts;
};

test('there are 498 rules, each id once', () => {
  expect(rules).toHaveLength(498);
  expect(byId.size).toBe(498);
});

test('each shelf holds its own topic, and as many as were collected', () => {
  expect(countBy(({ topic }) => topic)).toEqual({
    't5002-annex-a': 76,
    't5002-annex-d': 63,
    inspection: 56,
    'gb7588-annex-a': 34,
    rescue: 29,
    'use-management': 27,
    passengers: 22,
    't5002-articles': 21,
    'gb7588-safety': 16,
    'gb7588-spaces': 15,
    policy: 15,
    'gb7588-modes': 14,
    accident: 13,
    'inspection-escalator': 12,
    'gb7588-doors': 12,
    'gb7588-machine': 12,
    'safe-work': 10,
    'major-hazard': 10,
    roles: 9,
    certification: 8,
    'gb7588-car': 7,
    'gb7588-elec': 7,
    'inspection-cycle': 6,
    't5002-annex-b': 4,
  });
  expect(countBy(({ confidence }) => confidence)).toEqual({ V: 374, 'V-EN': 86, M: 30, '?': 8 });
});

test.each(topics)('the shelf %s holds nothing but its topic', async (topic) => {
  const held = await fetchTopic(topic);
  expect(held.length).toBeGreaterThan(0);
  expect(held.filter((rule) => rule.topic !== topic)).toEqual([]);
});

test('ids, marks, cycles, figures and every number are those of the collected facts', () => {
  // what `node tools/run.mjs tools/rule-book-tool.ts compare FACTS` printed for the facts of 2026-11-23
  expect(fingerprint(rules.map(factRowOf))).toBe(
    '04e758faa98fddbc0aca249906d5e0c3a6e9786f1e591163f8af7bf7de2b3c03',
  );
});

test('the fingerprint notices a changed figure, mark or number', () => {
  const row = factRowOf(byId.get('T5002-A1-29') as Rule);
  for (const changed of [
    { ...row, figures: { lock_engagement_min_mm: 5 } },
    { ...row, confidence: 'M' },
    { ...row, zh: row.zh.replace('7', '5'), en: row.en.replace('7', '5') },
    { ...row, en: `${row.en} [M]` },
  ])
    expect(lineOf(changed)).not.toBe(lineOf(row));
});

test('every rule says its text in both languages, its document and its mark', () => {
  const han = /[\u4e00-\u9fff]/;
  for (const { id, text, stands, confidence, cycle, places: where } of rules) {
    expect(han.test(text['zh-CN']) && !han.test(text.en) && text.en.trim() !== '', id).toBe(true);
    expect(stands.length, id).toBeGreaterThan(0);
    for (const { document, clause } of stands) {
      documentOf(document);
      if (clause) expect(clause['zh-CN'] !== '' && clause.en !== '' && !han.test(clause.en), id).toBe(true);
    }
    expect(confidences, id).toContain(confidence);
    if (cycle) expect(cycles, id).toContain(cycle);
    for (const place of where ?? []) expect(places, id).toContain(place);
  }
});

test('Chinese texts have Chinese punctuation', () => {
  expect(rules.filter(({ text }) => /[\u4e00-\u9fff][,;:!?]/.test(text['zh-CN']))).toEqual([]);
});

test('figures are numbers', () => {
  const numbers = (figure: Figure): boolean =>
    typeof figure === 'number' ? Number.isFinite(figure) : figure.every(numbers);
  const wrong = rules.filter(({ figures }) => !Object.values(figures ?? {}).every(numbers));
  expect(wrong).toEqual([]);
  expect(rules.filter(({ figures }) => figures)).toHaveLength(163);
});

test('all 76 items of annex A say where and when', () => {
  const items = rules.filter(({ topic }) => topic === 't5002-annex-a');
  const ofCycle = (wanted: string) => items.filter(({ cycle }) => cycle === wanted).length;
  expect(['half-month', 'quarter', 'half-year', 'year'].map(ofCycle)).toEqual([31, 13, 15, 17]);
  expect(items.filter(({ places: where }) => !where?.length)).toEqual([]);
});

test('rules that name others name rules that are there', () => {
  const named = rules.flatMap(({ supersededBy, breaks }) => [supersededBy ?? [], breaks ?? []].flat());
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((id) => !byId.has(id))).toEqual([]);
});

test('only the rules asked for are given, and unknown ids are passed over', async () => {
  const found = await fetchRules(['SWP-09', 'T5002-A1-28', 'NO-SUCH']);
  expect([...found.keys()].sort()).toEqual(['SWP-09', 'T5002-A1-28']);
});
