// A body under, above or in the doorway of a moving car: geometry and speed decide.
import { describe, expect, test } from 'vitest';
import type { SimEvent } from '../../../src/sim/events';
import { placeName } from '../../../src/sim/facts';
import {
  carPlace,
  Hand,
  Harm,
  type LiftState,
  MACHINE_ROOM,
  Motion,
  pitPlace,
  roofPlace,
  Spot,
  Task,
  Victim,
} from '../../../src/sim/lift-state';
import { liftPreset } from '../../../src/sim/lifts/lift-data';
import { hazardStep, roomAbove, roomBelow } from '../../../src/sim/people/hazards';
import { aLift } from '../../support/a-lift';

test('room above and below shrink as the car comes', () => {
  const { state } = aLift().simulation;
  const { lift } = liftPreset('ref-1000');
  expect(roomBelow(state, lift)).toBeCloseTo(1.25, 9);
  state.mechanics.carPosition = 3;
  expect(roomBelow(state, lift)).toBeCloseTo(4.25, 9);
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

describe('the hazard itself, state by state', () => {
  const roof = roofPlace(aLift().simulation.state);
  const pit = pitPlace(aLift().simulation.state);
  const car = carPlace(aLift().simulation.state);
  /** place, walking to, car position, speed, harm that follows */
  test.each<[string, number, number, number, number, number]>([
    ['roof, fast and up, under 1.75 m left', roof, -1, 21.4, 1, Harm.crush],
    ['roof, fast and up, just enough left', roof, -1, 21.34, 1, Harm.none],
    ['roof, going down there is more room', roof, -1, 21.4, -1, Harm.none],
    ['roof, slow: a person crouches', roof, -1, 21.4, 0.63, Harm.none],
    ['roof, slow and under 1 m left', roof, -1, 22.2, 0.3, Harm.crush],
    ['roof in the middle of the shaft', roof, -1, 9, 1.75, Harm.none],
    ['pit, fast and down, low', pit, -1, 0.4, -1, Harm.crush],
    ['pit, just enough left', pit, -1, 0.5, -1, Harm.none],
    ['pit, the car goes up', pit, -1, 0.2, 1, Harm.none],
    ['pit, slow: a person crouches', pit, -1, 0.1, -0.3, Harm.none],
    ['pit, slow but on the buffer', pit, -1, -0.4, -0.3, Harm.crush],
    ['pit, a car that stands', pit, -1, -0.4, 0, Harm.none],
    ['landing, whatever the car does', 1, -1, -0.4, -1.75, Harm.none],
    ['landing, while the car races to the top', 1, -1, 21.4, 1, Harm.none],
    ['riding inside up to the top', car, -1, 21.4, 1, Harm.none],
    ['riding inside', car, -1, -0.4, -1.75, Harm.none],
    ['stepping into a moving car', 1, car, 0.1, 0.2, Harm.shear],
    ['stepping out of a moving car', car, 1, 0.1, 0.2, Harm.shear],
    ['stepping onto a moving roof', 2, roof, 0.1, 0.2, Harm.shear],
    ['stepping off a moving roof', roof, 2, 0.1, 0.2, Harm.shear],
    ['stepping while it creeps', 1, car, 0.1, 0.04, Harm.none],
    ['stepping at just the harmful speed', 1, car, 0.1, 0.05, Harm.shear],
    ['walking up the stairs', 1, 3, 0.1, 1.75, Harm.none],
    ['climbing into the pit', 1, pit, 9, 1.75, Harm.none],
  ])('%s', (_what, place, to, position, speed, harm) => {
    const { simulation } = aLift();
    const { people, mechanics } = simulation.state;
    people.place = place;
    people.destination = to < 0 ? 1 : to;
    people.task = to < 0 ? Task.none : Task.walking;
    mechanics.carPosition = position;
    mechanics.carSpeed = speed;
    const events: SimEvent[] = [];
    hazardStep(simulation.state, simulation.plant.preset.lift, (event) => events.push(event));
    expect(people.harm).toBe(harm);
    expect(events.map(({ type }) => type)).toEqual(
      harm === Harm.none ? [] : [harm === Harm.crush ? 'person-crushed' : 'person-sheared'],
    );
    if (harm === Harm.none) return;
    expect(events[0]).toMatchObject({ speed: Math.abs(speed), place: placeName(simulation.state, place) });
    // one is hurt once
    hazardStep(simulation.state, simulation.plant.preset.lift, (event) => events.push(event));
    expect(events).toHaveLength(1);
  });
});

/** One look at the hazards of a lift as prepared. @returns what is told */
function look(prepare: (state: LiftState) => void, preset = 'geared-630') {
  const { simulation } = aLift(preset);
  prepare(simulation.state);
  const events: SimEvent[] = [];
  hazardStep(simulation.state, simulation.plant.preset.lift, (event) => events.push(event));
  return { events, people: simulation.state.people };
}

test('a sheave that stands draws nobody in', () => {
  const { events, people } = look(({ people, mechanics }) => {
    people.spot = Spot.mainSheave;
    people.place = MACHINE_ROOM;
    mechanics.carSpeed = 0;
  });
  expect([events, people.harm]).toEqual([[], Harm.none]);
});

test('after one accident no other is told', () => {
  const { events, people } = look((state) => {
    state.people.harm = Harm.shock;
    state.people.place = pitPlace(state);
    state.mechanics.carPosition = -0.4;
    state.mechanics.carSpeed = -0.3;
  });
  expect([events, people.harm]).toEqual([[], Harm.shock]);
});

test("two on a roof without headroom: the accident is the first one's, and is told once", () => {
  const { events, people } = look((state) => {
    state.people.place = roofPlace(state);
    state.people.partner = roofPlace(state);
    state.mechanics.carPosition = 16;
    state.mechanics.carSpeed = 0.9;
  });
  expect(events.map((event) => event.type)).toEqual(['person-crushed']);
  expect(people.victim).toBe(Victim.technician);
});

test('a second technician alone on that roof is the one who is hurt', () => {
  const { events, people } = look((state) => {
    state.people.place = 1;
    state.people.partner = roofPlace(state);
    state.mechanics.carPosition = 16;
    state.mechanics.carSpeed = 0.9;
  });
  expect(events).toMatchObject([{ type: 'person-crushed', victim: 'partner' }]);
  expect(people.victim).toBe(Victim.partner);
});

describe('a wheel that the motor turns', () => {
  /** whose hands are at it, where the technician stands, who is struck */
  test.each<[string, number, number, string | undefined]>([
    ['strikes the technician whose hands are on it', Hand.technician, MACHINE_ROOM, 'technician'],
    ['strikes the technician who stands beside it', Hand.nobody, MACHINE_ROOM, 'technician'],
    ['strikes the partner at it, and not the technician beside', Hand.partner, MACHINE_ROOM, 'partner'],
    ['strikes the partner at it while the technician is at a landing', Hand.partner, 2, 'partner'],
    ['strikes hands that are on it wherever their owner is said to be', Hand.technician, 2, 'technician'],
    ['strikes nobody when all are elsewhere', Hand.nobody, 2, undefined],
  ])('%s', (_what, by, place, victim) => {
    const { events, people } = look(({ people, mechanics }) => {
      Object.assign(people, { wheelBy: by, place });
      Object.assign(mechanics, { wheelOn: 1, carSpeed: 0.2, motion: Motion.driven });
    });
    expect(events).toEqual(victim ? [{ type: 'person-struck', victim, by: 'hand-wheel' }] : []);
    expect(people.harm).toBe(victim ? Harm.strike : Harm.none);
    expect(people.victim).toBe(victim === 'partner' ? Victim.partner : Victim.technician);
  });
});
