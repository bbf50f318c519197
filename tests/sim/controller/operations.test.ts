// The list of priorities: of two operations asked for at once the higher is in force, and the car does what it says.
import { describe, expect, test } from 'vitest';
import { type Operation, operationOf, operations } from '../../../src/sim/controller/operations';
import { Service } from '../../../src/sim/lift-state';
import { aLift, type Lift } from '../../support/a-lift';

const figure =
  (name: 'emergencyElectrical' | 'attendant' | 'independent' | 'parkedLock' | 'bypass') => (lift: Lift) => {
    lift.simulation.state.health[name] = 1;
  };

/** What brings each operation about. What is ordered while the lift runs has its own tests below. */
const causes: Readonly<Partial<Record<Operation, (lift: Lift) => unknown>>> = {
  'no-power': ({ simulation }) => {
    simulation.state.electrical.mainSwitchOn = 0;
    simulation.plant.mainsStale = true;
  },
  'chain-open': (lift) => lift.with('CHN-09', 0),
  'unintended-movement': (lift) => lift.with('CTL-10', 0),
  inspection: ({ simulation }) => {
    simulation.state.electrical.inspection[0] = 1;
  },
  'emergency-electrical': figure('emergencyElectrical'),
  'door-bypass': figure('bypass'),
  fault: (lift) => lift.with('SEN-07', 0),
  'fire-return': (lift) => lift.with('CTL-05', 0),
  rescue: (lift) => lift.with('BLD-04', 0).run(8),
  independent: figure('independent'),
  attendant: figure('attendant'),
  parked: figure('parkedLock'),
  automatic: () => undefined,
};
const listed = operations.filter((name) => name in causes);

test.each(listed.slice(1).map((lower, at) => [listed[at] as Operation, lower] as const))(
  '%s wins over %s, whichever came first',
  (higher, lower) => {
    for (const order of [
      [higher, lower],
      [lower, higher],
    ] as const) {
      const lift = aLift();
      for (const name of order) {
        causes[name]?.(lift);
        lift.run(0.5);
      }
      expect(operationOf(lift.simulation.state)).toBe(higher);
    }
  },
);

test('every operation that has no cause above is seen where it comes about', () => {
  const lift = aLift();
  const { state } = lift.simulation;
  lift.standing(0).do({ type: 'press-reset' }, 1);
  expect(operationOf(state)).toBe('self-test');
  lift.run(3);
  lift.standing(1).do({ type: 'turn-switch', switch: 'firefighter', to: 'on' }, 20);
  expect(operationOf(state)).toBe('firefighter');
  lift.do({ type: 'turn-switch', switch: 'firefighter', to: 'off' }, 20);
  state.mechanics.carPosition = 4;
  lift.run(5);
  expect(operationOf(state)).toBe('return-to-level');
  lift.pass(40);
  lift.call(2).run(4);
  state.mechanics.carPosition = 3.012;
  lift.run(2);
  expect(operationOf(state)).toBe('re-levelling');
});

const carAt = ({ simulation }: Lift): number => simulation.state.mechanics.carPosition;
/** Holds a station's button for some seconds. @returns how far the car has gone */
function held(lift: Lift, station: 0 | 1 | 2, direction: number, seconds = 4): number {
  const from = carAt(lift);
  lift.simulation.state.electrical.held.fill(0);
  lift.simulation.state.electrical.held[station] = direction;
  lift.run(seconds);
  lift.simulation.state.electrical.held.fill(0);
  lift.run(1);
  return carAt(lift) - from;
}

describe('what the car does', () => {
  test('a stop device: nothing moves by hand either', () => {
    const lift = aLift();
    causes.inspection?.(lift);
    lift.simulation.state.electrical.stopPressed = 1;
    expect(held(lift, 0, 1)).toBe(0);
  });

  test('the latch of unintended movement: inspection does not move the car until it is reset by hand', () => {
    const lift = aLift().with('CTL-10', 0).run(0.1);
    causes.inspection?.(lift);
    expect(held(lift, 0, 1)).toBe(0);
    expect(lift.standing(0).do({ type: 'reset-device', device: 'unintended-movement' })).toBeUndefined();
    expect(held(lift, 0, 1)).toBeGreaterThan(0.3);
  });

  test('car roof before pit: with both on, only the same button on both moves the car', () => {
    const lift = aLift();
    lift.simulation.state.electrical.inspection.fill(1);
    expect(held(lift, 0, 1)).toBe(0);
    expect(held(lift, 1, 1)).toBe(0);
    lift.simulation.state.electrical.held[1] = 1;
    lift.simulation.state.electrical.held[0] = 1;
    lift.run(4);
    expect(carAt(lift)).toBeGreaterThan(0.3);
  });

  test('inspection before emergency electrical operation, and that before a fault', () => {
    const lift = aLift().with('SEN-07', 0).run(1);
    causes['emergency-electrical']?.(lift);
    // the limits are open: what moves a car past them is emergency operation
    expect(held(lift, 2, 1)).toBeGreaterThan(0.3);
    causes.inspection?.(lift);
    lift.run(0.1);
    expect(held(lift, 2, 1)).toBe(0);
  });

  test('a fault before fire return, fire return before the rescue battery', () => {
    const lift = aLift().call(4).run(45).with('SEN-07', 0).run(1).with('CTL-05', 0).run(30);
    expect(carAt(lift)).toBeCloseTo(9, 6);
    const dark = aLift().call(3).run(45).with('CTL-05', 0).with('BLD-04', 0).pass(240);
    expect(operationOf(dark.simulation.state)).toBe('fire-return');
    expect(carAt(dark)).toBeCloseTo(0, 3);
    expect(dark.simulation.state.mechanics.carDoor).toBe(1);
  });

  test('the rescue battery before independent operation: doors open for who is in the car', () => {
    const lift = aLift();
    lift.simulation.state.health.independent = 1;
    lift.standing(9).do({ type: 'press-car-call', floor: 8 }, 8);
    lift.with('BLD-04', 0).pass(120);
    expect(lift.opened).toHaveLength(1);
  });

  test('independent: car calls only, doors shut by the button; attended: the button lets hall calls be served too', () => {
    for (const [name, serves] of [
      ['independent', false],
      ['attendant', true],
    ] as const) {
      const lift = aLift();
      lift.simulation.state.health[name] = 1;
      lift.standing(9).do({ type: 'press-car-call', floor: 3 }, 30);
      expect(lift.opened, name).toEqual([3]);
      lift.call(6).pass(60);
      expect(lift.simulation.state.mechanics.carDoor, name).toBe(1);
      lift.do({ type: 'press-door-button', button: 'close' });
      lift.pass(60);
      expect(lift.opened, name).toEqual(serves ? [3, 6] : [3]);
    }
  });

  test('the key switches turn, each where it is', () => {
    const lift = aLift();
    expect(lift.do({ type: 'turn-switch', switch: 'attendant', to: 'on' })).toBe('out-of-reach');
    expect(lift.do({ type: 'turn-switch', switch: 'parking', to: 'on' })).toBeUndefined();
    expect(operationOf(lift.run(0.1).simulation.state)).toBe('parked');
    expect(lift.do({ type: 'turn-switch', switch: 'parking', to: 'off' })).toBeUndefined();
    lift.standing(9);
    expect(lift.do({ type: 'turn-switch', switch: 'independent', to: 'on' })).toBeUndefined();
    expect(operationOf(lift.simulation.state)).toBe('independent');
    expect(lift.simulation.state.controller.service).toBe(Service.normal);
  });
});
