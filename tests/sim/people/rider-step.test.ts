// What time makes of a player who rides: a lead across the sill, a shoulder at the door, a scooter among people.
import { expect, test } from 'vitest';
import { arrange, type Start } from '../../../src/sim/arrange';
import { Harm } from '../../../src/sim/lift-state';
import { createSimulation } from '../../../src/sim/simulation';
import { stateHash } from '../../../src/sim/simulation';
import { aLift, type Lift } from '../../support/a-lift';

type Player = NonNullable<Start['player']>;

function entering(player: Partial<Player>): Lift {
  const lift = aLift();
  arrange(lift.simulation, { player: { age: 'child', ...player } });
  lift.do({ type: 'press-hall-call', direction: 'up' }, 3);
  lift.do({ type: 'walk', to: 'car' }, 2.1);
  return lift;
}

test('a lead across the sill is caught by the doors, and a car that goes drags it', () => {
  const lift = entering({ with: 'dog', how: 'loose' });
  lift.do({ type: 'press-car-call', floor: 5 }, 12);
  expect(lift.saw('lead-caught')).toBe(true);
  expect(lift.events.at(-1)).toEqual({ type: 'lead-dragged' });
  expect(lift.simulation.state.people.harm).toBe(Harm.entangle);
});

test('doors opened in time set the lead free, and a short lead brings the dog', () => {
  const lift = entering({ with: 'dog', how: 'loose' });
  for (let i = 0; i < 100 && !lift.saw('lead-caught'); i++) lift.run(0.1);
  lift.do({ type: 'press-door-button', button: 'open' }, 4);
  lift.do({ type: 'handle-thing', how: 'close' }, 0.1);
  expect(lift.saw('dog-came')).toBe(true);
  lift.do({ type: 'press-car-call', floor: 5 }, 25);
  expect(lift.simulation.state.people.harm).toBe(Harm.none);
});

test('a dog in the arms or on a short lead leaves nothing in the doorway', () => {
  for (const how of ['close', 'carried']) {
    const lift = entering({ with: 'dog', how });
    lift.do({ type: 'press-car-call', floor: 5 }, 25);
    expect(lift.saw('lead-caught')).toBe(false);
  }
});

test('a lead is watched while time is leapt over, to the same state', () => {
  const make = () => {
    const lift = entering({ with: 'dog', how: 'loose' });
    lift.do({ type: 'press-alarm' });
    return lift;
  };
  expect(stateHash(make().pass(30).simulation)).toBe(stateHash(make().run(30).simulation));
});

test('who leans on the car door is scraped when it opens', () => {
  const lift = entering({});
  lift.do({ type: 'press-car-call', floor: 2 }, 10);
  lift.do({ type: 'lean-on-door' }, 15);
  expect(lift.saw('rider-scraped')).toBe(true);
});

test('a ridden scooter bumps into who stands in the car; a pushed one does not', () => {
  const into = (how: string): boolean => {
    const lift = aLift();
    arrange(lift.simulation, { player: { age: 'child', with: 'scooter', how }, passengers: { count: 2 } });
    lift.do({ type: 'press-hall-call', direction: 'up' }, 3);
    lift.do({ type: 'walk', to: 'car' }, 2.1);
    return lift.saw('person-bumped');
  };
  expect(into('loose')).toBe(true);
  expect(into('close')).toBe(false);
});

test('words that are none are refused by name', () => {
  expect(() => arrange(createSimulation('ref-1000'), { player: { age: 'ancient' } })).toThrow(/ancient/);
});
