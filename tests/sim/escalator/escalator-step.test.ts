// The escalator as a machine with people on it: what a stop, a shoe, a lace, the wrong way and a loose handrail come to.
import { expect, test } from 'vitest';
import { arrange } from '../../../src/sim/arrange';
import type { EscalatorAct } from '../../../src/sim/escalator-words';
import { RATED } from '../../../src/sim/escalator/escalator-state';
import type { EscalatorStart } from '../../../src/sim/escalator/escalator-state';
import type { SimEvent } from '../../../src/sim/events';
import { Harm } from '../../../src/sim/lift-state';
import { advance } from '../../../src/sim/advance';
import {
  createSimulation,
  perform,
  stateHash,
  takeEvents,
  tick,
  type Simulation,
} from '../../../src/sim/simulation';
import { aLift } from '../../support/a-lift';

class Ride {
  readonly simulation: Simulation;
  readonly events: SimEvent[] = [];

  constructor(start: EscalatorStart) {
    this.simulation = createSimulation('ref-1000', 0, undefined, start);
    arrange(this.simulation, { player: { age: 'child' } });
  }

  run(seconds: number): this {
    for (let i = 0; i < seconds * 100; i++) tick(this.simulation);
    this.events.push(...takeEvents(this.simulation).map(({ event }) => event));
    return this;
  }

  act(...acts: readonly EscalatorAct[]): this {
    for (const act of acts) {
      expect(perform(this.simulation, 'technician', { type: 'on-escalator', act })).toBeUndefined();
      this.run(0.1);
    }
    return this;
  }

  saw(wanted: object): boolean {
    return this.events.some((event) =>
      Object.entries(wanted).every(([key, value]) => Reflect.get(event, key) === value),
    );
  }
}

test('a building without one has nothing of it, and cannot use it', () => {
  const { state } = aLift().simulation;
  expect(Object.values(state.escalator).every((list) => list.length === 0)).toBe(true);
  expect(aLift().do({ type: 'on-escalator', act: 'step-on' })).toBe('nothing-there');
});

test('one rides up in about twenty seconds and is then a floor higher', () => {
  const ride = new Ride({}).act('step-on', 'hold-handrail').run(19.5);
  expect(ride.saw({ type: 'escalator-left', who: 'player' })).toBe(true);
  expect(ride.simulation.state.people.place).toBe(2);
});

test('the stop brings the steps to rest within the distance it is set to', () => {
  const ride = new Ride({ stopping: 0.4 }).run(2);
  const before = ride.simulation.state.escalator.way[0] as number;
  ride.act('press-stop').run(3);
  const { way, speed } = ride.simulation.state.escalator;
  expect((way[0] as number) - before).toBeGreaterThan(0.38);
  expect((way[0] as number) - before).toBeLessThan(0.42);
  expect(speed[0]).toBe(0);
});

test('when it stops whoever holds the rail stands, and whoever does not may fall', () => {
  const people = [
    { who: 'elder', boards: 1, grips: false },
    { who: 'grown', boards: 2, grips: false },
    { who: 'elder', boards: 3 },
  ] as const;
  const ride = new Ride({ people }).run(6).act('press-stop').run(2);
  expect(ride.events.filter(({ type }) => type === 'escalator-fall')).toEqual([
    { type: 'escalator-fall', who: 'elder', cause: 'stop' },
  ]);
});

test('a toddler stands if somebody who holds the rail has its hand', () => {
  const ride = (...acts: readonly EscalatorAct[]) =>
    new Ride({ people: [{ who: 'toddler', boards: 4, grips: false }] })
      .act(...acts)
      .run(4)
      .act('shout')
      .run(4);
  expect(ride('step-on', 'hold-handrail').saw({ type: 'escalator-fall', who: 'toddler' })).toBe(true);
  expect(ride('take-hand', 'step-on', 'hold-handrail').saw({ type: 'escalator-fall' })).toBe(false);
});

test('soft shoes at the edge are drawn in; a stop in time frees the foot, no stop hurts it', () => {
  const caught = () => new Ride({ shoes: 'soft-clogs' }).act('step-on', 'stand-at-edge').run(3.1);
  expect(caught().saw({ type: 'shoe-caught', where: 'skirt' })).toBe(true);
  const freed = caught().act('shout').run(4).act('pull-foot-free').run(2);
  expect(freed.saw({ type: 'foot-freed' })).toBe(true);
  expect(freed.simulation.state.people.harm).toBe(Harm.none);
  const hurt = caught().run(6);
  expect(hurt.events.at(-1)).toEqual({ type: 'escalator-injury', who: 'player', how: 'drawn-in' });
  expect(hurt.simulation.state.people.harm).toBe(Harm.entangle);
});

test('soft shoes in the middle, or firm ones at the edge, are not', () => {
  expect(new Ride({ shoes: 'soft-clogs' }).act('step-on').run(15).saw({ type: 'shoe-caught' })).toBe(false);
  expect(new Ride({}).act('step-on', 'stand-at-edge').run(15).saw({ type: 'shoe-caught' })).toBe(false);
});

test('a loose lace is caught by the comb, which stops it all; a tied one is not', () => {
  const loose = new Ride({ shoes: 'loose-laces' }).act('step-on', 'hold-handrail').run(20);
  expect(loose.saw({ type: 'shoe-caught', where: 'comb' })).toBe(true);
  expect(loose.saw({ type: 'escalator-stopped', by: 'comb' })).toBe(true);
  const tied = new Ride({ shoes: 'loose-laces' }).act('tie-laces', 'step-on', 'hold-handrail').run(20);
  expect(tied.saw({ type: 'escalator-left', who: 'player' })).toBe(true);
});

test('running against the steps ends in a fall, or where one came from', () => {
  const far = new Ride({}).act('step-on').run(12).act('run-against').run(4);
  expect(far.saw({ type: 'escalator-fall', who: 'player', cause: 'against' })).toBe(true);
  const near = new Ride({}).act('step-on').run(1).act('run-against').run(2);
  expect(near.saw({ type: 'escalator-fall' })).toBe(false);
  expect(near.simulation.state.escalator.where[0]).toBe(1);
});

test('who stands in the way at the end brings down who comes after', () => {
  const people = [{ who: 'grown', boards: 6 }] as const;
  const stays = new Ride({ people }).act('step-on', 'hold-handrail').run(30);
  expect(stays.saw({ type: 'escalator-fall', who: 'grown', cause: 'pile' })).toBe(true);
  const goes = new Ride({ people }).act('step-on', 'hold-handrail').run(19.5).act('step-away').run(10);
  expect(goes.saw({ type: 'escalator-left', who: 'grown' })).toBe(true);
});

test('who walks up without a hand on the rail stumbles, the old sooner; with a hand nobody does', () => {
  const up = (grips: boolean) =>
    new Ride({ people: [{ who: 'elder', boards: 1, grips, walks: 0.5 }] }).run(9);
  expect(up(false).saw({ type: 'escalator-fall', who: 'elder', cause: 'stumble' })).toBe(true);
  expect(up(true).saw({ type: 'escalator-fall' })).toBe(false);
});

test('who sits is not carried over the comb', () => {
  const ride = new Ride({}).act('step-on', 'sit-down').run(20);
  expect(ride.saw({ type: 'escalator-stopped', by: 'comb' })).toBe(true);
});

test('a handrail that lags stops it after some seconds', () => {
  expect(new Ride({ handrail: 0.7 }).run(9).saw({ type: 'escalator-stopped' })).toBe(false);
  expect(new Ride({ handrail: 0.7 }).run(11).saw({ type: 'escalator-stopped', by: 'handrail' })).toBe(true);
});

test('it is never leapt over', () => {
  const make = () => new Ride({ people: [{ who: 'child', boards: 2 }] }).act('step-on');
  const [one, other] = [make(), make()];
  advance(one.simulation, 1500);
  for (let i = 0; i < 1500; i++) tick(other.simulation);
  expect(stateHash(one.simulation)).toBe(stateHash(other.simulation));
  expect(one.simulation.state.escalator.speed[0]).toBe(RATED);
});
