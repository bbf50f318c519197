// What must never happen, whatever anybody does: a hundred thousand random commands on each lift, faults included.
import { describe, expect, test } from 'vitest';
import { Harm } from '../../src/sim/lift-state';
import { liftPresetIds } from '../../src/sim/lifts/lift-data';
import { createInvariants, failedProtections, isConnected, isDeclaredSafe } from '../support/invariants';
import { type Player, randomPlay } from '../support/random-play';
import { aLift } from '../support/a-lift';

const COMMANDS = 100_000;
const SEEDS = 10;

describe.each(liftPresetIds)('%s', (preset) => {
  test('keeps its invariants', () => {
    let accidents = 0;
    for (let seed = 1; seed <= SEEDS; seed++) {
      const played = randomPlay(preset, seed, COMMANDS / SEEDS, {
        tick: createInvariants(),
        hurt: (player: Player) => {
          const { people, tick } = player.simulation.state;
          // a shock or a step into an open well is the person's own act; here it is the lift that comes
          const byLift = people.harm === Harm.crush || people.harm === Harm.shear;
          if (!byLift || !isDeclaredSafe(player)) return;
          expect(
            failedProtections(player),
            `seed ${seed}, command ${player.commands}, tick ${tick}: harm ${people.harm} at place ${people.place}, faults ${player.faults}`,
          ).toBeGreaterThanOrEqual(2);
        },
      });
      accidents += played.accidents;
    }
    // careless people do get hurt: the dangers are there
    expect(accidents).toBeGreaterThan(0);
  }, 240_000);
});

test('the watch itself sees an open chain', () => {
  const lift = aLift();
  expect(isConnected(lift.simulation.plant.chain, '101', '140')).toBe(true);
  lift.with('CHN-09', 0).run(0.1);
  expect(isConnected(lift.simulation.plant.chain, '101', '140')).toBe(false);
  lift.simulation.state.electrical.brakeHeldFor = 1;
  const look = createInvariants();
  const player = { simulation: lift.simulation, faults: [], commands: 0, accidents: 0, random: () => 0 };
  expect(() => {
    for (let i = 0; i < 10; i++) look(player);
  }).toThrow(/chain open and the brake still fed/);
});
