// Brake voltages: full to lift, economy to hold (engineering.md 1.1, 1.3).
import { expect, test } from 'vitest';
import { aLift } from '../../support/a-lift';

test('the brake gets about 110 V to lift and 50 to 60 V to hold', () => {
  const lift = aLift().call(8, 'down');
  const seen: number[] = [];
  for (let i = 0; i < 60; i++) seen.push(lift.run(0.1).simulation.state.electrical.brakeVolts);
  expect(Math.max(...seen)).toBeGreaterThan(99);
  expect(seen.at(-1)).toBeGreaterThan(50);
  expect(seen.at(-1)).toBeLessThan(60);
});

test('a broken coil leaves its half on the drum, the other lifts', () => {
  const lift = aLift().with('BRK-01', 0).call(8, 'down');
  const lifted = [0, 0];
  for (let i = 0; i < 40; i++) {
    lift.run(0.1).simulation.state.mechanics.brakeArm.forEach((arm, half) => {
      lifted[half] = Math.max(lifted[half] ?? 0, arm);
    });
  }
  expect(lifted).toEqual([0, 1]);
});
