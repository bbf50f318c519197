// A hand at fuses and breakers.
import { expect, test } from 'vitest';
import { aLift } from '../../support/a-lift';

test('a pulled fuse opens its branch; the same one put back closes it', () => {
  const lift = aLift().standing(0);
  lift.do({ type: 'pull-fuse', fuse: 'FU1' }, 0.1);
  expect([...lift.simulation.state.electrical.inputs.subarray(0, 3)]).toEqual([0, 0, 0]);
  expect(Number(lift.measure('volts-ac', 'rail.100H', 'rail.101'))).toBeGreaterThan(110);
  lift.do({ type: 'insert-fuse', fuse: 'FU1', with: 'same' }, 0.1);
  expect([...lift.simulation.state.electrical.inputs.subarray(0, 3)]).toEqual([1, 1, 1]);
});

test('a blown fuse put back stays blown, a new one mends what the fault had broken', () => {
  const lift = aLift().with('PWR-05', 0).run(0.1).standing(0);
  lift.do({ type: 'pull-fuse', fuse: 'FU1' });
  expect(lift.events).toContainEqual({ type: 'fuse-pulled', fuse: 'FU1', blown: true });
  lift.do({ type: 'insert-fuse', fuse: 'FU1', with: 'same' }, 0.1);
  expect(lift.simulation.state.electrical.inputs[0]).toBe(0);
  lift.do({ type: 'pull-fuse', fuse: 'FU1' });
  lift.do({ type: 'insert-fuse', fuse: 'FU1', with: 'new' }, 0.1);
  expect(lift.simulation.state.electrical.inputs[0]).toBe(1);
});

test('a tripped breaker is set again by hand, and trips again while its cause is there', () => {
  const lift = aLift().with('LGT-01', 0).run(0.1).standing(0);
  expect(Number(lift.measure('volts-ac', 'light.L', 'light.N'))).toBeLessThan(1);
  lift.do({ type: 'set-breaker', breaker: 'QF-L', to: 'on' }, 1);
  expect(Number(lift.measure('volts-ac', 'light.L', 'light.N'))).toBeGreaterThan(215);
  const { plant, state } = lift.simulation;
  state.electrical.partOhms[plant.partNumber.get('LIGHTS') ?? -1] = 1;
  plant.partsStale = true;
  lift.run(0.1).events.length = 0;
  lift.do({ type: 'set-breaker', breaker: 'QF-L', to: 'on' }, 0.1);
  expect(lift.events).toContainEqual({ type: 'breaker-tripped', breaker: 'QF-L' });
});

test('the breaker of the drive takes controls and drive out, and no battery comes for it', () => {
  const lift = aLift().standing(0);
  lift.do({ type: 'set-breaker', breaker: 'QF1', to: 'off' }, 5);
  expect(lift.simulation.state.electrical.boardAlive).toBe(0);
  expect(lift.simulation.state.electrical.rescueFeeds).toBe(0);
  expect(Number(lift.measure('volts-ac', 'q0.L1', 'q0.L2'))).toBeGreaterThan(375);
  expect(Number(lift.measure('volts-ac', 'qf1.L1', 'qf1.L2'))).toBeLessThan(1);
});

test('without the door operator fuse the doors do not open', () => {
  const lift = aLift().standing(0);
  lift.do({ type: 'pull-fuse', fuse: 'FU-D' }, 0.1);
  expect(Number(lift.measure('volts-ac', 'door.L', 'door.N'))).toBeLessThan(1);
  lift.call(1).run(15);
  expect(lift.saw('car-door-opened')).toBe(false);
  lift.do({ type: 'insert-fuse', fuse: 'FU-D', with: 'same' }, 0.2);
  expect(Number(lift.measure('volts-ac', 'door.L', 'door.N'))).toBeGreaterThan(215);
});

test('every no has a name', () => {
  const lift = aLift();
  expect(lift.do({ type: 'pull-fuse', fuse: 'FU1' })).toBe('out-of-reach');
  expect(lift.do({ type: 'set-breaker', breaker: 'QF-L', to: 'off' })).toBe('out-of-reach');
  lift.standing(0).simulation.state.people.cabinetOpen = 0;
  expect(lift.do({ type: 'pull-fuse', fuse: 'FU1' })).toBe('cover-shut');
  expect(lift.do({ type: 'set-breaker', breaker: 'QF1', to: 'off' })).toBe('cover-shut');
  lift.standing(0);
  expect(lift.do({ type: 'insert-fuse', fuse: 'FU1', with: 'new' })).toBe('already-so');
  expect(lift.do({ type: 'set-breaker', breaker: 'QF-S', to: 'on' })).toBe('already-so');
  expect(lift.do({ type: 'set-breaker', breaker: 'RCD', to: 'off' })).toBe('nothing-there');
});
