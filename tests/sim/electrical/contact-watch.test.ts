// Contacts are looked at when, and only when, something that moves one has changed.
import { expect, test } from 'vitest';
import { contactDepth } from '../../../src/sim/electrical/contact-watch';
import { tick } from '../../../src/sim/simulation';
import { aLift } from '../../support/a-lift';

test('a calm lift has nothing to look at; a pressed stop has', () => {
  const { simulation } = aLift();
  tick(simulation);
  expect(simulation.news.contactsMoved).toBe(false);
  simulation.state.electrical.stops[1] = 1;
  tick(simulation);
  expect(simulation.news.contactsMoved).toBe(true);
  tick(simulation);
  expect(simulation.news.contactsMoved).toBe(false);
});

test('a car on its way is looked at only where a switch of the shaft may change', () => {
  const lift = aLift().call(8, 'down');
  let looked = 0;
  let ran = 0;
  for (let i = 0; i < 6000; i++) {
    tick(lift.simulation);
    if (lift.simulation.state.mechanics.carSpeed === 0) continue;
    ran++;
    if (lift.simulation.news.contactsMoved) looked++;
  }
  expect(ran).toBeGreaterThan(1000);
  expect(looked).toBeLessThan(ran / 10);
  expect(lift.simulation.state.mechanics.carPosition).toBe(21);
});

test('a hook that falls short makes its contact half a millimetre before it rests', () => {
  const { simulation } = aLift();
  const { lift } = simulation.plant.preset;
  expect(contactDepth(simulation.state, lift, 5)).toBe(7);
  simulation.state.health.hookShort = 5;
  simulation.state.health.hookShortAt = 6;
  expect(contactDepth(simulation.state, lift, 5)).toBe(3.5);
});
