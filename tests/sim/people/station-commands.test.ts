// Stations, stops and levers are worked where they are, and let go by who walks away.
import { expect, test } from 'vitest';
import { pitPlace, roofPlace } from '../../../src/sim/lift-state';
import { aLift } from '../../support/a-lift';

test('each control is reached only from its place', () => {
  const lift = aLift().standing(3);
  expect(lift.do({ type: 'turn-switch', switch: 'pit-inspection', to: 'on' })).toBe('out-of-reach');
  expect(lift.do({ type: 'turn-switch', switch: 'emergency-electrical', to: 'on' })).toBe('out-of-reach');
  expect(lift.do({ type: 'hold-direction', station: 'car-top', direction: 'up' })).toBe('out-of-reach');
  expect(lift.do({ type: 'press-stop', device: 'pit-stop-lower' })).toBe('out-of-reach');
  expect(lift.do({ type: 'pull-brake-lever' })).toBe('out-of-reach');
});

test('the car-top stop is reached through an open landing door with the roof behind it', () => {
  const lift = aLift().call(3).run(45).standing(4);
  expect(lift.do({ type: 'press-stop', device: 'car-top-stop' })).toBe('door-shut');
  lift.do({ type: 'turn-key' }, 0.5);
  lift.do({ type: 'open-landing-door' }, 3);
  expect(lift.do({ type: 'press-stop', device: 'car-top-stop' })).toBeUndefined();
  expect(lift.simulation.state.electrical.stops[0]).toBe(1);
  expect(lift.do({ type: 'walk', to: 'car-roof' }, 10)).toBeUndefined();
  expect(lift.simulation.state.people.place).toBe(roofPlace(lift.simulation.state));
  // the door has shut behind; from inside it opens by hand
  expect(lift.do({ type: 'walk', to: 'landing-4' })).toBe('door-shut');
  lift.do({ type: 'open-landing-door' }, 3);
  expect(lift.do({ type: 'walk', to: 'landing-4' }, 10)).toBeUndefined();
  expect(lift.simulation.state.people.place).toBe(4);
});

test('the pit is entered from the lowest landing, with the car out of the way', () => {
  const lift = aLift().call(6).run(60).standing(1);
  expect(lift.do({ type: 'walk', to: 'pit' })).toBe('door-shut');
  lift.do({ type: 'turn-key' }, 0.5);
  lift.do({ type: 'open-landing-door' }, 3);
  expect(lift.do({ type: 'press-stop', device: 'pit-stop-upper' })).toBeUndefined();
  expect(lift.do({ type: 'walk', to: 'pit' }, 10)).toBeUndefined();
  expect(lift.simulation.state.people.place).toBe(pitPlace(lift.simulation.state));
  expect(lift.do({ type: 'walk', to: 'car-roof' })).toBe('out-of-reach');
});

test('who walks away lets go of buttons and lever', () => {
  const lift = aLift().standing(0);
  lift.do({ type: 'hold-direction', station: 'machine-room', direction: 'up' });
  lift.do({ type: 'pull-brake-lever' });
  lift.do({ type: 'walk', to: 'landing-8' });
  expect(lift.simulation.state.electrical.held[2]).toBe(0);
  expect(lift.simulation.state.mechanics.handOnBrake).toBe(0);
});

test('wedges must be off the rails before their switch can be reset', () => {
  const lift = aLift();
  const { mechanics, electrical } = lift.simulation.state;
  lift.standing(roofPlace(lift.simulation.state));
  expect(lift.do({ type: 'reset-device', device: 'safety-gear' })).toBe('already-so');
  electrical.gearSwitch = 1;
  mechanics.safetyGearIn = 1;
  expect(lift.do({ type: 'reset-device', device: 'safety-gear' })).toBe('wedges-on');
  mechanics.safetyGearIn = 0;
  expect(lift.do({ type: 'reset-device', device: 'safety-gear' })).toBeUndefined();
  lift.standing(0);
  mechanics.governorSwitch = 1;
  expect(lift.do({ type: 'reset-device', device: 'governor' })).toBeUndefined();
  expect(mechanics.governorSwitch).toBe(0);
});

test('a switch has only its own positions', () => {
  const lift = aLift().standing(0);
  expect(lift.do({ type: 'turn-switch', switch: 'door-bypass', to: 'on' })).toBe('nothing-there');
  expect(lift.do({ type: 'turn-switch', switch: 'door-bypass', to: 'car' })).toBeUndefined();
  expect(lift.do({ type: 'turn-switch', switch: 'door-bypass', to: 'car' })).toBe('already-so');
  expect(lift.simulation.state.health.bypass).toBe(2);
});

test('inspection from the pit is ended from the landing, with nobody below: switch, stops and door first', () => {
  const lift = aLift().call(6).run(60);
  const { state } = lift.simulation;
  const reset = () => lift.do({ type: 'reset-device', device: 'pit-inspection' });
  lift.standing(pitPlace(state));
  lift.do({ type: 'turn-switch', switch: 'pit-inspection', to: 'on' });
  lift.do({ type: 'press-stop', device: 'pit-stop-lower' });
  expect(lift.standing(2).do({ type: 'reset-device', device: 'pit-inspection' })).toBe('out-of-reach');
  lift.standing(1);
  expect(reset()).toBe('switch-still-on');
  lift.standing(pitPlace(state)).do({ type: 'turn-switch', switch: 'pit-inspection', to: 'off' });
  lift.standing(1);
  expect(reset()).toBe('stop-still-pressed');
  lift.standing(pitPlace(state)).do({ type: 'release-stop', device: 'pit-stop-lower' });
  lift.standing(1).do({ type: 'turn-key' }, 0.5);
  lift.do({ type: 'open-landing-door' }, 2);
  expect(reset()).toBe('door-still-open');
  lift.do({ type: 'release-landing-door' });
  lift.do({ type: 'return-key' }, 5);
  // until then nothing runs by itself
  lift.events.length = 0;
  lift.call(3).run(30);
  expect(lift.saw('car-started')).toBe(false);
  expect(reset()).toBeUndefined();
  expect(reset()).toBe('already-so');
  lift.run(5).call(3).run(40);
  expect(lift.opened).toEqual([3]);
});

test('an older lift needs no reset after inspection from its pit', () => {
  const lift = aLift('geared-630');
  lift.standing(pitPlace(lift.simulation.state));
  lift.do({ type: 'turn-switch', switch: 'pit-inspection', to: 'on' }, 1);
  lift.do({ type: 'turn-switch', switch: 'pit-inspection', to: 'off' }, 6);
  lift.call(3).run(40);
  expect(lift.opened).toEqual([3]);
});
