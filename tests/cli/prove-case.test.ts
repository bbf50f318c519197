// Cases that exam and practice draw, a few of them played here; a thousand seeds, with the search for each fault, by
// npm run -s liftwright -- cases --seeds 1000.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tryRun } from '../../src/admission/trial-run';
import { sourcesOf } from '../../src/cli/cases-verb';
import { caseProver, shortfallsOf } from '../../src/cli/prove-case';
import { levelsInBook } from '../support/case-book';
import { levelFolders, loadScript } from '../support/level-files';

const solutionOf = (id: string) =>
  loadScript(join(levelFolders.find((one) => one.endsWith(`/${id}`)) ?? '', 'solution.json')).steps;
const levelOf = (id: string) => levelsInBook.find((one) => one.id === id) as (typeof levelsInBook)[number];

test('what the first seeds draw is played to full points', () => {
  const drawn = sourcesOf(levelsInBook, 2).flatMap((source) => source.drawn.slice(0, 2));
  expect(drawn.length).toBe(12);
  for (const { level, seed } of drawn)
    expect(shortfallsOf(tryRun(levelOf(level), solutionOf(level), seed)), `${level} ${seed}`).toEqual([]);
});

test('a solution that leaves something out is told with what it lost', () => {
  const id = 'not-into-that-pit';
  const prove = caseProver(levelOf(id), solutionOf(id).slice(0, -1));
  expect(prove(5).against.join()).toMatch(/ of \d+; /);
});

test('it is told where right answers stand among how many', () => {
  const id = 'not-into-that-pit';
  const [first] = caseProver(levelOf(id), solutionOf(id))(5).answers;
  expect(first).toMatchObject({ question: expect.stringContaining(id) });
  expect(first?.at).toBeGreaterThanOrEqual(0);
  expect(first?.at).toBeLessThan(first?.choices ?? 0);
});
