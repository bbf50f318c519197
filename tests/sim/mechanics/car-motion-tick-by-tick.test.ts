// The car's motion one tick at a time: who has it, the drive, gravity or the wedges, and what a tick of that makes of it.
import { describe, expect, test } from 'vitest';
import { createLiftState } from '../../../src/sim/create-lift-state';
import type { SimEvent } from '../../../src/sim/events';
import { type LiftState, Motion } from '../../../src/sim/lift-state';
import { type LiftData, liftPreset } from '../../../src/sim/lifts/lift-data';
import { createCarDrive, moveCar } from '../../../src/sim/mechanics/car-motion';

type Prepare = (state: LiftState) => void;
const G = 9.80665;

/** Half-way up and powered, brake lifted; then as prepared. */
function aCar(prepare: Prepare = () => undefined, change: (data: LiftData) => LiftData = (data) => data) {
  const preset = liftPreset('ref-1000');
  const state = createLiftState(preset, 0);
  const { mechanics, electrical } = state;
  Object.assign(mechanics, { carPosition: 10.5, load: 450, stretchedTo: 450, motion: Motion.held });
  mechanics.brakeArm.fill(1);
  electrical.armature.fill(1);
  electrical.starClosed = 0;
  prepare(state);
  const drive = createCarDrive();
  const data = change(preset.lift);
  const events: SimEvent[] = [];
  const go = (ticks = 1) => {
    for (let i = 0; i < ticks; i++) moveCar(drive, state, data, (event) => events.push(event));
    return mechanics;
  };
  return { state, mechanics, events, go };
}

const flight = (direction: number, distance = 2, speed = 0.5) => ({
  motion: Motion.driven,
  direction,
  flightFrom: 10.5,
  flightDistance: distance,
  flightSpeed: speed,
  flightTicks: 0,
});
const flying =
  (direction: number, also: Prepare = () => undefined): Prepare =>
  (state) => {
    Object.assign(state.mechanics, flight(direction));
    also(state);
  };

describe('a driven car', () => {
  const motionAfter = (prepare: Prepare) => aCar(flying(1, prepare)).go().motion;

  test('stays on its drive while that has current and both halves are lifted, else it is free', () => {
    expect(motionAfter(() => undefined)).toBe(Motion.driven);
    expect(motionAfter(({ electrical }) => (electrical.mainSwitchOn = 0))).not.toBe(Motion.driven);
    expect(motionAfter(({ electrical }) => (electrical.armature[0] = 0.4))).not.toBe(Motion.driven);
    expect(motionAfter(({ mechanics }) => (mechanics.brakeArm[1] = 0.4))).not.toBe(Motion.driven);
    expect(motionAfter(({ electrical }) => electrical.armature.fill(0))).not.toBe(Motion.driven);
  });

  test('whose ropes are cut falls, whatever its drive does', () => {
    const { carSpeed, motion } = aCar(flying(1, ({ health }) => (health.ropesCut = 6))).go();
    expect([carSpeed, motion]).toEqual([-(G - 350 / 1700) * 0.01, Motion.free]);
  });

  test('is held by wedges on its way down, and leaves them on its way up', () => {
    const gripped = (direction: number) =>
      aCar(flying(direction, ({ mechanics }) => (mechanics.safetyGearIn = 1))).go(20);
    expect([gripped(-1).motion, gripped(-1).carPosition]).toEqual([Motion.held, 10.5]);
    expect([gripped(1).motion, gripped(1).carPosition > 10.5]).toEqual([Motion.driven, true]);
  });

  test('goes as its flight is planned, also when only length or only speed is another than before', () => {
    const lift = aCar(flying(1));
    const metres = (distance: number, speed: number, ticks: number) => {
      Object.assign(lift.mechanics, flight(1, distance, speed));
      return lift.go(ticks).carPosition - 10.5;
    };
    const [slow, fast, short] = [metres(2, 0.3, 300), metres(2, 0.8, 300), metres(0.4, 0.8, 300)];
    expect(fast - slow).toBeGreaterThan(0.4);
    expect(short).toBeCloseTo(0.4, 9);
  });

  test('tells its acceleration with its sign', () => {
    const { mechanics, go } = aCar(flying(-1));
    go(40);
    const before = mechanics.carSpeed;
    go();
    expect((mechanics.carSpeed - before) * 100).toBeLessThan(-0.3);
    expect(mechanics.carAcceleration).toBeCloseTo((mechanics.carSpeed - before) * 100, 1);
  });

  test('is held again at the end of its flight', () => {
    const { mechanics, go } = aCar(flying(1));
    expect([go(300).motion, go(500).motion]).toEqual([Motion.driven, Motion.held]);
    expect(mechanics.carPosition).toBeCloseTo(12.5, 9);
  });

  test('that must stop slows by the special deceleration to rest', () => {
    for (const direction of [1, -1]) {
      const { mechanics, go } = aCar(({ mechanics: car }) => {
        Object.assign(car, { motion: Motion.slowing, direction, carSpeed: direction });
      });
      go();
      expect(mechanics.carSpeed).toBeCloseTo(direction * 0.991, 9);
      expect(mechanics.carPosition - 10.5).toBeCloseTo(direction * 0.009955, 9);
      expect([mechanics.carAcceleration, mechanics.motion]).toEqual([-direction * 0.9, Motion.slowing]);
      go(120);
      expect([mechanics.motion, mechanics.carSpeed, mechanics.carAcceleration]).toEqual([Motion.held, 0, 0]);
      expect(mechanics.carPosition - 10.5).toBeCloseTo((direction * 1) / 1.8, 3);
    }
  });
});

describe('a car at zero speed', () => {
  const place = (prepare: Prepare, change?: (data: LiftData) => LiftData) =>
    aCar(prepare, change).go(100).carPosition;

  test('is the drive’s while that has current, though no brake would hold it', () => {
    const noBrake: Prepare = ({ mechanics, health }) => {
      mechanics.brakeArm.fill(0);
      Object.assign(mechanics, { load: 0, stretchedTo: 0 });
      Object.assign(health, { brakeTorque1: 0, brakeTorque2: 0 });
    };
    expect(place(noBrake)).toBe(10.5);
    const dead: Prepare = (state) => {
      noBrake(state);
      state.electrical.mainSwitchOn = 0;
    };
    expect(place(dead)).toBeGreaterThan(10.8);
  });

  test('with its brake lifted and no current goes as gravity will', () => {
    expect(
      place(({ mechanics, electrical }) => {
        electrical.mainSwitchOn = 0;
        Object.assign(mechanics, { load: 0, stretchedTo: 0 });
      }),
    ).toBeGreaterThan(10.8);
  });

  test('that came free moving is slowed by what the motor pulls, and friction', () => {
    const { mechanics, go } = aCar(({ mechanics: car }) =>
      Object.assign(car, { motion: Motion.free, carSpeed: 1 }),
    );
    go();
    // 1250 N m on a sheave of 0.2 m, roped two to one, against 450 kg of balance, 350 N of friction
    expect(mechanics.carSpeed).toBeCloseTo(1 - ((12_500 + 350) / (3499 + 450)) * 0.01, 4);
  });

  test('gives by what the load cell does not tell, a millimetre a tick, until the drive has learnt it', () => {
    const told: Prepare = ({ health }) => (health.loadSignal = 0.5);
    const sag = (-0.5 * 450 * G) / 135_000;
    expect(aCar(told).go().carPosition).toBeCloseTo(10.5 - 0.001, 9);
    const { carPosition, sag: learnt } = aCar(told).go(100);
    expect(carPosition).toBeCloseTo(10.5 + sag, 9);
    expect(learnt).toBeCloseTo(sag, 9);
  });

  test('gives nothing on a closed brake, and what had been learnt is forgotten there', () => {
    const { mechanics, go } = aCar(({ mechanics: car, health }) => {
      health.loadSignal = 0;
      car.sag = -0.02;
      car.brakeArm.fill(0);
    });
    go();
    expect([mechanics.sag, mechanics.carPosition]).toEqual([0, 10.5]);
    go(50);
    expect([mechanics.sag, mechanics.carPosition]).toEqual([0, 10.5]);
  });

  test('is held up to the motor’s most torque and friction together; with a gear in between by so much more', () => {
    const hung =
      (load: number): Prepare =>
      ({ mechanics, health }) => {
        Object.assign(mechanics, { load, stretchedTo: load });
        health.loadSignal = 0;
      };
    // 1725 kg are what 12.5 kN hold, 350 N are 36 kg more
    const sagged = (load: number) => 10.5 - (load * G) / 135_000;
    expect(aCar(hung(1740)).go(400).carPosition).toBeCloseTo(sagged(1740), 6);
    expect(aCar(hung(1790)).go(400).carSpeed).toBeLessThan(-0.02);
    const geared = (data: LiftData) => ({ ...data, machine: { ...data.machine, gear: 2 } });
    expect(aCar(hung(1790), geared).go(400).carPosition).toBeCloseTo(sagged(1790), 6);
    expect(aCar(hung(2700), geared).go(400).carPosition).toBeCloseTo(sagged(2700), 6);
  });
});

describe('wedges', () => {
  /** Lifted or let down for so many ticks at half a metre a second. */
  const lifted = (ticks: number, direction = 1, prepare: Prepare = () => undefined) => {
    const { mechanics, events, go } = aCar((state) => {
      Object.assign(state.mechanics, { safetyGearIn: 1, motion: Motion.slowing, direction });
      prepare(state);
    });
    for (let i = 0; i < ticks; i++) {
      Object.assign(mechanics, { motion: Motion.slowing, carSpeed: 0.509 });
      go();
    }
    return { mechanics, told: events.map(({ type }) => type) };
  };

  test('let go once the car has been lifted by 50 mm', () => {
    const some = lifted(9).mechanics;
    expect([some.safetyGearIn, some.wedgesLifted > 0.04]).toEqual([1, true]);
    const all = lifted(11).mechanics;
    expect([all.safetyGearIn, all.wedgesLifted]).toEqual([0, 0]);
  });

  test('that are jammed never do', () => {
    const { mechanics, told } = lifted(30, 1, ({ health }) => (health.safetyGearWedged = 1));
    expect([mechanics.safetyGearIn, mechanics.wedgesLifted, told]).toEqual([1, 0, []]);
  });

  test('that are not in have nothing to be lifted out of', () => {
    const { mechanics } = lifted(5, 1, (state) => (state.mechanics.safetyGearIn = 0));
    expect([mechanics.safetyGearIn, mechanics.wedgesLifted]).toEqual([0, 0]);
  });

  test('are not lifted by a car that goes down', () => {
    const { mechanics, go } = aCar(({ mechanics: car, electrical }) => {
      electrical.mainSwitchOn = 0;
      Object.assign(car, { safetyGearIn: 1, motion: Motion.free, carSpeed: -1 });
    });
    go(3);
    expect([mechanics.carSpeed < -0.5, mechanics.wedgesLifted, mechanics.safetyGearIn]).toEqual([true, 0, 1]);
  });
});
