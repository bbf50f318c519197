// Text to data, or to a complaint that names place and mend.
import { expect, test } from 'vitest';
import * as v from 'valibot';
import { checkShape, parseJson } from '../../src/level-format/parse-json';
import { problemLine } from '../../src/level-format/problem';

const complaints = (text: string, schema: v.GenericSchema<unknown, unknown> = v.unknown()) => {
  const parsed = parseJson(text, 'a.json');
  const checked = parsed.ok ? checkShape(schema, parsed.data, text, 'a.json') : parsed;
  return checked.ok ? [] : checked.problems.map((problem) => problemLine(problem, 'en'));
};

test.each([
  ['', 'a.json:1: there is nothing in it'],
  [' \n', 'a.json:1: there is nothing in it'],
  ['{\n"a": }', 'a.json:2: this is not valid JSON'],
  ['{"a":1,\n"a":2}', 'a.json:2 a: this key stands twice'],
  ['{"a":{\n"__proto__":{"b":1}}}', 'a.json:2 a.__proto__: this name is not allowed — take it out'],
  ['{"\\u005f_proto__":1}', 'a.json:1 __proto__: this name is not allowed'],
  ['['.repeat(1e5), 'a.json:1: nested too deep'],
])('%s', (text, expected) => expect(complaints(text)[0]).toContain(expected));

test('a byte order mark before the text does no harm', () => {
  expect(parseJson('\ufeff{"a":1}', 'a.json')).toEqual({ ok: true, data: { a: 1 } });
});

const shape = v.object({
  is: v.union([v.string(), v.object({ least: v.number(), most: v.number() })]),
  only: v.optional(v.strictObject({ x: v.optional(v.number()) })),
});

test.each([
  ['{}', 'a.json:1 is: this is missing — add "is"'],
  ['{"is":{"least":1,\n"most":"9"}}', 'a.json:2 is.most: found "9" — expected number'],
  ['{"is":{"least":1}}', 'a.json:1 is.most: this is missing — add "most"'],
  ['{"is":"x","only":{"y":1}}', 'a.json:1 only.y: there is no such name here'],
  ['{"is":5}', 'a.json:1 is: found 5 — expected'],
])('%s', (text, expected) => expect(complaints(text, shape)[0]).toContain(expected));

test('a complaint is one short line, whatever was found', () => {
  const [line = ''] = complaints(JSON.stringify({ is: { least: 'a\n'.repeat(1e5), most: 1 } }), shape);
  expect([line.length < 200, line.includes('\n')]).toEqual([true, false]);
});
