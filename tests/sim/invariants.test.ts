// What must never happen, whatever anybody does: a hundred thousand random commands on each lift, faults included.
// And each watch shown able to see what it watches for.
import { describe, expect, test } from 'vitest';
import { arrange } from '../../src/sim/arrange';
import { HandOnBrake, Harm, Motion, pitPlace, Victim } from '../../src/sim/lift-state';
import { liftPresetIds } from '../../src/sim/lifts/lift-data';
import { ridersThings } from '../../src/sim/rider-words';
import { createSimulation, type Simulation } from '../../src/sim/simulation';
import { createEnergyWatch } from '../support/energy';
import { createExactnessWatch } from '../support/exactness';
import { createInvariants, isConnected } from '../support/invariants';
import { type Player, randomPlay } from '../support/random-play';
import { anEscalatorStart, riderCommand } from '../support/random-rides';
import { failedProtections, isByLift, isDeclaredSafe } from '../support/safe-places';
import { aLift, type Lift } from '../support/a-lift';

const COMMANDS = 100_000;
const SEEDS = 10;
const RIDERS_COMMANDS = 1500;

describe.each(liftPresetIds)('%s', (preset) => {
  test('keeps its invariants', () => {
    const harms = new Set<number>();
    let accidents = 0;
    for (let seed = 1; seed <= SEEDS; seed++) {
      const rules = createInvariants();
      const energy = createEnergyWatch();
      const played = randomPlay(preset, seed, COMMANDS / SEEDS, {
        tick: (player) => {
          rules(player);
          energy(player);
        },
        command: createExactnessWatch(preset, 400),
        hurt: (player) => {
          harms.add(player.simulation.state.people.harm);
          watchTwoProtections(player);
        },
      });
      accidents += played.accidents;
    }
    // careless people do get hurt, in many ways: the dangers are there
    expect(accidents).toBeGreaterThan(20);
    for (const harm of [Harm.shock, Harm.fall, Harm.crush, Harm.strike]) expect(harms).toContain(harm);
  }, 240_000);
});

test('passengers who do as they please, an escalator beside the lift, break none of them either', () => {
  const hurtBy = new Set<number>();
  randomPlay('ref-1000', 11, RIDERS_COMMANDS, {
    tick: createInvariants(),
    hurt: ({ simulation }) => hurtBy.add(simulation.state.people.harm),
    mostTicks: 400,
    riders: { lift: aRidersLift, command: riderCommand },
  });
  expect(hurtBy.size).toBeGreaterThan(1);
});

/** A child in the lobby, something in its hands, an escalator with strangers on it. */
function aRidersLift(random: () => number): Simulation {
  const simulation = createSimulation(
    'ref-1000',
    Math.floor(random() * 1e6),
    undefined,
    anEscalatorStart(random),
  );
  const thing = ridersThings[Math.floor(random() * ridersThings.length)];
  arrange(simulation, { technician: 'landing-1', player: { age: 'child', with: thing, how: 'loose' } });
  return simulation;
}

function watchTwoProtections(player: Player): void {
  const { people, tick } = player.simulation.state;
  if (!isByLift(player) || !isDeclaredSafe(player)) return;
  expect(
    failedProtections(player),
    `command ${player.commands}, tick ${tick}: harm ${people.harm} to ${people.victim} at place ${people.place}, faults ${player.faults}`,
  ).toBeGreaterThanOrEqual(2);
}

const playerOf = (lift: Lift, faults: string[] = []): Player => ({
  simulation: lift.simulation,
  faults,
  commands: 400,
  accidents: 0,
  random: () => 0,
});

describe('the watches see', () => {
  test('an open chain with brake or contactor still fed, or a drive still driving', () => {
    const lift = aLift();
    expect(isConnected(lift.simulation.plant.chain, '101', '140')).toBe(true);
    lift.with('CHN-09', 0).run(0.1);
    expect(isConnected(lift.simulation.plant.chain, '101', '140')).toBe(false);
    const { electrical, mechanics } = lift.simulation.state;
    const look = (change: () => void) => {
      const rules = createInvariants();
      change();
      for (let i = 0; i < 30; i++) rules(playerOf(lift));
    };
    expect(() =>
      look(() => {
        electrical.brakeHeldFor = 1;
      }),
    ).toThrow(/chain open and the brake still fed/);
    expect(() =>
      look(() => {
        electrical.brakeHeldFor = 0;
        electrical.armature[0] = 1;
      }),
    ).toThrow(/run contactor still in/);
    electrical.partCondition[lift.simulation.plant.partNumber.get('KMY') ?? -1] = 2;
    expect(() =>
      look(() => {
        mechanics.motion = Motion.driven;
      }),
    ).toThrow(/chain open and driven/);
  });

  test('a run with an open door', () => {
    const lift = aLift().call(8, 'down').run(9);
    const rules = createInvariants();
    rules(playerOf(lift));
    lift.simulation.state.mechanics.landingDoor[2] = 0.5;
    // contactor and brake may take a moment to let go
    for (let i = 0; i < 6; i++) rules(playerOf(lift));
    expect(() => rules(playerOf(lift))).toThrow(/door open outside the unlocking zone/);
  });

  test('a car out of all bounds', () => {
    const lift = aLift();
    lift.simulation.state.mechanics.carPosition = Number.NaN;
    expect(() => createInvariants()(playerOf(lift))).toThrow(/out of all bounds/);
  });

  test('energy out of nothing, and not what gravity gives', () => {
    const lift = aLift();
    const { mechanics, electrical } = lift.simulation.state;
    electrical.mainSwitchOn = 0;
    lift.simulation.plant.mainsStale = true;
    mechanics.carPosition = 10.5;
    mechanics.handOnBrake = HandOnBrake.both;
    lift.run(1);
    const energy = createEnergyWatch();
    for (let i = 0; i < 20; i++) {
      energy(playerOf(lift));
      lift.run(0.01);
    }
    energy(playerOf(lift));
    lift.run(0.01);
    mechanics.carSpeed *= 2;
    expect(() => energy(playerOf(lift))).toThrow(/energy grew/);
  });

  test('a snapshot that forgets, and a leap that goes astray', () => {
    const lift = aLift().call(5).run(6);
    const exact = createExactnessWatch('ref-1000', 1);
    exact(playerOf(lift));
    // what no snapshot holds: a curve planned for another flight
    lift.simulation.drive.plannedFor = lift.simulation.state.mechanics.flightDistance;
    lift.simulation.drive.curve.total = 1;
    expect(() => exact(playerOf(lift))).toThrow(/another state than ticking/);
  });

  test('somebody crushed in a safe place with one protection gone', () => {
    const lift = aLift();
    const { state } = lift.simulation;
    Object.assign(state.people, { place: pitPlace(state), harm: Harm.crush, victim: Victim.technician });
    state.electrical.stops[1] = 1;
    expect(() => watchTwoProtections(playerOf(lift, ['CHN-19']))).toThrow();
    expect(() => watchTwoProtections(playerOf(lift, ['CHN-19', 'CTL-03']))).not.toThrow();
    // out of the refuge, under the counterweight, nobody is told to be safe
    state.people.spot = 2;
    expect(() => watchTwoProtections(playerOf(lift))).not.toThrow();
  });
});
