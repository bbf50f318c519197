// A body under, above or in the doorway of a moving car: geometry and speed decide.
import { expect, test } from 'vitest';
import { carPlace, Harm, pitPlace, roofPlace, Task } from '../../../src/sim/lift-state';
import { liftPreset } from '../../../src/sim/lifts/lift-data';
import { roomAbove, roomBelow } from '../../../src/sim/people/hazards';
import { aLift } from '../../support/a-lift';

test('room above and below shrink as the car comes', () => {
  const { state } = aLift().simulation;
  const { lift } = liftPreset('ref-1000');
  expect(roomBelow(state, lift)).toBeCloseTo(1.25, 9);
  state.mechanics.carPosition = 21;
  expect(roomAbove(state, lift)).toBeCloseTo(2.1, 9);
});

test('a car called to the lowest floor crushes who stands in an unguarded pit', () => {
  const lift = aLift().call(8, 'down').run(45);
  lift.standing(pitPlace(lift.simulation.state));
  lift.call(1).run(45);
  expect(lift.simulation.state.people.harm).toBe(Harm.crush);
  expect(lift.saw('person-crushed')).toBe(true);
});

test('with the pit stop pressed the same call moves nothing', () => {
  const lift = aLift().call(8, 'down').run(45);
  lift.standing(pitPlace(lift.simulation.state));
  lift.do({ type: 'press-stop', device: 'pit-stop-upper' });
  lift.call(1).run(45);
  expect(lift.simulation.state.people.harm).toBe(Harm.none);
  expect(lift.simulation.state.mechanics.carPosition).toBe(21);
});

test('a welded pit stop alone is not enough: the lower one still stops the car', () => {
  const lift = aLift().with('CHN-19', 0).call(8, 'down').run(45);
  lift.standing(pitPlace(lift.simulation.state));
  lift.do({ type: 'press-stop', device: 'pit-stop-upper' });
  lift.do({ type: 'press-stop', device: 'pit-stop-lower' });
  lift.call(1).run(45);
  expect(lift.simulation.state.people.harm).toBe(Harm.none);
});

test('who steps through the door of a car that moves is caught', () => {
  const lift = aLift();
  const { people, mechanics } = lift.simulation.state;
  people.place = 1;
  people.destination = carPlace(lift.simulation.state);
  people.task = Task.walking;
  people.taskLeft = 200;
  mechanics.handOnBrake = 1;
  lift.run(1.5);
  expect(people.harm).toBe(Harm.shear);
});

test('on the roof of the reference lift there is room at the top floor; in low headroom there is not', () => {
  const roomy = aLift();
  roomy.standing(roofPlace(roomy.simulation.state));
  roomy.call(8, 'down').run(45);
  expect(roomy.simulation.state.people.harm).toBe(Harm.none);
  const low = aLift('geared-630');
  low.standing(roofPlace(low.simulation.state));
  low.call(6, 'down').run(45);
  expect(low.simulation.state.people.harm).toBe(Harm.crush);
});
