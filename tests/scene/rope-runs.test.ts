import { expect, test } from 'vitest';
import { ropeRuns } from '../../src/scene/rope-runs';

const length = (line: readonly { x: number; y: number }[]) =>
  line.slice(1).reduce((sum, to, index) => {
    const from = line[index] ?? to;
    return sum + Math.hypot(to.x - from.x, to.y - from.y);
  }, 0);
const total = (lines: readonly (readonly { x: number; y: number }[])[]) =>
  lines.reduce((sum, line) => sum + length(line), 0);

test('car and counterweight hang in loops: what one side gives the other takes', () => {
  const low = total(ropeRuns(1510, 360).suspension);
  const high = total(ropeRuns(1510 - 1000, 360 + 1000).suspension);
  expect(Math.abs(low - high)).toBeLessThan(3);
});

test('ropes hang upright; only the piece from the sheave to its deflector slants', () => {
  for (const line of ropeRuns(900, 970).suspension) {
    const last = line[line.length - 1];
    const before = line[line.length - 2];
    expect(Math.abs((last?.x ?? 0) - (before?.x ?? 99))).toBeLessThanOrEqual(2);
  }
});

test('the pulleys ride on car and counterweight', () => {
  const [car, weight] = ropeRuns(900, 970).pulleys;
  expect(car && car.y < 900 && car.y + car.r > 895).toBe(true);
  expect(weight && weight.y < 970 && weight.y + weight.r > 965).toBe(true);
});

test('the travelling cable keeps its length over the whole travel', () => {
  expect(length(ropeRuns(1510, 360).cable)).toBeCloseTo(length(ropeRuns(320, 1550).cable), 6);
});

test('the governor rope does not move with the car', () => {
  expect(ropeRuns(1510, 360).governor).toEqual(ropeRuns(600, 1270).governor);
});
