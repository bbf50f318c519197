// Which part of the board has the word in a tick: power, self-test, hand, fault, service.
import { describe, expect, test } from 'vitest';
import { Code } from '../../../src/sim/controller/codes';
import { controllerStep } from '../../../src/sim/controller/controller-step';
import type { SimEvent } from '../../../src/sim/events';
import { type LiftState, Mode, Phase, Work } from '../../../src/sim/lift-state';
import { aLift } from '../../support/a-lift';

type Prepare = (state: LiftState) => void;

/** A lift in service at rest, prepared, and what so many ticks of its board make of it. */
function step(prepare: Prepare = () => undefined, times = 1) {
  const { state, plant } = aLift().simulation;
  prepare(state);
  const events: SimEvent[] = [];
  for (let i = 0; i < times; i++)
    controllerStep(state, plant.preset.lift, (event: SimEvent) => void events.push(event));
  const { mode, phase, code, timerTicks, byHand: still, work, hung, carCalls, y1, y2 } = state.controller;
  const told = events.map(({ type }) => type);
  return { mode, phase, code, timerTicks, byHand: still, work, hung, carCalls, y1, y2, told };
}
const controller =
  (figures: Partial<LiftState['controller']>): Prepare =>
  (state) =>
    Object.assign(state.controller, figures);
const all =
  (...parts: readonly Prepare[]): Prepare =>
  (state) => {
    for (const part of parts) part(state);
  };
const byHand: Prepare = ({ health }) => (health.emergencyElectrical = 1);

test('the clock of the present step runs, but not for a lift that waits for nothing', () => {
  expect(step(controller({ timerTicks: 7 }), 3).timerTicks).toBe(7);
  expect(step(controller({ mode: Mode.selfTest, timerTicks: 7 }), 3).timerTicks).toBe(10);
  expect(step(controller({ phase: Phase.torque, timerTicks: 7 }), 3).timerTicks).toBe(10);
});

describe('a board without power', () => {
  const dead = (volts24: number, times = 1, prepare: Prepare = () => undefined) =>
    step(
      all(({ electrical }) => Object.assign(electrical, { boardAlive: 0, volts24 }), prepare),
      times,
    );

  test('lets go of everything, forgets its calls, and says so once', () => {
    const busy = all(controller({ y1: 1, y2: 1, phase: Phase.running, code: 22 }), (state) => {
      state.controller.carCalls[4] = 1;
    });
    const { mode, y1, y2, code, carCalls, told } = dead(0, 5, busy);
    expect([mode, y1, y2, code, carCalls[4], told]).toEqual([Mode.dead, 0, 0, 0, 0, ['power-went']]);
  });

  test('knows whether it was its supply that went, or its watchdog that started it again', () => {
    expect([dead(0).hung, dead(24).hung]).toEqual([0, 1]);
  });

  test('begins with its self-test when power comes', () => {
    const { mode, told } = step(controller({ mode: Mode.dead }));
    expect([mode, told]).toEqual([Mode.selfTest, ['power-came']]);
  });

  test('forgets a switch that was turned back meanwhile, and so tests itself once only', () => {
    const back = controller({ mode: Mode.dead, byHand: 1 });
    expect([step(back).byHand, step(all(byHand, back)).byHand]).toEqual([0, 1]);
    const lift = aLift().standing(0);
    lift.do({ type: 'turn-switch', switch: 'emergency-electrical', to: 'on' }, 1);
    lift.do({ type: 'turn-switch', switch: 'emergency-electrical', to: 'off' }, 0);
    lift.do({ type: 'turn-main-switch', to: 'off' }, 5);
    lift.do({ type: 'turn-main-switch', to: 'on' }, 10);
    expect(lift.events.filter(({ type }) => type === 'lift-ready').length).toBe(2);
  });

  test('that comes back under a switch that is still turned is run by hand, not in service', () => {
    const { mode, byHand: still } = step(all(byHand, controller({ byHand: 1, mode: Mode.automatic })));
    expect([mode, still]).toEqual([Mode.inspection, 1]);
  });
});

describe('a lift run by hand', () => {
  test('leaves service, and comes back to it through a self-test', () => {
    expect(step(byHand)).toMatchObject({ mode: Mode.inspection, byHand: 1 });
    expect(step(controller({ mode: Mode.inspection, byHand: 1 }))).toMatchObject({
      mode: Mode.selfTest,
      byHand: 0,
    });
  });

  test('that met an open chain comes back likewise, one that met another fault stays out of service', () => {
    const back = (code: number) => step(controller({ mode: Mode.inspection, byHand: 1, code })).mode;
    expect([back(Code.safetyCircuit), back(Code.boardLink)]).toEqual([Mode.selfTest, Mode.fault]);
  });

  test('waits with its fault until the switch is turned anew', () => {
    const fault = controller({ mode: Mode.fault, byHand: 1, code: Code.logic, phase: Phase.idle });
    expect(step(all(byHand, fault), 5).mode).toBe(Mode.fault);
    // with nobody at a switch the same fault goes with its cause
    const { mode } = step(controller({ mode: Mode.fault, byHand: 0, code: Code.logic, phase: Phase.idle }));
    expect(mode).toBe(Mode.selfTest);
  });

  test('does its own work when it is told to, and nothing of the stations then', () => {
    const learning = all(byHand, (state) => {
      state.electrical.held[2] = 1;
      Object.assign(state.controller, {
        mode: Mode.inspection,
        byHand: 1,
        work: Work.learnShaft,
        phase: Phase.contactorIn,
      });
    });
    // a direction button ends it
    expect(step(learning)).toMatchObject({ mode: Mode.inspection, work: Work.none });
    expect(step(learning).told).toContain('board-work-ended');
  });
});

describe('a lift parked by its lock', () => {
  const calls = (prepare: Prepare) => {
    const { carCalls } = step((state) => {
      state.controller.carCalls[4] = 1;
      Object.assign(state.controller, { phase: Phase.opening });
      prepare(state);
    });
    return carCalls[4];
  };

  test('forgets its calls; any other keeps them', () => {
    expect(calls(({ health }) => (health.parkedLock = 1))).toBe(0);
    expect(calls(() => undefined)).toBe(1);
  });
});
