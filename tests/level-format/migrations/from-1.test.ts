import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fromFormat1 } from '../../../src/level-format/migrations/from-1';

const old = JSON.parse(readFileSync(new URL('../old/format-1.json', import.meta.url), 'utf8'));

test('tables, people and start take the place of draw, prelude and startsAt', () => {
  const made = fromFormat1(old);
  expect(made).toMatchObject({
    format: 2,
    languages: ['zh-CN', 'en'],
    draw: [old.draw],
    people: { public: old.prelude },
    start: { after: old.startsAt },
    title: old.title,
  });
  expect(Object.keys(made)).not.toContain('startsAt');
});

test('a pressed stop is told to be the one in the cabinet', () => {
  expect(JSON.stringify(old)).toContain('{"fact":"stopPressed","is":false}');
  expect(JSON.stringify(fromFormat1(old))).toContain(
    '{"fact":"stopPressed","is":false,"args":["cabinet-stop"]}',
  );
});
