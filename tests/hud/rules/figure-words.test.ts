import { describe, expect, test } from 'vitest';
import { addTexts, wordsOf } from '../../../src/hud/i18n';
import { figurePairs, figureWords } from '../../../src/hud/rules/figure-words';
import { figuresOf } from '../../../src/regulations/figure-names';
import { fetchAllRules } from '../../../src/regulations/rule-shelf';

addTexts(import.meta.glob('../../../assets/text/*/rules.json', { eager: true, import: 'default' }));
const rules = await fetchAllRules();
const said = (id: string, language: 'en' | 'zh-CN' = 'en') => {
  const rule = rules.find((one) => one.id === id);
  return rule ? figuresOf(rule).map((figure) => figureWords(figure, wordsOf(language))) : [];
};

describe('figures in words', () => {
  test.each([
    ['INS-lock', ['≥ 7 mm']],
    ['GB7588-rescue400', ['> 400 N']],
    ['GB7588-refuge', ['0.4 × 0.5 × 2 m', '0.5 × 0.7 × 1 m', '0.7 × 1 × 0.5 m']],
    ['INS-esc-stop', ['0.2–1 m', '0.3–1.3 m', '0.4–1.5 m']],
    ['T5002-A4-06', ['≤ 2 years', '≤ 1 year', '15 years']],
    ['INS-overload', ['≤ 110 %']],
    ['INS-balance', ['≥ 0.4', '≤ 0.5', '30 / 40 / 45 / 50 / 60 %']],
  ])('%s', (id, words) => {
    expect(said(id)).toEqual(words);
  });

  test('units that are words are said in the language', () => {
    expect(said('T5002-ART05-3', 'zh-CN')).toEqual(['≤ 6 个月']);
    expect(said('INS-overload', 'zh-CN')).toEqual(['≤ 110%']);
  });

  test('no unit of any rule is left as a key', () => {
    for (const language of ['en', 'zh-CN'] as const)
      for (const { id } of rules) expect(said(id, language).join(), id).not.toContain('rules.');
  });
});

test('a table keeps its rows', () => {
  const rule = rules.find(({ id }) => id === 'GB7588-area');
  const [table] = rule ? figuresOf(rule) : [];
  expect(table && figurePairs(table).find(([load]) => load === 1000)).toEqual([1000, 2.4]);
});
