// The meter on the reference lift: engineering.md 1.5, 2 % or 0.2 V.
import { describe, expect, test } from 'vitest';
import { voltsBetween } from '../../../src/sim/electrical/circuit';
import { Mode } from '../../../src/sim/lift-state';
import { aLift, type Lift } from '../../support/a-lift';

const near = (value: number | 'OL' | undefined, volts: number) => {
  expect(typeof value).toBe('number');
  expect(Math.abs(Number(value) - volts)).toBeLessThan(Math.max(0.2, volts * 0.02));
};

describe('a healthy lift at rest', () => {
  test.each(['101', '112', '120', '130', '140'])('has 112 V at %s', (node) => {
    near(aLift().standing(0).measure('volts-ac', `rail.${node}`, 'rail.N'), 112);
  });

  test('shows no direct voltage on the alternating chain and none alternating at 24 V', () => {
    const lift = aLift().standing(0);
    near(lift.measure('volts-dc', 'rail.120', 'rail.N'), 0);
    near(lift.measure('volts-ac', 'rail.P24', 'rail.0V'), 0);
    near(lift.measure('volts-dc', 'rail.P24', 'rail.0V'), 23.6);
  });

  test('has 380 V line to line and 220 V to neutral behind the main switch', () => {
    const lift = aLift().standing(0);
    near(lift.measure('volts-ac', 'q0.L1', 'q0.L2'), 380);
    near(lift.measure('volts-ac', 'q0.L3', 'q0.N'), 220);
  });
});

describe('with the lock of floor 5 open', () => {
  const faulty = () => aLift().with('LCK-01', 5).run(0.1).standing(0);

  test.each([
    ['120', 112],
    ['124', 112],
    ['125', 0.1],
    ['130', 0.1],
    ['140', 0.1],
  ] as const)('reads the table at %s', (node, volts) => {
    near(faulty().measure('volts-ac', `rail.${node}`, 'rail.N'), volts);
  });

  test('has the whole voltage across the culprit and none across its neighbour', () => {
    near(faulty().measure('volts-ac', 'rail.124', 'rail.125'), 111.9);
    near(faulty().measure('volts-ac', 'rail.123', 'rail.124'), 0);
  });

  test('lights X25 only', () => {
    expect([...faulty().run(0.1).simulation.state.electrical.inputs.subarray(0, 3)]).toEqual([1, 0, 0]);
  });

  test('a low-impedance meter across the open lock feeds the input behind it: the lamp lights', () => {
    const lift = faulty();
    lift.measure('low-impedance', 'rail.124', 'rail.125');
    expect(lift.run(0.1).simulation.state.electrical.inputs[1]).toBe(1);
  });
});

test('resistance across an open lock, power off, is that of the sense inputs and not OL', () => {
  const lift = aLift().with('LCK-01', 5).standing(0);
  lift.do({ type: 'turn-main-switch', to: 'off' }, 0.2);
  const ohms = lift.measure('ohms', 'rail.124', 'rail.125');
  expect(Number(ohms)).toBeGreaterThan(26000);
  expect(Number(ohms)).toBeLessThan(28000);
});

test('ohms on a live circuit blow the meter fuse, and only a new fuse brings readings back', () => {
  const lift = aLift().standing(0);
  expect(lift.measure('ohms', 'rail.120', 'rail.N')).toBe('OL');
  expect(lift.saw('meter-fuse-blown')).toBe(true);
  lift.do({ type: 'turn-main-switch', to: 'off' }, 0.2);
  expect(lift.measure('ohms', 'rail.121', 'rail.122')).toBe('OL');
  lift.do({ type: 'replace-meter-fuse' }, 0.6);
  expect(Number(lift.measure('ohms', 'rail.122', 'rail.123'))).toBeCloseTo(0.05, 3);
});

test('the chain at the end of a run-up: 108.4 V while both coils draw inrush, 111.6 V when they hold', () => {
  const lift = aLift().standing(0);
  const { controller, electrical } = lift.simulation.state;
  const { plant } = lift.simulation;
  const at140 = () =>
    Math.abs(voltsBetween(plant.chain, plant.numbers.inputNodes[2] ?? 0, plant.numbers.neutral));
  controller.y1 = 1;
  controller.y2 = 1;
  // outputs held by hand
  controller.mode = Mode.fault;
  controller.code = 36;
  lift.run(0.01);
  near(at140(), 108.4);
  lift.run(0.1);
  expect([...electrical.armature]).toEqual([1, 1]);
  near(at140(), 111.6);
});

describe('rows of the table that show only on the lift at work', () => {
  const lamps = ({ simulation }: Lift) => [...simulation.state.electrical.inputs.subarray(0, 3)].join('');
  const atRail = (lift: Lift, node: string) => lift.measure('volts-ac', `rail.${node}`, 'rail.N');
  /** Damp or metal from a conductor to earth, half an ohm. */
  const earthed = (lift: Lift, ...nodes: readonly string[]) => {
    const { state, plant } = lift.simulation;
    nodes.forEach((node, index) => {
      state.electrical.strayFrom[index] = plant.chain.nodeOf.get(node) ?? -1;
      state.electrical.strayTo[index] = plant.chain.nodeOf.get('PE') ?? -1;
      state.electrical.strayOhms[index] = 0.5;
    });
    plant.clipsStale = true;
    return lift.run(0.2).standing(0);
  };

  test('car door open: everything before it stands at 112 V, nothing behind it', () => {
    const lift = aLift().with('LCK-04', 0).run(0.1).standing(0);
    for (const node of ['101', '112', '120', '130']) near(atRail(lift, node), 112);
    near(atRail(lift, '140'), 0.1);
    expect(lamps(lift)).toBe('110');
  });

  test('bond lost and one earth fault: 101 against earth tells it, the lift runs as if nothing were wrong', () => {
    const lift = earthed(aLift().with('PWR-16', 0), '112');
    near(atRail(lift, '101'), 112);
    near(lift.measure('volts-ac', 'rail.101', 'rail.PE'), 0);
    near(lift.measure('volts-ac', 'rail.N', 'rail.PE'), 112);
    expect(lift.call(3).pass(40).opened).toEqual([3]);
    expect(lift.codes).toEqual([]);
  });

  test('bond lost and earth faults on both sides of an open lock: the chain is closed and the lift runs', () => {
    const lift = earthed(aLift().with('PWR-16', 0).with('LCK-01', 3), '122', '123');
    expect(lamps(lift)).toBe('111');
    near(atRail(lift, '140'), 112);
    near(lift.measure('volts-ac', 'rail.122', 'rail.123'), 0);
    expect(lift.call(5).pass(40).opened).toEqual([5]);
    // the bond alone makes the difference: with it the lock that is open is seen
    expect(lamps(aLift().with('LCK-01', 3).run(0.1))).toBe('100');
  });

  test('a lock of 50 ohm looks perfect at rest, and its input is in doubt at pull-in', () => {
    const lift = aLift().standing(0);
    const { plant, state } = lift.simulation;
    state.electrical.partOhms[plant.partNumber.get('DL5.L') ?? -1] = 50;
    plant.partsStale = true;
    lift.run(0.1);
    near(atRail(lift, '101'), 112);
    near(atRail(lift, '140'), 111.3);
    near(lift.measure('volts-ac', 'rail.124', 'rail.125'), 0.6);
    expect(lamps(lift)).toBe('111');
    const { onVolts, offVolts } = plant.preset.lift.input;
    expect([offVolts < 65.9, 65.9 < onVolts]).toEqual([true, true]);
    expect(lift.call(3).pass(20).codes).toEqual([36]);
  });
});
