// The player as a passenger: every act changes the lift as it would in life.
import { expect, test } from 'vitest';
import { arrange, type Start } from '../../../src/sim/arrange';
import { Harm } from '../../../src/sim/lift-state';
import { aLift, asking, type Lift } from '../../support/a-lift';

type Player = NonNullable<Start['player']>;

/** In the car of a lift that stands open at the lowest landing. */
function riding(player: Partial<Player> = {}, floor = 1): Lift {
  const lift = aLift();
  arrange(lift.simulation, { player: { age: 'child', ...player }, technician: `landing-${floor}` });
  lift.do({ type: 'press-hall-call', direction: 'up' }, 3);
  expect(lift.do({ type: 'walk', to: 'car' }, 2.1)).toBeUndefined();
  return lift;
}

/** On the way from floor 1 to floor 6, at speed. */
function underWay(player: Partial<Player> = {}): Lift {
  const lift = riding(player);
  lift.do({ type: 'press-car-call', floor: 6 });
  for (let i = 0; i < 200 && lift.simulation.state.mechanics.carSpeed < 1.7; i++) lift.run(0.1);
  expect(lift.simulation.state.mechanics.carSpeed).toBeGreaterThan(1.7);
  return lift;
}

test('a technician is no passenger', () => {
  expect(aLift().do({ type: 'press-alarm' })).toBe('nothing-there');
});

test('a passenger weighs on the car, with what is along, unless it is left behind', () => {
  const lift = riding({ with: 'load' });
  expect(lift.simulation.state.mechanics.load).toBe(95);
  lift.do({ type: 'handle-thing', how: 'left' });
  expect(asking(lift)('carLoad')).toBe(35);
  expect(asking(lift)('thingHeld')).toBe('left');
});

test('nobody leaves a dog behind or carries a trolley; without anything there is nothing to handle', () => {
  expect(riding({ with: 'dog' }).do({ type: 'handle-thing', how: 'left' })).toBe('not-now');
  expect(riding({ with: 'load' }).do({ type: 'handle-thing', how: 'carried' })).toBe('not-now');
  expect(riding().do({ type: 'handle-thing', how: 'close' })).toBe('nothing-there');
});

test('a hand in the doorway is seen and the doors open again; a foot is not and the panel strikes it', () => {
  const hand = riding();
  hand.do({ type: 'hold-door', with: 'hand' }, 12);
  expect(hand.saw('person-hit-by-door')).toBe(false);
  expect(hand.saw('car-door-shut')).toBe(false);
  const foot = riding();
  foot.do({ type: 'hold-door', with: 'foot' }, 12);
  expect(foot.saw('person-hit-by-door')).toBe(true);
  expect(asking(foot)('doorHeldWith')).toBe('foot');
});

test('doors are held only where they stand open', () => {
  expect(underWay().do({ type: 'hold-door', with: 'hand' })).toBe('out-of-reach');
});

test('one child who jumps shakes nothing loose; a car full of them trips the governor, and the car stops', () => {
  const alone = underWay();
  alone.do({ type: 'jump' }, 1);
  expect(alone.saw('jumped')).toBe(true);
  expect(alone.saw('governor-tripped')).toBe(false);
  const many = aLift();
  arrange(many.simulation, {
    player: { age: 'child' },
    technician: 'car',
    passengers: { count: 12, children: 12 },
  });
  many.do({ type: 'press-car-call', floor: 8 }, 6);
  many.do({ type: 'jump' }, 6);
  expect(many.saw('governor-tripped')).toBe(true);
  expect(many.simulation.state.mechanics.carSpeed).toBe(0);
  expect(asking(many)('carLanding')).toBe(0);
});

test('doors pulled apart in flight give a hand wide and stop the car; let go, they shut', () => {
  const lift = underWay();
  lift.do({ type: 'pry-doors' }, 5);
  const { mechanics, people } = lift.simulation.state;
  expect(mechanics.carDoor * 0.9).toBeCloseTo(0.05, 3);
  expect(mechanics.carSpeed).toBe(0);
  expect(asking(lift)('carLanding')).toBe(0);
  lift.run(4);
  expect(mechanics.carDoor).toBe(0);
  expect(people.harm).toBe(Harm.none);
});

test('a car door whose lock is lost opens on the well, and who pulls it falls', () => {
  const lift = underWay();
  lift.simulation.state.health.doorLimiter = 0;
  lift.do({ type: 'pry-doors' }, 6);
  expect(lift.events.at(-1)).toMatchObject({ type: 'person-fell' });
});

test('a locked landing door holds who leans on it; one whose panel is out of its track does not', () => {
  const at = (panelOffAt: number): Lift => {
    const lift = aLift();
    arrange(lift.simulation, { player: { age: 'child' }, technician: 'landing-4', health: { panelOffAt } });
    lift.do({ type: 'lean-on-door' });
    return lift;
  };
  expect(at(0).events.at(-1)).toEqual({ type: 'door-leaned-on', floor: 4, holds: true });
  expect(at(4).simulation.state.people.harm).toBe(Harm.fall);
});

test('the alarm is answered after a while, and a place told calms who rides along', () => {
  const lift = underWay();
  const { people } = lift.simulation.state;
  people.calm = 0.5;
  expect(lift.do({ type: 'speak-up', say: 'place-and-number' })).toBe('not-now');
  lift.do({ type: 'press-alarm' }, 1);
  expect(lift.do({ type: 'speak-up', say: 'place-and-number' })).toBe('line-busy');
  lift.run(4);
  expect(lift.saw('alarm-answered')).toBe(true);
  expect(lift.do({ type: 'speak-up', say: 'place-and-number' })).toBeUndefined();
  expect(people).toMatchObject({ calm: 0.9, heeds: 1 });
});

test('an alarm that nobody hears is not answered', () => {
  const lift = riding();
  lift.simulation.state.health.intercom = 0;
  lift.do({ type: 'press-alarm' }, 10);
  expect(lift.events).toContainEqual({ type: 'alarm-pressed', heard: false });
  expect(lift.do({ type: 'speak-up', say: 'who-is-here' })).toBe('not-now');
});

test('the hatch is locked, and there is no climbing out through doors that are shut', () => {
  const lift = underWay();
  lift.do({ type: 'try-hatch' });
  expect(lift.saw('hatch-tried')).toBe(true);
  expect(lift.do({ type: 'climb-out' })).toBe('door-shut');
});

test.each([
  [0.5, 'climbed-out'],
  [0.9, 'person-fell'],
])('out of a car %d m above the floor: %s', (above, outcome) => {
  const lift = aLift();
  arrange(lift.simulation, { car: { floor: 4, above }, player: { age: 'child' }, technician: 'car' });
  const { mechanics, electrical } = lift.simulation.state;
  electrical.mainSwitchOn = 0;
  mechanics.carDoor = 1;
  Object.assign(mechanics.keyTurned, { 3: 1 });
  mechanics.heldOpen[3] = 1;
  mechanics.heldTo[3] = 0.9;
  lift.run(3);
  lift.do({ type: 'climb-out' });
  expect(lift.saw(outcome as 'climbed-out')).toBe(true);
});
