// Contacts are looked at when, and only when, something that moves one has changed.
import { expect, test } from 'vitest';
import { contactDepth, Moved } from '../../../src/sim/electrical/contact-watch';
import { liftPresetIds } from '../../../src/sim/lifts/lift-data';
import { type Simulation, stateHash, tick } from '../../../src/sim/simulation';
import { aLift } from '../../support/a-lift';

test('a calm lift has nothing to look at; a pressed stop has', () => {
  const { simulation } = aLift();
  tick(simulation);
  expect(simulation.news.contactsMoved).toBe(Moved.none);
  simulation.state.electrical.stops[1] = 1;
  tick(simulation);
  expect(simulation.news.contactsMoved).toBe(Moved.any);
  tick(simulation);
  expect(simulation.news.contactsMoved).toBe(Moved.none);
});

test('a car on its way is looked at only where a switch of the shaft may change', () => {
  const lift = aLift().call(8, 'down');
  let looked = 0;
  let ran = 0;
  for (let i = 0; i < 6000; i++) {
    tick(lift.simulation);
    if (lift.simulation.state.mechanics.carSpeed === 0) continue;
    ran++;
    if (lift.simulation.news.contactsMoved !== Moved.none) looked++;
  }
  expect(ran).toBeGreaterThan(1000);
  expect(looked).toBeLessThan(ran / 10);
  expect(lift.simulation.state.mechanics.carPosition).toBe(21);
});

test.each(liftPresetIds)('a look at every contact in every tick would find no other, in %s', (preset) => {
  const [lift, other] = [aLift(preset), aLift(preset)];
  const twins = [lift, other].map(({ simulation }) => simulation);
  const stands = ({ plant }: Simulation) => [...plant.closed, ...plant.fieldClosed].join('');
  const seen = new Set<string>();
  let passed = 0;
  for (let i = 0; i < 7000; i++) {
    if (i === 0) for (const each of [lift, other]) each.call(2, 'down');
    if (i === 2500) for (const each of [lift, other]) each.call(each.simulation.state.floors, 'down');
    if (i === 3600) for (const { state } of twins) state.health.vaneOffset = 0.03;
    if (i === 4200) for (const { state } of twins) state.electrical.stops[1] = 1;
    other.simulation.plant.watch.figures.fill(Number.NaN);
    for (const twin of twins) tick(twin);
    if (lift.simulation.news.contactsMoved !== Moved.byCar) continue;
    passed++;
    seen.add(stands(lift.simulation));
    expect([i, stands(other.simulation)]).toEqual([i, stands(lift.simulation)]);
  }
  expect(stateHash(other.simulation)).toBe(stateHash(lift.simulation));
  expect(passed).toBeGreaterThan(20);
  // the car did work its switches meanwhile
  expect(seen.size).toBeGreaterThan(4);
});

test('a hook that falls short makes its contact half a millimetre before it rests', () => {
  const { simulation } = aLift();
  const { lift } = simulation.plant.preset;
  expect(contactDepth(simulation.state, lift, 5)).toBe(7);
  simulation.state.health.hookShort = 5;
  simulation.state.health.hookShortAt = 6;
  expect(contactDepth(simulation.state, lift, 5)).toBe(3.5);
});
