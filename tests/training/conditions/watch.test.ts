import { expect, test } from 'vitest';
import type { Condition } from '../../../src/training/conditions/condition';
import { watchCondition } from '../../../src/training/conditions/watch';
import { onceOff } from '../../support/moments';

test('every kind has its watcher, which begins with nothing decided', () => {
  const facts = [{ fact: 'padlockOn' }];
  const of = { event: 'key-turned' };
  const kinds: readonly Condition[] = [
    onceOff,
    { kind: 'never', of },
    { kind: 'before', first: onceOff, later: of },
    { kind: 'after', first: onceOff, next: onceOff },
    { kind: 'within', seconds: 1, first: onceOff, next: onceOff },
    { kind: 'stays', after: of, seconds: 1, facts },
    { kind: 'at-end', facts },
    { kind: 'while', during: of, facts },
    { kind: 'count', of, least: 1 },
    { kind: 'all', of: [onceOff] },
    { kind: 'any', of: [onceOff] },
    { kind: 'not', of: onceOff },
  ];
  expect(kinds.map((kind) => watchCondition(kind).verdict)).toEqual(kinds.map(() => 'not-yet'));
});
