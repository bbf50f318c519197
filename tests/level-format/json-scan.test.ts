import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_LEVELS, scanJson } from '../../src/level-format/json-scan';

test('what JSON.parse takes is found whole, and what it refuses is not', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', '0', '\n', '\\'), (text, at, put) => {
      fc.pre(!text.includes('__proto__'));
      expect(scanJson(` ${text}\n`)).toBeUndefined();
      const cut = text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + 1);
      const valid = () => {
        try {
          JSON.parse(cut);
          return true;
        } catch {
          return false;
        }
      };
      const flaw = scanJson(cut);
      // a key that stands twice is no syntax error to JSON.parse
      if (flaw?.kind !== 'twice') expect([cut, flaw === undefined]).toEqual([cut, valid()]);
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
  ['[1] 2', 4],
  ['', 0],
  ['"\\x"', 0],
])('%j stops being JSON at %i', (text, offset) => expect(scanJson(text)).toEqual({ kind: 'syntax', offset }));

test('a key that stands twice in one object is found, however it is written', () => {
  expect(scanJson('{"a":[{"b":1,"\\u0062":2}]}')).toEqual({ kind: 'twice', offset: 13, path: ['a', 0, 'b'] });
  expect(scanJson('{"a":{"a":{"a":1}},"b":[{"a":1},{"a":1}]}')).toBeUndefined();
});

test('values are told with their paths', () => {
  const told: string[] = [];
  scanJson('{"a":[1,{"b":"x"}],"c":null}', (path, offset) => told.push(`${path.join('.')}@${offset}`));
  expect(told).toEqual(['@0', 'a@1', 'a.0@6', 'a.1@8', 'a.1.b@9', 'c@19']);
});

test('neither depth nor length exhausts the stack', () => {
  const deep = '['.repeat(1e6);
  expect(scanJson(deep)).toEqual({ kind: 'too-deep', offset: MOST_LEVELS });
  expect(scanJson(`"${'\\n'.repeat(1e6)}"`)).toBeUndefined();
});
