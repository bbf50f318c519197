// The learning run: from the lowest landing up, every level noted; E35 by each of its causes.
import { describe, expect, test } from 'vitest';
import { operationOf } from '../../../src/sim/controller/operations';
import { liftPresetIds } from '../../../src/sim/lifts/lift-data';
import { Condition } from '../../../src/sim/lift-state';
import { aLift, type Lift } from '../../support/a-lift';

/** In the machine room, emergency electrical operation on, the shaft unknown, the car where it is told. */
function unlearnt(preset = 'ref-1000', position = 0): Lift {
  const lift = aLift(preset).with('SEN-08', 0);
  lift.simulation.state.mechanics.carPosition = position;
  lift.standing(0).do({ type: 'turn-switch', switch: 'emergency-electrical', to: 'on' }, 1);
  lift.events.length = 0;
  return lift;
}
const learn = (lift: Lift): Lift => {
  expect(lift.keys('up', 'enter', 'enter')).toBeUndefined();
  return lift;
};
function breakPart({ simulation }: Lift, id: string, condition: number): void {
  simulation.state.electrical.partCondition[simulation.plant.partNumber.get(id) ?? -1] = condition;
  simulation.plant.partsStale = true;
}

test.each(liftPresetIds)(
  '%s: every level is found within a millimetre, and the lift serves again',
  (preset) => {
    const lift = learn(unlearnt(preset)).run(20);
    const { controller, health, floors } = lift.simulation.state;
    expect(operationOf(lift.simulation.state)).toBe('shaft-learning');
    lift.pass(120);
    expect(lift.events).toContainEqual({ type: 'board-work-ended', work: 'learn-shaft', done: true });
    expect([controller.learntFloors, health.shaftDataValid]).toEqual([floors, 1]);
    controller.learntAt.forEach((level, at) => {
      expect(Math.abs(level - at * 3), `floor ${at + 1}`).toBeLessThan(0.004);
    });
    lift.do({ type: 'turn-switch', switch: 'emergency-electrical', to: 'off' }, 20);
    lift.call(2).pass(60);
    expect(lift.opened.at(-1)).toBe(2);
  },
);

test('it starts as well from the edges of the lowest zone', () => {
  for (const position of [-0.05, 0.15]) {
    const lift = learn(unlearnt('ref-1000', position)).pass(120);
    expect(lift.codes).toEqual([]);
    expect(lift.simulation.state.controller.learntAt[0]).toBeCloseTo(0, 2);
  }
});

test('a moved vane that is learnt anew gives no more E22, and its step stays', () => {
  const lift = aLift().with('SEN-03', 0).call(4).pass(40);
  expect(lift.codes).toContain(22);
  lift.standing(0).call(1).pass(60);
  lift.do({ type: 'turn-switch', switch: 'emergency-electrical', to: 'on' }, 1);
  learn(lift).pass(120);
  lift.do({ type: 'turn-switch', switch: 'emergency-electrical', to: 'off' }, 20);
  lift.events.length = 0;
  lift.call(4).pass(60);
  expect(lift.codes).toEqual([]);
  expect(lift.opened.at(-1)).toBe(4);
  expect(lift.simulation.state.mechanics.carPosition).toBeCloseTo(9.035, 3);
});

describe('E35', () => {
  test('started at another landing: at once, and what was learnt before stays', () => {
    const lift = aLift().call(3).pass(60).standing(0);
    lift.do({ type: 'turn-switch', switch: 'emergency-electrical', to: 'on' }, 1);
    learn(lift).run(1);
    expect(lift.codes).toEqual([35]);
    expect(lift.saw('contactor-pulled-in')).toBe(true);
    expect(lift.simulation.state.health.shaftDataValid).toBe(1);
  });

  test('no level within 45 s: a dead zone sensor', () => {
    const lift = unlearnt();
    learn(lift).run(3);
    breakPart(lift, 'X2.field', Condition.open);
    // the loss of the zone counts as leaving the lowest level; after it nothing is found
    lift.pass(40);
    expect(lift.codes).toEqual([]);
    lift.pass(10);
    expect(lift.codes).toEqual([35]);
    expect(lift.simulation.state.mechanics.carSpeed).toBe(0);
  });

  test('levels nearer than half a metre: a sensor whose contact bounces', () => {
    const lift = learn(unlearnt()).run(5);
    const { mechanics } = lift.simulation.state;
    while (mechanics.carPosition < 2.995) lift.run(0.01);
    breakPart(lift, 'X2.field', Condition.open);
    lift.run(0.02);
    breakPart(lift, 'X2.field', Condition.good);
    lift.run(1);
    expect(lift.codes).toEqual([35]);
  });

  test.each([7, 9])('%i floors set in a building of eight', (count) => {
    const lift = unlearnt();
    lift.simulation.state.health.floorsSet = count;
    learn(lift).pass(150);
    expect(lift.codes).toEqual([35]);
    expect(lift.simulation.state.health.shaftDataValid).toBe(0);
    expect(lift.simulation.state.mechanics.carPosition).toBeLessThan(21.2);
  });

  test('an upper slowdown switch that does not act', () => {
    const lift = unlearnt();
    breakPart(lift, 'X14.field', Condition.welded);
    learn(lift).pass(150);
    expect(lift.codes).toEqual([35]);
  });
});

test('without valid data no automatic run, whatever is reset', () => {
  const lift = aLift().with('SEN-08', 0).standing(0);
  lift.do({ type: 'press-reset' }, 10);
  lift.call(5).pass(60);
  expect(lift.saw('car-started')).toBe(false);
  expect(lift.codes).toContain(35);
});
