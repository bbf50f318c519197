import { expect, test } from 'vitest';
import { aLift, asking } from '../../support/a-lift';

test('stops are told one by one, and counted', () => {
  const lift = aLift().standing(0);
  const ask = asking(lift);
  lift.do({ type: 'press-stop', device: 'cabinet-stop' });
  expect(ask('stopPressed', 'cabinet-stop')).toBe(true);
  lift.simulation.state.electrical.stops.set([0, 1, 0]);
  const shaft = ['car-top-stop', 'pit-stop-upper', 'pit-stop-lower'];
  expect(shaft.map((stop) => ask('stopPressed', stop))).toEqual([false, true, false]);
  expect(ask('stopsPressed')).toBe(2);
});

test('switches are told by their position', () => {
  const lift = aLift().standing(0);
  const ask = asking(lift);
  const switches = [
    'roof-light',
    'well-light',
    'door-bypass',
    'emergency-electrical',
    'car-top-inspection',
    'pit-inspection',
    'firefighter',
  ];
  expect(switches.map((name) => ask('switchAt', name))).toEqual([
    'off',
    'off',
    'off',
    'off',
    'off',
    'off',
    'off',
  ]);
  lift.do({ type: 'turn-switch', switch: 'door-bypass', to: 'car' });
  lift.do({ type: 'turn-switch', switch: 'emergency-electrical', to: 'on' });
  lift.simulation.state.electrical.inspection.set([1, 0]);
  expect(switches.map((name) => ask('switchAt', name))).toEqual([
    'off',
    'off',
    'car',
    'on',
    'on',
    'off',
    'off',
  ]);
});

test('power off: the board dies, and the capacitors keep their voltage for a while', () => {
  const lift = aLift().standing(0);
  const ask = asking(lift);
  expect([ask('mainSwitchOn'), ask('boardAlive')]).toEqual([true, true]);
  const before = Number(ask('busVolts'));
  lift.do({ type: 'turn-main-switch', to: 'off' }, 1);
  expect([ask('mainSwitchOn'), ask('boardAlive')]).toEqual([false, false]);
  expect(before).toBeGreaterThan(450);
  expect(Number(ask('busVolts'))).toBeGreaterThan(0);
});

test('fuses and jumpers', () => {
  const lift = aLift().standing(0);
  const ask = asking(lift);
  expect([ask('chainFuseWhole'), ask('meterFuseWhole'), ask('jumpersConnected')]).toEqual([true, true, 0]);
  lift.do({ type: 'connect-jumper', from: 'rail.110', to: 'rail.111' });
  expect(ask('jumpersConnected')).toBe(1);
});

test('a light is lit when it is on and its circuit is whole, main switch or not', () => {
  const lift = aLift().standing(0);
  const ask = asking(lift);
  lift.do({ type: 'turn-main-switch', to: 'off' });
  expect([ask('lit', 'well-light'), ask('lit', 'roof-light')]).toEqual([false, false]);
  lift.do({ type: 'turn-switch', switch: 'well-light', to: 'on' });
  lift.simulation.state.electrical.roofLight = 1;
  lift.run(0.1);
  expect([ask('lit', 'well-light'), ask('lit', 'roof-light')]).toEqual([true, true]);
  lift.with('LGT-04', 0).run(0.1);
  expect([ask('lit', 'well-light'), ask('lit', 'roof-light')]).toEqual([false, true]);
});

test('a car is held by any stop, or by whoever has it by hand', () => {
  const lift = aLift().standing(0);
  const ask = asking(lift);
  expect(ask('carHeld')).toBe(false);
  lift.do({ type: 'turn-switch', switch: 'emergency-electrical', to: 'on' }, 1);
  expect(ask('carHeld')).toBe(true);
  lift.do({ type: 'turn-switch', switch: 'emergency-electrical', to: 'off' }, 4);
  lift.simulation.state.electrical.stops[2] = 1;
  expect(ask('carHeld')).toBe(true);
});

test('roof and pit are protected by their own stop or inspection switch', () => {
  const lift = aLift();
  const ask = asking(lift);
  const { stops, inspection } = lift.simulation.state.electrical;
  expect([ask('roofProtected'), ask('pitProtected')]).toEqual([false, false]);
  stops.set([1, 0, 0]);
  expect([ask('roofProtected'), ask('pitProtected')]).toEqual([true, false]);
  stops.set([0, 0, 1]);
  inspection.set([1, 0]);
  expect([ask('roofProtected'), ask('pitProtected')]).toEqual([true, true]);
  inspection.set([0, 1]);
  stops.fill(0);
  expect([ask('roofProtected'), ask('pitProtected')]).toEqual([false, true]);
});
