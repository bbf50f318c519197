// A runaway car: first the switch, then the wedges, and it stops.
import { expect, test } from 'vitest';
import type { HealthState } from '../../../src/sim/health-state';
import { overspeedStep } from '../../../src/sim/mechanics/overspeed-step';
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

test('an empty one runs up: no wedge grips on the way; it flies over its slack ropes and is caught falling back', () => {
  const lift = runaway(0).run(20);
  const { mechanics } = lift.simulation.state;
  const caught = lift.events.findIndex(({ type }) => type === 'safety-gear-engaged');
  expect(lift.saw('governor-tripped')).toBe(true);
  expect(caught).toBeGreaterThan(0);
  expect(mechanics.carSpeed).toBe(0);
  // above the top landing with its counterweight on the buffer, and below the ceiling
  expect(mechanics.carPosition).toBeGreaterThan(21.3);
  expect(mechanics.carPosition).toBeLessThan(21 + 4.6 - 2.5 + 0.1);
});

/** What one look at a speed does. */
function look(
  speed: number,
  health: Partial<HealthState> = {},
  before: { switched?: number; gripped?: number } = {},
) {
  const { simulation } = aLift();
  const { mechanics, electrical } = simulation.state;
  Object.assign(simulation.state.health, health);
  mechanics.carSpeed = speed;
  mechanics.governorSwitch = before.switched ?? 0;
  mechanics.safetyGearIn = before.gripped ?? 0;
  const seen: string[] = [];
  overspeedStep(simulation.state, simulation.plant.preset.lift, ({ type }) => seen.push(type));
  return {
    seen,
    switched: mechanics.governorSwitch,
    gripped: mechanics.safetyGearIn,
    told: electrical.gearSwitch,
  };
}

test.each<[string, number, Partial<HealthState>, string[]]>([
  ['rated speed', -1.75, {}, []],
  ['at the switch, down', -2.05, {}, ['governor-tripped']],
  ['at the switch, up', 2.05, {}, ['governor-tripped']],
  ['at the wedges', -2.2, {}, ['governor-tripped', 'safety-gear-engaged']],
  ['as fast, upwards', 2.2, {}, ['governor-tripped']],
  ['rope that slips a little', -2.2, { governorGrip: 0.6 }, ['governor-tripped', 'safety-gear-engaged']],
  ['rope that slips half', -2.2, { governorGrip: 0.5 }, ['governor-tripped']],
  ['a governor set early', -1.85, { governorTrip: 0.9 }, ['governor-tripped']],
  [
    'a governor set early, at its wedges',
    -1.99,
    { governorTrip: 0.9 },
    ['governor-tripped', 'safety-gear-engaged'],
  ],
  ['a governor set late', -2.1, { governorTrip: 1.1 }, []],
  ['wedges that jam by themselves', 0, { safetyGearWedged: 1 }, ['safety-gear-engaged']],
])('%s', (_what, speed, health, seen) => {
  const looked = look(speed, health);
  expect(looked.seen).toEqual(seen);
  expect(looked.switched).toBe(seen.includes('governor-tripped') ? 1 : 0);
  expect([looked.gripped, looked.told]).toEqual(seen.includes('safety-gear-engaged') ? [1, 1] : [0, 0]);
});

test('what has acted acts once', () => {
  expect(look(-2.5, {}, { switched: 1, gripped: 1 }).seen).toEqual([]);
});
