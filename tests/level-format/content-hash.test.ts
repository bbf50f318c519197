import { expect, test } from 'vitest';
import { canonical, contentHash } from '../../src/level-format/content-hash';

test('the hash is that of the content: order of keys does not matter, order of items and any value does', () => {
  const one = contentHash({ a: 1, b: [1, 2], c: { d: 'x', e: null } });
  expect(one).toMatch(/^[0-9a-f]{16}$/);
  expect(contentHash({ c: { e: null, d: 'x' }, b: [1, 2], a: 1 })).toBe(one);
  for (const other of [
    { a: 1, b: [2, 1], c: { d: 'x', e: null } },
    { a: 2, b: [1, 2], c: { d: 'x', e: null } },
    {},
    [],
    'a',
  ]) {
    expect(contentHash(other)).not.toBe(one);
  }
});

test('tables of every size have their keys in order, whatever order they came in', () => {
  for (let size = 0; size < 14; size++)
    for (let turn = 0; turn < size; turn++) {
      const names = Array.from({ length: size }, (_, at) =>
        String.fromCharCode(97 + ((at * 5 + turn) % size)),
      );
      const ordered = [...new Set(names)].sort();
      const table = Object.fromEntries(names.map((name) => [name, name]));
      expect(canonical(table)).toBe(`{${ordered.map((name) => `"${name}":"${name}"`).join(',')}}`);
    }
});

test('it is JSON: texts, numbers, nothings and empty tables as JSON has them', () => {
  expect(canonical({ z: [], a: {}, n: [null, -0, 1.5, 'a"b', true, Number.NaN, undefined] })).toBe(
    '{"a":{},"n":[null,0,1.5,"a\\"b",true,null,null],"z":[]}',
  );
});
