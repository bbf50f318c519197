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

test('a second technician takes orders about the wheel only where there is one', () => {
  const lift = aLift().standing(0);
  lift.do({ type: 'call-partner' }, 31);
  expect(names(machineHotspot(frameOf(lift), 'partner'))).toEqual([
    'order-release-brake',
    'order-close-brake',
  ]);
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
