import { expect, test } from 'vitest';
import { complaintsOf, readSmall } from '../support/written-level';

test.each([
  ['a zero-width space', '\u200b', 'U+200B'],
  ['a turn of writing direction', '\u202e', 'U+202E'],
  ['an isolate', '\u2066', 'U+2066'],
  ['a control character', '\u0007', 'U+0007'],
  ['a byte order mark', '\ufeff', 'U+FEFF'],
  ['a soft hyphen', '\u00ad', 'U+00AD'],
  ['a filler that looks like nothing', '\u3164', 'U+3164'],
  ['half a pair', '\ud83d', 'U+D83D'],
  ['a tag', '\u{e0041}', 'U+E0041'],
])('%s in a text is refused by its number', (_name, character, code) => {
  expect(
    complaintsOf((level) => Object.assign(level, { summary: { 'zh-CN': '中', en: `a${character}b` } })),
  ).toEqual([
    expect.stringMatching(
      new RegExp(
        `small\\.json:\\d+ summary\\.en: there is an invisible control character ${code.replace('+', '\\+')}`,
      ),
    ),
  ]);
});

test('hidden characters are refused wherever they stand, drawn words included', () => {
  expect(
    complaintsOf((level) => Object.assign(level, { draw: [[{ floor: 3, word: 'x\u200d' }]] }))[0],
  ).toMatch(/draw\.0\.0\.word/);
});

test('marks piled on one letter are refused, accents are not', () => {
  const marked = (en: string) =>
    complaintsOf((level) => Object.assign(level, { summary: { 'zh-CN': '中', en } }));
  expect(marked(`a${'\u0335'.repeat(4)}b`)).toEqual([expect.stringMatching(/summary\.en: too many marks/)]);
  expect(marked('na\u0131\u0308ve, trie\u0323\u0302')).toEqual([]);
});

test('markup is a text like any other', () => {
  expect(
    readSmall((level) => Object.assign(level, { summary: { 'zh-CN': '<b>中</b>', en: '<b>x</b>' } })).summary
      .en,
  ).toBe('<b>x</b>');
});

test('every declared language must be spoken, and only those', () => {
  expect(complaintsOf((level) => Object.assign(level, { summary: { 'zh-CN': '中' } }))[0]).toMatch(
    /summary: the language "en" is wanting/,
  );
  const english = readSmall((level) => {
    Object.assign(level, { languages: ['en'], title: { en: 'T' }, summary: { en: 'S' } });
  });
  expect(english.title).toEqual({ 'zh-CN': 'T', en: 'T' });
});

test('what the home page shows cannot hold what the seed draws', () => {
  const summary = { 'zh-CN': '坏在 ${floor} 层', en: 'broken at floor 3' };
  expect(complaintsOf((level) => Object.assign(level, { summary }))).toEqual([
    expect.stringMatching(/small\.json:\d+ summary\.zh-CN: title and summary cannot hold/),
  ]);
});
