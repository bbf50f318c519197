import { expect, test } from 'vitest';
import { watching } from '../../support/moments';

test('asks when the work ends, and not before', () => {
  const shown = watching({ kind: 'at-end', facts: [{ fact: 'jumpersConnected', is: 0 }] }).see([]);
  expect(shown.verdict).toBe('not-yet');
  expect(shown.end().verdict).toBe('met');
});

test('tells which fact did not hold', () => {
  const shown = watching({
    kind: 'at-end',
    facts: [{ fact: 'mainSwitchOn' }, { fact: 'padlockOn' }],
  }).end();
  expect(shown.verdict).toBe('broken');
  expect(shown.watcher.why()).toMatchObject([{ fact: 'padlockOn', found: false }]);
});
