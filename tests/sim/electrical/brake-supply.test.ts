// Brake voltages: full to lift, economy to hold (engineering.md 1.1, 1.3).
import { expect, test } from 'vitest';
import { Condition } from '../../../src/sim/lift-state';
import { aLift, type Lift } from '../../support/a-lift';

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

/** Ticks from the contactor's letting go until the first half is on the drum. */
function dropTicks(prepare: (lift: Lift) => void, economy: boolean): number {
  const lift = aLift();
  prepare(lift);
  lift.call(8, 'down').run(economy ? 6 : 0);
  const { state, plant } = lift.simulation;
  for (let i = 0; !economy && (state.mechanics.brakeArm[0] ?? 0) < 1 && i < 1000; i++) lift.run(0.01);
  state.electrical.partCondition[plant.partNumber.get('KMB') ?? -1] = Condition.open;
  plant.partsStale = true;
  let ticks = 0;
  while ((state.electrical.armature[1] ?? 0) > 0.5) lift.run(0.01);
  for (; (state.mechanics.brakeArm[0] ?? 0) > 0.5 && ticks < 200; ticks++) lift.run(0.01);
  return ticks;
}
const whole = () => undefined;
const lost = ({ simulation: { state, plant } }: Lift) => {
  state.electrical.partCondition[plant.partNumber.get('FREEWHEEL') ?? -1] = Condition.open;
  plant.partsStale = true;
};

test('with the freewheel path the brake falls later, most so before economy has set in', () => {
  const [holding, lifting] = [dropTicks(whole, true), dropTicks(whole, false)];
  const [bareHolding, bareLifting] = [dropTicks(lost, true), dropTicks(lost, false)];
  expect(holding - bareHolding).toBeGreaterThanOrEqual(5);
  expect(lifting - bareLifting).toBeGreaterThanOrEqual(10);
  expect(lifting - bareLifting).toBeLessThanOrEqual(30);
});

test('at its terminals the brake reads full voltage to lift and economy to hold', () => {
  const lift = aLift().standing(0).call(8, 'down');
  lift.do({ type: 'set-dial', to: 'volts-dc' });
  lift.do({ type: 'place-probe', probe: 'red', terminal: 'rail.B3' });
  lift.do({ type: 'place-probe', probe: 'black', terminal: 'rail.BR' });
  const seen: number[] = [];
  for (let i = 0; i < 60; i++) seen.push(Number(lift.run(0.1).shown(1)?.value));
  expect(Math.abs(Math.max(...seen) - 110)).toBeLessThan(11);
  expect(seen.at(-1)).toBeGreaterThan(50);
  expect(seen.at(-1)).toBeLessThan(60);
});
