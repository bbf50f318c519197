// Each of the 48 codes from a physical cause: a fault of the catalogue, a broken wire, a setting, a load. The board is
// never told a code; it finds it. And nothing else in the source raises one.
import { describe, expect, test } from 'vitest';
import { allCodes, classOfCode } from '../../../src/sim/controller/codes';
import type { HealthState } from '../../../src/sim/health-state';
import { Condition, isDriving, Phase } from '../../../src/sim/lift-state';
import { perform } from '../../../src/sim/simulation';
import { aLift, type Lift } from '../../support/a-lift';
import { sourceFiles } from '../../support/source-files';

type Cause = () => Lift;

const fault =
  (id: string, floor = 4, load = 0): Cause =>
  () => {
    const lift = aLift();
    lift.simulation.state.mechanics.load = load;
    lift.simulation.state.mechanics.stretchedTo = load;
    return lift
      .with(id, 0)
      .call(floor, floor === 8 ? 'down' : 'up')
      .pass(60);
  };
const figure =
  (name: keyof HealthState, value: number): Cause =>
  () => {
    const lift = aLift();
    lift.simulation.state.health[name] = value;
    lift.standing(0).do({ type: 'press-reset' }, 5);
    return lift.call(4).pass(60);
  };
/** A fault that comes in flight, when the car does what is asked for. */
const inFlight =
  (id: string, when: (lift: Lift) => boolean): Cause =>
  () => {
    const lift = aLift().call(8, 'down');
    while (!(isDriving(lift.simulation.state.mechanics) && when(lift))) lift.run(0.01);
    return lift.with(id, 0).pass(60);
  };
const accelerates = ({ simulation: { state } }: Lift) => state.mechanics.carAcceleration;
const steady = (lift: Lift) => accelerates(lift) === 0 && lift.simulation.state.mechanics.carSpeed > 1;
const slows = (lift: Lift) => accelerates(lift) < -0.3;

const breakPart =
  (id: string): Cause =>
  () => {
    const lift = aLift();
    const { state, plant } = lift.simulation;
    state.electrical.partCondition[plant.partNumber.get(id) ?? -1] = Condition.open;
    plant.partsStale = true;
    return lift.call(1).run(10);
  };

/** Guides that rub: the motor must do more than it is made for. */
function rubbing(preset: string, newtons: number, load: number): Lift {
  const lift = aLift(preset);
  lift.simulation.state.mechanics.load = load;
  lift.simulation.state.health.guideFriction = newtons;
  return lift.call(lift.simulation.state.floors, 'down').pass(60);
}

const causes: Readonly<Record<number, Cause>> = {
  2: fault('DRV-02'),
  3: inFlight('DRV-02', slows),
  4: inFlight('DRV-02', steady),
  5: fault('PWR-15', 8),
  6: fault('PWR-15', 4, 450),
  7: fault('PWR-15', 8, 300),
  8: figure('prechargeCloses', 0),
  9: () => {
    const lift = aLift().with('BLD-03', 0);
    for (let i = 0; i < 4; i++) lift.call(i % 2 === 0 ? 8 : 1, i % 2 === 0 ? 'down' : 'up').pass(40);
    return lift;
  },
  10: () => rubbing('ref-1000', 12_000, 1000),
  11: () => rubbing('mrl-1000', 4600, 1000),
  12: () => {
    const lift = aLift().with('DRV-13', 0);
    lift.simulation.state.health.phaseTwo = 0.85;
    lift.simulation.plant.mainsStale = true;
    return lift.call(4).pass(30);
  },
  13: fault('DRV-01'),
  14: () => {
    const lift = aLift().with('DRV-03', 0).with('BLD-02', 0);
    for (let i = 0; i < 60 && lift.codes.length === 0; i++) {
      const up = i % 2 === 0;
      lift.simulation.state.mechanics.load = up ? 1000 : 0;
      lift.call(up ? 8 : 1, up ? 'down' : 'up').pass(45);
    }
    return lift;
  },
  16: figure('angleError', 0.5),
  17: fault('DRV-07', 8),
  19: () => {
    const lift = aLift().with('DRV-05', 0).standing(0);
    lift.do({ type: 'turn-switch', switch: 'emergency-electrical', to: 'on' }, 1);
    lift.keys('up', 'enter', 'down', 'enter');
    return lift.run(6);
  },
  20: figure('encoderFits', 0),
  22: fault('SEN-03'),
  24: figure('clockRuns', 0),
  25: figure('storageGood', 0),
  26: figure('earthquake', 1),
  29: fault('PWR-12'),
  30: inFlight('SEN-01', steady),
  33: () => {
    const lift = aLift().call(1).run(4);
    Object.assign(lift.simulation.state.health, { brakeTorque1: 0, brakeTorque2: 0 });
    return lift.run(3);
  },
  34: () => aLift().with('CTL-08', 0).pass(620),
  35: figure('shaftDataValid', 0),
  36: fault('PWR-09'),
  37: fault('BRK-03'),
  38: fault('DRV-05'),
  39: fault('DRV-04'),
  40: figure('serviceHours', 0),
  41: fault('CHN-09'),
  42: inFlight('LCK-01', steady),
  43: fault('SEN-05'),
  44: () => aLift().call(5).pass(45).with('SEN-06', 0).call(2, 'down').pass(30),
  45: () => aLift().call(4).pass(45).with('SEN-04', 0).call(6).pass(30),
  46: breakPart('X1.field'),
  47: fault('SEN-11'),
  48: () => fault('DOR-05')().pass(60),
  49: () => fault('LCK-04', 1)().pass(60),
  51: fault('COM-01'),
  52: fault('COM-02'),
  53: fault('HUM-03', 2),
  54: () => {
    const lift = aLift();
    const { health, electrical } = lift.simulation.state;
    health.guideFriction = 30_000;
    electrical.inspection[0] = 1;
    lift.run(1);
    electrical.held[0] = 1;
    return lift.run(5);
  },
  55: fault('DOR-03'),
  56: figure('encoder', 0.8),
  57: figure('boardLink', 0),
  58: fault('SEN-07'),
};

test('there are 48 codes, and a cause for each', () => {
  expect(allCodes).toHaveLength(48);
  expect(Object.keys(causes).map(Number)).toEqual(allCodes);
  expect(() => classOfCode(59)).toThrow(RangeError);
});

describe.each(allCodes)('E%i', (code) => {
  test('is found by its cause, and not without it', () => {
    expect(causes[code]?.().codes).toContain(code);
  });
});

test('a healthy lift in the same plays shows none', () => {
  const lift = aLift();
  for (const floor of [4, 8, 1, 2]) lift.call(floor, floor === 8 ? 'down' : 'up').pass(60);
  perform(lift.simulation, 'public', { type: 'press-hall-call', floor: 5, direction: 'up' });
  expect(lift.pass(700).codes).toEqual([]);
  expect(lift.simulation.state.controller.phase).toBe(Phase.idle);
});

test('only the board raises codes, by what its watches return or by their names, never by number', () => {
  const sources = [...sourceFiles()].filter(([file]) => file.startsWith('sim/'));
  const telling = sources
    .filter(([, source]) => source.includes("type: 'code-raised', code"))
    .map(([file]) => file);
  expect(telling).toEqual(['sim/controller/fault-log.ts']);
  const calls = sources.flatMap(([file, source]) =>
    [...source.matchAll(/\b(?:raise|recordCode|showCode|takeOver)\(state, (?:data, )?([^,]+),/g)].map(
      ([, code = '']) => [file, code.trim()] as const,
    ),
  );
  expect(calls.length).toBeGreaterThan(20);
  expect(calls.filter(([file]) => !file.startsWith('sim/controller/'))).toEqual([]);
  const named =
    /^(Code\.\w+|code|pending|controller\.pending|trouble|found|looksForLevel \? Code\.position : limit)$/;
  const byRule =
    /^(controller\.returning === 1 \? Code\.position : blocked|code === Code\.driveOverload \? Code\.inspectionOvercurrent : code)$/;
  expect(calls.filter(([, code]) => !named.test(code) && !byRule.test(code))).toEqual([]);
});
