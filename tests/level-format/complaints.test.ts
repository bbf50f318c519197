import { expect, test } from 'vitest';
import { both, collectComplaints, visit } from '../../src/level-format/complaints';

const text = '{\n "one": {\n  "two": 3\n }\n}';

test('each complaint has its line, and is made once', () => {
  const { problems, complain, noSuch } = collectComplaints(text, 'a.json');
  complain(['one', 'two'], both('不', 'no'), both('改', 'mend'));
  complain(['one', 'two'], both('不', 'no'), both('改', 'mend'));
  noSuch(['one'], both('灯', 'lamp'), 'moon', ['sun']);
  expect(problems.map(({ line, path, message, mend }) => [line, path, message.en, mend.en])).toEqual([
    [3, 'one.two', 'no', 'mend'],
    [2, 'one', 'there is no lamp "moon"', 'there is sun'],
  ]);
});

test('of many names only those that begin alike are offered', () => {
  const { problems, noSuch } = collectComplaints(text, 'a.json');
  noSuch([], both('灯', 'lamp'), 'car-roof-entri', [...'abcdefghijklmn', 'car-roof-entry']);
  expect(problems[0]?.mend.en).toBe('there is car-roof-entry');
});

test('thirty complaints are enough for one file', () => {
  const { problems, complain } = collectComplaints(text, 'a.json');
  for (let i = 0; i < 50; i++) complain([i], both('不', 'no'), both('改', 'mend'));
  expect(problems).toHaveLength(30);
});

test('every value is visited with its path, outer ones first', () => {
  const seen: string[] = [];
  visit({ a: [1, { b: 2 }] }, [], (_, path) => seen.push(path.join('.')));
  expect(seen).toEqual(['', 'a', 'a.0', 'a.1', 'a.1.b']);
});
