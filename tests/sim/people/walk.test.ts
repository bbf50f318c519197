// Ways and falls: for the technician as for anybody else.
import { expect, test } from 'vitest';
import { carPlace, Harm, pitPlace, roofPlace } from '../../../src/sim/lift-state';
import { jumpIntoPit, walkSeconds, wayTo } from '../../../src/sim/people/walk';
import { aLift, type Lift } from '../../support/a-lift';

function withDoorOpen(lift: Lift, landing: number): Lift {
  lift.standing(landing);
  lift.do({ type: 'turn-key' }, 0.5);
  lift.do({ type: 'open-landing-door' }, 2);
  return lift;
}

test('stairs take ten seconds a floor, a ladder eight, a sill four', () => {
  const { simulation } = aLift();
  const { state } = simulation;
  const seconds = (from: number, to: number) => walkSeconds(state, simulation.plant.preset.lift, from, to);
  expect([seconds(1, 4), seconds(0, 8), seconds(1, pitPlace(state)), seconds(3, roofPlace(state))]).toEqual([
    34, 14, 8, 4,
  ]);
});

test('a way is open or shut for any body, wherever the technician is', () => {
  const { simulation } = aLift().call(1).run(3);
  const { state } = simulation;
  const way = (from: number, to: number) => wayTo(state, simulation.plant.preset.lift, from, to);
  expect(way(1, carPlace(state))).toBeUndefined();
  expect(way(2, carPlace(state))).toBe('door-shut');
  expect(way(carPlace(state), 1)).toBeUndefined();
  expect(way(carPlace(state), 2)).toBe('out-of-reach');
  expect(way(0, 8)).toBeUndefined();
});

test('through an open door with no car behind it one falls, and the event says so', () => {
  const lift = withDoorOpen(aLift(), 4);
  lift.do({ type: 'walk', to: 'car' });
  expect(lift.simulation.state.people.harm).toBe(Harm.fall);
  expect(lift.events).toContainEqual({
    type: 'person-fell',
    floor: 4,
    from: 'landing-door',
    victim: 'technician',
  });
});

test('a ladder is climbed, a pit is not jumped into', () => {
  const down = (jumps: boolean) => {
    const lift = aLift().call(5).run(20);
    withDoorOpen(lift, 1);
    lift.do(jumps ? { type: 'jump-into-pit' } : { type: 'walk', to: 'pit' }, 10);
    return lift;
  };
  expect(down(false).simulation.state.people).toMatchObject({ harm: Harm.none });
  expect(down(false).saw('place-reached')).toBe(true);
  expect(down(true).simulation.state.people.harm).toBe(Harm.fall);
  expect(down(true).events).toContainEqual({
    type: 'person-fell',
    floor: 1,
    from: 'jump',
    victim: 'technician',
  });
});

test('nobody jumps through a door that is shut, or from another floor', () => {
  const lift = aLift().call(5).run(20);
  expect(lift.do({ type: 'jump-into-pit' })).toBe('door-shut');
  expect(lift.standing(3).do({ type: 'jump-into-pit' })).toBe('out-of-reach');
  expect(lift.standing(0).do({ type: 'jump-into-pit' })).toBe('out-of-reach');
});

test('a shallow pit may be stepped into', () => {
  const lift = aLift().call(5).run(20);
  withDoorOpen(lift, 1);
  const { state, plant, emit } = lift.simulation;
  const { lift: data } = plant.preset;
  const shallow = { ...data, shaft: { ...data.shaft, pitDepth: 0.9 } };
  expect(jumpIntoPit(state, shallow, emit)).toBeUndefined();
  expect(state.people).toMatchObject({ place: pitPlace(state), harm: Harm.none });
});
