// The board's lamps as a trainer teaches them (engineering.md 2.4): healthy at rest in a zone, and what two faults change.
import { expect, test } from 'vitest';
import { Input, inputNames, isChainClosed, isInputOn } from '../../../src/sim/controller/inputs';
import { aLift, type Lift } from '../../support/a-lift';

const lit = ({ simulation }: Lift): readonly string[] =>
  inputNames.filter((name) => isInputOn(simulation.state, Input[name]));

/** Every lamp but the one of the door-bypass relay, which is in only while it bridges. */
const healthy = inputNames.filter((name) => name !== 'X8');

test.each([
  [1, 'X15'],
  [4, ''],
  [8, 'X14'],
])('at rest at floor %i every lamp is on but the slowdown switch of that end (%s)', (floor, dark) => {
  const lift = aLift();
  if (floor > 1) lift.call(floor, 'down').pass(60);
  expect(lit(lift)).toEqual(healthy.filter((name) => name !== dark));
});

test('in the middle of the shaft no level lamp is on', () => {
  const lift = aLift();
  // nobody lets it return to a level
  lift.simulation.state.health.emergencyElectrical = 1;
  lift.simulation.state.mechanics.carPosition = 10.5;
  lift.run(0.05);
  expect(lit(lift)).toEqual(healthy.filter((name) => !['X1', 'X2', 'X3'].includes(name)));
});

test('X6 and X7 go out while contactors and brake are in, X6 stays on when KMY does not close', () => {
  const runs = aLift().call(8, 'down').run(8);
  expect(lit(runs)).not.toEqual(expect.arrayContaining(['X6']));
  expect(lit(runs)).not.toEqual(expect.arrayContaining(['X7']));
  const stuck = aLift().with('PWR-09', 0).call(3);
  while (stuck.simulation.state.controller.y1 === 0) stuck.run(0.01);
  stuck.run(0.1);
  expect(lit(stuck)).toContain('X6');
  const brake = aLift().with('BRK-03', 0).call(3);
  while (brake.simulation.state.controller.y2 === 0) brake.run(0.01);
  brake.run(0.1);
  expect(lit(brake)).toContain('X7');
  expect(lit(brake)).not.toContain('X6');
});

test('X9 goes out in inspection; the three of the chain say whether it is closed', () => {
  const lift = aLift();
  lift.simulation.state.electrical.inspection[0] = 1;
  lift.run(0.1);
  expect(lit(lift)).not.toContain('X9');
  expect(isChainClosed(lift.simulation.state)).toBe(true);
  lift.with('LCK-04', 0).run(0.1);
  expect([lit(lift).includes('X26'), lit(lift).includes('X27')]).toEqual([true, false]);
  expect(isChainClosed(lift.simulation.state)).toBe(false);
});
