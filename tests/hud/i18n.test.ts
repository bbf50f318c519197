// Words by key: gaps filled as they are given, forms that hang on a number, and what is missing shows its key.
import { expect, test } from 'vitest';
import { addTexts, inLanguage, wordsOf } from '../../src/hud/i18n';

addTexts({
  'text/en/spied.json': {
    spied: {
      bare: 'The car',
      gap: 'Floor {{floor}} of {{of}}',
      more_one: 'One bolt',
      more_other: '{{count}} bolts',
    },
  },
});
const t = wordsOf('en');

test('a text is said as it stands, its gaps filled with what is given, letter by letter', () => {
  expect(t('spied.bare')).toBe('The car');
  expect(t('spied.gap', { floor: 2, of: '$1 {{floor}}' })).toBe('Floor 2 of $1 {{floor}}');
});

test('the same text is said of other figures afterwards', () => {
  expect(t('spied.gap', { floor: 3, of: 4 })).toBe('Floor 3 of 4');
  expect(t('spied.gap', { floor: 4, of: 4 })).toBe('Floor 4 of 4');
});

test('one and many are told apart', () => {
  expect([1, 2].map((count) => t('spied.more', { count }))).toEqual(['One bolt', '2 bolts']);
});

test('a key without a text is said itself, and so is a branch', () => {
  expect(t('spied.nothing')).toBe('spied.nothing');
  expect(t('spied')).not.toContain('undefined');
});

test('English quotes are straight, for the font has curly ones of a Chinese character\u2019s width', () => {
  const text = { en: 'The guard\u2019s word: \u201cwiped\u201d', 'zh-CN': '\u201c擦过\u201d' };
  expect(inLanguage(text, 'en')).toBe('The guard\'s word: "wiped"');
  expect(inLanguage(text, 'zh-CN')).toBe(text['zh-CN']);
});
