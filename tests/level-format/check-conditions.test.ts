import { expect, test } from 'vitest';
import { complaintsOf } from '../support/written-level';

const named = (name: string) => ({ kind: 'named', name });
const opened = { kind: 'once', of: { event: 'landing-door-wide' } };

test('a name used twice by a name used twice is refused at once, where it stands', () => {
  const conditions: Record<string, unknown> = { n24: opened };
  for (let at = 23; at >= 0; at--)
    conditions[`n${at}`] = { kind: 'all', of: [named(`n${at + 1}`), named(`n${at + 1}`)] };
  const complaints = complaintsOf((level) => {
    Object.assign(level, { conditions });
    Object.assign(level.checklist[0] ?? {}, { condition: named('n0') });
  });
  // by the name that is too much by itself; whoever uses it is told too
  expect(complaints[0]).toMatch(
    /^small\.json:\d+ conditions\.n16: unfolds into more than 400 parts — split it into several lines$/,
  );
});

test('a chain of many names is too deep', () => {
  const conditions = Object.fromEntries(
    Array.from({ length: 150 }, (_, at) => [`n${at}`, at < 149 ? named(`n${at + 1}`) : opened]),
  );
  const complaints = complaintsOf((level) => {
    Object.assign(level, { conditions });
    Object.assign(level.checklist[0] ?? {}, { condition: named('n0') });
  });
  expect(complaints.join('\n')).toMatch(/conditions\.n16: unfolds into more than 90 layers — nest less/);
});

test('two names that lead to each other are both told', () => {
  const complaints = complaintsOf((level) =>
    Object.assign(level, { conditions: { a: named('b'), b: named('a'), 'door-opened': opened } }),
  );
  expect(complaints).toEqual([
    expect.stringMatching(/conditions\.a: named conditions lead back to themselves: b > a > b/),
    expect.stringMatching(/conditions\.b: named conditions lead back to themselves: a > b > a/),
  ]);
});
