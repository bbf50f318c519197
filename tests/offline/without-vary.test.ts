import { expect, test } from 'vitest';
import { withoutVary } from '../../src/offline/without-vary';

test('a good answer is stored whole, and no longer varies', async () => {
  const kept = withoutVary(
    new Response('lift', { headers: { Vary: 'Origin', 'Content-Type': 'text/javascript' } }),
  );
  expect(await kept?.text()).toBe('lift');
  expect([...(kept?.headers ?? [])]).toEqual([['content-type', 'text/javascript']]);
});

test('what was no good answer is not stored', () => {
  expect(withoutVary(new Response('gone', { status: 404 }))).toBeNull();
});
