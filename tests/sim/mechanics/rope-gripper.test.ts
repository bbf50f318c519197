// Upward overspeed and unintended movement end in the gripper's shoes, where a lift has one.
import { describe, expect, test } from 'vitest';
import type { SimEvent } from '../../../src/sim/events';
import { gripperStep } from '../../../src/sim/mechanics/rope-gripper';
import { aLift, type Lift } from '../../support/a-lift';

/** An empty car that runs away upwards, its brake held open by hand, mains off. */
function upward(preset: string): Lift {
  const lift = aLift(preset);
  const { mechanics, electrical } = lift.simulation.state;
  electrical.mainSwitchOn = 0;
  lift.simulation.plant.mainsStale = true;
  lift.run(0.5);
  mechanics.handOnBrake = 1;
  return lift.run(14);
}

test('an empty geared car that runs away upwards is clamped before the top', () => {
  const lift = upward('geared-630');
  const { mechanics } = lift.simulation.state;
  expect(lift.saw('rope-gripper-closed')).toBe(true);
  expect(mechanics.carSpeed).toBe(0);
  expect(mechanics.carPosition).toBeLessThan(15);
  // its contact keeps the chain open until reset by hand
  lift.simulation.state.mechanics.handOnBrake = 0;
  lift.simulation.state.electrical.mainSwitchOn = 1;
  lift.simulation.plant.mainsStale = true;
  lift.run(6).standing(0);
  expect(lift.simulation.state.electrical.inputs[0]).toBe(0);
  lift.do({ type: 'reset-device', device: 'governor' });
  expect(lift.do({ type: 'reset-device', device: 'rope-gripper' }, 1)).toBeUndefined();
  expect(lift.do({ type: 'reset-device', device: 'rope-gripper' })).toBe('already-so');
  expect(lift.simulation.state.electrical.inputs[0]).toBe(1);
});

test('the reference lift has none', () => {
  expect(upward('ref-1000').saw('rope-gripper-closed')).toBe(false);
});

/** Doors open at floor 3, then the brake lets go. */
function leaves(preset: string): Lift {
  const lift = aLift(preset).call(3);
  for (let i = 0; i < 400 && !lift.saw('car-door-opened'); i++) lift.run(0.1);
  lift.simulation.state.health.liningFriction = 0.01;
  return lift.run(3);
}

test('a car that leaves with open doors is latched; the gripper stops a geared one within 1.2 m of its sill', () => {
  const lift = leaves('geared-630');
  const { mechanics, health, controller } = lift.simulation.state;
  expect(lift.saw('unintended-movement')).toBe(true);
  expect(mechanics.gripperOn).toBe(1);
  expect(mechanics.carSpeed).toBe(0);
  expect(Math.abs(mechanics.carPosition - 6)).toBeLessThan(1.2);
  expect(health.unintendedLatch).toBe(1);
  expect(controller.code).toBe(33);
});

test('the latch outlasts the reset button and the mains, and falls to its own reset only', () => {
  const lift = leaves('ref-1000');
  const { state, plant } = lift.simulation;
  state.health.liningFriction = 1;
  lift.run(20).standing(0);
  lift.do({ type: 'press-reset' }, 5);
  expect(state.controller.code).toBe(33);
  state.electrical.mainSwitchOn = 0;
  plant.mainsStale = true;
  lift.run(2);
  state.electrical.mainSwitchOn = 1;
  plant.mainsStale = true;
  lift.run(6);
  expect(state.controller.code).toBe(33);
  expect(lift.do({ type: 'reset-device', device: 'unintended-movement' })).toBeUndefined();
  expect(lift.do({ type: 'reset-device', device: 'unintended-movement' })).toBe('already-so');
  expect(state.health.unintendedLatch).toBe(0);
});

describe('the shoes, moment by moment', () => {
  const { simulation } = aLift('geared-630');
  const { electricSpeed } = simulation.plant.preset.lift.governor;
  const step = (speed: number, change: Readonly<Record<string, number>> = {}, preset = 'geared-630') => {
    const lift = aLift(preset).simulation;
    lift.state.mechanics.carSpeed = speed;
    Object.assign(lift.state.health, change);
    const events: SimEvent[] = [];
    const look = () => gripperStep(lift.state, lift.plant.preset.lift, (event) => events.push(event));
    look();
    const closed = lift.state.mechanics.gripperOn;
    // closed is closed: nothing more is told
    look();
    return { closed, told: events.length };
  };

  test.each<[string, number, Readonly<Record<string, number>>, number]>([
    ["close at the governor's speed upwards", electricSpeed, {}, 1],
    ['stay open just below it', electricSpeed - 0.01, {}, 0],
    ['stay open at that speed downwards', -electricSpeed, {}, 0],
    ['go by a governor that trips late', electricSpeed * 1.1, { governorTrip: 1.2 }, 0],
    ['go by a governor that trips early', electricSpeed * 0.9, { governorTrip: 0.8 }, 1],
    ['close on a latched car that moves either way', -0.05, { unintendedLatch: 1 }, 1],
    ['stay open on a latched car that stands', 0, { unintendedLatch: 1 }, 0],
  ])('%s', (_what, speed, change, closed) => {
    expect(step(speed, change)).toEqual({ closed, told: closed });
  });

  test('a lift without shoes has none to close', () => {
    expect(step(3, { unintendedLatch: 1 }, 'ref-1000')).toEqual({ closed: 0, told: 0 });
  });
});
