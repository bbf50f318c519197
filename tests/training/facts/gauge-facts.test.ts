import { expect, test } from 'vitest';
import { aLift, asking } from '../../support/a-lift';

test('a gauge tells its figure and its grade', () => {
  const lift = aLift();
  const ask = asking(lift);
  expect([ask('gauge', 'pit-water'), ask('gaugeGrade', 'pit-water')]).toEqual([0, 'good']);
  expect([ask('gauge', 'engagement'), ask('gaugeGrade', 'engagement')]).toEqual([9, 'good']);
  lift.with('BLD-01', 0);
  expect(ask('gaugeGrade', 'pit-water')).toBe('bad');
});

test('no such gauge is an error', () => {
  expect(() => asking(aLift())('gauge', 'moon')).toThrow('no gauge "moon"');
});
