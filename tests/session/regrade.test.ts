import { expect, test } from 'vitest';
import type { Level } from '../../src/level-format/level';
import type { ResultData } from '../../src/level-format/result';
import { regrade } from '../../src/session/regrade';
import { lockLevel, resultFiles } from '../support/result-files';

const resultOf = (name: string) =>
  JSON.parse(resultFiles.find(([file]) => file === name)?.[1] ?? '') as ResultData;
const changed = (id: string, change: object): Level => ({
  ...lockLevel,
  hash: 'ffff',
  checklist: lockLevel.checklist.map((line) => (line.id === id ? { ...line, ...change } : line)),
});

test('the same checklist changes nothing', () => {
  const graded = regrade(resultOf('no-barrier'), lockLevel, lockLevel);
  expect(graded).toMatchObject({ ok: true, changes: [] });
  expect(graded.ok && graded.after).toEqual(graded.ok && graded.before);
});

test('a line that weighs more, one that asks for something else and one that is gone are told, and the sum', () => {
  const level = changed('no-record', {});
  const [first, second, third] = level.checklist.filter(({ points, veto }) => points > 0 && !veto);
  if (!first || !second || !third) throw new Error('too few lines');
  const judged: Level = {
    ...level,
    checklist: level.checklist
      .filter(({ id }) => id !== third.id)
      .map((line) => {
        if (line.id === first.id) return { ...line, points: first.points + 3 };
        const never = { kind: 'once', of: { event: 'unintended-movement' } } as const;
        return line.id === second.id ? { ...line, condition: never } : line;
      }),
  };
  const graded = regrade(resultOf('solution'), judged, judged);
  if (!graded.ok) throw new Error(graded.defect.message.en);
  const by = new Map(graded.changes.map((change) => [change.line, change]));
  expect([...by.keys()].sort()).toEqual([first.id, second.id, third.id].sort());
  expect(by.get(first.id)?.after).toMatchObject({ verdict: 'met', points: first.points + 3 });
  expect(by.get(second.id)?.after).toMatchObject({ verdict: 'not-yet', points: 0 });
  expect(by.get(third.id)).toMatchObject({ before: { verdict: 'met' }, after: null });
  expect(graded.after.score).toBe(graded.before.score + 3 - second.points - third.points);
});

test('a level whose lift is another cannot judge the run', () => {
  const other: Level = { ...lockLevel, startsAt: lockLevel.startsAt + 1 };
  expect(regrade(resultOf('solution'), other, other)).toMatchObject({ ok: false });
});
