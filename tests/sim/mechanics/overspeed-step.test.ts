// A runaway car: first the switch, then the wedges, and it stops.
import { expect, test } from 'vitest';
import { aLift } from '../../support/a-lift';

const runaway = (load: number) => {
  const lift = aLift();
  const { mechanics, health } = lift.simulation.state;
  health.starStuck = -1;
  lift.simulation.state.electrical.mainSwitchOn = 0;
  lift.simulation.plant.mainsStale = true;
  mechanics.carPosition = load > 0 ? 21 : 0;
  mechanics.load = load;
  mechanics.handOnBrake = 1;
  return lift.run(8);
};

test('a full car with its brake held open is caught by the safety gear, after the switch has opened', () => {
  const lift = runaway(1000);
  const types = lift.events.map(({ type }) => type);
  expect(types.indexOf('governor-tripped')).toBeGreaterThanOrEqual(0);
  expect(types.indexOf('safety-gear-engaged')).toBeGreaterThan(types.indexOf('governor-tripped'));
  expect(lift.simulation.state.mechanics.carSpeed).toBe(0);
  expect(lift.simulation.state.mechanics.carPosition).toBeGreaterThan(10);
});

test('an empty one runs up: the switch opens, no wedge grips, the counterweight ends on its buffer', () => {
  const lift = runaway(0).run(20);
  expect(lift.saw('governor-tripped')).toBe(true);
  expect(lift.saw('safety-gear-engaged')).toBe(false);
  expect(lift.simulation.state.mechanics.carPosition).toBeLessThan(21.6);
});
