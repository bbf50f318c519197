// Dials and probes: told by meter, refused by name, the first meter where nothing is said.
import { expect, test } from 'vitest';
import type { MeterNumber } from '../../../src/sim/commands';
import { aLift } from '../../support/a-lift';

test('a command that names no meter means the first', () => {
  const lift = aLift().standing(0);
  lift.do({ type: 'set-dial', to: 'volts-ac' });
  lift.do({ type: 'place-probe', probe: 'red', terminal: 'rail.101' });
  lift.do({ type: 'place-probe', probe: 'red', terminal: 'rail.102', meter: 2 });
  lift.do({ type: 'lift-probe', probe: 'red' });
  expect(lift.events.filter(({ type }) => /dial|probe/.test(type))).toMatchObject([
    { type: 'dial-set', meter: 1, to: 'volts-ac' },
    { type: 'probe-placed', meter: 1, terminal: 'rail.101' },
    { type: 'probe-placed', meter: 2, terminal: 'rail.102' },
    { type: 'probe-lifted', meter: 1 },
  ]);
});

test('what changes nothing, and a third meter, are refused', () => {
  const lift = aLift().standing(0);
  expect(lift.do({ type: 'set-dial', to: 'off', meter: 2 })).toBe('already-so');
  expect(lift.do({ type: 'lift-probe', probe: 'black', meter: 2 })).toBe('already-so');
  expect(lift.do({ type: 'replace-meter-fuse', meter: 2 })).toBe('already-so');
  for (const meter of [0, 3] as unknown as MeterNumber[])
    expect(lift.do({ type: 'set-dial', to: 'ohms', meter })).toBe('nothing-there');
});

test('walking away lifts the probes of both', () => {
  const lift = aLift().standing(0);
  lift.measure('volts-ac', 'rail.101', 'rail.N');
  lift.measure('volts-ac', 'rail.102', 'rail.N', 2);
  lift.do({ type: 'walk', to: 'landing-8' });
  const { probeRed, probeBlack } = lift.simulation.state.electrical;
  expect([...probeRed, ...probeBlack]).toEqual([-1, -1, -1, -1]);
});
