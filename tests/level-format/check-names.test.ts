import { expect, test } from 'vitest';
import { complaintsOf, readSmall } from '../support/written-level';

type Change = Parameters<typeof complaintsOf>[0];

test.each<[string, Change, RegExp]>([
  [
    'an unknown lift',
    (level) => Object.assign(level, { lift: 'ref-9' }),
    /small\.json:\d+ lift: there is no lift "ref-9" — there is ref-1000/,
  ],
  [
    'an unknown profile',
    (level) => Object.assign(level, { profile: 'guild' }),
    /profile: there is no scoring profile "guild" — there is training, exam/,
  ],
  [
    'an unknown region',
    (level) => Object.assign(level, { region: 'moon' }),
    /region: there is no region "moon"/,
  ],
  [
    'an unknown fault',
    (level) => Object.assign(level, { faults: [{ fault: 'XXX-1' }] }),
    /faults\.0\.fault: there is no fault "XXX-1"/,
  ],
  [
    'a fault of a part this lift lacks',
    (level) => Object.assign(level, { faults: [{ fault: 'MEC-16' }] }),
    /the lift "ref-1000" has not the part of fault "MEC-16"/,
  ],
  [
    'an unknown figure of health',
    (level) => Object.assign(level, { start: { health: { luck: 1 } } }),
    /start\.health\.luck: there is no figure of health "luck"/,
  ],
  [
    'an unknown gauge',
    (level) => Object.assign(level, { start: { gauges: { luck: 1 } } }),
    /start\.gauges\.luck: there is no gauge "luck"/,
  ],
  [
    'an unknown tool',
    (level) => Object.assign(level, { tools: { crowbar: 1 } }),
    /tools\.crowbar: there is no tool "crowbar"/,
  ],
  [
    'an unknown figure of the lift',
    (level) => Object.assign(level, { liftChanges: { machine: { carmass: 1 } } }),
    /liftChanges\.machine\.carmass: there is no figure/,
  ],
  [
    'a figure of another kind',
    (level) => Object.assign(level, { liftChanges: { floors: 'six' } }),
    /liftChanges\.floors: six is out of any reason — expected a whole number from 2 to 64/,
  ],
  [
    'a hint that waits for nothing',
    (level) =>
      Object.assign(level, { hints: [{ after: 1, unless: 'moon-rose', text: { 'zh-CN': '中', en: 'x' } }] }),
    /hints\.0\.unless: there is no event "moon-rose"/,
  ],
  [
    'an unknown named condition',
    (level) => Object.assign(level.checklist[0] ?? {}, { condition: { kind: 'named', name: 'nothing' } }),
    /checklist\.0\.condition: there is no named condition "nothing"/,
  ],
  [
    'a named condition that leads back to itself',
    (level) =>
      Object.assign(level, {
        conditions: { a: { kind: 'named', name: 'b' }, b: { kind: 'named', name: 'a' } },
      }),
    /conditions\.a: named conditions lead back to themselves: b > a > b/,
  ],
  [
    'a hole that no draw fills',
    (level) => Object.assign(level.checklist[0] ?? {}, { title: { 'zh-CN': '中', en: '${where}' } }),
    /checklist\.0\.title\.en: there is no drawn name "where"/,
  ],
  [
    'a hole that only some cases fill',
    (level) => Object.assign(level, { draw: [[{ floor: 3 }, { flor: 4 }]] }),
    /there is no drawn name "floor"/,
  ],
  [
    'a line that stands twice',
    (level) => level.checklist.push(level.checklist[0] as never),
    /checklist\.1: "opened" stands twice/,
  ],
  [
    'an unknown procedure',
    (level) => Object.assign(level, { procedures: [{ use: 'dance' }] }),
    /procedures\.0\.use: there is no procedure "dance"/,
  ],
])('%s is named with its place', (_name, change, expected) => {
  expect(complaintsOf(change).join('\n')).toMatch(expected);
});

test('the figures of the region fill holes without being drawn', () => {
  const level = readSmall((one) =>
    Object.assign(one, {
      region: 'hubei',
      story: [{ 'zh-CN': '拨 ${rescueNumber}', en: 'dial ${rescueNumber}' }],
    }),
  );
  expect(level.region).toBe('hubei');
});

test('a lift may be changed in its own figures', () => {
  expect(
    readSmall((one) => Object.assign(one, { liftChanges: { ratedSpeed: 1.5, machine: { ratedLoad: 800 } } }))
      .liftChanges,
  ).toMatchObject({ ratedSpeed: 1.5 });
});
