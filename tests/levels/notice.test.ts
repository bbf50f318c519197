// Every row of the notice of 2018, of the Opinions behind it and of who answers for what is exercised by a scored line.
import { expect, test } from 'vitest';
import policy from '../../src/regulations/rules/policy.json';
import roles from '../../src/regulations/rules/roles.json';
import { levelFolders, loadLevel } from '../support/level-files';

const rows = [...policy, ...roles].map(({ id }) => id);

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
