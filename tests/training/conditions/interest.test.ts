// A line looks at the events it names; where time or facts alone count, at every moment.
import { expect, test } from 'vitest';
import type { Condition } from '../../../src/training/conditions/condition';
import { interestOf } from '../../../src/training/conditions/interest';

const once = (event: string): Condition => ({ kind: 'once', of: { event } });
const events = (condition: Condition) => [...interestOf(condition).events].sort();

test('events are gathered from all parts', () => {
  const condition: Condition = {
    kind: 'all',
    of: [
      {
        kind: 'before',
        first: once('key-turned'),
        later: [{ event: 'work-started' }, { event: 'brake-opened' }],
      },
      { kind: 'after', first: { kind: 'not', of: once('car-started') }, next: once('car-stopped') },
      { kind: 'count', of: { event: 'meter-read' }, least: 2 },
      { kind: 'while', during: { event: 'stop-pressed' }, facts: [] },
    ],
  };
  expect(events(condition)).toEqual([
    'brake-opened',
    'car-started',
    'car-stopped',
    'key-turned',
    'meter-read',
    'stop-pressed',
    'work-started',
  ]);
  expect(interestOf(condition).always).toBe(false);
});

test('a wait, a limit in time and facts alone ask for every moment', () => {
  const asking: readonly Condition[] = [
    { kind: 'stays', after: { event: 'key-turned' }, seconds: 2, facts: [] },
    { kind: 'within', seconds: 2, first: once('key-turned'), next: once('key-returned') },
    { kind: 'while', when: [{ fact: 'carMoving' }], facts: [] },
  ];
  for (const condition of asking) {
    expect(interestOf(condition).always).toBe(true);
    expect(interestOf({ kind: 'any', of: [once('key-turned'), condition] }).always).toBe(true);
  }
  expect(events(asking[0] as Condition)).toEqual(['key-turned']);
  expect(events(asking[1] as Condition)).toEqual(['key-returned', 'key-turned']);
  expect(interestOf({ kind: 'at-end', facts: [] })).toEqual({ events: new Set(), always: false });
  expect(events({ kind: 'answered', question: 'q', right: [], attempts: 1 })).toEqual(['question-answered']);
});
