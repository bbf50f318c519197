import { expect, test } from 'vitest';
import { leaksOf } from '../../src/admission/leaks';
import type { Level } from '../../src/level-format/level';
import { defectiveBy, defectiveCandidate, expectedOf } from '../support/defective-levels';
import { exampleFolder, loadLevel } from '../support/level-files';

test.each(defectiveBy('f'))('%s is refused, with the place and the words', (name) => {
  const { level, text, seeds } = defectiveCandidate(name);
  const { message, ...place } = expectedOf(name);
  const against = leaksOf(level, text, seeds);
  const found = against.find(({ path }) => path === place.path);
  expect(found).toMatchObject(place);
  expect(found?.message.en).toContain(message);
  // the place is a line of the file, not the file as a whole
  expect(found?.line).toBeGreaterThan(1);
  expect(new Set(against.map(({ path = '' }) => path.replace(/\.(zh-CN|en)$/, ''))).size).toBe(1);
});

test('a good level gives nothing away', () => {
  expect(leaksOf(loadLevel(exampleFolder), '{}', [1, 2, 3])).toEqual([]);
});

const { level: good } = defectiveCandidate('leak-by-free-hint');
const told = (change: Partial<Level>) =>
  leaksOf({ ...good, hints: [], ...change }, '{}', [1, 2]).map(({ path }) => path);
const both = (words: string) => ({ 'zh-CN': words, en: words });

test('what must be paid for, and what is told afterwards, may name the fault', () => {
  expect(told({ hints: good.hints.map((hint) => ({ ...hint, cost: 3 })) })).toEqual([]);
  expect(told({ debrief: [{ text: both('LCK-01'), clauses: [] }] })).toEqual([]);
});

test('symptoms may be told, and a landing without its lock', () => {
  expect(
    told({ story: [both('At floor ${floor} people wait; the lift stays. ${floor} 层有人等。')] }),
  ).toEqual([]);
  expect(told({ story: [both('Locks are tested at every landing. 每层都要试门锁。')] })).toEqual([]);
});

test('where the fault is not sought it may be named', () => {
  const rescue = { campaign: 'bring-them-out', retest: null, story: [both('LCK-01')] } as const;
  expect(told(rescue)).toEqual([]);
  expect(told({ ...rescue, retest: 'tried' })).toEqual(['story.0.zh-CN', 'story.0.en']);
});

test('a part named on the drawings gives itself away alone, not in a list', () => {
  const faults = [{ fault: 'PWR-05' }];
  expect(told({ faults, story: [both('Somebody has been at FU1.')] })).toEqual([
    'story.0.zh-CN',
    'story.0.en',
  ]);
  expect(told({ faults, story: [both('Spare fuses FU0, FU1 and FU2 lie in the cabinet.')] })).toEqual([]);
});

test('two questions are too few for a rule in their answers', () => {
  const { level, text } = defectiveCandidate('leak-by-longest-answer');
  expect(leaksOf({ ...level, findings: level.findings.slice(1) }, text, [1])).toEqual([]);
});

test('where the fault is drawn, one suspect may be named, but not the one that is drawn', () => {
  const drawn = {
    draw: [
      [
        { fault: 'PWR-05', part: 'FU1' },
        { fault: 'PWR-04', part: 'FU0' },
      ],
    ],
    faults: [{ fault: '${fault}' }],
  };
  const seeds = [1, 2, 3, 4, 5, 6];
  const at = (words: string) =>
    leaksOf({ ...good, hints: [], ...drawn, story: [both(words)] }, '{}', seeds).map(({ path }) => path);
  expect(at('Somebody has been at FU1.')).toEqual([]);
  expect(at('Somebody has been at ${part}.')).toEqual(['story.0.zh-CN', 'story.0.en']);
});
