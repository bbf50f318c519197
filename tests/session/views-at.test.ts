import { expect, test } from 'vitest';
import { makeFrame } from '../../src/session/frame';
import { homeViewOf, throughDoor, viewsFrom } from '../../src/session/views-at';
import { roofPlace } from '../../src/sim/lift-state';
import { aLift } from '../support/a-lift';

const frameOf = (lift: ReturnType<typeof aLift>) => makeFrame(lift.simulation, []);

/** The technician at a landing with its door held open and the car at a height. */
function atOpenDoor(landing: number, carPosition: number) {
  const lift = aLift().standing(landing);
  const { mechanics } = lift.simulation.state;
  mechanics.carPosition = carPosition;
  mechanics.landingDoor[landing - 1] = 0.6;
  return lift;
}

test.each([
  ['machine-room', 'machine-room'],
  ['landing-4', 'landing'],
  ['car', 'car'],
  ['car-roof', 'car-roof'],
  ['pit', 'pit'],
] as const)('%s is seen as %s', (place, view) => {
  expect(homeViewOf(place)).toBe(view);
});

test('the cabinet can be looked into only when it is open', () => {
  const lift = aLift().standing(0);
  expect(viewsFrom(frameOf(lift))).toContain('cabinet');
  lift.simulation.state.people.cabinetOpen = 0;
  expect(viewsFrom(frameOf(lift))).not.toContain('cabinet');
});

test('through an open landing door one sees the roof that stands there', () => {
  const lift = atOpenDoor(2, 0.6);
  expect(viewsFrom(frameOf(lift))).toEqual(['landing', 'car-roof']);
  lift.simulation.state.mechanics.landingDoor[1] = 0;
  expect(throughDoor(frameOf(lift))).toBeUndefined();
});

test('at the lowest landing, with the car above, one sees the pit; elsewhere an open well shows neither', () => {
  expect(throughDoor(frameOf(atOpenDoor(1, 9)))).toBe('pit');
  expect(throughDoor(frameOf(atOpenDoor(3, 15)))).toBeUndefined();
});

test('with the car level behind the door it is the car that one sees', () => {
  expect(throughDoor(frameOf(atOpenDoor(1, 0)))).toBeUndefined();
});

test('on the roof there is the roof to look at', () => {
  const lift = aLift();
  lift.standing(roofPlace(lift.simulation.state));
  expect(viewsFrom(frameOf(lift))).toEqual(['car-roof']);
});
