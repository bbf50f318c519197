// The doors one tick at a time: operator, hand, coupler, hook and closing weight, each by its own measure; and a watch
// that looks only at doors which do not rest, against one that looks at all.
import { describe, expect, test } from 'vitest';
import { createLiftState } from '../../../src/sim/create-lift-state';
import { ANY_LANDING, NO_LANDING } from '../../../src/sim/facts';
import type { LiftState } from '../../../src/sim/lift-state';
import { liftPreset } from '../../../src/sim/lifts/lift-data';
import { createDoorWatch, landingInZone, moveDoors, UNSEEN } from '../../../src/sim/mechanics/doors';

type Prepare = (state: LiftState) => void;
const preset = liftPreset('ref-1000');
const data = preset.lift;
const WIDTH = 0.9;
/** What a hook rises or falls in a tick: 9 mm in 0.15 s. */
const HOOK = 0.6;

/** A lift at landing 1, all doors shut and hooked, its operator fed; then as prepared. */
function doors(prepare: Prepare = () => undefined) {
  const state = createLiftState(preset, 0);
  const { mechanics, electrical } = state;
  Object.assign(electrical, { doorPowered: 1, doorMotorShare: 1 });
  const watch = createDoorWatch();
  moveDoors(state, data, watch);
  prepare(state);
  watch.restless = UNSEEN;
  const go = (ticks = 1) => {
    for (let i = 0; i < ticks; i++) moveDoors(state, data, watch);
    return mechanics;
  };
  return { state, mechanics, watch, go };
}
const away: Prepare = ({ mechanics }) => (mechanics.carPosition = 10.5);
const both =
  (one: Prepare, other: Prepare): Prepare =>
  (state) => {
    one(state);
    other(state);
  };

test('a landing’s zone ends 0.2 m above and below it', () => {
  const at = [0, 0.19, 0.2, 1.5, 2.79, 2.81, 9.1, 21.19].map((carPosition) => {
    const { state } = doors(({ mechanics }) => (mechanics.carPosition = carPosition));
    return landingInZone(state, data);
  });
  expect(at).toEqual([1, 1, 0, 0, 0, 2, 4, 8]);
});

describe('the operator', () => {
  const carDoor = (doorDrive: number, from: number, ticks: number, prepare: Prepare = () => undefined) =>
    doors((state) => {
      Object.assign(state.mechanics, { doorDrive, carDoor: from });
      prepare(state);
    }).go(ticks).carDoor;

  test('opens in 2.3 s and shuts in 2.8 s, and stops at its ends', () => {
    expect(carDoor(1, 0, 1)).toBeCloseTo(0.01 / 2.3, 12);
    expect(carDoor(-1, 1, 1)).toBeCloseTo(1 - 0.01 / 2.8, 12);
    expect([carDoor(1, 0.99, 10), carDoor(-1, 0.01, 10)]).toEqual([1, 0]);
  });

  test('goes by as much of its speed as it has, and by none without current', () => {
    expect(carDoor(1, 0, 1, ({ electrical }) => (electrical.doorMotorShare = 0.5))).toBeCloseTo(
      0.005 / 2.3,
      12,
    );
    expect(carDoor(1, 0, 1, ({ health }) => (health.doorDriveShare = 0.5))).toBeCloseTo(0.005 / 2.3, 12);
    expect(carDoor(1, 0.5, 9, ({ electrical }) => (electrical.doorPowered = 0))).toBe(0.5);
  });

  test('shuts as far as the panels are set to', () => {
    expect(carDoor(-1, 0.05, 30, ({ health }) => (health.closedGap = 0.02))).toBeCloseTo(0.02 / WIDTH, 12);
  });

  test('stands against dirt that pushes harder than it may, and against a stop under the landing door', () => {
    const dirty = (doorJam: number) => carDoor(-1, 0.5, 200, ({ health }) => (health.doorJam = doorJam));
    expect([dirty(131), dirty(129)]).toEqual([0.3, 0]);
    const wedged = (landing: number) =>
      carDoor(-1, 0.5, 200, ({ mechanics }) => {
        mechanics.hook[0] = 0;
        mechanics.landingDoor.fill(0.45, landing - 1, landing);
        mechanics.doorStop[landing - 1] = 1;
      });
    expect(wedged(3)).toBe(0);
    expect(wedged(1)).toBeCloseTo(0.5, 12);
  });

  test('stands against a body, and against a foot', () => {
    const against = (doorwayBlocked: number) =>
      carDoor(-1, 0.5, 200, ({ mechanics }) => (mechanics.doorwayBlocked = doorwayBlocked));
    expect(against(1)).toBeCloseTo(0.3 / WIDTH, 12);
    expect(against(2)).toBeCloseTo(0.1 / WIDTH, 12);
  });

  test('pushes while it stands against something, not at its own end, and no longer than it is driven', () => {
    const stalled = (prepare: Prepare) =>
      doors((state) => {
        Object.assign(state.mechanics, { doorDrive: -1, carDoor: 0.01 });
        prepare(state);
      });
    expect(stalled(() => undefined).go(30).doorStalled).toBe(0);
    const ajar: Prepare = ({ health, mechanics }) => {
      health.closedGap = 0.02;
      mechanics.carDoor = 0.05;
    };
    expect(stalled(ajar).go(30).doorStalled).toBe(0);
    const onTheWay: Prepare = ({ mechanics }) =>
      Object.assign(mechanics, { carDoor: 0.9, doorwayBlocked: 1 });
    expect(stalled(onTheWay).go(30).doorStalled).toBe(0);
    const met = stalled(({ mechanics }) =>
      Object.assign(mechanics, { carDoor: 0.3 / WIDTH, doorwayBlocked: 1 }),
    );
    expect(met.go(10).doorStalled).toBeCloseTo(0.1, 9);
    met.mechanics.doorDrive = 0;
    expect(met.go().doorStalled).toBe(0);
  });
});

describe('a hand at the car door', () => {
  const pulled = (carDoorHand: number, from: number, ticks: number, prepare: Prepare = () => undefined) =>
    doors((state) => {
      Object.assign(state.mechanics, { carDoorHand, carDoor: from });
      prepare(state);
    }).go(ticks);

  test('opens or shuts it in three seconds, and lets go at its ends', () => {
    expect(pulled(1, 0.5, 1).carDoor).toBeCloseTo(0.5 + 0.01 / 3, 12);
    expect(pulled(-1, 0.5, 1).carDoor).toBeCloseTo(0.5 - 0.01 / 3, 12);
    expect(pulled(1, 0.5, 1).carDoorHand).toBe(1);
    for (const hand of [1, -1]) {
      const { carDoor, carDoorHand } = pulled(hand, 0.5, 400);
      expect([carDoor, carDoorHand]).toEqual([hand > 0 ? 1 : 0, 0]);
    }
  });

  test('takes the landing door along where the car stands', () => {
    const { carDoor, landingDoor } = pulled(1, 0, 100);
    expect(carDoor).toBeGreaterThan(0.3);
    expect(landingDoor[0]).toBeCloseTo(carDoor * WIDTH, 12);
  });

  test('from inside gets 50 mm against its lock, away from a landing or in motion', () => {
    const most = (prepare: Prepare, from = 0) => pulled(2, from, 400, prepare).carDoor;
    const limited = 0.05 / WIDTH;
    const moving: Prepare = ({ mechanics }) => (mechanics.carSpeed = 0.5);
    const unlocked: Prepare = ({ health }) => (health.doorLimiter = 0);
    expect([most(away), most(moving)]).toEqual([limited, limited]);
    expect([most(() => undefined), most(both(away, unlocked))]).toEqual([1, 1]);
    // a door that stands wider is not pushed shut by its lock
    expect(most(away, 0.4)).toBe(0.4);
    expect(pulled(1, 0, 400, away).carDoor).toBe(1);
  });

  test('has no say while the operator is driven', () => {
    const { carDoorHand } = pulled(1, 0.5, 1, ({ mechanics }) => (mechanics.doorDrive = -1));
    expect(carDoorHand).toBe(0);
  });
});

describe('the coupler', () => {
  const driven = (doorDrive: number, from: number, prepare: Prepare = () => undefined) =>
    doors((state) => {
      Object.assign(state.mechanics, { doorDrive, carDoor: from });
      prepare(state);
    });
  const standing = (opening: number, hook: number): Prepare => {
    return ({ mechanics }) => {
      mechanics.landingDoor[0] = opening;
      mechanics.hook[0] = hook;
    };
  };

  test('lifts the hook first and then takes the landing door along', () => {
    const { mechanics, go } = driven(1, 0);
    go();
    expect([mechanics.hook[0], mechanics.landingDoor[0]]).toEqual([9 - HOOK, 0]);
    go(13);
    expect(mechanics.landingDoor[0]).toBe(0);
    go(20);
    expect([mechanics.hook[0], mechanics.landingDoor[0]]).toEqual([0, mechanics.carDoor * WIDTH]);
  });

  test('does not move without the panels, whatever the board orders', () => {
    const { mechanics } = driven(1, 0, ({ electrical }) => (electrical.doorPowered = 0));
    expect(mechanics.hook[0]).toBe(9);
    expect(driven(1, 0, ({ electrical }) => (electrical.doorPowered = 0)).go(50).hook[0]).toBe(9);
  });

  test('takes a panel along that stands open already, hook or no hook', () => {
    expect(driven(1, 0.05, standing(0.02, 5)).go().landingDoor[0]).toBeCloseTo(
      (0.05 + 0.01 / 2.3) * WIDTH,
      12,
    );
  });

  test('brings the landing door back with the car’s', () => {
    const { mechanics, go } = driven(-1, 0.8, standing(0.72, 0));
    for (let i = 0; i < 5; i++) {
      go();
      expect(mechanics.landingDoor[0]).toBeCloseTo(mechanics.carDoor * WIDTH, 12);
    }
    go(400);
    expect([mechanics.carDoor, mechanics.landingDoor[0], mechanics.hook[0]]).toEqual([0, 0, 9]);
  });

  test('holds both open while nobody drives them', () => {
    const { mechanics, go } = driven(0, 1, standing(WIDTH, 0));
    for (let i = 0; i < 3; i++) expect(go().landingDoor[0]).toBe(WIDTH);
    expect(mechanics.carDoor).toBe(1);
  });

  test('lets a hook fall where the car stands with its doors shut', () => {
    expect(driven(0, 0, standing(0, 3)).go().hook[0]).toBe(3 + HOOK);
  });

  test('has nothing to do with a landing door that is open before shut car doors', () => {
    const { mechanics, go } = driven(-1, 0, standing(0.5, 0));
    expect(go().landingDoor[0]).toBeCloseTo(0.5 - 0.003, 12);
    // nor with one that a hand holds wider than the car's
    Object.assign(mechanics, { carDoor: 0.3, doorDrive: 0 });
    mechanics.heldOpen[0] = 1;
    mechanics.heldTo[0] = WIDTH;
    expect(go().landingDoor[0]).toBeCloseTo(0.5 - 0.003 + 0.006, 12);
  });
});

describe('a landing door with no car behind it', () => {
  /** The door at landing 4. */
  const fourth = (opening: number, hook: number, prepare: Prepare = () => undefined) =>
    doors((state) => {
      state.mechanics.landingDoor[3] = opening;
      state.mechanics.hook[3] = hook;
      prepare(state);
    });
  const held =
    (by: number, to: number): Prepare =>
    ({ mechanics }) => {
      mechanics.heldOpen[3] = by;
      mechanics.heldTo[3] = to;
    };

  test('is shut by its weight at 0.3 m/s, also while the car’s doors stand open elsewhere', () => {
    expect(fourth(0.5, 0).go().landingDoor[3]).toBeCloseTo(0.497, 12);
    const elsewhere = fourth(0.5, 0, ({ mechanics }) => {
      Object.assign(mechanics, { carDoor: 1, doorDrive: 1 });
      mechanics.landingDoor[0] = WIDTH;
      mechanics.hook[0] = 0;
    });
    expect(elsewhere.go().landingDoor[3]).toBeCloseTo(0.497, 12);
    expect(fourth(0.002, 0).go().landingDoor[3]).toBe(0);
  });

  test('stays where it is when its weight pulls no harder than the sill rubs', () => {
    expect(fourth(0.5, 0, ({ health }) => (health.closerForce = 0)).go(9).landingDoor[3]).toBe(0.5);
    expect(
      fourth(0.5, 0, ({ health }) => (health.doorJam = health.closerForce + 1)).go(9).landingDoor[3],
    ).toBe(0.5);
  });

  test('is held by a stop under it', () => {
    expect(fourth(0.5, 0, ({ mechanics }) => (mechanics.doorStop[3] = 1)).go(9).landingDoor[3]).toBe(0.5);
  });

  test('is moved by a hand at 0.6 m/s, as far as the hand wants, either way', () => {
    const unhooked: Prepare = ({ mechanics }) => (mechanics.keyTurned[3] = 1);
    const moved = (opening: number, to: number) =>
      fourth(opening, 0, both(held(1, to), unhooked)).go().landingDoor[3];
    expect(moved(0, WIDTH)).toBeCloseTo(0.006, 12);
    expect(moved(0.5, 0.15)).toBeCloseTo(0.494, 12);
    expect([moved(0.149, 0.15), moved(0.151, 0.15)]).toEqual([0.15, 0.15]);
  });

  test('does not give to a hand while its hook is down, and does once it stands open', () => {
    expect(fourth(0, 9, held(1, WIDTH)).go(50).landingDoor[3]).toBe(0);
    expect(fourth(0.02, 5, held(1, WIDTH)).go().landingDoor[3]).toBeCloseTo(0.026, 12);
  });

  test('is opened from inside: a hand there lifts the hook first', () => {
    const { mechanics, go } = fourth(0, 9, held(2, WIDTH));
    go();
    expect([mechanics.hook[3], mechanics.landingDoor[3]]).toEqual([9 - HOOK, 0]);
    go(30);
    expect(mechanics.landingDoor[3]).toBeGreaterThan(0.05);
  });

  test('is unhooked by the key at every landing, the last too', () => {
    const { mechanics } = doors();
    for (let landing = 1; landing <= mechanics.hook.length; landing++) {
      const { mechanics: one, go } = doors(({ mechanics: all }) => (all.keyTurned[landing - 1] = 1));
      go();
      expect([...one.hook].map((hook) => hook < 9)).toEqual(
        Array.from({ length: 8 }, (_, at) => at === landing - 1),
      );
    }
  });

  test('drops its hook as soon as it is shut, unless that sticks up', () => {
    const stuck: Prepare = ({ health }) => (health.hookStuckAt = 4);
    expect(fourth(0, 0).go().hook[3]).toBe(HOOK);
    expect(fourth(0.02, 0).go(3).hook[3]).toBe(0);
    expect(fourth(0, 0, stuck).go(50).hook[3]).toBe(0);
    expect(fourth(0, 3, stuck).go().hook[3]).toBe(3 + HOOK);
    const other: Prepare = ({ health }) => (health.hookStuckAt = 5);
    expect(fourth(0, 0, other).go().hook[3]).toBe(HOOK);
  });
});

describe('a fault moves a door that rested, and that one only', () => {
  /** Noticed by a watch for which all doors rest. */
  const troubled = (prepare: Prepare) => {
    const { state, mechanics, watch, go } = doors(away);
    go(2);
    expect(watch.restless).toBe(0);
    prepare(state);
    go();
    const { hook, landingDoor } = mechanics;
    return [...hook].map((depth, at) =>
      depth === 9 && landingDoor[at] === 0 ? '' : `${depth} ${landingDoor[at]}`,
    );
  };
  const only = (landing: number, what: string) =>
    Array.from({ length: 8 }, (_, at) => (at === landing - 1 ? what : ''));

  test('a hook set short', () => {
    expect(troubled(({ health }) => Object.assign(health, { hookShortAt: 3, hookShort: 3 }))).toEqual(
      only(3, '6 0'),
    );
  });

  test('a panel out of its track', () => {
    const off: Prepare = ({ health }) => Object.assign(health, { panelOffAt: 3, panelGap: 0.02 });
    expect(troubled(off)).toEqual(only(3, '9 0.02'));
    const wide = doors(
      both(off, ({ mechanics }) => {
        mechanics.landingDoor[2] = 0.5;
        mechanics.hook[2] = 0;
      }),
    );
    expect(wide.go().landingDoor[2]).toBeCloseTo(0.497, 12);
  });

  test('a coupler askew, in passing within 0.1 m', () => {
    const passing = (rubbingAt: number, carPosition: number, carSpeed: number) =>
      troubled(({ health, mechanics }) => {
        health.rubbingAt = rubbingAt;
        Object.assign(mechanics, { carPosition, carSpeed });
      });
    const lifted = only(3, '8.4 0');
    expect([passing(3, 6.09, 1), passing(3, 5.91, -1)]).toEqual([lifted, lifted]);
    for (const [at, position, speed] of [
      [3, 6.05, 0],
      [3, 6.15, 1],
      [3, 5.85, 1],
      [4, 6.05, 1],
    ] as const)
      expect(passing(at, position, speed)).toEqual(only(0, ''));
  });
});

describe('what the watch tells', () => {
  test('that nothing moved, that the car’s door did, one landing’s, or several', () => {
    const { mechanics, watch, go } = doors(away);
    const told = () => {
      go();
      return [watch.moved, watch.movedAt];
    };
    expect(told()).toEqual([false, NO_LANDING]);
    mechanics.doorDrive = 1;
    expect(told()).toEqual([true, NO_LANDING]);
    mechanics.doorDrive = 0;
    watch.restless = UNSEEN;
    mechanics.keyTurned[3] = 1;
    expect(told()).toEqual([true, 4]);
    watch.restless = UNSEEN;
    mechanics.keyTurned[5] = 1;
    expect(told()).toEqual([true, ANY_LANDING]);
    go(30);
    expect(told()).toEqual([false, NO_LANDING]);
    // a panel that moves under a lifted hook
    watch.restless = UNSEEN;
    mechanics.heldOpen[3] = 1;
    mechanics.heldTo[3] = WIDTH;
    expect(told()).toEqual([true, 4]);
  });

  /** What anybody does in the story; then nobody is at the lift until the next. */
  const story: readonly (readonly [number, Prepare])[] = [
    [5, () => undefined],
    [300, ({ mechanics }) => (mechanics.doorDrive = 1)],
    [40, ({ mechanics }) => (mechanics.doorDrive = 0)],
    [320, ({ mechanics }) => (mechanics.doorDrive = -1)],
    [40, ({ mechanics }) => (mechanics.doorDrive = 0)],
    [100, ({ mechanics }) => (mechanics.doorDrive = 1)],
    // a car that leaves with open doors
    [60, ({ mechanics }) => Object.assign(mechanics, { doorDrive: 0, carPosition: 1 })],
    [300, ({ mechanics }) => Object.assign(mechanics, { doorDrive: 1, carPosition: 3 })],
    [20, ({ mechanics }) => Object.assign(mechanics, { doorDrive: -1, carPosition: 6 })],
    [400, ({ mechanics }) => (mechanics.carPosition = 4.5)],
    [20, ({ mechanics }) => mechanics.keyTurned.fill(1, 3, 5)],
    [
      100,
      ({ mechanics }) => Object.assign(mechanics.heldOpen.fill(1, 3, 5) && mechanics.heldTo.fill(0.5), {}),
    ],
    [300, ({ mechanics }) => mechanics.keyTurned.fill(0) && mechanics.heldOpen.fill(0)],
  ];

  test('is the same whether it looks at all doors or at those that do not rest', () => {
    const [resting, looking] = [doors(), doors()];
    for (const [ticks, act] of story) {
      for (const { state, watch } of [resting, looking]) {
        act(state);
        watch.restless = UNSEEN;
      }
      for (let i = 0; i < ticks; i++) {
        looking.watch.restless = UNSEEN;
        const [one, other] = [resting, looking].map(({ go, watch }) => {
          const { carDoor, landingDoor, hook } = go();
          return [carDoor, ...landingDoor, ...hook, watch.moved, watch.movedAt];
        });
        expect(one).toEqual(other);
      }
    }
    expect(resting.watch.restless).toBe(0);
  });
});
