// Faults that come and go do so by seed and circumstance, and a replay meets them at the same ticks.
import { expect, test } from 'vitest';
import { applyFault, repairFault } from '../../../src/sim/faults/fault-catalogue';
import { createSimulation, type Simulation, tick } from '../../../src/sim/simulation';
import { aLift } from '../../support/a-lift';

function pattern(fault: string, seed: number, ticks: number): string {
  const simulation: Simulation = createSimulation('ref-1000');
  simulation.state.wear.seed = seed;
  applyFault(simulation.state, simulation.plant, fault);
  let seen = '';
  for (let i = 0; i < ticks; i++) {
    tick(simulation);
    if (i % 100 === 0) seen += simulation.state.wear.intermittentOn[0];
  }
  return seen;
}

test('the same seed gives the same times, another seed others', () => {
  const one = pattern('PWR-11', 1, 60_000);
  expect(one).toBe(pattern('PWR-11', 1, 60_000));
  expect(one).not.toBe(pattern('PWR-11', 2, 60_000));
  expect(one).toMatch(/0/);
  expect(one).toMatch(/1/);
});

test('a chafed core opens only with the car low, and comes back higher up', () => {
  const lift = aLift().with('CHN-15', 0).run(1);
  expect(lift.simulation.state.electrical.inputs[0]).toBe(0);
  lift.simulation.state.mechanics.carPosition = 15;
  lift.simulation.state.controller.floor = 6;
  lift.run(1);
  expect(lift.simulation.state.electrical.inputs[0]).toBe(1);
});

test('a vibration fault is there only while the car moves; repair ends it', () => {
  const lift = aLift().with('CHN-16', 0).run(30);
  expect(lift.saw('code-raised')).toBe(false);
  lift.call(8, 'down').run(60);
  expect(lift.events).toContainEqual({ type: 'code-raised', code: 41 });
  const { state, plant } = lift.simulation;
  repairFault(state, plant, 'CHN-16');
  expect(state.wear.intermittents).toBe(0);
});

test('there is room for four at a time', () => {
  const { state, plant } = createSimulation('ref-1000');
  for (let i = 0; i < 4; i++) applyFault(state, plant, 'PWR-11');
  expect(() => applyFault(state, plant, 'PWR-11')).toThrow(/at most 4/);
});
