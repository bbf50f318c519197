import { describe, expect, test } from 'vitest';
import { settleLevel } from '../../src/level-format/settle';
import { readSmall } from '../support/written-level';

const text = { 'zh-CN': '中', en: 'x' };
const question = {
  id: 'what',
  title: text,
  reason: text,
  clauses: [],
  points: 6,
  choices: [
    { id: 'one', text },
    { id: 'two', text, right: true },
    { id: 'three', text },
  ],
};

test('what is not said gets its usual value', () => {
  const level = readSmall();
  expect(level).toMatchObject({
    draft: false,
    profile: 'training',
    region: 'general',
    day: { time: '09:00', weather: 'fine' },
    faults: [],
    public: [],
    startsAt: 0,
    par: null,
    retest: null,
    efficiencyPoints: 0,
  });
});

test('names are gone from the lines, and the pass mark is the profile’s share of the points', () => {
  const level = readSmall();
  expect(level.checklist[0]?.condition).toMatchObject({ kind: 'once', of: { event: 'landing-door-wide' } });
  expect(level.passMark).toBe(3);
  expect(readSmall((one) => Object.assign(one, { profile: 'exam' })).passMark).toBe(70);
});

describe('a question', () => {
  test('becomes a line that its right choices meet', () => {
    const level = readSmall((one) => Object.assign(one, { findings: [question] }));
    expect(level.checklist.find(({ id }) => id === 'what')).toMatchObject({
      group: 'decide',
      points: 6,
      condition: { kind: 'answered', question: 'what', right: ['two'], attempts: 3 },
    });
  });

  test('shows its choices in an order drawn by seed', () => {
    const level = readSmall((one) => Object.assign(one, { findings: [question] }));
    const orders = Array.from({ length: 40 }, (_, seed) =>
      settleLevel(level, seed)
        .findings[0]?.choices.map(({ id }) => id)
        .join(),
    );
    expect(new Set(orders).size).toBe(6);
    expect(orders[3]).toBe(
      settleLevel(level, 3)
        .findings[0]?.choices.map(({ id }) => id)
        .join(),
    );
  });
});

test('the hash follows what the level means', () => {
  const other = readSmall((one) => Object.assign(one, { minutes: 4 }));
  expect(other.hash).not.toBe(readSmall().hash);
  expect(readSmall((one) => Object.assign(one, { profile: 'training' })).hash).toBe(readSmall().hash);
});
