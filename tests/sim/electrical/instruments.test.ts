// Two meters on one lift: each has dial, probes and fuse of its own, and both load what they touch.
import { expect, test } from 'vitest';
import { createInstrument, newClip } from '../../../src/sim/electrical/instruments';
import { aLift } from '../../support/a-lift';

test('an instrument touches nothing until it is placed, and each has branches of its own', () => {
  const one = createInstrument();
  expect(Object.values(one.ports)).toEqual([-1, -1, -1, -1]);
  expect(createInstrument().clips.chain).not.toBe(one.clips.chain);
  expect(newClip().conductance).toBe(0);
});

test('two meters read at the same time, each on its own range and place', () => {
  const lift = aLift().standing(0);
  lift.measure('volts-ac', 'rail.120', 'rail.N');
  expect(lift.measure('volts-dc', 'rail.P24', 'rail.0V', 2)).toBeCloseTo(23.6, 0);
  expect(lift.shown(1)?.value).toBeCloseTo(112, 0);
  expect(lift.measure('volts-ac', 'q0.L1', 'q0.L2', 2)).toBeCloseTo(380, -1);
  expect(lift.shown(1)?.value).toBeCloseTo(112, 0);
});

test('the one feeds what the other reads: a low impedance across an open lock', () => {
  const lift = aLift().with('LCK-01', 5).run(0.1).standing(0);
  const alone = Number(lift.measure('volts-ac', 'rail.130', 'rail.N', 2));
  expect(alone).toBeLessThan(0.3);
  lift.measure('low-impedance', 'rail.124', 'rail.125', 1);
  // 3 kohm in series with the two inputs behind, 9 kohm
  expect(lift.shown(2)?.value).toBeCloseTo((112 * 9) / 12, 0);
  expect(lift.shown(1)?.value).toBeCloseTo((112 * 3) / 12, 0);
});

test('each fuse is its own', () => {
  const lift = aLift().standing(0);
  lift.measure('ohms', 'rail.120', 'rail.N', 2);
  expect(lift.events).toContainEqual(expect.objectContaining({ type: 'meter-fuse-blown', meter: 2 }));
  expect([...lift.simulation.state.electrical.meterFuseWhole]).toEqual([1, 0]);
  expect(lift.do({ type: 'replace-meter-fuse' })).toBe('already-so');
  lift.do({ type: 'replace-meter-fuse', meter: 2 });
  expect(lift.saw('meter-fuse-replaced')).toBe(true);
});

test('moving one meter does not make the other tell its reading anew', () => {
  const lift = aLift().standing(0);
  lift.measure('volts-ac', 'rail.120', 'rail.N');
  lift.run(1).events.length = 0;
  lift.measure('volts-ac', 'rail.101', 'rail.N', 2);
  lift.run(2);
  const read = lift.events.filter(({ type }) => type === 'meter-read');
  expect(read).toMatchObject([{ meter: 2 }]);
});
