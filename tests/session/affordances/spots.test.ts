import { expect, test } from 'vitest';
import { guardHotspot, spotHotspot } from '../../../src/session/affordances/spots';
import { makeFrame } from '../../../src/session/frame';
import { aLift } from '../../support/a-lift';

const frameOf = (lift: ReturnType<typeof aLift>) => makeFrame(lift.simulation, []);

test('with its guard off a sheave can be reached, and one can stand clear again', () => {
  const lift = aLift().standing(0);
  expect(guardHotspot(frameOf(lift), 'guard:main-sheave')).toMatchObject({ state: 'in-place' });
  lift.do({ type: 'take-off-guard', guard: 'main-sheave' });
  expect(guardHotspot(frameOf(lift), 'guard:main-sheave').actions[0]?.name).toBe('fit-guard');
  lift.do({ type: 'stand-at', spot: 'main-sheave' });
  const spot = spotHotspot(frameOf(lift), ['main-sheave', 'governor']);
  expect([spot.state, spot.actions.map(({ name }) => name)]).toEqual([
    'stands-main-sheave',
    ['stand-clear', 'stand-governor'],
  ]);
});
