// Too much of anything is refused before anything is made of it, by place, in both languages.
import { expect, test } from 'vitest';
import { lengthProblems, sizeProblems } from '../../src/level-format/check-size';
import { problemLine } from '../../src/level-format/problem';
import { readLevel } from '../../src/level-format/read-level';
import { complaintsOf } from '../support/written-level';

const many = <T>(count: number, make: (at: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at));
const told = (data: unknown) =>
  sizeProblems(data, JSON.stringify(data), 'x.json').map((one) => problemLine(one, 'en'));

test('a list has its own limit by where it stands, or that of all lists', () => {
  expect(told({ draw: many(17, () => [{}]) })).toEqual(['x.json:1 draw: there are 17 of these — at most 16']);
  expect(told({ draw: [many(65, () => ({}))] })).toEqual([expect.stringContaining('draw.0: there are 65')]);
  expect(told({ else: many(401, () => 0) })).toEqual([expect.stringContaining('at most 400')]);
  expect(told({ draw: many(16, () => many(64, () => ({ a: 1 }))) })).toEqual([]);
});

test('numbers are finite and have their range, texts and names their length', () => {
  expect(told(JSON.parse('{"minutes":1e999}'))).toEqual([
    expect.stringContaining('Infinity is out of range'),
  ]);
  expect(told({ minutes: 0 })).toEqual([expect.stringContaining('expected 1 to 240')]);
  expect(told({ title: 'x'.repeat(2001) })).toEqual([expect.stringContaining('the text has 2001 letters')]);
  expect(told({ ['x'.repeat(81)]: 1 })).toEqual([expect.stringContaining('a name in it is too long')]);
});

test('too many values together are told once', () => {
  const wide = many(200, () => many(400, () => 0));
  expect(told({ wide }).at(-1)).toMatch(/more than 60000 values/);
});

test('a file without end is not even parsed', () => {
  expect(lengthProblems('x'.repeat(11), 'x.json', 10)[0]?.message.en).toBe('the file has 11 letters');
  const read = readLevel('['.repeat(1_000_001), 'x.json');
  expect(!read.ok && read.problems[0]?.mend['zh-CN']).toBe('最多 1000000 个');
});

test('a level whose public acts next year is refused with line and path', () => {
  const command = { type: 'press-hall-call', floor: 1, direction: 'up' };
  const complaints = complaintsOf((level) =>
    Object.assign(level, { people: { public: [{ at: 40_000, command }] } }),
  );
  expect(complaints).toEqual([
    expect.stringMatching(/^small\.json:\d+ people\.public\.0\.at: the number 40000/),
  ]);
});
