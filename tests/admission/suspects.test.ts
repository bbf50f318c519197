// Faults put into one healthy lift, one after the other: each as if it were the only one ever put in.
import { expect, test } from 'vitest';
import { benchFor } from '../../src/admission/suspects';

const bench = benchFor({ lift: 'ref-1000', liftChanges: {} });
const lock = (landing: number) => ({ fault: 'LCK-01', landing });

test('a healthy lift answers a call and shows no code', () => {
  expect(bench.symptoms([])).toMatch(/codes -, doors opened at 3$/);
});

test('an open lock shows one dark lamp, at whichever landing it is', () => {
  expect(bench.symptoms([lock(4)])).toBe(bench.symptoms([lock(6)]));
  expect(bench.symptoms([lock(4)])).not.toBe(bench.symptoms([]));
  expect(bench.readings([lock(4)]).get('volts 123-N at rest')).toBeGreaterThan(100);
  expect(bench.readings([lock(4)]).get('volts 124-N at rest')).toBeLessThan(1);
});

test('nothing of a fault stays when the next one is put in', () => {
  const before = bench.symptoms([{ fault: 'PWR-04', landing: 0 }]);
  expect(before).toMatch(/^lamps 0+, codes -, doors opened at -$/);
  expect(benchFor({ lift: 'ref-1000', liftChanges: {} })).toBe(bench);
  expect(bench.readings([]).get('volts 130-N at rest')).toBeGreaterThan(100);
});

test('suspects of landings stand at every landing of this very lift', () => {
  const small = benchFor({ lift: 'ref-1000', liftChanges: { floors: 4 } });
  const of = (one: typeof bench) => one.suspects.filter(({ fault }) => fault === 'LCK-01').length;
  expect([of(bench), of(small)]).toEqual([8, 4]);
  expect(small.suspects.some(({ fault }) => fault === 'CHN-22')).toBe(false);
});
