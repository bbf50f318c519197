// Changes become events once, when they happen.
import { expect, test } from 'vitest';
import { takeEvents } from '../../src/sim/simulation';
import { advance } from '../../src/sim/advance';
import { aLift, type Lift } from '../support/a-lift';

const told = (lift: Lift, type: string) => lift.events.filter((event) => event.type === type).length;

test('a run is one setting off and one coming to rest, with the brake opened and closed between', () => {
  const lift = aLift().call(4).run(60);
  for (const type of ['car-set-off', 'car-came-to-rest', 'brake-opened', 'brake-closed'])
    expect([type, told(lift, type)]).toEqual([type, 1]);
});

test('a car that drifts sets off too, though nobody started it', () => {
  const lift = aLift('geared-630').standing(0);
  lift.do({ type: 'turn-main-switch', to: 'off' }, 1);
  lift.do({ type: 'pull-brake-lever' }, 3);
  expect([told(lift, 'car-set-off'), told(lift, 'car-started')]).toEqual([1, 0]);
});

test('a door is wide once on its way, and leaps tell it at the same tick', () => {
  const wideAt = (run: (lift: Lift) => void) => {
    const lift = aLift();
    lift.call(1);
    run(lift);
    return takeEvents(lift.simulation).filter(({ event }) => event.type === 'landing-door-wide');
  };
  const ticked = aLift().call(1).run(6);
  expect(told(ticked, 'landing-door-wide')).toBe(1);
  const [leapt] = wideAt((lift) => advance(lift.simulation, 600));
  const [single] = wideAt((lift) => {
    for (let i = 0; i < 600; i++) advance(lift.simulation, 1);
  });
  expect(leapt).toEqual(single);
  expect(leapt).toBeDefined();
});

test('locks, panels and contacts are told apart', () => {
  const lift = aLift().standing(4);
  lift.do({ type: 'turn-key' }, 0.5);
  const seen = lift.events.map(({ type }) => type).filter((type) => /^l(anding-door|ock-contact)/.test(type));
  expect(seen).toEqual(['landing-door-unlocked', 'lock-contact-broken']);
});
