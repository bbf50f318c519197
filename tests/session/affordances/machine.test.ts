import { expect, test } from 'vitest';
import { machineHotspot, runPanelHotspot } from '../../../src/session/affordances/machine';
import { makeFrame } from '../../../src/session/frame';
import { aLift } from '../../support/a-lift';

const frameOf = (lift: ReturnType<typeof aLift>) => makeFrame(lift.simulation, []);
const names = (spot: ReturnType<typeof machineHotspot>) => spot?.actions.map(({ name }) => name);

test('the wheel is fitted from the wall, then held and wound', () => {
  const lift = aLift('geared-630').standing(0);
  expect(names(machineHotspot(frameOf(lift), 'hand-wheel'))).toEqual(['fit-wheel']);
  lift.do({ type: 'turn-main-switch', to: 'off' });
  lift.do({ type: 'fit-wheel' });
  expect(names(machineHotspot(frameOf(lift), 'hand-wheel'))).toContain('wheel-hold');
});

test('the brake is felt, and lifted half by half while nobody pulls the lever', () => {
  const lift = aLift().standing(0);
  expect(names(machineHotspot(frameOf(lift), 'brake'))).toEqual([
    'feel-heat',
    'lift-first-half',
    'lift-second-half',
  ]);
  lift.do({ type: 'pull-brake-lever', half: 'first' });
  expect(names(machineHotspot(frameOf(lift), 'brake'))).toEqual(['feel-heat']);
});

test('the bypass offers the positions it is not in', () => {
  const lift = aLift().standing(0);
  lift.do({ type: 'turn-switch', switch: 'door-bypass', to: 'landing' });
  const spot = runPanelHotspot(frameOf(lift), 'door-bypass');
  expect([spot?.state, names(spot)]).toEqual(['bypass-landing', ['bypass-off', 'bypass-car']]);
});

test('a tripped governor offers its reset', () => {
  const lift = aLift().standing(0);
  expect(names(machineHotspot(frameOf(lift), 'governor'))).toEqual([]);
  lift.simulation.state.mechanics.governorSwitch = 1;
  expect(names(machineHotspot(frameOf(lift), 'governor'))).toEqual(['reset-governor']);
});
