import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkVerb } from '../../src/cli/check-verb';
import { exampleFolder } from '../support/level-files';

function checkedCopy(change: (folder: string) => void) {
  const folder = mkdtempSync(join(tmpdir(), 'level-'));
  try {
    cpSync(exampleFolder, folder, { recursive: true });
    change(folder);
    const answers: unknown[] = [];
    try {
      for (const answer of checkVerb([folder, '--seeds', '1'])) answers.push(answer);
    } catch {
      // how many are refused is told last, by a complaint
    }
    return answers[0];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a shipped level is admitted, and says which steps cost nothing', () => {
  expect(checkedCopy(() => undefined)).toMatchObject({
    admitted: true,
    against: [],
    unscored: expect.any(Array),
  });
}, 30_000);

test('a level without a solution is refused', () => {
  const answer = checkedCopy((folder) => rmSync(join(folder, 'solution.json')));
  expect(answer).toMatchObject({ admitted: false, against: [{ check: 'b' }] });
});

test('a level that speaks one language is refused with file and line', () => {
  const answer = checkedCopy((folder) => {
    const file = join(folder, 'level.json');
    const level = JSON.parse(readFileSync(file, 'utf8'));
    delete level.title['zh-CN'];
    writeFileSync(file, JSON.stringify(level, null, 2));
  });
  expect(answer).toMatchObject({
    admitted: false,
    against: [{ check: 'h', path: expect.stringContaining('title') }],
  });
});

test('a mistake for another level is refused', () => {
  const answer = checkedCopy((folder) => {
    const file = join(folder, 'solution.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"lock-that-does-not-make"', '"another"'));
  });
  expect(answer).toMatchObject({ admitted: false, against: [{ path: 'level' }] });
});
