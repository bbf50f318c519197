// Fuses and breakers open by what flows through them, on the lift as it is wired; residual devices by what comes not back.
import { describe, expect, test } from 'vitest';
import { isProtectionClosed, protectionStep } from '../../../src/sim/electrical/protection';
import { EVERYTHING } from '../../../src/sim/electrical/protective-devices';
import { createSimulation, stateHash, tick } from '../../../src/sim/simulation';
import { liftOptions, liftPreset } from '../../../src/sim/lifts/lift-data';
import { aLift, type Lift } from '../../support/a-lift';

const standsAt = (lift: Lift, id: string) => {
  const { plant, state } = lift.simulation;
  return isProtectionClosed(plant, state, plant.protectionNumber.get(id) ?? -1);
};
/** A part with another resistance than it should have. */
const worn = (lift: Lift, part: string, ohms: number): Lift => {
  const { plant, state } = lift.simulation;
  state.electrical.partOhms[plant.partNumber.get(part) ?? -1] = ohms;
  plant.partsStale = true;
  return lift;
};

test('every device is in on a healthy lift at work, and none gets warm', () => {
  const lift = aLift();
  const { plant, state } = lift.simulation;
  for (const floor of [8, 1, 5]) {
    lift.call(floor, 'up').run(30);
    expect(state.electrical.protectionWarm).toBe(0);
  }
  const fitted = plant.protection.filter(({ poles }) => poles.length > 0).map(({ row }) => row.id);
  expect(fitted).toEqual(['FU1', 'FU0', 'FU2', 'FU3', 'FU-D', 'QF1', 'QF-L', 'QF-H', 'QF-S']);
  for (const id of fitted) expect(standsAt(lift, id), id).toBe(true);
});

describe('a fuse', () => {
  test('goes at once for a dead short and after its time for a little too much', () => {
    const short = worn(aLift(), 'DOOR', 0.5).run(0.1);
    expect(short.events).toContainEqual({ type: 'fuse-blown', fuse: 'FU-D' });
    const stalled = worn(aLift(), 'DOOR', 25).run(1.5);
    expect(stalled.saw('fuse-blown')).toBe(false);
    expect(stalled.run(1).events).toContainEqual({ type: 'fuse-blown', fuse: 'FU-D' });
  });

  test('that has cooled begins anew', () => {
    const lift = worn(aLift(), 'DOOR', 25).run(1.5);
    worn(lift, 'DOOR', 400).run(0.1);
    worn(lift, 'DOOR', 25).run(1.5);
    expect(lift.saw('fuse-blown')).toBe(false);
  });

  test('of the 24 V holds the short that the supply itself limits, and not a bolted one', () => {
    expect(aLift().with('PWR-08', 0).run(5).saw('fuse-blown')).toBe(false);
    const lift = worn(aLift(), 'HCB', 0.1).run(0.2);
    expect(lift.events).toContainEqual({ type: 'fuse-blown', fuse: 'FU3' });
    expect(lift.simulation.state.electrical.boardAlive).toBe(0);
  });

  test('of the transformer sees what its secondaries feed', () => {
    const lift = aLift();
    worn(lift, 'TC1.primary', 30).run(3);
    expect(lift.events).toContainEqual({ type: 'fuse-blown', fuse: 'FU0' });
    expect(lift.simulation.state.electrical.boardAlive).toBe(0);
    expect(lift.simulation.plant.mainsShare).toBeGreaterThan(0.9);
  });

  test('of the brake goes when a coil is shorted and the brake is lifted', () => {
    const lift = worn(aLift(), 'LB2', 1).call(4).run(8);
    expect(lift.events).toContainEqual({ type: 'fuse-blown', fuse: 'FU2' });
    expect(lift.simulation.state.mechanics.brakeArm[0]).toBe(0);
  });
});

describe('a breaker', () => {
  test('of the car light trips for a short on the car and leaves well and sockets alive', () => {
    const lift = worn(aLift(), 'CAR-FAN', 0.5).run(0.1);
    expect(lift.events).toContainEqual({ type: 'breaker-tripped', breaker: 'QF-L' });
    lift.standing(0);
    expect(Number(lift.measure('volts-ac', 'light.L', 'light.N'))).toBeLessThan(1);
    expect(Number(lift.measure('volts-ac', 'light.H', 'light.HN'))).toBeGreaterThan(215);
  });

  test('before the drive carries what the motor works with, and trips when that is too much for long', () => {
    const lift = aLift();
    const { state, plant } = lift.simulation;
    state.mechanics.load = 1000;
    lift.call(8, 'down').run(8);
    const running = state.electrical.driveAmps;
    // 11.1 kW at 85 % of 380 V: engineering.md 4.1
    expect(running).toBeGreaterThan(12);
    expect(running).toBeLessThan(25);
    expect(state.electrical.protectionWarm).toBe(0);
    state.electrical.driveAmps = 60;
    state.electrical.protectionWarm = 1;
    let ticks = 0;
    for (; protectionStep(plant, state, EVERYTHING) === 0 && ticks < 4000; ticks++);
    expect(Math.abs(ticks - 3000)).toBeLessThan(3);
    expect(standsAt(lift, 'QF1')).toBe(false);
  });
});

describe('a residual device of 30 mA', () => {
  test('on the sockets trips for a leak to earth and not for a load', () => {
    const lift = aLift().standing(0);
    const pair = { from: 'socket-machine-room.N', to: 'socket-machine-room.PE' } as const;
    lift.do({ type: 'connect-jumper', ...pair }, 0.5);
    // neutral to earth with no load shares nothing
    expect(lift.saw('breaker-tripped')).toBe(false);
    lift.do({ type: 'remove-jumper', ...pair }, 0.5);
    worn(lift, 'SOCKET.PE', 10_000).run(0.5);
    expect(lift.saw('breaker-tripped')).toBe(false);
    worn(lift, 'SOCKET.PE', 5000).run(0.2);
    expect(lift.events).toContainEqual({ type: 'breaker-tripped', breaker: 'QF-S' });
  });

  test('before the controls trips for the 1 kohm earth fault that the plain lift does not see', () => {
    const fault = (lift: Lift): Lift => {
      const { plant, state } = lift.simulation;
      state.electrical.strayFrom[0] = plant.chain.nodeOf.get('112') ?? -1;
      state.electrical.strayTo[0] = 0;
      state.electrical.strayOhms[0] = 1000;
      plant.clipsStale = true;
      return lift.run(1);
    };
    const plain = fault(aLift());
    expect([plain.saw('breaker-tripped'), plain.simulation.state.electrical.inputs[0]]).toEqual([false, 1]);
    const guarded = fault(aLift('ref-1000+control-rcd'));
    expect(guarded.events).toContainEqual({ type: 'breaker-tripped', breaker: 'RCD' });
    expect(guarded.simulation.state.electrical.inputs[0]).toBe(0);
  });

  test('does not mind a lift at work, nor damp above its 30 mA', () => {
    const lift = aLift('ref-1000+control-rcd').with('CHN-18', 0).call(6).run(40);
    expect(lift.saw('breaker-tripped')).toBe(false);
    expect(lift.opened).toContain(6);
    expect(Number(lift.standing(0).measure('volts-ac', 'rail.140', 'rail.N'))).toBeCloseTo(112, 0);
  });
});

test('options are part of a lift name, and a wrong one is told', () => {
  expect(liftPreset('mrl-1000+control-rcd').lift.features).toContain('control-rcd');
  expect(liftPreset('ref-1000').lift.features).not.toContain('control-rcd');
  expect(() => liftPreset('ref-1000+wings')).toThrow(/no option "wings".*control-rcd/);
  expect(liftOptions).toEqual(['control-rcd']);
});

test('what has tripped is part of the state', () => {
  const [one, other] = [createSimulation('ref-1000'), createSimulation('ref-1000')];
  for (const simulation of [one, other]) for (let i = 0; i < 400; i++) tick(simulation);
  expect(stateHash(one)).toBe(stateHash(other));
  one.state.electrical.protection[one.plant.protectionNumber.get('QF-H') ?? -1] = 2;
  expect(stateHash(one)).not.toBe(stateHash(other));
});
