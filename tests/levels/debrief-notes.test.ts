// What a level sends home can be traced: the rules that a note tells are cited beside it, by ids of the rule book, and
// no id stands in a sentence, where nobody could follow it.
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { ruleIds } from '../../src/regulations/rule-index';
import { levelFolders, loadLevel } from '../support/level-files';

/** Their notes tell how the lift works and how one finds out, which its simulation shows, and no rule. */
const ownExperience = ['lift-that-obeys', 'nothing-to-exchange', 'two-at-once'];

const levels = levelFolders.map((folder) => [basename(folder), loadLevel(folder).debrief] as const);

test('every level has something to take home', () => {
  expect(levels.filter(([, notes]) => notes.length === 0).map(([id]) => id)).toEqual([]);
});

test('every level cites a rule in its notes, but those of experience alone', () => {
  const without = levels.filter(([, notes]) => notes.every(({ clauses }) => clauses.length === 0));
  expect(without.map(([id]) => id).sort()).toEqual(ownExperience);
});

test('no note has an id in its text', () => {
  const texts = levels.flatMap(([id, notes]) =>
    notes.flatMap(({ text }) => Object.values(text).map((words) => [id, words] as const)),
  );
  const found = texts.filter(([, words]) => ruleIds.some((rule) => words.includes(rule)));
  expect(texts.length).toBeGreaterThan(150);
  expect(found).toEqual([]);
});
