// What is told of an accident: what led to it, the barrier that was not there, and the harm.
import { expect, test } from 'vitest';
import type { SimEvent, TimedEvent } from '../../src/sim/events';
import { Harm } from '../../src/sim/lift-state';
import { accidentChain, rememberForChain } from '../../src/training/accident-chain';
import { aLift } from '../support/a-lift';

function chainOf(harm: number, ...events: readonly SimEvent[]) {
  const { state } = aLift().simulation;
  state.people.harm = harm;
  const chain: TimedEvent[] = [];
  for (const [tick, event] of events.entries()) rememberForChain(chain, { tick, event });
  return accidentChain(state, chain);
}
const links = (...told: Parameters<typeof chainOf>) => chainOf(...told).chain.map(({ what }) => what);

test.each<[string, number, SimEvent, string]>([
  ['a lead', Harm.entangle, { type: 'lead-dragged' }, 'lead-was-long'],
  [
    'an escalator that nobody stops',
    Harm.strike,
    { type: 'escalator-injury', who: 'elder', how: 'fall' },
    'nobody-stopped-it',
  ],
  [
    'a fall through a door',
    Harm.fall,
    { type: 'person-fell', floor: 4, from: 'landing-door', victim: 'technician' },
    'no-car-behind-door',
  ],
  [
    'a fall from the edge',
    Harm.fall,
    { type: 'person-fell', floor: 4, from: 'roof-edge', victim: 'technician' },
    'edge-without-harness',
  ],
  [
    'a jump',
    Harm.fall,
    { type: 'person-fell', floor: 1, from: 'jump', victim: 'technician' },
    'jumped-not-climbed',
  ],
  [
    'the counterweight',
    Harm.strike,
    { type: 'person-struck', victim: 'technician', by: 'counterweight' },
    'stood-in-counterweight-line',
  ],
  [
    'the wheel',
    Harm.strike,
    { type: 'person-struck', victim: 'partner', by: 'hand-wheel' },
    'motor-could-start',
  ],
  ['a sheave', Harm.entangle, { type: 'person-drawn-in', by: 'main-sheave' }, 'guard-was-off'],
  [
    'the roof sheave',
    Harm.entangle,
    { type: 'person-drawn-in', by: 'roof-sheave' },
    'stood-by-moving-sheave',
  ],
  [
    'the car',
    Harm.crush,
    { type: 'person-crushed', place: 'pit', speed: 1, victim: 'technician' },
    'car-was-free-to-move',
  ],
  ['a passenger', Harm.fall, { type: 'passenger-fell' }, 'nobody-spoke-to-them'],
  ['the public walking', Harm.fall, { type: 'public-fell', floor: 3, how: 'walked-in' }, 'door-not-guarded'],
  ['the public leaning', Harm.fall, { type: 'public-fell', floor: 3, how: 'leaned' }, 'door-not-locked'],
])('%s: the missing barrier stands before the harm', (_what, harm, event, missing) => {
  expect(links(harm, { type: 'key-turned', floor: 4 }, event)).toEqual(['key-turned', missing, event.type]);
});

test('work on a live part stands after the switch that was on, and the shock after both', () => {
  expect(
    links(
      Harm.shock,
      { type: 'cover-opened', cover: 'lock-cover', place: 'landing-2' },
      { type: 'work-started', part: 'lock-contact', floor: 2, volts: 110 },
      { type: 'shock-received', volts: 110, milliamperes: 50, terminal: 'lock-2.in', path: 'hand-to-hand' },
    ),
  ).toEqual(['cover-opened', 'main-switch-was-on', 'work-started', 'shock-received']);
});

test('only the last eight things that matter are told', () => {
  const turns = Array.from({ length: 12 }, (): SimEvent => ({ type: 'main-switch-turned', to: 'on' }));
  const told = chainOf(Harm.entangle, ...turns, { type: 'person-drawn-in', by: 'governor' });
  expect(told.kind).toBe('entangle');
  expect(told.chain).toHaveLength(9);
  expect(links(Harm.entangle, { type: 'lift-ready' })).toEqual([]);
});
