// Both displays reach the views, each with its own dial, probes and fuse.
import { expect, test } from 'vitest';
import { meterFrames } from '../../src/session/meter-frame';
import { aLift } from '../support/a-lift';

test('each meter shows its own', () => {
  const lift = aLift().standing(0);
  lift.measure('volts-ac', 'rail.120', 'rail.N');
  lift.do({ type: 'set-dial', to: 'volts-dc', meter: 2 });
  lift.do({ type: 'place-probe', probe: 'red', terminal: 'rail.P24', meter: 2 });
  const one = meterFrames(lift.simulation);
  expect(one.meter).toMatchObject({ mode: 'volts-ac', red: 'rail.120', black: 'rail.N', settling: false });
  expect(one.secondMeter).toMatchObject({ mode: 'volts-dc', red: 'rail.P24', black: null, reading: null });
  lift.do({ type: 'place-probe', probe: 'black', terminal: 'rail.0V', meter: 2 }, 0.1);
  expect(meterFrames(lift.simulation).secondMeter.settling).toBe(true);
  lift.run(1);
  expect(Number(meterFrames(lift.simulation).secondMeter.reading?.value)).toBeCloseTo(23.6, 0);
  expect(Number(meterFrames(lift.simulation).meter.reading?.value)).toBeCloseTo(112, 0);
});
