import { expect, test } from 'vitest';
import { rewriteAddress } from '../../src/hud/address';

function pageAt(hash: string) {
  const location = { hash };
  let written = 0;
  const history = {
    replaceState(_: null, __: string, address: string) {
      location.hash = address;
      written++;
    },
  };
  return { location, history, written: () => written };
}

test('a screen writes over its own address', () => {
  const page = pageAt('#/level/x?seed=1');
  expect(rewriteAddress('#/level/x?seed=1', '#/level/x?seed=1&run=a', page)).toBe(true);
  expect(page.location.hash).toBe('#/level/x?seed=1&run=a');
});

test('where one has gone meanwhile is not written over', () => {
  const page = pageAt('#/');
  expect(rewriteAddress('#/rules', '#/rules?words=pit', page)).toBe(false);
  expect(page.location.hash).toBe('#/');
});

test('an address is not written over itself: browsers take only so many changes', () => {
  const page = pageAt('#/rules');
  expect(rewriteAddress('#/rules', '#/rules', page)).toBe(true);
  expect(page.written()).toBe(0);
});
