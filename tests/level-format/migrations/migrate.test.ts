import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { migrate } from '../../../src/level-format/migrations/migrate';
import { problemLine } from '../../../src/level-format/problem';
import { readLevel } from '../../../src/level-format/read-level';
import { settleLevel } from '../../../src/level-format/settle';

const oldText = readFileSync(new URL('../old/format-1.json', import.meta.url), 'utf8');

function refusal(data: unknown): string {
  const migrated = migrate(data, JSON.stringify(data, null, 1), 'old.json');
  return migrated.ok ? '' : problemLine(migrated.problems[0] as never, 'en');
}

test('a level of format 1 is read as one of format 2, and judged by the same lines', () => {
  const read = readLevel(oldText, 'format-1.json');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { level } = read;
  expect([level.format, level.startsAt, level.draw.length]).toEqual([2, 110, 1]);
  const settled = settleLevel(level, 1);
  expect(settled.checklist.lines.map(({ id }) => id)).toEqual([
    'protective-equipment',
    'retest',
    'nothing-left',
    'veto-jumper',
  ]);
  expect(settled.public[0]?.command.type).toBe('press-hall-call');
});

test('the newest format passes as it is', () => {
  const data = { format: 2, id: 'x' };
  expect(migrate(data, '{}', 'x')).toEqual({ ok: true, data, from: 2 });
});

test('no version, no number and a newer one are refused, each with its reason and where', () => {
  expect(refusal({ id: 'x' })).toMatch(/no format version is given — write "format": 2/);
  expect(refusal({ id: 'x', format: 'two' })).toMatch(
    /^old\.json:3 format: unknown level format version two/,
  );
  expect(refusal({ format: 1.5 })).toMatch(/whole number from 1 to 2/);
  expect(refusal({ format: 3 })).toMatch(/made for a newer product — this product reads versions 1 to 2/);
  expect(refusal(null)).toMatch(/no format version/);
});
