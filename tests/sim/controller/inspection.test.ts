// Running by hand: hold to run, slow, within the limits, with everything that protects still protecting.
import { expect, test } from 'vitest';
import { heldDirection, isAutomaticOff, isInspecting } from '../../../src/sim/controller/inspection';
import { Mode, Phase, roofPlace } from '../../../src/sim/lift-state';
import { aLift, type Lift } from '../../support/a-lift';

/** A lift at floor 4 with somebody on its roof and the car top switched to inspection. */
function onRoof(): Lift {
  const lift = aLift().call(4).run(45);
  lift.standing(roofPlace(lift.simulation.state));
  lift.do({ type: 'turn-switch', switch: 'car-top-inspection', to: 'on' }, 1);
  // leaving automatic may have caught the doors open: shut them as the operator's button would
  lift.simulation.state.mechanics.carDoor = 0;
  lift.simulation.state.mechanics.doorDrive = 0;
  return lift.run(2);
}
const hold = (lift: Lift, direction: 'up' | 'down' | 'none', seconds: number) =>
  lift.do({ type: 'hold-direction', station: 'car-top', direction }, seconds);

test('the car moves while the button is held, at the set speed, and stops within 60 mm', () => {
  const lift = onRoof();
  const { mechanics, controller } = lift.simulation.state;
  expect(controller.mode).toBe(Mode.inspection);
  hold(lift, 'up', 6);
  expect(mechanics.carSpeed).toBeCloseTo(0.25, 9);
  const at = mechanics.carPosition;
  hold(lift, 'none', 3);
  expect(mechanics.carSpeed).toBe(0);
  expect(mechanics.carPosition - at).toBeGreaterThan(0);
  expect(mechanics.carPosition - at).toBeLessThan(0.06);
});

test('calls are forgotten, and pressing one moves nothing', () => {
  const lift = onRoof();
  const at = lift.simulation.state.mechanics.carPosition;
  lift.call(8, 'down').run(30);
  expect(lift.simulation.state.mechanics.carPosition).toBe(at);
});

test('the stop beside the station stops the car and keeps it still', () => {
  const lift = onRoof();
  hold(lift, 'down', 5);
  lift.do({ type: 'press-stop', device: 'car-top-stop' }, 2);
  expect(lift.simulation.state.mechanics.carSpeed).toBe(0);
  const at = lift.simulation.state.mechanics.carPosition;
  lift.run(5);
  expect(lift.simulation.state.mechanics.carPosition).toBe(at);
});

test('inspection does not pass the normal travel', () => {
  const lift = onRoof();
  hold(lift, 'up', 120);
  const top = 7 * 3;
  expect(lift.simulation.state.mechanics.carPosition).toBeLessThan(top + 0.06);
  expect(lift.simulation.state.mechanics.carPosition).toBeGreaterThan(top - 0.06);
});

test('two stations on: the car moves only when both hold the same direction', () => {
  const lift = onRoof();
  lift.simulation.state.electrical.inspection[1] = 1;
  hold(lift, 'up', 4);
  expect(lift.simulation.state.mechanics.carSpeed).toBe(0);
  lift.simulation.state.electrical.held[1] = 1;
  lift.run(4);
  expect(lift.simulation.state.mechanics.carSpeed).toBeGreaterThan(0);
});

test('an open landing lock keeps an inspected car still; the door bypass lets it move, if the car door is proved shut', () => {
  const lift = onRoof();
  lift.with('LCK-01', 6);
  hold(lift, 'up', 4);
  expect(lift.simulation.state.mechanics.carSpeed).toBe(0);
  lift.simulation.state.health.bypass = 1;
  lift.run(4);
  expect(lift.simulation.state.mechanics.carSpeed).toBeGreaterThan(0);
  lift.with('LCK-11', 0).run(2);
  expect(lift.simulation.state.mechanics.carSpeed).toBe(0);
});

test('emergency electrical operation frees wedged safety gear upwards, past an open governor switch', () => {
  const lift = aLift().call(5).run(60);
  const { mechanics, electrical } = lift.simulation.state;
  mechanics.safetyGearIn = 1;
  electrical.gearSwitch = 1;
  mechanics.governorSwitch = 1;
  lift.run(1).standing(0);
  expect(electrical.inputs[0]).toBe(0);
  lift.do({ type: 'turn-switch', switch: 'emergency-electrical', to: 'on' }, 2);
  const at = mechanics.carPosition;
  lift.do({ type: 'hold-direction', station: 'machine-room', direction: 'down' }, 5);
  expect(mechanics.carPosition).toBeCloseTo(at, 2);
  lift.do({ type: 'hold-direction', station: 'machine-room', direction: 'up' }, 5);
  expect(mechanics.carPosition).toBeGreaterThan(at + 0.1);
  expect(mechanics.carSpeed).toBeCloseTo(0.3, 9);
  expect(mechanics.safetyGearIn).toBe(0);
});

test('emergency electrical operation does not bypass locks, and gives way to inspection', () => {
  const lift = aLift().standing(0);
  lift.with('LCK-01', 6);
  lift.do({ type: 'turn-switch', switch: 'emergency-electrical', to: 'on' }, 1);
  lift.do({ type: 'hold-direction', station: 'machine-room', direction: 'up' }, 4);
  expect(lift.simulation.state.mechanics.carSpeed).toBe(0);
  const other = aLift().standing(0);
  other.simulation.state.electrical.inspection[0] = 1;
  other.do({ type: 'turn-switch', switch: 'emergency-electrical', to: 'on' }, 1);
  other.do({ type: 'hold-direction', station: 'machine-room', direction: 'up' }, 4);
  expect(other.simulation.state.mechanics.carSpeed).toBe(0);
});

test('leaving inspection brings automatic service back after a self-test; a lock-out stays', () => {
  const lift = onRoof();
  lift.do({ type: 'turn-switch', switch: 'car-top-inspection', to: 'off' }, 10);
  lift.call(2).run(60);
  expect(lift.events).toContainEqual({ type: 'car-door-opened', floor: 2 });
  const latched = aLift();
  latched.simulation.state.controller.mode = Mode.fault;
  latched.simulation.state.controller.code = 37;
  latched.simulation.state.electrical.inspection[0] = 1;
  latched.run(2);
  latched.simulation.state.electrical.inspection[0] = 0;
  latched.run(5);
  expect(latched.simulation.state.controller.mode).toBe(Mode.fault);
});

test('near the ends fast inspection is held to 0.30 m/s; in the middle it runs as set', () => {
  const speedAt = (position: number): number => {
    const lift = onRoof();
    lift.simulation.state.health.inspectionSpeed = 0.63;
    lift.simulation.state.mechanics.carPosition = position;
    hold(lift, 'down', 4);
    return Math.abs(lift.simulation.state.mechanics.carSpeed);
  };
  expect(speedAt(10)).toBeCloseTo(0.63, 9);
  expect(speedAt(2.5)).toBeCloseTo(0.3, 9);
  expect(speedAt(19)).toBeCloseTo(0.3, 9);
  // a slow setting stays slow everywhere
  const slow = onRoof();
  slow.simulation.state.health.inspectionSpeed = 0.2;
  slow.simulation.state.mechanics.carPosition = 2.5;
  hold(slow, 'down', 4);
  expect(Math.abs(slow.simulation.state.mechanics.carSpeed)).toBeCloseTo(0.2, 9);
});

test('inspection stops at the lowest level too, and an open limit bars its own direction only', () => {
  const lift = onRoof();
  hold(lift, 'down', 90);
  expect(Math.abs(lift.simulation.state.mechanics.carPosition)).toBeLessThan(0.06);
  const barred = onRoof().with('SEN-05', 0);
  const at = barred.simulation.state.mechanics.carPosition;
  hold(barred, 'up', 4);
  expect(barred.simulation.state.mechanics.carPosition).toBe(at);
  hold(barred, 'none', 1);
  hold(barred, 'down', 4);
  expect(barred.simulation.state.mechanics.carPosition).toBeLessThan(at);
});

test('emergency electrical operation runs past the last level, and no further than the run-by', () => {
  for (const direction of ['up', 'down'] as const) {
    const lift = aLift().standing(0);
    lift.simulation.state.mechanics.carPosition = direction === 'up' ? 20.5 : 0.5;
    lift.do({ type: 'turn-switch', switch: 'emergency-electrical', to: 'on' }, 1);
    lift.do({ type: 'hold-direction', station: 'machine-room', direction }, 20);
    const beyond =
      direction === 'up'
        ? lift.simulation.state.mechanics.carPosition - 21
        : -lift.simulation.state.mechanics.carPosition;
    expect(beyond).toBeGreaterThan(0.2);
    expect(beyond).toBeLessThan(0.3);
  }
});

test('without a switch turned, a held button does nothing; X9 dark without a station neither', () => {
  const lift = aLift();
  lift.simulation.state.electrical.held.fill(1);
  expect(heldDirection(lift.simulation.state)).toBe(0);
  lift.run(4);
  expect(lift.simulation.state.mechanics.carSpeed).toBe(0);
  lift.with('HUM-01', 0).run(1);
  lift.simulation.state.health.emergencyElectrical = 1;
  expect(heldDirection(lift.simulation.state)).toBe(0);
  expect(isInspecting(lift.simulation.state)).toBe(false);
});

test('each switch alone takes automatic operation away', () => {
  const { state } = aLift().simulation;
  expect(isAutomaticOff(state)).toBe(false);
  for (const figure of ['bypass', 'emergencyElectrical', 'inspectionInverted'] as const) {
    state.health[figure] = 1;
    expect(isAutomaticOff(state)).toBe(true);
    state.health[figure] = 0;
  }
  state.electrical.inspection[1] = 1;
  expect(isInspecting(state)).toBe(true);
  state.electrical.held[1] = -1;
  expect(heldDirection(state)).toBe(-1);
});

test('a brake half that stays on the drum keeps the car still and is recorded', () => {
  const lift = onRoof().with('BRK-01', 0);
  hold(lift, 'up', 4);
  expect(lift.simulation.state.mechanics.carSpeed).toBe(0);
  expect(lift.events).toContainEqual({ type: 'code-raised', code: 37 });
});

test('the bypass moves nothing while the car door stands open', () => {
  const lift = onRoof();
  lift.simulation.state.health.bypass = 2;
  lift.simulation.state.mechanics.carDoor = 0.4;
  hold(lift, 'up', 4);
  expect(lift.simulation.state.mechanics.carSpeed).toBe(0);
});

test('starts and stops are told', () => {
  const lift = onRoof();
  lift.events.length = 0;
  hold(lift, 'up', 4);
  expect(lift.events).toContainEqual({ type: 'car-started', floor: 4, direction: 1 });
  hold(lift, 'none', 1);
  expect(lift.events).toContainEqual({ type: 'car-stopped', floor: null });
});

test('a button let go before the brake opens stops nothing that moved', () => {
  const lift = onRoof();
  lift.events.length = 0;
  hold(lift, 'up', 0.2);
  hold(lift, 'none', 1);
  expect(lift.saw('car-started')).toBe(false);
  expect(lift.saw('car-stopped')).toBe(false);
});

test('at the end of the travel the outputs fall, though the button is still held', () => {
  const lift = onRoof();
  hold(lift, 'up', 120);
  expect(lift.simulation.state.controller.y1).toBe(0);
  expect(lift.simulation.state.controller.phase).toBe(Phase.idle);
});

test('a limit that opens while the brake opens bars the start', () => {
  const lift = onRoof();
  lift.events.length = 0;
  hold(lift, 'up', 0.05);
  while (lift.simulation.state.controller.phase !== Phase.brakeOpening) lift.run(0.01);
  lift.with('SEN-05', 0).run(4);
  expect(lift.saw('car-started')).toBe(false);
});

test('between floors the car-door bypass moves a car whose door is proved shut, and no other', () => {
  const between = (): Lift => {
    const lift = onRoof();
    lift.simulation.state.mechanics.carPosition = 10.5;
    lift.simulation.state.health.bypass = 2;
    return lift;
  };
  const shut = between();
  hold(shut, 'up', 4);
  expect(shut.simulation.state.mechanics.carSpeed).toBeGreaterThan(0);
  const open = between();
  open.simulation.state.mechanics.carDoor = 0.4;
  hold(open, 'up', 4);
  expect([...open.simulation.state.electrical.inputs.slice(0, 3)]).toEqual([1, 1, 1]);
  expect(open.simulation.state.mechanics.carSpeed).toBe(0);
  const unproved = between();
  unproved.simulation.state.health.bypassFeedback = 0;
  hold(unproved, 'up', 4);
  expect(unproved.simulation.state.mechanics.carSpeed).toBe(0);
  // without the bypass that contact is not asked
  unproved.simulation.state.health.bypass = 0;
  unproved.run(4);
  expect(unproved.simulation.state.mechanics.carSpeed).toBeGreaterThan(0);
});

test('a run by hand that asks too much of the motor is E54, and ends at once', () => {
  const lift = onRoof();
  hold(lift, 'up', 4);
  const { simulation } = lift;
  simulation.state.mechanics.motorTorque = 1.1 * simulation.plant.preset.lift.machine.mostTorque;
  lift.run(1);
  expect(lift.codes).toEqual([54]);
  expect(simulation.state.controller.mode).toBe(Mode.fault);
});

test('a run by hand that a fault slows down is told to have stopped, once', () => {
  const lift = onRoof();
  hold(lift, 'up', 4);
  lift.events.length = 0;
  lift.with('DRV-01', 0).run(3);
  expect(lift.events.filter(({ type }) => type === 'car-stopped')).toEqual([
    { type: 'car-stopped', floor: null },
  ]);
});
