// Every fault of the catalogue goes into the lift, and repair makes the lift as new.
import { describe, expect, test } from 'vitest';
import { applyFault, faultCatalogue, repairFault } from '../../../src/sim/faults/fault-catalogue';
import { createSimulation } from '../../../src/sim/simulation';
import { aLift } from '../../support/a-lift';

test.each(faultCatalogue)('$id changes the lift and repair undoes it', ({ id }) => {
  const { state, plant } = createSimulation('ref-1000');
  const before = JSON.stringify(state);
  applyFault(state, plant, id);
  expect(JSON.stringify(state)).not.toBe(before);
  repairFault(state, plant, id);
  expect(JSON.stringify(state)).toBe(before);
});

/** Codes that a lift shows by itself within a few runs; the cause, never the name, raises them. */
describe.each<[string, number]>([
  ['PWR-01', 41],
  ['PWR-02', 41],
  ['PWR-03', 41],
  ['PWR-05', 41],
  ['PWR-06', 36],
  ['PWR-09', 36],
  ['PWR-12', 29],
  ['CHN-01', 41],
  ['CHN-09', 41],
  ['CHN-13', 41],
  ['CHN-17', 41],
  ['CHN-20', 41],
  ['LCK-04', 49],
  ['LCK-06', 53],
  ['LCK-09', 42],
  ['LCK-12', 49],
  ['DOR-03', 48],
  ['DOR-04', 49],
  ['DOR-05', 48],
  ['DOR-07', 48],
  ['DOR-10', 49],
  ['DRV-01', 13],
  ['DRV-02', 2],
  ['DRV-05', 38],
  ['DRV-07', 17],
  ['DRV-08', 2],
  ['DRV-09', 38],
  ['BRK-01', 37],
  ['BRK-02', 37],
  ['BRK-03', 37],
  ['BRK-06', 37],
  ['BRK-08', 37],
  ['BRK-09', 37],
  ['SEN-01', 22],
  ['SEN-02', 22],
  ['SEN-05', 43],
  ['SEN-07', 58],
  ['SEN-08', 35],
  ['CTL-01', 41],
  ['CTL-02', 36],
  ['CTL-04', 35],
  ['COM-01', 51],
  ['COM-02', 52],
])('%s raises E%i', (id, code) => {
  test('with the fault, and not without; after repair and reset the lift serves again', () => {
    const healthy = aLift().call(8, 'down').run(45).call(2).run(45);
    expect(healthy.events.some((event) => event.type === 'code-raised')).toBe(false);
    const lift = aLift().with(id, 0);
    lift.standing(0).do({ type: 'press-reset' }, 5);
    lift.call(8, 'down').run(90).call(2).run(90);
    expect(lift.events).toContainEqual({ type: 'code-raised', code });
    repairFault(lift.simulation.state, lift.simulation.plant, id);
    lift.simulation.state.electrical.fuseWhole = 1;
    lift.run(1).do({ type: 'press-reset' }, 30);
    lift.events.length = 0;
    lift.call(4).run(60);
    expect(lift.events).toContainEqual({ type: 'car-door-opened', floor: 4 });
  });
});

test('a fault that is not there is named', () => {
  const { state, plant } = createSimulation('ref-1000');
  expect(() => applyFault(state, plant, 'XYZ-1')).toThrow(/no fault "XYZ-1"/);
  expect(() => applyFault(state, plant, 'LCK-01', 99)).toThrow(/landing between 1 and 8/);
});
