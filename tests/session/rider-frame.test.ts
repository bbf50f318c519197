// The passenger in the frame: none for a technician; lead, alarm and what is broken as they come.
import { expect, test } from 'vitest';
import { riderFrame } from '../../src/session/rider-frame';
import { arrange } from '../../src/sim/arrange';
import { aLift } from '../support/a-lift';

test('a technician is none', () => expect(riderFrame(aLift().simulation)).toBeNull());

test('who rides, with what, and what has been done', () => {
  const lift = aLift();
  arrange(lift.simulation, { player: { age: 'child', with: 'dog', how: 'loose' }, technician: 'car' });
  expect(riderFrame(lift.simulation)).toMatchObject({
    thing: 'dog',
    how: 'loose',
    alarm: 'quiet',
    lead: 'free',
  });
  lift.do({ type: 'press-alarm' });
  expect(riderFrame(lift.simulation)?.alarm).toBe('rung');
  expect(riderFrame(lift.run(5).simulation)?.alarm).toBe('answered');
  expect(riderFrame(lift.simulation)?.broken).toEqual({ ropes: 0, brake: false, speed: false });
});
