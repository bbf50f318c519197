// Brake voltages: full to lift, economy to hold (engineering.md 1.1, 1.3).
import { describe, expect, test } from 'vitest';
import { fadeOn, holdBrakeFor, isFadingQuiet } from '../../../src/sim/electrical/brake-supply';
import { Condition } from '../../../src/sim/lift-state';
import { TICK } from '../../../src/sim/units';
import { aLift, type Lift } from '../../support/a-lift';

test('the brake gets about 110 V to lift and 50 to 60 V to hold', () => {
  const lift = aLift().call(8, 'down');
  const seen: number[] = [];
  for (let i = 0; i < 60; i++) seen.push(lift.run(0.1).simulation.state.electrical.brakeVolts);
  expect(Math.max(...seen)).toBeGreaterThan(99);
  expect(seen.at(-1)).toBeGreaterThan(50);
  expect(seen.at(-1)).toBeLessThan(60);
});

test('a broken coil leaves its half on the drum, the other lifts', () => {
  const lift = aLift().with('BRK-01', 0).call(8, 'down');
  const lifted = [0, 0];
  for (let i = 0; i < 40; i++) {
    lift.run(0.1).simulation.state.mechanics.brakeArm.forEach((arm, half) => {
      lifted[half] = Math.max(lifted[half] ?? 0, arm);
    });
  }
  expect(lifted).toEqual([0, 1]);
});

/** Ticks from the contactor's letting go until the first half is on the drum. */
function dropTicks(prepare: (lift: Lift) => void, economy: boolean): number {
  const lift = aLift();
  prepare(lift);
  lift.call(8, 'down').run(economy ? 6 : 0);
  const { state, plant } = lift.simulation;
  for (let i = 0; !economy && (state.mechanics.brakeArm[0] ?? 0) < 1 && i < 1000; i++) lift.run(0.01);
  state.electrical.partCondition[plant.partNumber.get('KMB') ?? -1] = Condition.open;
  plant.partsStale = true;
  let ticks = 0;
  while ((state.electrical.armature[1] ?? 0) > 0.5) lift.run(0.01);
  for (; (state.mechanics.brakeArm[0] ?? 0) > 0.5 && ticks < 200; ticks++) lift.run(0.01);
  return ticks;
}
const whole = () => undefined;
const lost = ({ simulation: { state, plant } }: Lift) => {
  state.electrical.partCondition[plant.partNumber.get('FREEWHEEL') ?? -1] = Condition.open;
  plant.partsStale = true;
};

test('with the freewheel path the brake falls later, most so before economy has set in', () => {
  const [holding, lifting] = [dropTicks(whole, true), dropTicks(whole, false)];
  const [bareHolding, bareLifting] = [dropTicks(lost, true), dropTicks(lost, false)];
  expect(holding - bareHolding).toBeGreaterThanOrEqual(5);
  expect(lifting - bareLifting).toBeGreaterThanOrEqual(10);
  expect(lifting - bareLifting).toBeLessThanOrEqual(30);
});

test('at its terminals the brake reads full voltage to lift and economy to hold', () => {
  const lift = aLift().standing(0).call(8, 'down');
  lift.do({ type: 'set-dial', to: 'volts-dc' });
  lift.do({ type: 'place-probe', probe: 'red', terminal: 'rail.B3' });
  lift.do({ type: 'place-probe', probe: 'black', terminal: 'rail.BR' });
  const seen: number[] = [];
  for (let i = 0; i < 60; i++) seen.push(Number(lift.run(0.1).shown(1)?.value));
  expect(Math.abs(Math.max(...seen) - 110)).toBeLessThan(11);
  expect(seen.at(-1)).toBeGreaterThan(50);
  expect(seen.at(-1)).toBeLessThan(60);
});

test('how long the field has been on is counted in ticks, as far as anybody asks', () => {
  const { state, plant } = aLift().simulation;
  const { lift } = plant.preset;
  holdBrakeFor(state, lift, 5);
  expect(state.electrical.brakeHeldFor).toBeCloseTo(5 * TICK, 12);
  holdBrakeFor(state, lift, 100_000);
  expect(state.electrical.brakeHeldFor).toBe(lift.brake.economyAfter + 1);
});

test('an arm that sticks is still up for its time after the stop, and then falls', () => {
  const sticking = ({ simulation }: Lift) => {
    simulation.state.health.armStays = 0.6;
  };
  const [free, stuck] = [dropTicks(whole, true), dropTicks(sticking, true)];
  expect(stuck).toBeGreaterThan(50);
  expect(stuck).toBeLessThan(90);
  expect(free).toBeLessThan(30);
});

/** The highest voltage at the brake in a run up from the lowest floor. */
function mostVolts(lift: Lift, floor: number): number {
  lift.call(floor, 'down');
  let most = 0;
  for (let i = 0; i < 200; i++) most = Math.max(most, lift.run(0.02).simulation.state.electrical.brakeVolts);
  return most;
}

test('every run lifts the brake with the full voltage anew', () => {
  const lift = aLift();
  expect(mostVolts(lift, 8)).toBeGreaterThan(99);
  lift.run(40);
  expect(mostVolts(lift, 5)).toBeGreaterThan(99);
});

test('a weak rectifier and weak mains lower what lifts the brake; strong mains do not raise it', () => {
  const full = mostVolts(aLift(), 8);
  const weak = aLift();
  weak.simulation.state.health.brakeSupplyShare = 0.9;
  expect(mostVolts(weak, 8)).toBeCloseTo(0.9 * full, 0);
  const mains = (share: number): number => {
    const lift = aLift();
    lift.simulation.state.health.mainsShare = share;
    lift.simulation.plant.mainsStale = true;
    return mostVolts(lift.run(1), 8);
  };
  expect(mains(0.9)).toBeCloseTo(0.9 * full, 0);
  expect(mains(1.1)).toBeCloseTo(full, 1);
});

describe('a field that fades', () => {
  /** A lift of which the first coil still has `volts`, its supply only `left`. */
  const fading = (volts: number, left: number, fed: boolean) => {
    const { state, plant } = aLift().simulation;
    const { electrical } = state;
    electrical.coilVolts.fill(volts);
    electrical.brakeVolts = left;
    electrical.brakeFading = 1;
    electrical.armature[1] = fed ? 1 : 0;
    return { state, plant, electrical, brake: plant.preset.lift.brake };
  };

  test.each([
    ['while its contactor feeds it, through the coil alone', true],
    ['after that, through the freewheel path as well', false],
  ] as const)('falls to what it is fed with %s', (_how, fed) => {
    const { state, plant, electrical, brake } = fading(110, 55, fed);
    const ohms = brake.coilOhms + (fed ? 0 : brake.freewheelOhms);
    fadeOn(plant, state, 1);
    expect(electrical.coilVolts[0]).toBeCloseTo(55 + 55 / (1 + (TICK * ohms) / brake.coilHenry), 9);
    expect(electrical.brakeFading).toBe(1);
    fadeOn(plant, state, 1000);
    expect([...electrical.coilVolts, electrical.brakeFading]).toEqual([55, 55, 0]);
  });

  test('takes as many ticks at once as one by one', () => {
    const [one, many] = [fading(110, 0, false), fading(110, 0, false)];
    for (let i = 0; i < 7; i++) fadeOn(one.plant, one.state, 1);
    fadeOn(many.plant, many.state, 7);
    expect([...many.electrical.coilVolts]).toEqual([...one.electrical.coilVolts]);
  });

  test('is gone at once when the freewheel path is lost, but not while the contactor feeds it', () => {
    const first = (fed: boolean): number => {
      const { state, plant, electrical } = fading(110, 55, fed);
      electrical.partCondition[plant.partNumber.get('FREEWHEEL') ?? -1] = Condition.open;
      fadeOn(plant, state, 1);
      return electrical.coilVolts[0] as number;
    };
    expect(first(false)).toBe(55);
    expect(first(true)).toBeGreaterThan(90);
  });

  test('leaves nothing in a broken coil, which then fades no more', () => {
    const { state, plant, electrical } = fading(110, 0, false);
    for (const id of ['LB1', 'LB2'])
      electrical.partCondition[plant.partNumber.get(id) ?? -1] = Condition.open;
    fadeOn(plant, state, 1);
    expect([...electrical.coilVolts, electrical.brakeFading]).toEqual([0, 0, 0]);
  });

  test('is quiet when it moves no arm: all on the drum, or held at its end', () => {
    const quiet = (left: number, first: number, second: number, fades = 1): boolean => {
      const { state, electrical, brake } = fading(110, left, false);
      electrical.brakeFading = fades;
      state.mechanics.brakeArm.set([first, second]);
      return isFadingQuiet(state, { ...aLift().simulation.plant.preset.lift, brake });
    };
    const { holdVolts } = aLift().simulation.plant.preset.lift.brake;
    expect([quiet(0, 0, 0), quiet(0, 1, 0), quiet(0, 0, 1), quiet(0, 1, 1)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect([quiet(holdVolts, 1, 1), quiet(holdVolts - 1, 1, 1)]).toEqual([true, false]);
    expect(quiet(0, 1, 1, 0)).toBe(true);
  });
});

test('a lift that stands has no field left to fade, with a broken coil neither', () => {
  for (const lift of [aLift(), aLift().with('BRK-01', 0)]) {
    lift.call(3).run(30);
    expect(lift.simulation.state.electrical.brakeFading).toBe(0);
  }
});
