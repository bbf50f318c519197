import { expect, test } from 'vitest';
import { checkCitations } from '../../src/regulations/check-citations';

test('a scored line may rest on V or V-EN, or on no rule at all', () => {
  expect(checkCitations(['MHZ-B'], true)).toEqual([]);
  expect(checkCitations(['GB7588-A-11'], true)).toEqual([]);
  expect(checkCitations([], true)).toEqual([]);
});

test('memory and doubt stand beside a strong rule as notes, but carry nothing alone', () => {
  expect(checkCitations(['RES-23B', 'RES-23'], true)).toEqual([]);
  expect(checkCitations(['RES-23B', 'RES-12'], true)).toEqual([{ kind: 'weak', ids: ['RES-23B', 'RES-12'] }]);
});

test('a line that costs nothing may name anything in force', () => {
  expect(checkCitations(['RES-23B'], false)).toEqual([]);
});

test('what is unknown, superseded or a draft is refused in any line, with what to cite instead', () => {
  for (const scored of [true, false])
    expect(
      checkCitations(['INS-lock', 'INS-locks', 'INS-wheelcolour', 'Z6001-5', 'MHZ-DRAFT'], scored),
    ).toEqual([
      { kind: 'unknown', at: 1, id: 'INS-locks' },
      { kind: 'superseded', at: 2, id: 'INS-wheelcolour', instead: 'INS-manual' },
      { kind: 'draft', at: 3, id: 'Z6001-5', instead: undefined },
      { kind: 'draft', at: 4, id: 'MHZ-DRAFT', instead: 'MHZ-C' },
    ]);
});

test('a superseded rule is not strong, but its own flaw says enough', () => {
  expect(checkCitations(['INS-wheelcolour'], true).map(({ kind }) => kind)).toEqual(['superseded']);
});
