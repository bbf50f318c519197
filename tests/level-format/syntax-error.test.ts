import fc from 'fast-check';
import { expect, test } from 'vitest';
import { syntaxErrorOffset } from '../../src/level-format/syntax-error';

test('valid JSON is read to its end', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(syntaxErrorOffset(text)).toBe(text.trimEnd().length);
    }),
  );
});

test.each([
  ['{"a": oops}', 6],
  ['{"a": 1,}', 8],
  ['[1, 2', 5],
  ['{"a" 1}', 5],
  ['["un\nquoted"]', 1],
  ['{a: 1}', 1],
  ['[01]', 1],
])('%j stops being JSON at %i', (text, offset) => expect(syntaxErrorOffset(text)).toBe(offset));
