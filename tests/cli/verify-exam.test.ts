// An exam handed in and verified at the terminal: its paper by its seed, its results by playing them.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { terminal } from '../../src/cli/terminal';
import { poolOf } from '../../src/practice/case-book';
import { examText } from '../../src/practice/exam-file';
import { drawPaper, type PaperTask } from '../../src/practice/exam-paper';
import { handIn } from '../../src/session/hand-in';
import { playScript } from '../../src/session/play-script';
import type { ScoringProfile } from '../../src/training/profiles/profile';
import { findScoring } from '../../src/training/profiles/profiles';
import { bookOnBoard } from '../support/case-book';
import { levelFolders, loadLevel, loadScript } from '../support/level-files';

const folder = mkdtempSync(join(tmpdir(), 'liftwright-'));
afterAll(() => rmSync(folder, { recursive: true }));
/** As it was before the last level came. */
const pool = poolOf(bookOnBoard).filter(({ id }) => id !== 'three-calls');
const paper = drawPaper(pool, findScoring('exam') as ScoringProfile, 21);
const at = paper.tasks.findIndex(({ kind }) => kind === 'recognition');
const task = paper.tasks[at] as PaperTask;
const levelFolder = levelFolders.find((one) => one.endsWith(`/${task.level}`)) ?? '';
const solved = (seed: number) =>
  handIn(
    playScript(loadLevel(levelFolder), loadScript(join(levelFolder, 'solution.json')), seed).session,
    '小李',
  );
const verified = async (name: string, text: string, ...more: readonly string[]) => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return terminal(['verify', file, ...more], 'en');
};
const exam = (seed: number) =>
  examText(
    paper,
    pool,
    paper.tasks.map((_, place) => (place === at ? solved(seed) : null)),
  );

test('one task of four well played is sound, and worth its twenty of a hundred, though levels have come since', async () => {
  const { out, exit } = await verified('exam.json', exam(task.seed));
  expect([exit, out.trim().split(': ').slice(1).join(': ')]).toEqual([0, 'sound: not passed, 20 / 100']);
});

test('a run of another case is no answer to the task, and a changed file is named', async () => {
  expect((await verified('other.json', exam(task.seed + 1))).out).toMatch(/DEFECTIVE.*of another task/);
  expect((await verified('changed.json', exam(task.seed).replace('小李', '小王'))).out).toMatch(
    /was changed/,
  );
});

/** Only the levels of the paper, in a house of their own. */
const house = join(folder, 'levels');
const homes = paper.tasks.map(({ level }) => levelFolders.find((one) => one.endsWith(`/${level}`)) ?? '');
const moved = (home: string) => join(house, basename(dirname(home)), basename(home));
for (const home of homes) cpSync(home, moved(home), { recursive: true });
const other = (at + 1) % paper.tasks.length;
const otherLevel = join(moved(homes[other] as string), 'level.json');

test('levels that were not drawn may be gone', async () =>
  expect((await verified('few.json', exam(task.seed), '--levels', house)).exit).toBe(0));

test('a level of a task that has been changed since is named, played or not; so is one that is gone', async () => {
  const as = readFileSync(otherLevel, 'utf8');
  writeFileSync(otherLevel, as.replace(/"minutes": \d+/, '"minutes": 59'));
  const name = paper.tasks[other]?.level;
  const changed = await verified('late.json', exam(task.seed), '--levels', house);
  expect(changed.out).toMatch(
    new RegExp(
      `DEFECTIVE: task ${other + 1}: the level "${name}" has been changed since: it was \\w+, and is`,
    ),
  );
  rmSync(otherLevel);
  const gone = await verified('gone.json', exam(task.seed), '--levels', house);
  expect(gone.out).toMatch(`task ${other + 1}: the level "${name}" is not there any more`);
  writeFileSync(otherLevel, as);
});

test('a level said to be worth something else is told', async () => {
  const [first, ...rest] = pool;
  const own = pool.find(({ id }) => id === task.level) ?? first;
  const rich = [first, ...rest].map((one) => (one === own ? { ...one, points: { rescue: 1 } } : one));
  const text = examText(paper, rich as typeof pool, []);
  expect((await verified('rich.json', text)).out).toMatch(/is not what the file says of it/);
});
