// What a run is worth follows from how its lines stand, and so does why it fails.
import { expect, test } from 'vitest';
import { createTally } from '../../src/training/efficiency';
import { gradeOf, pointsOf, type Standing } from '../../src/training/grade';
import type { Verdict } from '../../src/training/report';
import { levelFolders, loadLevel } from '../support/level-files';
import { settleLevel } from '../../src/level-format/settle';

const folder = levelFolders.find((path) => path.endsWith('lock-that-does-not-make')) ?? '';
const { checklist } = settleLevel(loadLevel(folder), 1);
const { lines, retest } = checklist;

/** All lines met, but for those that are named. */
function standing(other: Readonly<Record<string, Verdict>> = {}, more: Partial<Standing> = {}): Standing {
  return {
    lines: lines.map(({ id }) => ({ verdict: other[id] ?? 'met', share: 1 })),
    tally: createTally(),
    seconds: 10,
    hintCost: 0,
    harmed: false,
    handedOver: true,
    dangerLeft: false,
    ...more,
  };
}

test('everything met earns everything', () => {
  const { score, of, failures } = gradeOf(checklist, standing());
  expect([score, failures]).toEqual([of, []]);
});

test('a broken veto fails however many points stand', () => {
  const { score, of, failures } = gradeOf(checklist, standing({ 'veto-live': 'broken' }));
  expect([score, failures]).toEqual([of, ['veto']]);
});

test('without the retest nothing is earned for speed, and the run fails', () => {
  const { efficiency, failures } = gradeOf(checklist, standing({ [retest ?? '']: 'not-yet' }));
  expect([efficiency.points, failures]).toEqual([0, ['not-retested']]);
});

test('reasons stand strongest first', () => {
  const none = Object.fromEntries(lines.map(({ id }) => [id, 'broken' as const]));
  expect(gradeOf(checklist, standing(none, { harmed: true, handedOver: false })).failures).toEqual([
    'accident',
    'veto',
    'not-retested',
    'not-handed-over',
    'points',
  ]);
});

test('what is left behind and can hurt fails, once the lift is handed over', () => {
  expect(gradeOf(checklist, standing({}, { dangerLeft: true })).failures).toEqual(['left-behind']);
  expect(gradeOf(checklist, standing({}, { dangerLeft: true, handedOver: false })).failures).toEqual([
    'not-handed-over',
  ]);
});

test('a guess leaves a line its share', () => {
  const line = lines.find(({ points }) => points === 5);
  if (!line) throw new Error('no line of five points');
  expect(pointsOf(line, { verdict: 'met', share: 0.25 })).toBe(1.25);
  expect(pointsOf(line, { verdict: 'broken', share: 1 })).toBe(0);
});
