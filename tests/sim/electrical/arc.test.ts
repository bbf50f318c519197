// What a pulled fuse interrupts, fuse by fuse.
import { expect, test } from 'vitest';
import { arcOf } from '../../../src/sim/electrical/arc';
import { aLift } from '../../support/a-lift';

test('at rest the door operator and the controls draw something, the brake nothing', () => {
  const { plant, state } = aLift().simulation;
  expect(arcOf(plant, state, 'FU2')).toEqual({ watts: expect.closeTo(0, 6), seen: false, burns: false });
  expect(arcOf(plant, state, 'FU-D').watts).toBeCloseTo((220 * 220) / 400, 0);
  expect(arcOf(plant, state, 'FU-D')).toMatchObject({ seen: true, burns: false });
  // two loads of 80 and 60 ohms on 24 V, and the inputs
  expect(arcOf(plant, state, 'FU3').watts).toBeGreaterThan(15);
});

test('with the brake lifted its direct current is enough to burn', () => {
  const lift = aLift().call(5);
  for (let i = 0; i < 300 && !lift.saw('brake-opened'); i++) lift.run(0.01);
  const { plant, state } = lift.simulation;
  expect(arcOf(plant, state, 'FU2')).toMatchObject({ seen: true, burns: true });
});

test('a fuse that is out interrupts nothing', () => {
  const lift = aLift().standing(0);
  lift.do({ type: 'pull-fuse', fuse: 'FU-D' }, 0.1);
  expect(arcOf(lift.simulation.plant, lift.simulation.state, 'FU-D').watts).toBe(0);
});
