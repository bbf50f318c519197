// The insulation tester and the clamp: solved in the same circuits, with the same truth and the same misuse.
import { expect, test } from 'vitest';
import { meterDisplay } from '../../../src/sim/simulation';
import { aLift, type Lift } from '../../support/a-lift';

/** In the machine room, mains as told, the instrument on its two points for two seconds. */
function tested(lift: Lift, red: string, black: string, mains: 'on' | 'off' = 'off'): Lift {
  lift.standing(0);
  if (mains === 'off') lift.do({ type: 'turn-main-switch', to: 'off' }, 2);
  lift.measure('insulation', red, black);
  return lift.run(1);
}
const shown = (lift: Lift) => meterDisplay(lift.simulation);

test('a healthy motor winding shows tens of megohms to earth, one that is down shows its fault', () => {
  const good = shown(tested(aLift(), 'motor.U', 'rail.PE'));
  expect(good?.unit).toBe('Ohm');
  expect(Number(good?.value)).toBeGreaterThan(20e6);
  expect(Number(good?.value)).toBeLessThan(60e6);
  const bad = shown(tested(aLift().with('DRV-02', 0), 'motor.U', 'rail.PE'));
  expect(Number(bad?.value)).toBeLessThan(0.5e6);
  expect(Number(bad?.value)).toBeGreaterThan(5e3);
});

test('on a live circuit it shows the voltage and puts none of its own on', () => {
  const lift = tested(aLift(), 'rail.101', 'rail.N', 'on');
  expect(lift.simulation.state.electrical.insulating[0]).toBe(0);
  expect(shown(lift)?.unit).toBe('V');
  expect(Number(shown(lift)?.value)).toBeGreaterThan(100);
});

test('a circuit that becomes live takes the test voltage off', () => {
  const lift = tested(aLift(), 'rail.101', 'rail.N');
  expect(lift.simulation.state.electrical.insulating[0]).toBe(1);
  lift.do({ type: 'turn-main-switch', to: 'on' }, 2);
  expect(lift.simulation.state.electrical.insulating[0]).toBe(0);
  expect(shown(lift)?.unit).toBe('V');
});

test('connected electronics do not survive: the 24 V supply, and the drive', () => {
  const supply = tested(aLift(), 'rail.P24', 'rail.PE');
  expect(supply.events).toContainEqual({ type: 'electronics-damaged', what: 'supply-24-volts' });
  supply.do({ type: 'turn-main-switch', to: 'on' }, 5);
  expect(supply.simulation.state.electrical.boardAlive).toBe(0);
  const drive = tested(aLift(), 'q0.L1', 'rail.PE');
  expect(drive.events).toContainEqual({ type: 'electronics-damaged', what: 'drive' });
  drive.do({ type: 'turn-main-switch', to: 'on' }, 8);
  expect(drive.events).toContainEqual({ type: 'code-raised', code: 8 });
});

test('moving a probe starts from the look for live voltage again', () => {
  const lift = tested(aLift(), 'motor.U', 'rail.PE');
  lift.do({ type: 'place-probe', probe: 'red', terminal: 'motor.V' });
  expect(lift.simulation.state.electrical.insulating[0]).toBe(0);
  lift.run(2);
  expect(lift.simulation.state.electrical.insulating[0]).toBe(1);
});

test('the clamp tells the current in a wire without touching it', () => {
  const lift = aLift().standing(0);
  lift.do({ type: 'set-dial', to: 'amperes-ac' });
  lift.do({ type: 'place-probe', probe: 'red', terminal: 'light.L' }, 1);
  // 220 V over 240 ohm
  expect(Number(shown(lift)?.value)).toBeCloseTo(220 / 240, 1);
  expect(shown(lift)?.unit).toBe('A');
  lift.do({ type: 'place-probe', probe: 'red', terminal: 'rail.101' }, 1);
  const healthy = Number(shown(lift)?.value);
  const damp = aLift().with('CHN-18', 0).standing(0);
  damp.do({ type: 'set-dial', to: 'amperes-ac' });
  damp.do({ type: 'place-probe', probe: 'red', terminal: 'rail.101' }, 1);
  // an earth fault that no fuse sees
  expect(Number(shown(damp)?.value)).toBeGreaterThan(healthy);
  expect(damp.events.some((event) => event.type === 'meter-read' && event.mode === 'amperes-ac')).toBe(true);
});

test('a drive that has been disconnected by its breaker is not harmed', () => {
  const lift = aLift().standing(0);
  lift.do({ type: 'set-breaker', breaker: 'QF1', to: 'off' });
  expect(tested(lift, 'q0.L1', 'rail.PE').saw('electronics-damaged')).toBe(false);
  const behind = aLift().standing(0);
  behind.do({ type: 'set-breaker', breaker: 'QF1', to: 'off' });
  expect(tested(behind, 'qf1.L2', 'rail.PE').saw('electronics-damaged')).toBe(true);
});
