// Riders weigh, wait, lose their calm and pull at the door; the limiter decides what that means.
import { expect, test } from 'vitest';
import { perform, type Simulation } from '../../../src/sim/simulation';
import { aLift, type Lift } from '../../support/a-lift';

const enter = (simulation: Simulation, count: number) =>
  perform(simulation, 'public', { type: 'enter-car', count });

/** Four people shut in between floors: the mains went as they rode, and there is no rescue battery. */
function shutIn(prepare: (lift: Lift) => void = () => undefined): Lift {
  const lift = aLift().with('CTL-09', 0);
  prepare(lift);
  lift.call(1).run(4);
  expect(enter(lift.simulation, 4)).toBeUndefined();
  lift.run(6).call(8, 'down').run(9);
  expect(lift.simulation.state.mechanics.carSpeed).toBeGreaterThan(0);
  return lift.with('BLD-04', 0).run(5);
}

test('four riders are 300 kg; they get in and out only through open doors', () => {
  const lift = aLift();
  expect(enter(lift.simulation, 4)).toBe('door-shut');
  lift.call(1).run(4);
  expect(enter(lift.simulation, 4)).toBeUndefined();
  expect(lift.simulation.state.mechanics.load).toBe(300);
  expect(perform(lift.simulation, 'public', { type: 'leave-car', count: 5 })).toBe('nothing-there');
  expect(perform(lift.simulation, 'public', { type: 'leave-car', count: 4 })).toBeUndefined();
  expect(lift.simulation.state.mechanics.load).toBe(0);
  expect(enter(lift.simulation, 0.5)).toBe('nothing-there');
});

test('fifteen of them keep the doors open', () => {
  const lift = aLift();
  lift.call(1).run(4);
  enter(lift.simulation, 15);
  lift.run(30);
  expect(lift.simulation.state.mechanics.carDoor).toBe(1);
});

test('shut in, they lose their calm and pull at the door; the limiter gives 50 mm and no more', () => {
  const lift = shutIn().run(900);
  expect(lift.saw('passengers-force-door')).toBe(true);
  expect(lift.simulation.state.mechanics.carDoor).toBeCloseTo(0.05 / 0.9, 3);
  expect(lift.run(600).saw('passenger-fell')).toBe(false);
});

test('without the limiter the door opens on the well, and panic ends in a fall', () => {
  const lift = shutIn((before) => before.with('DOR-14', 0));
  // well away from any sill
  lift.simulation.state.mechanics.carPosition = 10.5;
  lift.run(1500);
  expect(lift.simulation.state.mechanics.carDoor).toBe(1);
  expect(lift.saw('passenger-fell')).toBe(true);
});

test('a voice keeps them calm, if the intercom works; darkness does not', () => {
  const calmAfter = (prepare: (lift: Lift) => void, talks: boolean): number => {
    const lift = shutIn(prepare);
    for (let i = 0; i < 4; i++) {
      lift.run(150);
      if (talks) perform(lift.simulation, 'public', { type: 'use-intercom' });
    }
    return lift.simulation.state.people.calm;
  };
  const alone = calmAfter(() => undefined, false);
  expect(calmAfter(() => undefined, true)).toBeGreaterThan(alone);
  expect(calmAfter((lift) => lift.with('LGT-03', 0), true)).toBe(alone);
  expect(calmAfter((lift) => lift.with('LGT-02', 0), false)).toBeLessThan(alone);
});

test('a car that waits with open doors shuts nobody in', () => {
  const lift = aLift();
  lift.call(1).run(4);
  enter(lift.simulation, 15);
  lift.run(300);
  expect(lift.simulation.state.people.calm).toBe(1);
});

test('what is said matters: blame frightens, and who is told to pull at the door does, though calm before', () => {
  const lift = shutIn();
  const { people } = lift.simulation.state;
  const say = (words: 'scold' | 'stay-clear' | 'pry-the-door') =>
    perform(lift.simulation, 'public', { type: 'use-intercom', say: words });
  say('scold');
  expect(people.calm).toBeLessThan(0.7);
  say('stay-clear');
  lift.run(60);
  expect([people.heeds, people.forcing]).toEqual([1, 0]);
  say('pry-the-door');
  lift.run(2);
  expect([people.heeds, people.forcing]).toEqual([0, 1]);
});
