// Every row of the notice of 2018, of the Opinions behind it and of who answers for what is exercised by a scored line.
import { expect, test } from 'vitest';
import policy from '../../src/regulations/rules/policy.json';
import roles from '../../src/regulations/rules/roles.json';
import { levelFolders, loadLevel } from '../support/level-files';

const rows = [...policy, ...roles].map(({ id }) => id);

test('each row of the notice itself is met in two levels at least', () => {
  const levelsOf = (row: string) =>
    levelFolders
      .map(loadLevel)
      .filter(({ checklist, findings }) =>
        [...checklist, ...findings].some(({ points, clauses }) => points > 0 && clauses.includes(row)),
      );
  const notice = rows.filter((id) => id.startsWith('SEED-'));
  expect(notice).toHaveLength(8);
  expect(notice.filter((id) => levelsOf(id).length < 2)).toEqual([]);
});

test('each row is cited by a line that earns points in a level of supervision', () => {
  const levels = levelFolders.map(loadLevel).filter(({ campaign }) => campaign === 'answer-for-it');
  const cited = new Set(
    levels.flatMap(({ checklist }) =>
      checklist.flatMap(({ points, clauses }) => (points > 0 ? clauses : [])),
    ),
  );
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter((id) => !cited.has(id))).toEqual([]);
});
