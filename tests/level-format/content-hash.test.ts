import { expect, test } from 'vitest';
import { contentHash } from '../../src/level-format/content-hash';

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
