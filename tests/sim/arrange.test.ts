// The scene before the first tick is what was asked for, and the lift lives on from it.
import { expect, test } from 'vitest';
import { arrange } from '../../src/sim/arrange';
import { MACHINE_ROOM, pitPlace } from '../../src/sim/lift-state';
import { createSimulation, tick } from '../../src/sim/simulation';
import { asking } from '../support/a-lift';

function arranged(start: Parameters<typeof arrange>[1], seconds = 4) {
  const simulation = createSimulation('ref-1000');
  arrange(simulation, start);
  for (let i = 0; i < seconds * 100; i++) tick(simulation);
  return { simulation, ask: asking({ simulation } as Parameters<typeof asking>[0]), state: simulation.state };
}

test('the car stands where it is put, and answers calls from there', () => {
  const { state, ask } = arranged({ car: 5, technician: 'landing-5' });
  expect([ask('carLanding'), ask('place'), ask('mode'), state.controller.floor]).toEqual([
    5,
    'landing-5',
    'automatic',
    5,
  ]);
});

test('a car put between landings stays there without power, and goes home by itself with it', () => {
  const { ask } = arranged({ car: { floor: 3, above: 1.2 } }, 1);
  expect(Number(ask('carAboveLanding', 3))).toBeCloseTo(1.2, 2);
});

test('riders weigh what they weigh, the partner is there, figures are as told', () => {
  const { state, ask } = arranged({
    passengers: { count: 3, calm: 0.6 },
    partner: true,
    health: { inspectionSpeed: 0.6 },
    gauges: { 'pit-water': 120 },
  });
  expect([state.mechanics.load, ask('calm'), state.people.partner]).toEqual([225, 0.6, MACHINE_ROOM]);
  expect([state.health.inspectionSpeed, ask('gauge', 'pit-water')]).toEqual([0.6, 120]);
});

test('the bag holds what the level gives', () => {
  const { state } = arranged({ tools: { barrier: 0, 'door-stop': 1, key: 0 } });
  expect([state.people.barriersLeft, state.people.doorStopsLeft, state.people.lacking > 0]).toEqual([
    0,
    1,
    true,
  ]);
});

test('places and figures that are not there are errors', () => {
  expect(() => arranged({ technician: 'attic' })).toThrow('attic');
  expect(() => arranged({ health: { luck: 1 } })).toThrow('luck');
  expect(() => arranged({ gauges: { luck: 1 } })).toThrow('luck');
  expect(arranged({ technician: 'pit' }).state.people.place).toBe(pitPlace(arranged({}).state));
});
