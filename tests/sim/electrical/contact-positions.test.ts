// Where the mechanics hold each contact: one thing moved at a time, and exactly its contact opens.
import { describe, expect, test } from 'vitest';
import {
  moveBypasses,
  moveChainContacts,
  moveFieldContacts,
} from '../../../src/sim/electrical/contact-positions';
import { ANY_LANDING, NO_LANDING } from '../../../src/sim/facts';
import { Condition, type LiftState } from '../../../src/sim/lift-state';
import { aLift } from '../../support/a-lift';

type Prepare = (state: LiftState) => void;
const nothing: Prepare = () => undefined;
const at =
  (position: number): Prepare =>
  ({ mechanics }) =>
    (mechanics.carPosition = position);

/** Contacts of the chain that are open with the lift as prepared. */
function open(prepare: Prepare, mainsHealthy = true, preset = 'ref-1000'): readonly string[] {
  const { state, plant } = aLift(preset).simulation;
  prepare(state);
  plant.watch.locksMovedAt = ANY_LANDING;
  moveChainContacts(plant, state, mainsHealthy);
  return plant.contacts.filter((_, contact) => plant.closed[contact] === 0);
}

describe('a contact of the chain', () => {
  test.each<[string, Prepare, readonly string[]]>([
    ['nothing', nothing, []],
    ['the cabinet stop', ({ electrical }) => (electrical.stopPressed = 1), ['SSC']],
    ['the hand wheel', ({ mechanics }) => (mechanics.wheelOn = 1), ['SHW']],
    ['the governor', ({ mechanics }) => (mechanics.governorSwitch = 1), ['SGOV']],
    ['the safety gear', ({ electrical }) => (electrical.gearSwitch = 1), ['SSG']],
    ['the stop on the car', ({ electrical }) => (electrical.stops[0] = 1), ['SCT']],
    ['the upper stop in the pit', ({ electrical }) => (electrical.stops[1] = 1), ['SPU']],
    ['the lower stop in the pit', ({ electrical }) => (electrical.stops[2] = 1), ['SPL']],
    ['a car 0.11 m below its lowest level', at(-0.11), []],
    ['a car 0.13 m below', at(-0.13), ['SLL']],
    ['a car on its buffer', at(-0.31), ['SBC', 'SLL']],
    ['a car 0.11 m above its highest level', at(21.11), []],
    ['a car 0.13 m above', at(21.13), ['SUL']],
    ['a counterweight on its buffer', at(21.31), ['SBW', 'SUL']],
    [
      'ropes that have grown longer by 0.2 m',
      (state) => {
        at(21.11)(state);
        state.health.runByShort = 0.2;
      },
      ['SBW'],
    ],
    ['a car door ajar', ({ mechanics }) => (mechanics.carDoor = 0.006), ['GS']],
    ['a car door all but shut', ({ mechanics }) => (mechanics.carDoor = 0.004), []],
    ['a hook that has not fallen far enough', ({ mechanics }) => (mechanics.hook[2] = 5), ['DL3.L']],
    ['a panel ajar', ({ mechanics }) => (mechanics.landingDoor[4] = 0.02), ['DL5.C']],
  ])('is opened by its own thing: %s', (_what, prepare, contacts) => {
    expect([...open(prepare)].sort()).toEqual([...contacts].sort());
  });

  test('of the rope gripper opens with it, on a lift that has one', () => {
    expect(open(({ mechanics }) => (mechanics.gripperOn = 1), true, 'geared-630')).toEqual(['SROPE']);
    expect(open(nothing, true, 'geared-630')).toEqual([]);
  });

  test('of the phase relay opens with the mains', () => {
    expect(open(nothing, false)).toEqual(['JX']);
  });

  test('that is welded does not open, and one that is broken does not close', () => {
    const damaged = (condition: number, prepare: Prepare) =>
      open((state) => {
        const { plant } = aLift().simulation;
        state.electrical.partCondition[plant.partNumber.get('SSC') ?? -1] = condition;
        prepare(state);
      });
    expect(damaged(Condition.welded, ({ electrical }) => (electrical.stopPressed = 1))).toEqual([]);
    expect(damaged(Condition.open, nothing)).toEqual(['SSC']);
  });
});

describe('a contact beside others', () => {
  /** In the order in which the lift's data lists them: landing locks, car door, two of emergency operation, relay. */
  const bridged = (prepare: Prepare) => {
    const { state, plant } = aLift().simulation;
    prepare(state);
    moveBypasses(plant, state);
    return plant.numbers.bypasses.map(
      (branch) => (plant.chain.network.branchConductance[branch] as number) > 1,
    );
  };

  test.each<[string, Prepare, readonly boolean[]]>([
    ['nothing', nothing, [false, false, false, false, false]],
    [
      'the bypass of the landing doors',
      ({ health }) => (health.bypass = 1),
      [true, false, false, false, false],
    ],
    ['the bypass of the car door', ({ health }) => (health.bypass = 2), [false, true, false, false, false]],
    [
      'emergency electrical operation',
      ({ health }) => (health.emergencyElectrical = 1),
      [false, false, true, true, false],
    ],
    [
      'the same with inspection on the roof',
      ({ health, electrical }) => {
        health.emergencyElectrical = 1;
        electrical.inspection[0] = 1;
      },
      [false, false, false, false, false],
    ],
    [
      'the same with inspection in the pit',
      ({ health, electrical }) => {
        health.emergencyElectrical = 1;
        electrical.inspection[1] = 1;
      },
      [false, false, false, false, false],
    ],
    [
      'the door-zone relay',
      ({ electrical }) => (electrical.bypassIn = 1),
      [false, false, false, false, true],
    ],
  ])('is made by %s', (_what, prepare, made) => {
    expect(bridged(prepare)).toEqual(made);
  });
});

describe("a contact of the board's inputs", () => {
  const made = (prepare: Prepare): readonly string[] => {
    const { state, plant } = aLift().simulation;
    prepare(state);
    moveFieldContacts(plant, state);
    return plant.preset.direct.fieldContacts.filter((_, input) => plant.fieldClosed[input] === 1);
  };
  /** Of these, which are made. */
  const of = (ids: readonly string[], prepare: Prepare) => made(prepare).filter((id) => ids.includes(id));
  const levels = ['X1', 'X2', 'X3'];
  const ends = ['X12', 'X13', 'X14', 'X15'];

  test.each<[number, readonly string[]]>([
    [9, ['X1', 'X2', 'X3']],
    [9.009, ['X1', 'X2', 'X3']],
    [9.011, ['X2', 'X3']],
    [8.989, ['X1', 'X2']],
    [9.189, ['X2', 'X3']],
    [9.191, ['X2']],
    [8.811, ['X1', 'X2']],
    [8.809, ['X2']],
    [9.199, ['X2']],
    [9.201, []],
    [8.799, []],
  ])('of the vanes: at %d m %j', (position, on) => {
    expect(of(levels, at(position))).toEqual(on);
  });

  test('of a vane that has moved goes with it, at its own floor only', () => {
    const moved = (position: number) =>
      of(levels, (state) => {
        at(position)(state);
        Object.assign(state.health, { vaneOffset: 0.05, vaneOffsetAt: 4 });
      });
    expect([moved(9), moved(9.05), moved(6)]).toEqual([['X1', 'X2'], levels, levels]);
  });

  test.each<[number, readonly string[]]>([
    [10.5, ['X12', 'X13', 'X14', 'X15']],
    [21.07, ['X13', 'X15']],
    [21.05, ['X12', 'X13', 'X15']],
    [19.51, ['X12', 'X13', 'X15']],
    [19.49, ['X12', 'X13', 'X14', 'X15']],
    [1.51, ['X12', 'X13', 'X14', 'X15']],
    [1.49, ['X12', 'X13', 'X14']],
    [-0.05, ['X12', 'X13', 'X14']],
    [-0.07, ['X12', 'X14']],
  ])('of limits and slowdowns: at %d m %j', (position, on) => {
    expect(of(ends, at(position))).toEqual(on);
  });

  test.each<[string, Prepare]>([
    ['X6', ({ electrical }) => (electrical.armature[0] = 1)],
    ['X7', ({ electrical }) => (electrical.armature[1] = 1)],
    ['X18', ({ mechanics }) => (mechanics.brakeArm[0] = 1)],
    ['X19', ({ mechanics }) => (mechanics.brakeArm[1] = 1)],
    ['X9', ({ electrical }) => (electrical.inspection[0] = 1)],
    ['X9', ({ electrical }) => (electrical.inspection[1] = 1)],
  ])('%s opens when its thing has acted', (id, act) => {
    expect([made(nothing).includes(id), made(act).includes(id)]).toEqual([true, false]);
  });

  test('of a brake whose switch sticks, and of the door-zone relay', () => {
    const stuck: Prepare = ({ mechanics, health }) => {
      mechanics.brakeArm.fill(1);
      health.brakeSwitchStuck = 1;
    };
    expect(of(['X18', 'X19'], stuck)).toEqual(['X18']);
    expect([
      made(nothing).includes('X8'),
      made(({ electrical }) => (electrical.bypassIn = 1)).includes('X8'),
    ]).toEqual([false, true]);
  });
});

describe('looking again', () => {
  const seen = () => {
    const { state, plant } = aLift().simulation;
    const look = (where: number) => {
      plant.watch.locksMovedAt = where;
      moveChainContacts(plant, state, true);
      return plant.contacts.filter((_, contact) => plant.closed[contact] === 0);
    };
    return { state, plant, look };
  };

  test('at one landing sees the locks of that landing, and of no other', () => {
    const { state, look } = seen();
    state.mechanics.hook[2] = 5;
    state.mechanics.hook[4] = 5;
    expect(look(3)).toEqual(['DL3.L']);
  });

  test('at no landing leaves every lock as it was', () => {
    const { state, look } = seen();
    state.mechanics.hook[0] = 5;
    expect(look(1)).toEqual(['DL1.L']);
    state.electrical.stopPressed = 1;
    expect([...look(NO_LANDING)].sort()).toEqual(['DL1.L', 'SSC']);
  });

  test('ends the bounce of a contact that its mover has opened', () => {
    const { state, plant, look } = seen();
    const contact = plant.contacts.indexOf('SSC');
    state.electrical.bounce[contact] = 2;
    state.electrical.bouncing = 1;
    state.electrical.stopPressed = 1;
    look(NO_LANDING);
    expect([state.electrical.bounce[contact], state.electrical.bouncing]).toEqual([0, 0]);
  });

  test('after damage places every input anew, moved or not', () => {
    const { state, plant } = seen();
    const branch = plant.direct.branchOf.get('X9.field') ?? -1;
    const siemens = () => plant.direct.network.branchConductance[branch] as number;
    moveFieldContacts(plant, state);
    expect(siemens()).toBeGreaterThan(1);
    state.electrical.partCondition[plant.firstPart.direct + branch] = Condition.open;
    plant.partsStale = true;
    moveFieldContacts(plant, state);
    expect(siemens()).toBeLessThan(1e-6);
  });
});
