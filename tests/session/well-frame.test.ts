import { expect, test } from 'vitest';
import { pitHotspot } from '../../src/session/affordances/pit';
import { makeFrame } from '../../src/session/frame';
import { wellFrame } from '../../src/session/well-frame';
import { pitPlace, roofPlace } from '../../src/sim/lift-state';
import { aLift } from '../support/a-lift';

test('what is pressed, turned and held in the well is told', () => {
  const lift = aLift();
  const { simulation } = lift;
  lift.standing(roofPlace(simulation.state));
  lift.do({ type: 'press-stop', device: 'car-top-stop' });
  lift.do({ type: 'turn-switch', switch: 'car-top-inspection', to: 'on' });
  lift.do({ type: 'hold-direction', station: 'car-top', direction: 'down' });
  expect(wellFrame(simulation)).toMatchObject({
    stops: { 'car-top-stop': true, 'pit-stop-upper': false, 'pit-stop-lower': false },
    inspection: { 'car-top': true, pit: false },
    held: { 'car-top': 'down', pit: 'none', 'machine-room': 'none' },
    gearSwitch: false,
  });
});

test('the roof is at hand where its height is near a sill, and nowhere at the top', () => {
  const lift = aLift();
  const { state } = lift.simulation;
  state.mechanics.carPosition = 0.5;
  expect(wellFrame(lift.simulation).roofAt).toBe(2);
  state.mechanics.carPosition = (state.floors - 1) * 3;
  expect(wellFrame(lift.simulation).roofAt).toBe(0);
});

test('the safety-gear switch stays acted until it is reset', () => {
  const lift = aLift();
  lift.simulation.state.electrical.gearSwitch = 1;
  expect(wellFrame(lift.simulation).gearSwitch).toBe(true);
  lift.standing(roofPlace(lift.simulation.state));
  lift.do({ type: 'reset-device', device: 'safety-gear' });
  expect(wellFrame(lift.simulation).gearSwitch).toBe(false);
  expect(pitPlace(lift.simulation.state)).toBeGreaterThan(0);
});

test('water on the floor of the pit is seen, and the hotspot says so', () => {
  const lift = aLift();
  expect(wellFrame(lift.simulation).pitWater).toBe(0);
  lift.with('BLD-01', 0);
  expect(wellFrame(lift.simulation).pitWater).toBe(200);
  expect(pitHotspot(makeFrame(lift.simulation, []), 'pit-floor')?.state).toBe('under-water');
});

test('a lamp that is switched on gives light only while the street delivers', () => {
  const lift = aLift();
  const { simulation } = lift;
  lift.standing(roofPlace(simulation.state));
  lift.do({ type: 'turn-switch', switch: 'roof-light', to: 'on' });
  lift.run(0.1);
  expect(wellFrame(simulation)).toMatchObject({ lightOn: { roof: true }, lights: { roof: true } });
  expect(makeFrame(simulation, []).powered).toBe(true);
  lift.with('BLD-04', 0).run(0.1);
  expect(wellFrame(simulation)).toMatchObject({ lightOn: { roof: true }, lights: { roof: false } });
  expect(makeFrame(simulation, []).powered).toBe(false);
});
