// A second technician hears, says back, and does: so that a geared lift is wound by two.
import { expect, test } from 'vitest';
import type { PartnerOrder } from '../../../src/sim/commands';
import { Harm, Victim } from '../../../src/sim/lift-state';
import { aLift, type Lift } from '../../support/a-lift';

function crew(): Lift {
  const lift = aLift('geared-630').standing(0);
  lift.do({ type: 'call-partner' }, 31);
  lift.do({ type: 'turn-main-switch', to: 'off' });
  lift.simulation.state.mechanics.carPosition = 7.2;
  lift.run(1);
  return lift;
}
const tell = (lift: Lift, order: PartnerOrder, seconds = 1.5) =>
  lift.do({ type: 'tell-partner', order }, seconds);

test('nobody obeys who is not here', () => {
  const lift = aLift('geared-630').standing(0);
  expect(tell(lift, 'hold-wheel')).toBe('out-of-reach');
  lift.do({ type: 'call-partner' }, 1);
  expect(lift.do({ type: 'call-partner' })).toBe('already-so');
  expect(tell(lift, 'hold-wheel')).toBe('out-of-reach');
  lift.run(30);
  expect(lift.events).toContainEqual({ type: 'partner-arrived', place: 'machine-room' });
  lift.standing(1);
  expect(tell(lift, 'hold-wheel')).toBe('out-of-reach');
});

test('an order is said back before it is done', () => {
  const lift = crew();
  lift.do({ type: 'fit-wheel' });
  tell(lift, 'hold-wheel', 0.7);
  expect(lift.events).toContainEqual({ type: 'partner-read-back', order: 'hold-wheel' });
  expect(lift.simulation.state.mechanics.wheelTurn).toBe(0);
  lift.run(0.5);
  expect(lift.simulation.state.mechanics.wheelTurn).toBe(1);
  expect(lift.events).toContainEqual({ type: 'wheel-turned', act: 'hold', by: 'partner' });
});

test('two wind a car to the next level: one at the wheel, one at the brake', () => {
  const lift = crew();
  const { mechanics } = lift.simulation.state;
  lift.do({ type: 'fit-wheel' });
  tell(lift, 'hold-wheel');
  lift.do({ type: 'pull-brake-lever' }, 1);
  expect(mechanics.carPosition).toBeCloseTo(7.2, 4);
  tell(lift, 'wind-down', 1);
  for (let i = 0; i < 600 && mechanics.carPosition > 6; i++) lift.run(0.1);
  tell(lift, 'hold-wheel');
  lift.do({ type: 'let-go-brake-lever' }, 1);
  tell(lift, 'let-go-wheel');
  lift.run(5);
  expect(mechanics.carPosition).toBeCloseTo(6, 1);
  expect(mechanics.carSpeed).toBe(0);
  expect(lift.simulation.state.people.harm).toBe(Harm.none);
});

test('what cannot be done is said, not done', () => {
  const lift = crew();
  tell(lift, 'wind-up');
  expect(lift.events).toContainEqual({ type: 'partner-cannot', order: 'wind-up', reason: 'nothing-there' });
  tell(lift, 'release-brake', 1);
  tell(lift, 'close-brake', 2);
  lift.do({ type: 'fit-wheel' });
  tell(lift, 'hold-wheel');
  tell(lift, 'release-brake');
  expect(lift.events).toContainEqual({
    type: 'partner-cannot',
    order: 'release-brake',
    reason: 'hands-full',
  });
  lift.do({ type: 'pull-brake-lever' });
  tell(lift, 'close-brake');
  expect(lift.events).toContainEqual({ type: 'partner-cannot', order: 'close-brake', reason: 'not-at-hand' });
});

test('a wheel torn from the partner hurts the partner, and the work ends', () => {
  const lift = crew();
  lift.do({ type: 'fit-wheel' });
  tell(lift, 'hold-wheel');
  lift.simulation.state.mechanics.carSpeed = 0.6;
  lift.simulation.state.mechanics.motion = 2;
  lift.run(0.02);
  expect(lift.simulation.state.people.victim).toBe(Victim.partner);
  expect(lift.events).toContainEqual({ type: 'person-struck', victim: 'partner' });
});
