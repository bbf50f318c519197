import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { admit, type Candidate } from '../../src/admission/admission';
import { idle, punished, solved } from '../../src/admission/rehearsal';
import { exampleFolder, loadLevel, loadScript, root } from '../support/level-files';

// its own vetoes have their own test
const whole = loadLevel(exampleFolder);
const checklist = whole.checklist.filter(({ veto, procedure }) => !veto || procedure !== undefined);
const level = { ...whole, checklist };
const solution = loadScript(join(exampleFolder, 'solution.json'));
const mistake = loadScript(join(exampleFolder, 'mistakes/no-notice.json'));

const candidate: Candidate = {
  level,
  text: '',
  solution,
  mistakes: [{ name: 'no-notice', script: mistake }],
  alternatives: [],
  seeds: [1, 2],
};
const standing = (change: Partial<Candidate>) =>
  admit({ ...candidate, ...change }, [solved, punished, idle]).against;

test('a good level has nothing against it', () => {
  expect(standing({})).toEqual([]);
});

test('a solution that leaves something out is refused, with the line it loses and what was done', () => {
  const lazy = { ...solution, steps: mistake.steps };
  const [one, ...more] = standing({ solution: lazy });
  expect(one).toMatchObject({ check: 'b', file: 'solution.json' });
  expect(one?.message.en).toBe('seed 1: the line "notice" is broken');
  expect(one?.log?.at(-1)).toMatch(/^\d+\.\d\d s \{"type":"hand-over"\}$/);
  // what a solution that does not solve would cost, or not, is not asked
  expect(more).toEqual([]);
});

test('another legal way that loses something is refused by its file', () => {
  const alternatives = [{ name: 'without-notice', script: mistake }];
  expect(standing({ alternatives })).toMatchObject([
    { check: 'b', file: 'alternatives/without-notice.json' },
  ]);
});

test('a mistake that costs nothing, or names no line, is refused by its file', () => {
  const mistakes = [
    { name: 'harmless', script: { ...solution, breaks: 'notice' } },
    { name: 'nameless', script: { ...mistake, breaks: 'no-such-line' } },
  ];
  const against = standing({ mistakes });
  expect(against.map(({ file }) => file)).toEqual(['mistakes/harmless.json', 'mistakes/nameless.json']);
});

test('a level that doing nothing passes is refused', () => {
  const easy = { ...level, checklist: [], findings: [], efficiencyPoints: 0, passMark: 0, retest: null };
  const nothing = { ...solution, steps: [{ do: { type: 'hand-over' } as const }] };
  expect(standing({ level: easy, solution: nothing, mistakes: [] })).toMatchObject([{ check: 'c' }]);
});

test('lines that no mistake has been seen to cost are told, the level’s own vetoes held against it', () => {
  const text = readFileSync(join(exampleFolder, 'level.json'), 'utf8');
  const { told, against } = admit({ ...candidate, level: whole, text }, [punished]);
  expect(told.unproved).not.toContain('veto-jumper');
  expect(told.unproved).not.toContain('notice');
  expect(told.unproved).toContain('record');
  expect(against.map(({ message }) => message.en)).toContain('no mistake breaks the veto "veto-jumper"');
});

test('a slip that only some cases allow is played in the case that its seed draws', () => {
  const folder = join(root, 'ride-safe/dog-scooter-and-class');
  const lead = loadScript(join(folder, 'mistakes/lead-left-long.json'));
  const text = readFileSync(join(folder, 'level.json'), 'utf8');
  const played = (script: typeof lead) =>
    admit({ ...candidate, level: loadLevel(folder), text, mistakes: [{ name: 'lead', script }] }, [punished]);
  expect(played(lead)).toMatchObject({ against: [] });
  // seed 1 draws the scooter, which has no lead
  expect(played({ ...lead, seed: 1 }).against).toMatchObject([
    { check: 'b', file: 'mistakes/lead.json' },
    { check: 'b', file: 'level.json' },
  ]);
});
