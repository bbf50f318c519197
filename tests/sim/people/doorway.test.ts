// Somebody in the car's doorway: seen by the curtain, met by a door whose curtain is blind.
import { expect, test } from 'vitest';
import { carPlace, Task } from '../../../src/sim/lift-state';
import { aLift, type Lift } from '../../support/a-lift';

function steppingIn(lift: Lift): Lift {
  const { people } = lift.simulation.state;
  Object.assign(people, { task: Task.walking, destination: carPlace(lift.simulation.state), taskLeft: 5000 });
  return lift;
}

test('the mechanics know of a body between car and landing, and of nobody on the stairs', () => {
  const lift = steppingIn(aLift()).run(0.02);
  const { mechanics, people } = lift.simulation.state;
  expect(mechanics.doorwayBlocked).toBe(1);
  people.destination = 3;
  expect(lift.run(0.02).simulation.state.mechanics.doorwayBlocked).toBe(0);
});

test('doors wait for a body that the curtain sees', () => {
  const lift = aLift().call(1).run(3);
  steppingIn(lift).run(20);
  expect(lift.simulation.state.mechanics.carDoor).toBe(1);
  expect(lift.saw('person-hit-by-door')).toBe(false);
});

test('a blind curtain lets the door push, with the force that it is set to', () => {
  const pushed = (fault: string | undefined) => {
    const lift = aLift().with('DOR-02', 0).call(1).run(3);
    if (fault) lift.with(fault, 0);
    steppingIn(lift).run(12);
    return lift.events.find(({ type }) => type === 'person-hit-by-door');
  };
  expect(pushed(undefined)).toEqual({ type: 'person-hit-by-door', newtons: 130 });
  expect(pushed('DOR-13')).toEqual({ type: 'person-hit-by-door', newtons: 260 });
});
