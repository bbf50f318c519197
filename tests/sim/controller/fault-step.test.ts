// A lift that a fault has taken out: it waits, creeps to a landing, lets people out, and comes back when it may.
import { describe, expect, test } from 'vitest';
import { Code } from '../../../src/sim/controller/codes';
import { faultStep } from '../../../src/sim/controller/fault-step';
import { Input } from '../../../src/sim/controller/inputs';
import { type LiftState, Mode, Phase } from '../../../src/sim/lift-state';
import { stateHash, tick } from '../../../src/sim/simulation';
import { aLift, type Lift } from '../../support/a-lift';

/** A clock fault (3B) in full flight: the car stands between floors. */
function stoppedBetween(): Lift {
  const lift = aLift().call(8, 'down').run(6);
  lift.simulation.state.health.clockRuns = 0;
  return lift.run(1);
}

test('the slow run begins three seconds after the stop, not before, and ends at a landing with open doors', () => {
  const lift = stoppedBetween();
  const { controller, mechanics } = lift.simulation.state;
  while (controller.phase !== Phase.waiting) lift.run(0.01);
  const stood = mechanics.carPosition;
  lift.run(2.9);
  expect(controller.phase).toBe(Phase.waiting);
  lift.run(0.9);
  expect(mechanics.carPosition).toBe(stood);
  lift.run(2);
  expect(Math.abs(mechanics.carSpeed)).toBeCloseTo(0.1, 9);
  lift.pass(60);
  expect(lift.opened).toHaveLength(1);
  expect(mechanics.carDoor).toBe(1);
  expect(controller.mode).toBe(Mode.fault);
});

test('an open chain keeps the slow run waiting', () => {
  const lift = stoppedBetween().run(5).with('CHN-09', 0).run(1);
  const { mechanics } = lift.simulation.state;
  const stood = mechanics.carPosition;
  lift.run(20);
  expect(mechanics.carPosition).toBe(stood);
});

test('class C comes back by itself when the cause is gone, class B waits for the reset', () => {
  const limit = aLift().with('SEN-05', 0).call(4).run(10);
  expect(limit.codes).toEqual([43]);
  limit.simulation.state.electrical.partCondition.fill(0);
  limit.simulation.plant.partsStale = true;
  limit.pass(10).call(4).pass(40);
  // it let people out where it could not start
  expect(limit.opened).toEqual([1, 4]);
  const clock = stoppedBetween();
  clock.simulation.state.health.clockRuns = 1;
  clock.pass(120).call(2).pass(60);
  expect(clock.simulation.state.controller.mode).toBe(Mode.fault);
  clock.standing(0).do({ type: 'press-reset' }, 30);
  clock.call(8, 'down').pass(60);
  expect(clock.opened.at(-1)).toBe(8);
});

test('a board that its watchdog started again shows E34 and then serves', () => {
  const lift = aLift();
  lift.simulation.state.health.boardResets = 30;
  lift.run(28);
  lift.simulation.state.health.boardResets = 0;
  lift.pass(20).call(3).pass(40);
  expect(lift.codes).toEqual([34]);
  expect(lift.opened).toEqual([3]);
});

test('doors that do not open are given up after their time', () => {
  const lift = stoppedBetween().with('DOR-05', 0);
  const { controller, mechanics } = lift.simulation.state;
  for (let i = 0; i < 6000 && controller.phase !== Phase.lettingOut; i++) lift.run(0.01);
  lift.run(11);
  expect([controller.phase, mechanics.doorDrive, mechanics.carDoor]).toEqual([Phase.idle, 0, 0]);
  expect(lift.saw('car-door-opened')).toBe(false);
});

test('nobody creeps while somebody has the lift in hand', () => {
  const lift = stoppedBetween().run(3);
  lift.simulation.state.health.emergencyElectrical = 1;
  const stood = lift.run(0.1).simulation.state.mechanics.carPosition;
  lift.run(20);
  expect(lift.simulation.state.mechanics.carPosition).toBe(stood);
});

test('leaps through a slow run end where ticks do', () => {
  const [leapt, ticked] = [stoppedBetween(), stoppedBetween()];
  leapt.pass(50);
  for (let i = 0; i < 5000; i++) tick(ticked.simulation);
  expect(stateHash(leapt.simulation)).toBe(stateHash(ticked.simulation));
});

/** A board in fault with this code, after one more look. */
function looked(code: number, phase: number, prepare: (state: LiftState) => void = () => undefined) {
  const { state, plant } = aLift().simulation;
  Object.assign(state.controller, { mode: Mode.fault, code, phase, timerTicks: 400 });
  prepare(state);
  faultStep(state, plant.preset.lift, () => undefined);
  return state.controller;
}

describe('out of service', () => {
  test('a class that allows no slow run leaves the car where it stands, people in it or not', () => {
    const between = ({ controller, electrical }: LiftState) => {
      controller.letsOut = 1;
      electrical.inputs[Input.X2] = 0;
    };
    expect(looked(Code.motorHot, Phase.waiting, between).phase).toBe(Phase.idle);
    expect(looked(Code.clock, Phase.waiting, between).phase).toBe(Phase.contactorIn);
  });

  test('a car that knows no shaft, or whose chain is open, waits where it is with the people in it', () => {
    const waits = (change: (state: LiftState) => void) =>
      looked(Code.clock, Phase.waiting, (state) => {
        state.controller.letsOut = 1;
        state.electrical.inputs[Input.X2] = 0;
        change(state);
      }).phase;
    expect(waits(({ health }) => (health.shaftDataValid = 0))).toBe(Phase.waiting);
    expect(waits(({ electrical }) => (electrical.inputs[Input.X27] = 0))).toBe(Phase.waiting);
  });

  test('a worse fault in a slow run ends it for good, with the car between two levels', () => {
    const { phase, code, y1 } = looked(Code.clock, Phase.running, ({ controller, electrical, health }) => {
      Object.assign(controller, { returning: 1, y1: 1, y2: 1 });
      for (const level of [Input.X1, Input.X2, Input.X3]) electrical.inputs[level] = 0;
      health.boardLink = 0;
    });
    expect([phase, code, y1]).toEqual([Phase.idle, Code.boardLink, 0]);
  });

  test.each<[string, number, (state: LiftState) => void]>([
    ['shaft data', Code.shaftData, ({ health }) => (health.shaftDataValid = 0)],
    ['the upper limit', Code.upperLimit, ({ electrical }) => (electrical.inputs[Input.X12] = 0)],
    ['the lower limit', Code.lowerLimit, ({ electrical }) => (electrical.inputs[Input.X13] = 0)],
  ])('a fault of %s ends when its cause is gone, and not while it stands', (_what, code, cause) => {
    expect(looked(code, Phase.idle, cause).mode).toBe(Mode.fault);
    expect(looked(code, Phase.idle).mode).toBe(Mode.selfTest);
  });

  test('the other limit is no cause of it', () => {
    const other = ({ electrical }: LiftState) => (electrical.inputs[Input.X13] = 0);
    expect(looked(Code.upperLimit, Phase.idle, other).mode).toBe(Mode.selfTest);
  });
});
