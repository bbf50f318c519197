// The lighting branch survives the main switch, and each of its circuits can be measured where it ends.
import { expect, test } from 'vitest';
import { lamps } from '../../../src/sim/electrical/lighting';
import { aLift, type Lift } from '../../support/a-lift';

const lit = (lift: Lift) => [...lift.simulation.state.electrical.lampVolts].map((volts) => volts > 200);

test('with the main switch off car, well and sockets are alive, controls and motor dead', () => {
  const lift = aLift().standing(0);
  lift.do({ type: 'turn-main-switch', to: 'off' }, 0.2);
  for (const [a, b] of [
    ['light.L', 'light.N'],
    ['light.H', 'light.HN'],
    ['socket-machine-room.L', 'socket-machine-room.N'],
  ] as const)
    expect(Number(lift.measure('volts-ac', a, b)), a).toBeGreaterThan(215);
  for (const [a, b] of [
    ['qf1.L1', 'qf1.L2'],
    ['door.L', 'door.N'],
    ['rail.101', 'rail.N'],
    ['tc1.L1', 'tc1.L3'],
  ] as const)
    expect(Number(lift.measure('volts-ac', a, b)), a).toBeLessThan(1);
});

test('on the roof there are car light, socket and door operator supply, in the pit lamp and socket', () => {
  const lift = aLift().standing(10);
  for (const pair of [
    ['roof.L', 'roof.N'],
    ['socket-roof.L', 'socket-roof.N'],
    ['roof.door-L', 'roof.door-N'],
  ] as const)
    expect(Math.abs(Number(lift.measure('volts-ac', pair[0], pair[1])) - 220), pair[0]).toBeLessThan(3);
  expect(Math.abs(Number(lift.measure('volts-ac', 'roof.114', 'roof.PE')) - 112)).toBeLessThan(1);
  lift.standing(11);
  lift.simulation.state.electrical.wellLight = 1;
  lift.run(0.1);
  for (const pair of [
    ['pit.lamp-L', 'pit.lamp-N'],
    ['socket-pit.L', 'socket-pit.PE'],
  ] as const)
    expect(Math.abs(Number(lift.measure('volts-ac', pair[0], pair[1])) - 220), pair[0]).toBeLessThan(3);
});

test('a lamp follows its switch, its breaker and its own health', () => {
  expect(lamps).toEqual(['car', 'roof', 'well']);
  const lift = aLift();
  const { electrical } = lift.simulation.state;
  expect(lit(lift)).toEqual([true, false, false]);
  electrical.wellLight = 1;
  electrical.roofLight = 1;
  expect(lit(lift.run(0.1))).toEqual([true, true, true]);
  expect(lit(lift.with('LGT-01', 0).run(0.1))).toEqual([false, false, true]);
  expect(lit(lift.with('LGT-04', 0).run(0.1))).toEqual([false, false, false]);
});

test('a broken lamp gives no light though it gets its volts', () => {
  const lift = aLift().standing(0);
  const { plant, state } = lift.simulation;
  state.electrical.partCondition[plant.partNumber.get('LIGHTS') ?? -1] = 1;
  plant.partsStale = true;
  expect(lit(lift.run(0.1))[0]).toBe(false);
  expect(Number(lift.measure('volts-ac', 'light.L', 'light.N'))).toBeGreaterThan(215);
});
