import { expect, test } from 'vitest';
import { caseNumber } from '../../src/practice/case-book';
import { drawPaper, type Paper } from '../../src/practice/exam-paper';
import type { ScoringProfile } from '../../src/training/profiles/profile';
import { findScoring } from '../../src/training/profiles/profiles';
import { bookOnBoard } from '../support/case-book';
import { chiBound, chiSquare } from '../../src/practice/chi-square';

const profile = (id: string) => findScoring(id) as ScoringProfile;
const seeds = Array.from({ length: 1000 }, (_, at) => at + 1);
const thousand = (id: string): readonly Paper[] =>
  seeds.map((seed) => drawPaper(bookOnBoard, profile(id), seed));
const drawn: Readonly<Record<string, readonly Paper[]>> = {
  exam: thousand('exam'),
  contest: thousand('contest'),
};
const papers = (id: string) => drawn[id] ?? [];
const kindsOf = ({ tasks }: Paper) => {
  const kinds: Record<string, number> = {};
  for (const { kind } of tasks) kinds[kind] = (kinds[kind] ?? 0) + 1;
  return kinds;
};

test.each(['exam', 'contest'])('a thousand papers of the %s have their tasks, none twice', (id) => {
  for (const paper of papers(id)) {
    expect(kindsOf(paper)).toEqual(profile(id).paper?.tasks);
    const cases = paper.tasks.map(({ level, seed }) => {
      const { sizes } = bookOnBoard.find((one) => one.id === level) ?? { sizes: [] };
      return `${level} ${caseNumber(sizes, seed)}`;
    });
    expect(new Set(cases).size).toBe(cases.length);
  }
});

test('fault levels come equally often, and in every place', () => {
  const all = papers('exam').map(({ tasks }) => tasks.findIndex(({ kind }) => kind === 'recognition'));
  const places = [0, 1, 2, 3].map((place) => all.filter((at) => at === place).length);
  expect(
    chiSquare(
      places,
      places.map(() => 250),
    ),
  ).toBeLessThan(chiBound(3));
  const names = bookOnBoard.filter(({ campaign }) => campaign === 'find-the-fault').map(({ id }) => id);
  const levels = papers('exam').flatMap(({ tasks }) =>
    tasks.filter(({ kind }) => kind === 'recognition').map(({ level }) => level),
  );
  const counts = names.map((name) => levels.filter((one) => one === name).length);
  expect(
    chiSquare(
      counts,
      counts.map(() => 1000 / names.length),
    ),
  ).toBeLessThan(chiBound(names.length - 1));
});

test('a profile without a paper has none', () =>
  expect(() => drawPaper(bookOnBoard, profile('training'), 1)).toThrow(/no paper/));
