import { expect, test } from 'vitest';
import { isLeverPulled, machineFrame } from '../../src/session/machine-frame';
import { aLift } from '../support/a-lift';

const shown = (lift: ReturnType<typeof aLift>) => machineFrame(lift.simulation);

test('a gearless lift has no wheel, the geared one has wheel and rope gripper', () => {
  expect(shown(aLift())).toMatchObject({ hasWheel: false, hasGripper: false });
  expect(shown(aLift('geared-630'))).toMatchObject({ hasWheel: true, hasGripper: true });
});

test('who pulls the lever is told, and that it is pulled', () => {
  const lift = aLift().standing(0);
  expect(isLeverPulled(shown(lift))).toBe(false);
  lift.do({ type: 'pull-brake-lever' });
  expect(shown(lift).leverBy).toBe('technician');
  expect(isLeverPulled(shown(lift))).toBe(true);
});

test('the second technician is on the way until half a minute has passed', () => {
  const lift = aLift().standing(0);
  lift.do({ type: 'call-partner' });
  expect(shown(lift)).toMatchObject({ partner: null, partnerBusy: true });
  lift.run(31);
  expect(shown(lift)).toMatchObject({ partner: 'machine-room', partnerBusy: false });
});

test('switches of the panel show their positions', () => {
  const lift = aLift().standing(0);
  lift.do({ type: 'turn-switch', switch: 'door-bypass', to: 'car' });
  lift.do({ type: 'turn-switch', switch: 'emergency-electrical', to: 'on' });
  expect(shown(lift)).toMatchObject({ bypass: 'car', emergencyElectrical: true, movementLatched: false });
});
