// A trial tells what anyone could see, and the same seed tells the same.
import { expect, test } from 'vitest';
import { liftOf, tryFault } from '../../src/admission/fault-trial';

test('an open lock stands with E49, lamp X26 dark, and serves after repair', () => {
  const trial = tryFault('LCK-01', 'ref-1000', 0);
  expect(trial.symptom).toBe('stands');
  expect(trial.lamps).toMatchObject({ X25: 'on', X26: 'off', X27: 'off' });
  expect(trial.service.codes).toEqual(['E49']);
  expect(trial.afterRepair.floorsServed).toEqual([8, 2]);
});

test('a blown primary fuse is a dead board', () => {
  expect(tryFault('PWR-04', 'ref-1000', 0).symptom).toBe('dead');
});

test('the seed decides when an intermittent fault is there', () => {
  const one = tryFault('PWR-11', 'ref-1000', 1);
  expect(tryFault('PWR-11', 'ref-1000', 1)).toEqual(one);
  expect(tryFault('PWR-11', 'ref-1000', 5).hash).not.toBe(one.hash);
});

test('a fault of a part that only one lift has is tried there', () => {
  expect(liftOf('CHN-22')).toBe('geared-630');
  expect(liftOf('LCK-01')).toBe('ref-1000');
  expect(tryFault('CHN-22', 'geared-630', 0).service.codes).toEqual(['E41']);
});
