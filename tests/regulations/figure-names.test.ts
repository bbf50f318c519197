import { expect, test } from 'vitest';
import { figuresOf } from '../../src/regulations/figure-names';
import nameRows from '../../src/regulations/figure-names.json';
import type { Rule } from '../../src/regulations/rule';
import { fetchAllRules } from '../../src/regulations/rule-shelf';

const rules = await fetchAllRules();
const bounds = ['least', 'most', 'above', 'below', 'is', 'range', 'size', 'pairs'];

test('every figure of every rule has a name in both languages and a bound', () => {
  const figures = rules.flatMap(figuresOf);
  expect(figures.length).toBeGreaterThan(250);
  for (const { of, bound, figure } of figures) {
    expect(of['zh-CN'] !== '' && of.en !== '' && bounds.includes(bound)).toBe(true);
    expect(typeof figure === 'number').toBe(!Array.isArray(figure));
    if (bound === 'range') expect(figure).toHaveLength(2);
    if (bound === 'pairs') expect(Array.isArray((figure as readonly unknown[])[0])).toBe(true);
  }
});

test('no name lies about unused', () => {
  const keys = rules.flatMap(({ id, figures = {} }) =>
    Object.keys(figures).flatMap((key) => [key, `${id}.${key}`]),
  );
  expect(Object.keys(nameRows).filter((key) => !keys.includes(key))).toEqual([]);
});

test('a name of one rule goes before the general one', () => {
  const ofRule = (id: string) => figuresOf(rules.find((rule) => rule.id === id) as Rule);
  expect(ofRule('INS-lock')).toEqual([
    {
      of: { 'zh-CN': '锁紧元件啮合', en: 'lock engagement' },
      bound: 'least',
      unit: 'mm',
      figure: 7,
    },
  ]);
  expect(ofRule('GB7588-wall150')[0]?.of.en).toBe('well wall to car');
  expect(ofRule('GB7588-emergdoor')[0]?.bound).toBe('above');
});

test('a figure without a name is an error', () => {
  const [rule] = rules;
  if (!rule) throw new Error('no rules');
  expect(() => figuresOf({ ...rule, figures: { nameless_mm: 3 } })).toThrow('nameless_mm');
});
