// What riders do when nobody helps them, and what helps.
import { describe, expect, test } from 'vitest';
import { Harm, Victim } from '../../../src/sim/lift-state';
import { perform } from '../../../src/sim/simulation';
import { aLift, type Lift } from '../../support/a-lift';

type Riders = { readonly count?: number; readonly age?: 'child' | 'elder'; readonly ill?: boolean };

/** Riders at rest between two floors, mains away, no rescue battery; the car's floor `above` metres over floor 4. */
function stuck(above: number, { count = 2, ...who }: Riders = {}): Lift {
  const lift = aLift().with('CTL-09', 0).call(1).run(4);
  perform(lift.simulation, 'public', { type: 'enter-car', count, ...who });
  lift.run(7).with('BLD-04', 0).run(1);
  const { mechanics } = lift.simulation.state;
  mechanics.carPosition = 9 + above;
  mechanics.carDoor = 0;
  mechanics.landingDoor.fill(0);
  return lift;
}

/** A rescuer opens both doors at floor 4. */
function openBoth(lift: Lift): Lift {
  const { mechanics } = lift.simulation.state;
  mechanics.keyTurned[3] = 1;
  mechanics.heldOpen[3] = 1;
  mechanics.heldTo[3] = 0.9;
  mechanics.carDoor = 1;
  return lift.run(4);
}

test('shut in, they ring after half a minute, once; a broken bell is heard by nobody', () => {
  const lift = stuck(1).run(120);
  expect(lift.events.filter(({ type }) => type === 'alarm-pressed')).toEqual([
    { type: 'alarm-pressed', heard: true },
  ]);
  const mute = stuck(1).with('LGT-03', 0).run(120);
  expect(mute.events).toContainEqual({ type: 'alarm-pressed', heard: false });
});

test('they press buttons when they grow uneasy, but not once they are told to keep clear', () => {
  const presses = (told: boolean) => {
    const lift = stuck(1).run(40);
    if (told) perform(lift.simulation, 'public', { type: 'use-intercom', say: 'stay-clear' });
    lift.simulation.state.people.calm = 0.8;
    lift.run(300);
    return lift.events.filter(({ type }) => type === 'door-button-pressed').length;
  };
  expect(presses(false)).toBeGreaterThan(3);
  expect(presses(true)).toBe(0);
});

test('who is told to keep clear pulls at no door until panic', () => {
  const lift = stuck(1).run(40);
  lift.standing(0).do({ type: 'use-intercom', say: 'stay-clear' });
  lift.simulation.state.people.calm = 0.25;
  expect(lift.run(20).saw('passengers-force-door')).toBe(false);
  lift.simulation.state.people.calm = 0.05;
  expect(lift.run(5).saw('passengers-force-door')).toBe(true);
});

describe('an opening between floors', () => {
  const leave = (above: number, calm: number, told = false): Lift => {
    const lift = stuck(above).run(40);
    lift.simulation.state.people.calm = calm;
    if (told) lift.simulation.state.people.heeds = 1;
    return openBoth(lift).run(6);
  };

  test('calm people wait for help, uneasy ones step out over half a metre', () => {
    expect(leave(0.5, 0.9).simulation.state.people.passengers).toBe(2);
    const lift = leave(0.5, 0.4);
    expect(lift.simulation.state.people).toMatchObject({ passengers: 0, harm: Harm.none });
    expect(lift.events).toContainEqual({
      type: 'passengers-jumped',
      floor: 4,
      metres: expect.closeTo(0.5, 3),
    });
    expect(lift.simulation.state.mechanics.load).toBe(0);
  });

  test('above the apron there is a hole under the car, and who jumps falls into it', () => {
    const lift = leave(1, 0.4);
    expect(lift.simulation.state.people).toMatchObject({ harm: Harm.fall, victim: Victim.passenger });
    expect(lift.saw('passenger-fell')).toBe(true);
  });

  test('a word keeps them from it', () => {
    expect(leave(1, 0.4, true).simulation.state.people.harm).toBe(Harm.none);
  });

  test('below the landing they climb, as far as one can', () => {
    expect(leave(-0.9, 0.4).simulation.state.people.passengers).toBe(0);
    expect(leave(-1.4, 0.4).simulation.state.people.passengers).toBe(2);
  });
});

test('children, and somebody ill, lose the calm of all sooner', () => {
  const calm = (who: Riders) => stuck(1, who).run(200).simulation.state.people.calm;
  const grown = calm({});
  expect(calm({ age: 'child' })).toBeLessThan(grown);
  expect(calm({ ill: true })).toBeLessThan(grown);
  expect(calm({ age: 'elder' })).toBe(grown);
});

test('who is ill grows worse, in panic twice as fast, and collapses in the end', () => {
  const lift = stuck(1, { ill: true }).run(35);
  const { people } = lift.simulation.state;
  const grows = (calm: number) => {
    people.calm = calm;
    const before = people.illness;
    lift.run(10);
    return people.illness - before;
  };
  people.illness = 0.3;
  expect(grows(1)).toBeCloseTo(10 * (0.8 / 3600), 9);
  expect(grows(0.1)).toBeCloseTo(20 * (0.8 / 3600), 9);
  people.illness = 0.599;
  lift.run(10);
  expect(lift.saw('passenger-worse')).toBe(true);
  people.illness = 0.999;
  lift.run(10);
  expect(people.illness).toBe(1);
  expect(lift.events.filter(({ type }) => type === 'passenger-collapsed')).toHaveLength(1);
  expect(people.harm).toBe(Harm.none);
});

test('nobody ill does not fall ill', () => {
  expect(stuck(1).run(300).simulation.state.people.illness).toBe(0);
});
