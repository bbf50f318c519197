// Broken level files: each is refused with file, place and mend.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { problemLine } from '../../src/level-format/problem';
import { readLevel } from '../../src/level-format/read-level';
import { exampleFolder } from '../support/level-files';

const file = join(exampleFolder, 'level.json');
const text = readFileSync(file, 'utf8');

function complaints(change: (level: Record<string, never>) => void): readonly string[] {
  const level = JSON.parse(text);
  change(level);
  const read = readLevel(JSON.stringify(level, null, 2), 'my-level.json');
  return read.ok ? [] : read.problems.map((problem) => problemLine(problem, 'en'));
}

test('the shipped level is sound, and its hash does not depend on spacing', () => {
  const one = readLevel(text, file);
  const other = readLevel(JSON.stringify(JSON.parse(text)), file);
  expect(one.ok && other.ok && one.level.hash === other.level.hash).toBe(true);
});

type Broken = { [key: string]: never } & {
  title: { en?: string };
  checklist: { clauses: string[]; condition: object; title: { en?: string } }[];
  [key: string]: unknown;
};
const asBroken = (change: (level: Broken) => void) =>
  complaints(change as unknown as (level: Record<string, never>) => void);

describe('a level is refused, by name and place,', () => {
  test.each<[string, (level: Broken) => void, RegExp]>([
    [
      'for an unknown format version',
      (level) => Object.assign(level, { format: 9 }),
      /my-level\.json:\d+ format: unknown level format version 9/,
    ],
    [
      'for a missing translation',
      (level) => Reflect.deleteProperty(level.title, 'en'),
      /my-level\.json:\d+ title: .*add "en"/,
    ],
    [
      'for an unknown clause',
      (level) => level.checklist[0]?.clauses.push('T9999-X'),
      /checklist\.0\.clauses\.\d+: there is no rule "T9999-X"/,
    ],
    [
      'for an unknown fact',
      (level) =>
        Object.assign(level.checklist[0] ?? {}, {
          condition: { kind: 'at-end', facts: [{ fact: 'moonIsFull' }] },
        }),
      /no fact "moonIsFull"/,
    ],
    [
      'for an unknown event',
      (level) =>
        Object.assign(level.checklist[0] ?? {}, { condition: { kind: 'once', of: { event: 'moon-rose' } } }),
      /no event "moon-rose"/,
    ],
    [
      'for an unknown kind of condition',
      (level) => Object.assign(level.checklist[0] ?? {}, { condition: { kind: 'perhaps' } }),
      /checklist\.0\.condition\.kind/,
    ],
    ['for an unknown lift', (level) => Object.assign(level, { lift: 'ref-9' }), /no lift "ref-9"/],
    [
      'for an unknown fault',
      (level) => Object.assign(level, { faults: [{ fault: 'XXX-01', landing: 3 }] }),
      /no fault "XXX-01"/,
    ],
    [
      'for a name that no draw fills',
      (level) => Object.assign(level, { retest: '${nowhere}' }),
      /no drawn name "nowhere"/,
    ],
    ['for an unknown field', (level) => Object.assign(level, { surprise: 1 }), /surprise/],
  ])('%s', (_name, change, expected) => {
    expect(asBroken(change).join('\n')).toMatch(expected);
  });

  test('for broken JSON, with the line', () => {
    const read = readLevel('{\n "format": 1,\n "id": oops\n}', 'my-level.json');
    expect(read.ok ? '' : problemLine(read.problems[0] ?? fail(), 'en')).toMatch(
      /^my-level\.json:3: this is not valid JSON — /,
    );
  });
});

function fail(): never {
  throw new Error('no problem was told');
}
