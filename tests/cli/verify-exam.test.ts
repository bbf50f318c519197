// An exam handed in and verified at the terminal: its paper by its seed, its results by playing them.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { terminal } from '../../src/cli/terminal';
import { examText } from '../../src/practice/exam-file';
import { drawPaper, type PaperTask } from '../../src/practice/exam-paper';
import { handIn } from '../../src/session/hand-in';
import { playScript } from '../../src/session/play-script';
import type { ScoringProfile } from '../../src/training/profiles/profile';
import { findScoring } from '../../src/training/profiles/profiles';
import { bookOnBoard } from '../support/case-book';
import { levelFolders, loadLevel, loadScript } from '../support/level-files';

const folder = mkdtempSync(join(tmpdir(), 'liftwright-'));
const paper = drawPaper(bookOnBoard, findScoring('exam') as ScoringProfile, 21);
const at = paper.tasks.findIndex(({ kind }) => kind === 'recognition');
const task = paper.tasks[at] as PaperTask;
const levelFolder = levelFolders.find((one) => one.endsWith(`/${task.level}`)) ?? '';
const solved = (seed: number) =>
  handIn(
    playScript(loadLevel(levelFolder), loadScript(join(levelFolder, 'solution.json')), seed).session,
    '小李',
  );
const verified = async (name: string, text: string) => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return terminal(['verify', file], 'en');
};
const exam = (seed: number) =>
  examText(
    paper,
    paper.tasks.map((_, place) => (place === at ? solved(seed) : null)),
  );

test('one task of four well played is sound, and worth its twenty of a hundred', async () => {
  const { out, exit } = await verified('exam.json', exam(task.seed));
  expect([exit, out.trim().split(': ').slice(1).join(': ')]).toEqual([0, 'sound: not passed, 20 / 100']);
});

test('a run of another case is no answer to the task, and a changed file is named', async () => {
  expect((await verified('other.json', exam(task.seed + 1))).out).toMatch(/DEFECTIVE.*of another task/);
  expect((await verified('changed.json', exam(task.seed).replace('小李', '小王'))).out).toMatch(
    /was changed/,
  );
});
