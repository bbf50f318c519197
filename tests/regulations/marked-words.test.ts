import { expect, test } from 'vitest';
import { markedPieces } from '../../src/regulations/marked-words';
import { fetchAllRules } from '../../src/regulations/rule-shelf';

test('marks stand apart from words', () => {
  expect(markedPieces('call 120[M]; call 119')).toEqual([
    { kind: 'words', text: 'call 120' },
    { kind: 'mark', mark: 'M' },
    { kind: 'words', text: '; call 119' },
  ]);
  expect(markedPieces('4.1[?]')).toEqual([
    { kind: 'words', text: '4.1' },
    { kind: 'mark', mark: '?' },
  ]);
  expect(markedPieces('no mark [here]')).toEqual([{ kind: 'words', text: 'no mark [here]' }]);
});

test('no rule loses a word, and those with marks are found in both languages', async () => {
  const rules = await fetchAllRules();
  for (const { text } of rules)
    for (const one of [text['zh-CN'], text.en]) {
      const put = markedPieces(one).map((piece) => (piece.kind === 'words' ? piece.text : `[${piece.mark}]`));
      expect(put.join('')).toBe(one);
    }
  const marked = (language: 'zh-CN' | 'en') =>
    rules
      .filter(({ text }) => markedPieces(text[language]).some(({ kind }) => kind === 'mark'))
      .map(({ id }) => id);
  expect(marked('en').length).toBeGreaterThan(8);
  expect(marked('zh-CN')).toEqual(marked('en'));
});
