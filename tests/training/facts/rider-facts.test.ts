// Facts of the player as a passenger, asked of a real lift.
import { expect, test } from 'vitest';
import { arrange } from '../../../src/sim/arrange';
import { aLift, asking } from '../../support/a-lift';

test('what is along, how it is held, and what the car carries', () => {
  const lift = aLift();
  arrange(lift.simulation, { player: { age: 'child', with: 'dog', how: 'loose' }, technician: 'car' });
  const ask = asking(lift);
  expect([ask('thingAlong'), ask('thingHeld'), ask('doorHeldWith')]).toEqual(['dog', 'loose', 'nothing']);
  expect([ask('leadCaught'), ask('overloaded')]).toEqual([false, false]);
  lift.do({ type: 'handle-thing', how: 'carried' });
  expect([ask('thingHeld'), ask('carLoad')]).toEqual(['carried', 50]);
});
