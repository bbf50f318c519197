// Where one may stand at a place, and which guards must come off first.
import { expect, test } from 'vitest';
import { pitPlace, roofPlace } from '../../../src/sim/lift-state';
import { aLift, type Lift } from '../../support/a-lift';

const onRoof = (lift: Lift) => lift.standing(roofPlace(lift.simulation.state));
const inPit = (lift: Lift) => lift.standing(pitPlace(lift.simulation.state));

test('the roof has an edge, a counterweight side and, hung by two falls, a sheave', () => {
  const lift = onRoof(aLift());
  for (const spot of ['roof-edge', 'counterweight-side', 'roof-sheave', 'clear'] as const)
    expect(lift.do({ type: 'stand-at', spot })).toBeUndefined();
  expect(lift.do({ type: 'stand-at', spot: 'clear' })).toBe('already-so');
  expect(lift.do({ type: 'stand-at', spot: 'governor' })).toBe('nothing-there');
  expect(lift.events).toContainEqual({ type: 'spot-taken', spot: 'roof-edge', place: 'car-roof' });
  expect(onRoof(aLift('geared-630')).do({ type: 'stand-at', spot: 'roof-sheave' })).toBe('nothing-there');
});

test('hands get to a sheave only past its guard', () => {
  const lift = aLift().standing(0);
  expect(lift.do({ type: 'stand-at', spot: 'main-sheave' })).toBe('guard-on');
  expect(lift.do({ type: 'take-off-guard', guard: 'main-sheave' })).toBeUndefined();
  expect(lift.do({ type: 'take-off-guard', guard: 'main-sheave' })).toBe('already-so');
  expect(lift.do({ type: 'stand-at', spot: 'main-sheave' })).toBeUndefined();
  expect(lift.do({ type: 'stand-at', spot: 'governor' })).toBe('guard-on');
  expect(lift.do({ type: 'take-off-guard', guard: 'counterweight-screen' })).toBe('out-of-reach');
  expect(lift.do({ type: 'fit-guard', guard: 'main-sheave' })).toBeUndefined();
});

test('a lift without a machine room has no sheave at hand there', () => {
  const lift = aLift('mrl-1000').standing(0);
  expect(lift.do({ type: 'take-off-guard', guard: 'governor' })).toBe('nothing-there');
  expect(lift.do({ type: 'stand-at', spot: 'main-sheave' })).toBe('nothing-there');
});

test('in the pit a screen keeps one from under the counterweight', () => {
  const lift = inPit(aLift());
  expect(lift.do({ type: 'stand-at', spot: 'counterweight-side' })).toBe('guard-on');
  lift.do({ type: 'take-off-guard', guard: 'counterweight-screen' });
  expect(lift.do({ type: 'stand-at', spot: 'counterweight-side' })).toBeUndefined();
});

test('who walks away stands clear', () => {
  const lift = aLift().standing(0);
  lift.do({ type: 'take-off-guard', guard: 'governor' });
  lift.do({ type: 'stand-at', spot: 'governor' });
  lift.do({ type: 'walk', to: 'landing-8' }, 20);
  expect(lift.simulation.state.people.spot).toBe(0);
});
