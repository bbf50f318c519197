import { expect, test } from 'vitest';
import { calibrationOf } from '../../src/training/calibration';

const answer = (sure: number | null, right: boolean) => ({ tick: 1, choice: 'x', sure, right });

test('nothing said, nothing told', () => {
  expect(calibrationOf([])).toBeNull();
  expect(calibrationOf([{ id: 'a', answers: [answer(null, true)] }])).toBeNull();
});

test('the sure and right score 0, the sure and wrong 1, whoever says fifty a quarter', () => {
  const brier = (sure: number, right: boolean) =>
    calibrationOf([{ id: 'a', answers: [answer(sure, right)] }])?.brier;
  expect([brier(1, true), brier(1, false), brier(0.5, true), brier(0.5, false)]).toEqual([0, 1, 0.25, 0.25]);
});

test('every answer counts, also the first of two', () => {
  const findings = [
    { id: 'a', answers: [answer(0.9, false), answer(0.6, true)] },
    { id: 'b', answers: [answer(null, true)] },
  ];
  const told = calibrationOf(findings);
  expect(told).toMatchObject({ answers: 2, right: 0.5 });
  expect(told?.sure).toBeCloseTo(0.75, 12);
  expect(told?.brier).toBeCloseTo((0.81 + 0.16) / 2, 12);
});
