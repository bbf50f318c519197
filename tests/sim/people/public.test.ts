// People at the landings: they ride when they can, and fall where they can.
import { describe, expect, test } from 'vitest';
import { advance } from '../../../src/sim/advance';
import { Harm, Victim } from '../../../src/sim/lift-state';
import { createSimulation, perform, type Simulation, stateHash, tick } from '../../../src/sim/simulation';
import { aLift, type Lift } from '../../support/a-lift';

const wait = (simulation: Simulation, floor: number, count: number) =>
  perform(simulation, 'public', { type: 'wait-at-landing', floor, count });

function waiting(floor: number, count: number, seed = 1): Lift {
  const lift = aLift();
  lift.simulation.state.wear.seed = seed;
  expect(wait(lift.simulation, floor, count)).toBeUndefined();
  return lift;
}

test('they call, get in one a second, ride to their floors and get out; none is left over', () => {
  const lift = waiting(5, 3).run(120);
  const { people, mechanics } = lift.simulation.state;
  expect(lift.events).toContainEqual({ type: 'hall-call-pressed', floor: 5, direction: 'up', by: 'public' });
  expect(lift.events.filter(({ type }) => type === 'passengers-entered')).toHaveLength(3);
  expect(lift.saw('passengers-left')).toBe(true);
  lift.run(60);
  expect(people).toMatchObject({ passengers: 0, publicHere: 0, crossing: 0 });
  expect(mechanics.load).toBe(0);
  expect([...people.bound, ...people.waiting].every((count) => count === 0)).toBe(true);
});

test('there is no such floor', () => {
  expect(wait(aLift().simulation, 9, 1)).toBe('nothing-there');
});

test('no more get in than the car carries; the rest waits for the next', () => {
  const lift = waiting(1, 20).run(25);
  expect(lift.simulation.state.people.passengers).toBe(14);
  expect(lift.simulation.state.mechanics.load).toBeLessThanOrEqual(1100);
  expect(lift.run(500).simulation.state.people.publicHere).toBe(0);
});

test('a barrier at the open doors keeps them out', () => {
  const lift = waiting(1, 2);
  lift.simulation.state.people.barrierAt[0] = 1;
  expect(lift.run(60).saw('passengers-entered')).toBe(false);
});

describe('a landing door open on the well', () => {
  /** The door of floor 4 held open with no car behind it and somebody waiting there. */
  const openDoor = (prepare: (lift: Lift) => void = () => undefined): Lift => {
    const lift = waiting(4, 1);
    const { mechanics, electrical } = lift.simulation.state;
    electrical.stopPressed = 1;
    mechanics.keyTurned[3] = 1;
    mechanics.heldOpen[3] = 1;
    mechanics.heldTo[3] = 0.9;
    prepare(lift);
    return lift.run(20);
  };

  test('is walked through after some seconds', () => {
    const lift = openDoor();
    expect(lift.simulation.state.people).toMatchObject({ harm: Harm.fall, victim: Victim.public });
    expect(lift.events.at(-1)).toEqual({ type: 'public-fell', floor: 4, how: 'walked-in' });
  });

  test('is not, behind a barrier, or watched by a partner or by a technician with nothing else to do', () => {
    const harm = (prepare: (lift: Lift) => void) => openDoor(prepare).simulation.state.people.harm;
    expect(harm(({ simulation }) => simulation.state.people.barrierAt.fill(1))).toBe(Harm.none);
    expect(harm((lift) => lift.standing(4))).toBe(Harm.none);
    const partnerThere = (watches: number) => (lift: Lift) => {
      Object.assign(lift.simulation.state.people, { partner: 4, partnerWatches: watches });
    };
    expect(harm(partnerThere(1))).toBe(Harm.none);
    expect(harm(partnerThere(0))).toBe(Harm.fall);
    expect(
      harm((lift) => {
        lift.standing(4);
        lift.do({ type: 'write-record' });
      }),
    ).toBe(Harm.fall);
  });
});

test('a landing door left unlocked gives way to who leans on it; a locked one never', () => {
  const leaned = (unlocked: boolean) => {
    const lift = waiting(4, 1);
    const { state } = lift.simulation;
    state.electrical.stopPressed = 1;
    if (unlocked) state.mechanics.keyTurned[3] = 1;
    lift.run(400);
    return lift.events.find(({ type }) => type === 'public-fell');
  };
  expect(leaned(true)).toEqual({ type: 'public-fell', floor: 4, how: 'leaned' });
  expect(leaned(false)).toBeUndefined();
});

test('a day of theirs leaps to the very state that ticking comes to', () => {
  const day = (pass: (simulation: Simulation, ticks: number) => void): string => {
    const simulation = createSimulation('ref-1000');
    simulation.state.wear.seed = 5;
    pass(simulation, 400);
    for (let group = 0; group < 8; group++) {
      wait(simulation, 1 + ((group * 3) % 8), 1 + (group % 3));
      pass(simulation, 1234 + group * 777);
    }
    return stateHash(simulation);
  };
  const ticking = day((simulation, ticks) => {
    for (let i = 0; i < ticks; i++) tick(simulation);
  });
  expect(day(advance)).toBe(ticking);
});
