// The run one look at a time: what each phase makes of feedbacks, clocks and faults.
import { describe, expect, test } from 'vitest';
import { Code } from '../../../src/sim/controller/codes';
import { Input, type InputName } from '../../../src/sim/controller/inputs';
import {
  brakePhase,
  contactorOffPhase,
  contactorPhase,
  runningPhase,
  torquePhase,
  zeroHoldPhase,
} from '../../../src/sim/controller/run-phases';
import type { SimEvent } from '../../../src/sim/events';
import { type LiftState, Mode, Motion, Phase, Service } from '../../../src/sim/lift-state';
import { aLift } from '../../support/a-lift';

type Prepare = (state: LiftState) => void;
const looks = {
  [Phase.contactorIn]: contactorPhase,
  [Phase.torque]: torquePhase,
  [Phase.brakeOpening]: brakePhase,
  [Phase.running]: runningPhase,
  [Phase.zeroHold]: zeroHoldPhase,
  [Phase.contactorOff]: contactorOffPhase,
} as const;

/** A lift in this phase for so many seconds, its feedbacks as they should be, and what so many looks make of it. */
function look(phase: keyof typeof looks, seconds: number, prepare: Prepare = () => undefined, times = 1) {
  const { state, plant } = aLift().simulation;
  Object.assign(state.controller, { phase, timerTicks: Math.round(seconds * 100), y1: 1, y2: 1, target: 5 });
  for (const name of ['X6', 'X7', 'X18', 'X19'] as const) state.electrical.inputs[Input[name]] = 0;
  prepare(state);
  const events: SimEvent[] = [];
  for (let i = 0; i < times; i++)
    looks[phase](state, plant.preset.lift, (event: SimEvent) => void events.push(event));
  const codes = events.flatMap((event) => (event.type === 'code-raised' ? [event.code] : []));
  const { mode, code, pending, target, carCalls, y1, y2, y3 } = state.controller;
  return {
    phase: state.controller.phase,
    mode,
    code,
    pending,
    target,
    carCalls,
    y1,
    y2,
    y3,
    codes,
    events,
    state,
  };
}
const on =
  (...names: readonly InputName[]): Prepare =>
  ({ electrical }) => {
    for (const name of names) electrical.inputs[Input[name]] = 1;
  };
const all =
  (...parts: readonly Prepare[]): Prepare =>
  (state) => {
    for (const part of parts) part(state);
  };
const controller =
  (figures: Partial<LiftState['controller']>): Prepare =>
  (state) =>
    Object.assign(state.controller, figures);
const mechanics =
  (figures: Partial<LiftState['mechanics']>): Prepare =>
  (state) =>
    Object.assign(state.mechanics, figures);

describe('the run contactor', () => {
  test('is waited for, for so long and no longer: E36', () => {
    expect(look(Phase.contactorIn, 0.05)).toMatchObject({ phase: Phase.torque, codes: [] });
    expect(look(Phase.contactorIn, 0.1, on('X6'))).toMatchObject({ phase: Phase.contactorIn, codes: [] });
    expect(look(Phase.contactorIn, 0.3, on('X6'))).toMatchObject({
      mode: Mode.fault,
      codes: [Code.contactorFeedback],
    });
  });

  test.each([Phase.torque, Phase.brakeOpening] as const)(
    'that lets go again in phase %s is none after 60 ms, however often it comes back',
    (phase) => {
      expect(look(phase, 0.1, on('X6'), 4).codes).toEqual([]);
      expect(look(phase, 0.1, on('X6'), 8).codes).toEqual([Code.contactorFeedback]);
      expect(look(phase, 0.1, controller({ mismatchFor: 1 })).codes).toEqual([Code.contactorFeedback]);
      expect(look(phase, 0.1, () => undefined, 8).codes).toEqual([]);
    },
  );
});

describe('the brake', () => {
  test('is asked for when the motor has had its time for torque', () => {
    const { phase, y2 } = look(Phase.torque, 0.1, controller({ y2: 0 }));
    expect([phase, y2]).toEqual([Phase.torque, 0]);
    expect(look(Phase.torque, 0.25, controller({ y2: 0 }))).toMatchObject({
      phase: Phase.brakeOpening,
      y2: 1,
    });
  });

  test('whose contactor does not answer in time is E37', () => {
    expect(look(Phase.brakeOpening, 0.1, on('X7')).codes).toEqual([]);
    expect(look(Phase.brakeOpening, 0.3, on('X7')).codes).toEqual([Code.brakeFeedback]);
  });

  test('must have left the drum with both halves when the car starts', () => {
    expect(look(Phase.brakeOpening, 0.5, on('X18')).codes).toEqual([]);
    for (const half of ['X18', 'X19'] as const)
      expect(look(Phase.brakeOpening, 0.65, on(half)).codes).toEqual([Code.brakeFeedback]);
    expect(look(Phase.brakeOpening, 0.65)).toMatchObject({ phase: Phase.running, codes: [] });
  });
});

describe('a running car', () => {
  const between: Prepare = ({ electrical }) => {
    for (const name of ['X1', 'X2', 'X3'] as const) electrical.inputs[Input[name]] = 0;
  };
  const up = mechanics({
    motion: Motion.driven,
    direction: 1,
    carPosition: 5,
    carSpeed: 1.75,
    flightFrom: 0,
    flightDistance: 21,
    flightSpeed: 1.75,
  });
  const called: Prepare = (state) => {
    state.controller.target = 8;
    state.controller.carCalls[4] = 1;
  };
  const targetOf = (change: Prepare) => look(Phase.running, 3, all(up, called, change)).target;

  test('takes a call along that lies ahead, unless it slows down or a fault ends its run', () => {
    expect(targetOf(() => undefined)).toBe(5);
    expect(targetOf(mechanics({ motion: Motion.slowing }))).toBe(8);
    expect(targetOf(controller({ pending: Code.clock }))).toBe(8);
  });

  test('has as long as it needs, but one that returns to a level has 45 s: E30', () => {
    expect(look(Phase.running, 50, all(up, between))).toMatchObject({ phase: Phase.running, codes: [] });
    const returning = all(up, between, controller({ returning: 1 }));
    expect(look(Phase.running, 44, returning).codes).toEqual([]);
    expect(look(Phase.running, 46, returning)).toMatchObject({
      codes: [Code.position],
      pending: Code.position,
    });
  });

  test('that levels itself runs on while it is not level', () => {
    const levelling = all(up, controller({ relevelling: 1 }), on('X2'));
    expect(look(Phase.running, 0.1, levelling).phase).toBe(Phase.running);
  });

  /** Stands at the end of its flight to floor 5. */
  const stands = all(
    mechanics({ motion: Motion.held, carPosition: 12, carSpeed: 0 }),
    controller({ floor: 5, target: 5 }),
  );

  test('that has come to its level tries the door-bypass relay and tells where it stopped', () => {
    const { phase, y3, events } = look(Phase.running, 9, all(stands, on('X2')));
    expect([phase, y3]).toEqual([Phase.zeroHold, 1]);
    expect(events).toEqual([{ type: 'car-stopped', floor: 5 }]);
  });

  test('that finds no level where its count says looks for one: E22', () => {
    const { phase, codes, state } = look(Phase.running, 9, all(stands, between));
    expect([phase, codes, state.mechanics.motion]).toEqual([Phase.running, [Code.levelling], Motion.driven]);
  });

  test('that a fault has stopped between levels does not, and is nowhere', () => {
    const stopped = all(stands, controller({ pending: Code.motorHot }));
    const { phase, y3, events } = look(
      Phase.running,
      9,
      all(stopped, ({ electrical }) => {
        electrical.inputs[Input.X2] = 0;
      }),
    );
    expect([phase, y3]).toEqual([Phase.zeroHold, 0]);
    expect(events).toEqual([{ type: 'car-stopped', floor: null }]);
  });

  test('that returns in spite of a fault still wants a level, and looks for one', () => {
    const lost = all(stands, controller({ returning: 1, pending: Code.clock }), ({ electrical }) => {
      electrical.inputs[Input.X2] = 0;
    });
    const { phase, state, pending } = look(Phase.running, 9, lost);
    expect([phase, state.mechanics.motion, pending]).toEqual([Phase.running, Motion.driven, Code.clock]);
    const ended = all(lost, controller({ pending: Code.driveOverload }));
    expect(look(Phase.running, 9, ended).phase).toBe(Phase.zeroHold);
  });
});

describe('a car at rest on its drive', () => {
  test('gets its brake after 0.3 s, and the door-bypass relay lets go unless the car was levelling', () => {
    expect(look(Phase.zeroHold, 0.2, controller({ y3: 1 }))).toMatchObject({
      y2: 1,
      y3: 1,
      phase: Phase.zeroHold,
    });
    expect(look(Phase.zeroHold, 0.35, controller({ y3: 1 }))).toMatchObject({
      y2: 0,
      y3: 0,
      phase: Phase.contactorOff,
    });
    expect(look(Phase.zeroHold, 0.35, controller({ y3: 1, relevelling: 1 }))).toMatchObject({ y2: 0, y3: 1 });
  });
});

describe('the contactor that lets go after a run', () => {
  const ended = (change: Prepare = () => undefined, seconds = 0.65) =>
    look(Phase.contactorOff, seconds, all(controller({ floor: 5 }), change));
  const told = ({ events }: ReturnType<typeof ended>) => events.map(({ type }) => type);

  test('has its time', () => {
    expect(ended(undefined, 0.5)).toMatchObject({ y1: 1, phase: Phase.contactorOff });
    expect(ended().y1).toBe(0);
  });

  test('leaves doors open that were open, unless a fault came while the car was levelling', () => {
    expect(told(ended(controller({ relevelling: 1 })))).toContain('relevelling-ended');
    const faulty = ended(controller({ relevelling: 1, pending: Code.motorHot }));
    expect(faulty).toMatchObject({ mode: Mode.fault, code: Code.motorHot });
  });

  test('is followed by doors that open where somebody wants them to, and by rest where nobody does', () => {
    const called: Prepare = (state) => (state.controller.carCalls[4] = 1);
    expect(ended(called)).toMatchObject({ phase: Phase.opening, target: 0 });
    // in a fire the car passes by, and forgets the call
    const passed = ended(all(called, controller({ service: Service.recall })));
    expect(passed).toMatchObject({ phase: Phase.idle, target: 0 });
    expect(passed.carCalls[4]).toBe(0);
  });
});
