import { expect, test } from 'vitest';
import { insideDoor, lampHotspot, toolSpot } from '../../../src/session/affordances/well-things';
import { makeFrame } from '../../../src/session/frame';
import { pitPlace } from '../../../src/sim/lift-state';
import { aLift } from '../../support/a-lift';

test('a lamp offers to be turned the other way', () => {
  expect(lampHotspot('well-light', 'well-light', false).actions[0]?.name).toBe('turn-on');
  expect(lampHotspot('well-light', 'well-light', true).actions[0]?.name).toBe('turn-off');
});

test('the bag is put down and taken where one is, and nowhere else', () => {
  const lift = aLift();
  lift.standing(pitPlace(lift.simulation.state));
  expect(toolSpot(makeFrame(lift.simulation, []))?.actions[0]?.name).toBe('put-bag');
  lift.do({ type: 'place-object', object: 'tool-bag' });
  expect(toolSpot(makeFrame(lift.simulation, []))?.state).toBe('bag-here');
  lift.standing(2);
  expect(toolSpot(makeFrame(lift.simulation, []))).toBeUndefined();
});

test('from inside a door can be opened, wedged and looked through', () => {
  const [landing] = makeFrame(aLift().simulation, []).landings;
  const names = landing ? insideDoor(landing).map(({ name }) => name) : [];
  expect(names).toEqual(['open-from-inside', 'gap-from-inside', 'set-door-stop', 'look-out']);
});
