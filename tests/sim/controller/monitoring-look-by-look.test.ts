// What the board watches, one look at a time: a car in full run between two levels, and a lift that stands.
import { describe, expect, test } from 'vitest';
import { Code } from '../../../src/sim/controller/codes';
import { Input, type InputName, inputNames } from '../../../src/sim/controller/inputs';
import { monitor } from '../../../src/sim/controller/monitoring';
import type { SimEvent } from '../../../src/sim/events';
import { type LiftState, Mode, Motion, Phase } from '../../../src/sim/lift-state';
import { aLift } from '../../support/a-lift';

type Prepare = (state: LiftState) => void;
const nothing: Prepare = () => undefined;
const off =
  (...names: readonly InputName[]): Prepare =>
  ({ electrical }) => {
    for (const name of names) electrical.inputs[Input[name]] = 0;
  };

/** Looks so often, and says whether the board went on with what it did, and what it told. */
function look(prepare: Prepare, times = 1) {
  const { state, plant } = aLift().simulation;
  prepare(state);
  const events: SimEvent[] = [];
  let goesOn = true;
  for (let i = 0; i < times; i++)
    goesOn = monitor(state, plant.preset.lift, (event) => events.push(event)) && goesOn;
  const codes = events.flatMap((event) => (event.type === 'code-raised' ? [event.code] : []));
  return { state, goesOn, codes, events };
}

/** Between floors 4 and 5 on the way up, everything as it should be. */
const running =
  (change: Prepare): Prepare =>
  (state) => {
    const { controller, mechanics, electrical } = state;
    Object.assign(controller, { phase: Phase.running, timerTicks: 300, y1: 1, y2: 1, floor: 4, target: 8 });
    Object.assign(mechanics, { motion: Motion.driven, direction: 1, carPosition: 10.5, carSpeed: 1.75 });
    Object.assign(mechanics, { flightFrom: 0, flightDistance: 21, flightSpeed: 1.75 });
    electrical.armature.fill(1);
    electrical.starClosed = 0;
    const dark: readonly InputName[] = ['X1', 'X2', 'X3', 'X6', 'X7', 'X8', 'X18', 'X19'];
    for (const name of inputNames) electrical.inputs[Input[name]] = dark.includes(name) ? 0 : 1;
    change(state);
  };

/** Doors open at a level that has been lost, the drive brings the car back. */
const relevelling = (change: Prepare): Prepare =>
  running((state) => {
    Object.assign(state.controller, { relevelling: 1, y3: 1 });
    Object.assign(state.mechanics, { carPosition: 8.99, carSpeed: 0.04, carDoor: 1 });
    for (const name of ['X1', 'X2', 'X8'] as const) state.electrical.inputs[Input[name]] = 1;
    off('X26', 'X27')(state);
    change(state);
  });

describe('in a run', () => {
  test('with everything in order the board goes on and tells nothing', () => {
    expect(look(running(nothing), 50)).toMatchObject({ goesOn: true, events: [] });
    expect(look(relevelling(nothing), 20)).toMatchObject({ goesOn: true, events: [] });
  });

  test.each<[string, Prepare, number]>([
    ['a safety device', off('X25'), Code.safetyCircuit],
    ['a landing lock', off('X26'), Code.lockLostRunning],
    ['the car door', off('X27'), Code.lockLostRunning],
    ['the run contactor', ({ electrical }) => (electrical.inputs[Input.X6] = 1), Code.contactorFeedback],
  ])('%s that opens ends it at once', (_what, change, code) => {
    expect(look(running(change))).toMatchObject({ goesOn: false, codes: [code] });
  });

  test('so it does from the run contactor on until the car stands still', () => {
    for (const phase of [Phase.contactorIn, Phase.torque, Phase.zeroHold])
      expect(
        look(
          running((state) => {
            off('X26')(state);
            // its brake has not been asked for yet, or no more
            Object.assign(state.controller, { phase, timerTicks: 3, y2: 0 });
            state.mechanics.motion = Motion.held;
          }),
        ),
      ).toMatchObject({ goesOn: false, codes: [Code.lockLostRunning] });
  });

  test('a re-levelling car that meets a limit has lost its position', () => {
    expect(look(relevelling(off('X12'))).codes).toEqual([Code.position]);
  });

  test('re-levelling, doors may be open; a safety device may not', () => {
    expect(look(relevelling(off('X25')))).toMatchObject({ goesOn: false, codes: [Code.safetyCircuit] });
    expect(look(relevelling(({ mechanics }) => (mechanics.carSpeed = 0.2))).codes).toContain(
      Code.relevelling,
    );
  });

  test.each<[string, Prepare, readonly number[], number]>([
    ['the limit ahead slows it down', off('X12'), [Code.upperLimit], Motion.slowing],
    ['the limit behind does not', off('X13'), [], Motion.driven],
    [
      'a search for a level that meets a limit has lost its position',
      (state) => {
        off('X12')(state);
        state.controller.returning = 1;
      },
      [Code.position],
      Motion.slowing,
    ],
    [
      'a car that has arrived is past all limits',
      (state) => {
        off('X12')(state);
        state.mechanics.motion = Motion.held;
      },
      [],
      Motion.held,
    ],
    [
      'a car that has not set off is not slowed',
      (state) => {
        off('X12')(state);
        Object.assign(state.controller, { phase: Phase.brakeOpening, timerTicks: 5 });
      },
      [],
      Motion.driven,
    ],
  ])('%s', (_what, change, codes, motion) => {
    const { state, codes: raised } = look(running(change));
    expect([raised, state.mechanics.motion]).toEqual([codes, motion]);
  });

  test('nobody drifts who is driven', () => {
    expect(look(running(({ controller }) => (controller.floor = 1))).codes).toEqual([]);
  });
});

describe('at rest', () => {
  test('an open device is shown while it is open; what else is shown stays', () => {
    expect(look(off('X25'))).toMatchObject({ goesOn: true, codes: [Code.safetyCircuit] });
    const shown = (code: number, mode = Mode.automatic as number) =>
      look(({ controller }) => Object.assign(controller, { code, mode })).state.controller.code;
    expect([shown(Code.safetyCircuit), shown(Code.upperLimit)]).toEqual([0, Code.upperLimit]);
    expect(shown(Code.safetyCircuit, Mode.fault)).toBe(Code.safetyCircuit);
    const inFault = look((state) => {
      off('X25')(state);
      state.controller.mode = Mode.fault;
    });
    expect(inFault.codes).toEqual([]);
  });

  const drifting =
    (position: number, speed: number, carDoor = 0): Prepare =>
    ({ mechanics }) =>
      Object.assign(mechanics, { carPosition: position, carSpeed: speed, carDoor });

  test('a car that leaves its level is E33; with its doors open it is latched as well', () => {
    const shut = look(drifting(0.15, 0.05));
    expect(shut).toMatchObject({ goesOn: false, codes: [Code.speed] });
    expect(shut.state.health.unintendedLatch).toBe(0);
    const open = look(drifting(0.15, 0.05, 0.2));
    expect(open.events[0]).toEqual({ type: 'unintended-movement' });
    expect([open.codes, open.state.health.unintendedLatch]).toEqual([[Code.speed], 1]);
  });

  test('one that stirs within half the zone, or stands beside its level, is not', () => {
    expect(look(drifting(0.1, 0.05)).codes).toEqual([]);
    expect(look(drifting(0.15, 0)).codes).toEqual([]);
    const above = look((state) => {
      drifting(6.05, 0.05)(state);
      state.controller.floor = 3;
    });
    expect(above.codes).toEqual([]);
  });

  test('the latch is told however the car stands', () => {
    expect(look(({ health }) => (health.unintendedLatch = 1))).toMatchObject({
      goesOn: false,
      codes: [Code.speed],
    });
  });

  test.each<[string, Prepare, number]>([
    ['the board', ({ health }) => (health.boardLink = 0), Code.boardLink],
    ['the shaft data', ({ health }) => (health.shaftDataValid = 0), Code.shaftData],
    ['both limits at once', off('X12', 'X13'), Code.shaftSwitches],
  ])('%s is watched', (_what, prepare, code) => {
    expect(look(prepare)).toMatchObject({ goesOn: false, codes: [code] });
  });

  test('a run contactor that stays in, an earthquake that lasts, a relay that sticks are told in their time', () => {
    expect(look(off('X6'), 10).codes).toEqual([]);
    expect(look(off('X6'), 200).codes[0]).toBe(Code.contactorFeedback);
    const shaken: Prepare = ({ health }) => (health.earthquake = 1);
    expect([look(shaken, 199).codes, look(shaken, 200).codes]).toEqual([[], [Code.earthquake]]);
    const sticks: Prepare = ({ electrical }) => (electrical.inputs[Input.X8] = 1);
    expect([look(sticks, 15).codes, look(sticks, 30).codes]).toEqual([[], [Code.bypassRelay]]);
  });

  test('a car that is not heard is recorded, and the lift goes on', () => {
    expect(look(({ electrical }) => (electrical.carBoard = 0))).toMatchObject({
      goesOn: true,
      codes: [Code.carBus],
    });
  });

  describe('with doors open', () => {
    const open =
      (...lit: readonly InputName[]): Prepare =>
      (state) => {
        state.controller.phase = Phase.open;
        off('X26', 'X27')(state);
        for (const name of lit) state.electrical.inputs[Input[name]] = 1;
      };

    test('a lock sense that stays lit for three seconds has been bridged: E53', () => {
      for (const sense of ['X26', 'X27'] as const) {
        expect(look(open(sense), 299).codes).toEqual([]);
        expect(look(open(sense), 302)).toMatchObject({ goesOn: false, codes: [Code.lockBridged] });
      }
      expect(look(open(), 400).codes).toEqual([]);
    });

    test('one that goes dark meanwhile is counted anew, and with doors shut none is counted', () => {
      const counted = (prepare: Prepare) =>
        look((state) => {
          prepare(state);
          state.controller.bridgedFor = 2;
        }).state.controller.bridgedFor;
      expect([counted(open()), counted(open('X26')), counted(nothing)]).toEqual([0, 2.01, 0]);
    });
  });
});
