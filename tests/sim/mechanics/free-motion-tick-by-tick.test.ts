// A car that no drive has, one tick at a time: what each thing that holds it back adds, and when it rests.
import { describe, expect, test } from 'vitest';
import { createLiftState } from '../../../src/sim/create-lift-state';
import { type LiftState, Motion } from '../../../src/sim/lift-state';
import { liftPreset } from '../../../src/sim/lifts/lift-data';
import { brakeForce } from '../../../src/sim/mechanics/brake';
import { comeToRest, runFree } from '../../../src/sim/mechanics/free-motion';
import { WheelTurn } from '../../../src/sim/mechanics/hand-winding';
import { hangingMass } from '../../../src/sim/mechanics/hanging';
import { starDamping } from '../../../src/sim/mechanics/motor';
import { mostRetardation } from '../../../src/sim/mechanics/traction';

type Prepare = (state: LiftState) => void;
const TICK = 0.01;
const G = 9.80665;

/** Half-way up, in balance, both halves of the brake lifted; then as prepared, and a tick of it. */
function freed(prepare: Prepare = () => undefined, motor = 0, id = 'ref-1000') {
  const preset = liftPreset(id);
  const state = createLiftState(preset, 0);
  const { mechanics } = state;
  const { floors, floorPitch, machine } = preset.lift;
  mechanics.carPosition = ((floors - 1) * floorPitch) / 2;
  mechanics.load = machine.balance * machine.ratedLoad;
  mechanics.motion = Motion.free;
  mechanics.brakeArm.fill(1);
  state.electrical.starClosed = 0;
  prepare(state);
  const data = preset.lift;
  return { state, mechanics, data, go: () => runFree(state, data, motor) };
}

/** Speed after a tick from one metre a second up. */
function slowed(prepare: Prepare = () => undefined, motor = 0, id = 'ref-1000') {
  const lift = freed(
    (state) => {
      state.mechanics.carSpeed = 1;
      prepare(state);
    },
    motor,
    id,
  );
  lift.go();
  return { ...lift, speed: lift.mechanics.carSpeed };
}

describe('a moving car is held back', () => {
  const loss = (newtons: number, id = 'ref-1000') => {
    const { state, data } = freed(() => undefined, 0, id);
    return (newtons / hangingMass(state, data)) * TICK;
  };
  const { machine, gripper } = liftPreset('geared-630').lift;

  test('by friction alone when nothing else is there', () => {
    expect(slowed().speed).toBeCloseTo(1 - loss(350), 9);
  });

  test.each<[string, Prepare, number, number, string]>([
    ['guides that rub', ({ health }) => (health.guideFriction = 500), 0, 350 + 500, 'ref-1000'],
    // 2 x 700 N m on a sheave of 0.2 m, roped two to one, a tenth of it at no gap
    ['linings that touch', ({ health }) => (health.brakeGap = 0), 0, 350 + 1400, 'ref-1000'],
    ['a motor', () => undefined, 2000, 350 + 2000, 'ref-1000'],
    [
      'the rope gripper',
      ({ mechanics }) => (mechanics.gripperOn = 1),
      0,
      machine.friction + gripper.force,
      'geared-630',
    ],
  ])('by %s', (_what, prepare, motor, newtons, id) => {
    const from = slowed(prepare, motor, id);
    expect(1 - from.speed).toBeCloseTo(loss(newtons, id), 9);
    // nothing of it goes through the ropes
    expect(from.mechanics.ropeSlip).toBe(0);
  });

  test('by guides however hard they rub: that is no matter of the ropes', () => {
    const { speed, mechanics } = slowed(({ health }) => (health.guideFriction = 50_000));
    expect(speed).toBeCloseTo(1 - loss(50_350), 9);
    expect(mechanics.ropeSlip).toBe(0);
  });

  test('by the shorted motor', () => {
    const half = (starDamping(liftPreset('ref-1000').lift, 1) * TICK) / (2 * 3949);
    const { speed } = slowed(({ electrical }) => (electrical.starClosed = 1));
    expect(speed).toBeCloseTo((1 - half - loss(350)) / (1 + half), 6);
  });
});

describe('a brake', () => {
  test('that holds more than the ropes pass on makes them slip by the rest, and warms by what they pass', () => {
    const heat = liftPreset('ref-1000').lift;
    const { speed, mechanics, state, data } = slowed(({ mechanics: car }) => car.brakeArm.fill(0));
    const most = mostRetardation(heat.machine, 450, 1, 1) * TICK;
    const brake = brakeForce(state, data);
    const wanted = ((brake + 350) / 3949) * TICK;
    expect(speed).toBeCloseTo(1 - most, 9);
    expect(mechanics.ropeSlip).toBeCloseTo((wanted - most) * TICK, 9);
    expect(mechanics.brakeHeat - freed().mechanics.brakeHeat).toBeCloseTo(
      (brake * (most / wanted) * speed * TICK) / 9200,
      9,
    );
  });

  test('too weak to slow the car at all makes no ropes slip, however smooth they are', () => {
    const { mechanics, go } = freed(({ mechanics: car, health }) => {
      Object.assign(car, { carSpeed: -1, load: 1000 });
      car.brakeArm.fill(0);
      Object.assign(health, { brakeTorque1: 0.005, brakeTorque2: 0.005, ropeGrip: 0 });
    });
    go();
    expect(mechanics.carSpeed).toBeCloseTo(-1 - ((550 * G - 350 - 70) / 4499) * TICK, 6);
    expect(mechanics.ropeSlip).toBe(0);
  });
});

describe('a car rests', () => {
  test('where what pulls it is no more than brake and friction', () => {
    const { mechanics, go } = freed();
    go();
    expect([mechanics.motion, mechanics.carSpeed]).toEqual([Motion.held, 0]);
  });

  test('in the very tick in which it stops', () => {
    const { mechanics, go } = freed(({ mechanics: car }) => (car.carSpeed = 0.0005));
    go();
    expect([mechanics.motion, mechanics.carSpeed, mechanics.carAcceleration]).toEqual([Motion.held, 0, 0]);
  });

  test('with nothing left of its motion', () => {
    const { state, mechanics } = freed(({ mechanics: car }) =>
      Object.assign(car, { carSpeed: 1, carAcceleration: 2 }),
    );
    comeToRest(state);
    expect([mechanics.motion, mechanics.carSpeed, mechanics.carAcceleration]).toEqual([Motion.held, 0, 0]);
  });

  test('not over slack ropes, where neither brake nor friction has it', () => {
    for (const arm of [0, 1]) {
      const { mechanics, go } = freed(({ mechanics: car }) => {
        car.carPosition = 21.7;
        car.brakeArm.fill(arm);
      });
      go();
      expect([mechanics.carSpeed, mechanics.motion]).toEqual([-G * TICK, Motion.free]);
      // nor at the top of its flight, from where it falls back
      mechanics.carSpeed = G * TICK;
      go();
      expect([mechanics.carSpeed, mechanics.motion]).toEqual([0, Motion.free]);
    }
  });
});

describe('hands at the wheel', () => {
  const wound = (prepare: Prepare = () => undefined) => {
    const { mechanics, go } = freed(
      (state) => {
        Object.assign(state.mechanics, { wheelOn: 1, wheelTurn: WheelTurn.up });
        prepare(state);
      },
      0,
      'geared-630',
    );
    go();
    return mechanics.carSpeed;
  };

  test('set a resting car going', () => {
    expect(wound()).toBeGreaterThan(0);
  });

  test('do nothing against brake or rope gripper', () => {
    expect(wound(({ mechanics }) => mechanics.brakeArm.fill(0))).toBe(0);
    expect(wound(({ mechanics }) => (mechanics.gripperOn = 1))).toBe(0);
  });
});

describe('safety gear', () => {
  const gripped = (carSpeed: number, load = 1000) => {
    const { mechanics, go } = freed(({ mechanics: car }) =>
      Object.assign(car, { safetyGearIn: 1, carSpeed, load }),
    );
    go();
    return mechanics.carSpeed;
  };

  test('slows a falling car by its own measure, and holds it where it stands', () => {
    expect(gripped(-2)).toBeCloseTo(-2 + 5.886 * TICK, 9);
    expect([gripped(-0.03), gripped(0)]).toEqual([0, 0]);
  });

  test('does not hold a car that goes up, and lets no car that hangs light be thrown up', () => {
    expect(gripped(0.5, 0)).toBeGreaterThan(0.5);
    expect(gripped(-0.001, 0)).toBe(0);
  });
});

describe('a car without ropes', () => {
  const loose = (prepare: Prepare) => {
    const lift = freed((state) => {
      state.health.ropesCut = 6;
      prepare(state);
    });
    lift.go();
    return lift.mechanics;
  };

  test('falls, whatever brake and counterweight would do', () => {
    const { carSpeed, motion } = loose(({ mechanics }) => mechanics.brakeArm.fill(0));
    expect([carSpeed, motion]).toEqual([-(G - 350 / 1700) * TICK, Motion.free]);
  });

  test('rests on its wedges or its buffer', () => {
    expect(
      loose(({ mechanics }) => Object.assign(mechanics, { safetyGearIn: 1, carAcceleration: 3 })),
    ).toMatchObject({ motion: Motion.held, carSpeed: 0, carAcceleration: 0 });
    expect(loose(({ mechanics }) => (mechanics.carPosition = -0.31)).motion).toBe(Motion.held);
  });
});
