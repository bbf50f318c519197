// Pupils read the levels of the first campaign and the lesson by themselves: English of the sixth grade at most, Chinese
// in short sentences of common characters. Names of parts that they come to learn count like every other word.
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import en from '../../assets/text/en/lesson.json';
import zh from '../../assets/text/zh-CN/lesson.json';
import type { Level } from '../../src/level-format/level';
import { levelFolders, loadLevel } from '../support/level-files';
import { gradeOf, hanOf, rareOf, sentencesOf, syllablesOf } from '../support/reading-age';

const MOST_GRADE = 6;
/** A sentence that a child of nine reads in one breath [?]. */
const MOST_CHARACTERS = 24;
const MOST_ON_AVERAGE = 12;
/** Words a sentence; longer ones lose the youngest [?]. */
const MOST_WORDS = 20;

type Texts = { readonly english: readonly string[]; readonly chinese: readonly string[] };

const levels = levelFolders
  .filter((folder) => folder.includes('/ride-safe/'))
  .map((folder): [string, Texts] => [basename(folder), spoken(loadLevel(folder))]);
const lesson: [string, Texts] = ['the lesson', { english: strings(en), chinese: strings(zh) }];

/** All that is shown of a level, as it stands: a hole is filled with a word or a figure. */
function spoken(level: Level): Texts {
  const { title, summary, story, documents, findings, checklist, hints, debrief } = level;
  const told = { title, summary, story, documents, findings, checklist, hints, debrief };
  return { english: pick(told, 'en'), chinese: pick(told, 'zh-CN') };
}

function pick(value: unknown, language: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    typeof item === 'string' ? (key === language ? [filled(item)] : []) : pick(item, language),
  );
}

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [filled(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

function filled(text: string): string {
  return text.replace(/\$\{\w+\}|\{\{\w+\}\}/g, '3');
}

describe.each([...levels, lesson])('%s', (_name, { english, chinese }) => {
  test('is English of the sixth grade at most, in short sentences', () => {
    expect(gradeOf(english)).toBeLessThanOrEqual(MOST_GRADE);
    const long = english.flatMap(sentencesOf).filter((one) => one.split(/\s+/).length > MOST_WORDS);
    expect(long).toEqual([]);
  });

  test('is Chinese in short sentences of common characters', () => {
    const lengths = chinese.flatMap(sentencesOf).map((one) => hanOf(one).length);
    expect(lengths.reduce((sum, one) => sum + one, 0) / lengths.length).toBeLessThanOrEqual(MOST_ON_AVERAGE);
    const long = chinese.flatMap(sentencesOf).filter((one) => hanOf(one).length > MOST_CHARACTERS);
    expect(long).toEqual([]);
    expect(rareOf(chinese)).toEqual([]);
  });
});

test('the measure tells a fable from a standard', () => {
  expect(['the', 'lift', 'table', 'wanted', 'stopped', 'escalator', 'doors'].map(syllablesOf)).toEqual([
    1, 1, 2, 2, 1, 4, 1,
  ]);
  expect(gradeOf(['The cat sat on the mat. It was warm.'])).toBeLessThan(1);
  expect(
    gradeOf([
      'Unintended car movement protection shall detect uncontrolled movement and initiate activation of stopping means.',
    ]),
  ).toBeGreaterThan(12);
  expect(rareOf(['电梯停在半路', '铃铛'])).toEqual(['铛']);
});
