// From power to service: feedbacks at rest, hardware, learnt shaft; each failing holds the lift back.
import { expect, test } from 'vitest';
import { Mode } from '../../../src/sim/lift-state';
import { aLift, Lift } from '../../support/a-lift';

test('a healthy board is ready three seconds after its power came', () => {
  const lift = new Lift('ref-1000').run(2.9);
  expect(lift.saw('lift-ready')).toBe(false);
  expect(lift.run(0.5).saw('lift-ready')).toBe(true);
});

test('who worked by hand before the power went has turned back in the dark: it is ready once, not twice', () => {
  const lift = aLift();
  const { simulation } = lift;
  const power = (on: 0 | 1) => {
    simulation.state.electrical.mainSwitchOn = on;
    simulation.plant.mainsStale = true;
  };
  simulation.state.health.emergencyElectrical = 1;
  lift.run(1);
  expect(simulation.state.controller.mode).toBe(Mode.inspection);
  power(0);
  lift.run(1);
  simulation.state.health.emergencyElectrical = 0;
  power(1);
  const ready = () => lift.events.filter(({ type }) => type === 'lift-ready').length;
  const before = ready();
  lift.run(10);
  expect(ready() - before).toBe(1);
});

test.each([
  ['a run contactor that has not dropped', 'PWR-10', 36],
  ['no shaft data', 'SEN-08', 35],
  ['another number of floors than was learnt', 'CTL-04', 35],
])('%s: E%3$i, and no service', (_what, fault, code) => {
  const lift = new Lift('ref-1000').with(fault, 0).run(6).call(4).pass(60);
  expect(lift.codes).toEqual([code]);
  expect(lift.opened).toEqual([]);
});

test('a number of floors put right brings the lift back without a reset: class C', () => {
  const lift = new Lift('ref-1000').with('CTL-04', 0).run(10);
  lift.simulation.state.health.floorsSet = 8;
  lift.pass(10).call(3).pass(40);
  expect(lift.opened).toEqual([3]);
});

test('doors that power loss left ajar are shut before anything else', () => {
  const lift = aLift().call(1).run(3);
  lift.simulation.state.electrical.mainSwitchOn = 0;
  lift.simulation.plant.mainsStale = true;
  lift.run(1);
  expect(lift.simulation.state.mechanics.carDoor).toBeGreaterThan(0);
  lift.simulation.state.electrical.mainSwitchOn = 1;
  lift.simulation.plant.mainsStale = true;
  lift.run(10);
  expect(lift.simulation.state.controller.mode).toBe(Mode.automatic);
  expect(lift.simulation.state.mechanics.carDoor).toBe(0);
});

test('the reset button forgets code and run, not the log', () => {
  const lift = aLift().call(8, 'down').run(6).with('DRV-05', 0).run(2);
  const { controller } = lift.simulation.state;
  expect([controller.code, controller.logCount]).toEqual([38, 1]);
  lift.standing(0).do({ type: 'press-reset' });
  expect([controller.code, controller.logCount, controller.mode]).toEqual([0, 1, Mode.selfTest]);
});
