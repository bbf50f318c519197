import { expect, test } from 'vitest';
import { aLift, asking } from '../../support/a-lift';

test('where car and roof are against a landing', () => {
  const lift = aLift();
  const ask = asking(lift);
  expect([ask('carLanding'), ask('carAboveLanding', 3), ask('roofAboveSill', 2)]).toEqual([1, -6, -0.5]);
  expect(ask('roofLanding')).toBe(2);
});

test('a run, and what stops it', () => {
  const lift = aLift().call(6).run(5);
  const ask = asking(lift);
  expect([ask('carMoving'), ask('brakeOpen'), ask('mode')]).toEqual([true, true, 'automatic']);
  expect(Number(ask('carSpeed'))).toBeGreaterThan(0.5);
  lift.simulation.state.people.place = 0;
  lift.do({ type: 'turn-main-switch', to: 'off' }, 4);
  expect([ask('carMoving'), ask('brakeOpen'), ask('mode')]).toEqual([false, false, 'dead']);
});

test('a car that only levels itself is not travelling', () => {
  const lift = aLift().call(6).run(5);
  const ask = asking(lift);
  expect([ask('carMoving'), ask('carTravelling')]).toEqual([true, true]);
  lift.simulation.state.controller.relevelling = 1;
  expect([ask('carMoving'), ask('carTravelling')]).toEqual([true, false]);
});

test('modes and codes by name', () => {
  const lift = aLift().standing(0);
  const ask = asking(lift);
  lift.do({ type: 'turn-switch', switch: 'emergency-electrical', to: 'on' }, 1);
  expect(ask('mode')).toBe('by-hand');
  lift.do({ type: 'turn-switch', switch: 'emergency-electrical', to: 'off' }, 4);
  lift.do({ type: 'press-stop', device: 'cabinet-stop' }, 2);
  expect([ask('mode'), ask('code')]).toEqual(['automatic', 41]);
});

test('hands on wheel and lever', () => {
  const lift = aLift('geared-630').standing(0);
  const ask = asking(lift);
  lift.do({ type: 'turn-main-switch', to: 'off' });
  lift.do({ type: 'fit-wheel' });
  lift.do({ type: 'turn-wheel', act: 'hold' });
  expect([ask('wheelOn'), ask('wheelBy'), ask('leverBy'), ask('brakeLeverPulled')]).toEqual([
    true,
    'technician',
    'nobody',
    false,
  ]);
});

test('devices that have acted', () => {
  const lift = aLift();
  const ask = asking(lift);
  const names = [
    'governorTripped',
    'safetyGearIn',
    'safetyGearSwitchOpen',
    'gripperClosed',
    'unintendedMovementLatched',
  ];
  expect(names.map((name) => ask(name))).toEqual([false, false, false, false, false]);
  lift.with('MEC-08', 0).run(1);
  expect([ask('safetyGearIn'), ask('safetyGearSwitchOpen'), ask('load')]).toEqual([true, true, 0]);
});
