// What a hand does to the electrics.
import { expect, test } from 'vitest';
import { aLift } from '../../support/a-lift';

test('the main switch puts the board out, but not the lighting branch', () => {
  const lift = aLift().standing(0);
  lift.do({ type: 'turn-main-switch', to: 'off' }, 0.2);
  expect(lift.simulation.state.electrical.boardAlive).toBe(0);
  expect(Number(lift.measure('volts-ac', 'light.L', 'light.N'))).toBeGreaterThan(215);
  expect(Number(lift.measure('volts-ac', 'q0.L1', 'q0.L2'))).toBeLessThan(0.2);
});

test('a padlock goes on only in the off position, and then holds the switch', () => {
  const lift = aLift().standing(0);
  expect(lift.do({ type: 'place-object', object: 'padlock' })).toBe('switch-still-on');
  lift.do({ type: 'turn-main-switch', to: 'off' });
  lift.do({ type: 'place-object', object: 'padlock' });
  expect(lift.do({ type: 'turn-main-switch', to: 'on' })).toBe('padlock-on');
});

test('a jumper from the supply to earth blows the chain fuse; a new one holds only when the jumper is off', () => {
  const lift = aLift().standing(0);
  lift.do({ type: 'connect-jumper', from: 'rail.120', to: 'rail.PE' }, 0.1);
  expect(lift.events).toContainEqual({ type: 'fuse-blown', fuse: 'FU1' });
  lift.do({ type: 'pull-fuse', fuse: 'FU1' });
  lift.do({ type: 'insert-fuse', fuse: 'FU1', with: 'new' }, 0.1);
  expect(lift.events.filter(({ type }) => type === 'fuse-blown')).toHaveLength(2);
  lift.do({ type: 'remove-jumper', from: 'rail.PE', to: 'rail.120' });
  lift.do({ type: 'pull-fuse', fuse: 'FU1' });
  lift.do({ type: 'insert-fuse', fuse: 'FU1', with: 'new' }, 0.1);
  expect([...lift.simulation.state.electrical.inputs.subarray(0, 3)]).toEqual([1, 1, 1]);
});

test('jumpers run out, do not join two supplies, and only what is there comes off', () => {
  const lift = aLift().standing(0);
  expect(lift.do({ type: 'connect-jumper', from: 'rail.120', to: 'rail.P24' })).toBe('nothing-there');
  expect(lift.do({ type: 'remove-jumper', from: 'rail.120', to: 'rail.130' })).toBe('nothing-there');
  lift.do({ type: 'connect-jumper', from: 'rail.120', to: 'rail.121' });
  lift.do({ type: 'connect-jumper', from: 'rail.121', to: 'rail.122' });
  expect(lift.do({ type: 'connect-jumper', from: 'rail.122', to: 'rail.123' })).toBe('not-at-hand');
});
