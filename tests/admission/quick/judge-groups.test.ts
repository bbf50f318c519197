// Lines that look at all times stand together, and an outcome concerns whoever waits for what it tells.
import { expect, test } from 'vitest';
import { noBits } from '../../../src/admission/quick/chunk-bits';
import { affectedBy, Concern, createGroups, TOGETHER } from '../../../src/admission/quick/judge-groups';
import { watchedBy } from '../../../src/admission/quick/line-interest';
import type { Outcome } from '../../../src/admission/quick/outcomes';

const waits = (event: 'record-written' | 'meter-read' | 'place-reached') =>
  watchedBy({ kind: 'once', of: { event } });
const looks = () => watchedBy({ kind: 'while', facts: [{ fact: 'mainSwitchOn' }] });
const watched = [
  waits('record-written'),
  looks(),
  waits('meter-read'),
  ...Array.from({ length: 2 * TOGETHER }, () => waits('place-reached')),
  looks(),
];

function outcome(...types: readonly string[]): Outcome {
  const changes = new Int32Array(0);
  const events = types.map((type) => ({ type }) as never);
  return {
    ticks: 1,
    moments: [{ at: 0, events, changes }],
    changes,
    altered: noBits(),
    trouble: null,
    ended: false,
    othersDone: 0,
  };
}

test('every line has a place of its own in its own group', () => {
  const { groups, places } = createGroups(watched);
  expect(new Set(places).size).toBe(watched.length);
  groups.forEach(({ lines }, at) => {
    for (const line of lines) expect(Math.floor((places[line] as number) / TOGETHER)).toBe(at);
  });
  expect(groups[0]?.lines).toEqual([1, watched.length - 1]);
  expect(groups.flatMap(({ lines }) => lines).sort((a, b) => a - b)).toEqual(watched.map((_, line) => line));
});

test('an outcome is told to whoever waits for it, and looked at by those that always look', () => {
  const { groups } = createGroups(watched);
  const { lines, told, looking } = affectedBy(watched, groups, outcome('meter-read'));
  expect([lines[0], lines[1], lines[2], lines[3]]).toEqual([
    Concern.none,
    Concern.looks,
    Concern.told,
    Concern.none,
  ]);
  expect(looking).toEqual([0]);
  expect(told).toEqual([1]);
  const end = affectedBy(watched, groups, { ...outcome(), ended: true });
  expect(end.told).toEqual(groups.map((_, at) => at));
});
