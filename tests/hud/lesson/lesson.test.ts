// The lesson is twenty minutes, its levels are on board, its advice rests on rules that points may rest on, and every
// word of it is there in both languages.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import en from '../../../assets/text/en/lesson.json';
import zh from '../../../assets/text/zh-CN/lesson.json';
import {
  advice,
  CHOICES,
  minutesOf,
  moreLevels,
  plan,
  questions,
  slides,
} from '../../../src/hud/lesson/lesson-plan';
import { isStrong, standingOf } from '../../../src/regulations/rule-index';
import { levelFolders, loadLevel } from '../../support/level-files';
import { sourceFiles } from '../../support/source-files';

type Tree = { readonly [key: string]: string | Tree };
const leaves = (tree: Tree, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as const] : leaves(value, `${path}${key}.`),
  );
const have = new Map(leaves(en as Tree));

const pupils = levelFolders.filter((folder) => folder.includes('/ride-safe/'));

test('it takes twenty minutes', () => expect(minutesOf(plan)).toBe(20));

test('plan and what is left over are the eight levels for pupils, each once', () => {
  const named = [...plan.flatMap(({ level }) => level ?? []), ...moreLevels];
  expect([...named].sort()).toEqual(pupils.map((folder) => basename(folder)).sort());
});

test('the wall shows the plan in its order: each question twice, each level once, the result at the end', () => {
  const asked = (round: string) =>
    slides.flatMap((slide) => (slide.kind === 'question' && slide.round === round ? [slide.at] : []));
  const all = questions.map((_, at) => at);
  expect([asked('before'), asked('after')]).toEqual([all, all]);
  const shown = slides.flatMap((slide) => (slide.kind === 'level' ? [slide.level] : []));
  expect(shown).toEqual(plan.flatMap(({ level }) => level ?? []));
  expect(slides.at(-1)).toEqual({ kind: 'result' });
});

test('none is long, and all go by the school’s profile', () => {
  const levels = pupils.map(loadLevel);
  expect(levels.every(({ profile, minutes }) => profile === 'school' && minutes <= 4)).toBe(true);
});

test('questions and advice rest on rules that are in force and found in a public source', () => {
  for (const { rule } of [...questions, ...advice]) {
    const standing = standingOf(rule);
    expect(standing?.status).toBe('current');
    expect(standing && isStrong(standing.confidence)).toBe(true);
  }
});

test('the right choice is not always in the same place', () => {
  expect(new Set(questions.map(({ right }) => right)).size).toBe(CHOICES);
});

test('both languages say the same things with the same gaps', () => {
  const gaps = (text = '') =>
    [...text.matchAll(/\{\{(\w+)\}\}/g)]
      .map(([, gap]) => gap)
      .sort()
      .join();
  const chinese = leaves(zh as Tree);
  expect(chinese.map(([key]) => key).sort()).toEqual([...have.keys()].sort());
  expect(chinese.filter(([key, text]) => gaps(text) !== gaps(have.get(key)))).toEqual([]);
});

test('every word that the pages ask for is there', () => {
  const sources = [...sourceFiles()].filter(([file]) => file.startsWith('hud/lesson/'));
  const asked = sources.flatMap(([, source]) =>
    [...source.matchAll(/'(lesson\.[\w.-]+)'/g)].map(([, key]) => key ?? ''),
  );
  const made = [
    ...plan.flatMap(({ id }) => [`lesson.step.${id}`, `lesson.how.${id}`]),
    ...questions.flatMap(({ id }) =>
      ['ask', 'because', '0', '1', '2'].map((part) => `lesson.question.${id}.${part}`),
    ),
    ...advice.map(({ id }) => `lesson.advice.${id}`),
  ];
  expect(asked.length).toBeGreaterThan(20);
  expect([...asked, ...made].filter((key) => !have.has(key))).toEqual([]);
});

test('the sheets ask for no name, class or day', () => {
  const words = [...have.values(), ...leaves(zh as Tree).map(([, text]) => text)].join('\n');
  expect(words).not.toMatch(/your name|surname|your class|date of birth|姓名|班级|学号/i);
  expect(readFileSync('src/progress/lesson-tally.ts', 'utf8')).not.toMatch(/name:|nickname/);
});
