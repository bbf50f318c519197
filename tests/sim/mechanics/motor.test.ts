// Star-shorted motor: creep speeds of engineering.md 4.3.
import { expect, test } from 'vitest';
import { starDamping } from '../../../src/sim/mechanics/motor';
import { aLift } from '../../support/a-lift';

test.each([
  ['empty', 0, 0.09, 0.13],
  ['full', 1000, 0.12, 0.17],
])('a hand on the brake lets the %s car creep', (_name, load, least, most) => {
  const lift = aLift();
  const { mechanics } = lift.simulation.state;
  mechanics.carPosition = 9;
  mechanics.load = load;
  lift.simulation.state.electrical.mainSwitchOn = 0;
  lift.simulation.plant.mainsStale = true;
  mechanics.handOnBrake = 1;
  lift.run(4);
  expect(Math.abs(mechanics.carSpeed)).toBeGreaterThan(least);
  expect(Math.abs(mechanics.carSpeed)).toBeLessThan(most);
  expect(starDamping(lift.simulation.plant.preset.lift, mechanics.carSpeed)).toBeGreaterThan(0);
});
