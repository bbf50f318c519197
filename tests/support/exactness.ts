// A lift put away and brought back, and a lift leapt over, come to the very state that ticking comes to.
import { advance } from '../../src/sim/advance';
import { createSimulation, type Simulation, stateHash, tick } from '../../src/sim/simulation';
import { restoreSnapshot, snapshotLength, takeSnapshot } from '../../src/sim/snapshot';
import { fail } from './invariants';
import type { Player } from './random-play';

const TICKS_AHEAD = 250;

/** @param every looks at one command in so many */
export function createExactnessWatch(preset: string, every: number) {
  const twin = createSimulation(preset);
  const row = new Float64Array(snapshotLength(twin));
  return (player: Player): void => {
    const { simulation } = player;
    if (player.commands % every !== 0) return;
    takeSnapshot(simulation, row);
    const { events } = simulation;
    const ticked = ahead(simulation, row, (lift) => {
      for (let i = 0; i < TICKS_AHEAD; i++) tick(lift);
    });
    const leapt = ahead(twin, row, (lift) => advance(lift, TICKS_AHEAD));
    restoreSnapshot(simulation, row);
    simulation.events = events;
    if (!takeSnapshot(simulation).every((figure, at) => Object.is(figure, row[at])))
      fail(player, 'a lift that was put away came back otherwise');
    if (ticked !== leapt) fail(player, 'leaping comes to another state than ticking');
  };
}

function ahead(simulation: Simulation, row: Float64Array, pass: (simulation: Simulation) => void): string {
  restoreSnapshot(simulation, row);
  pass(simulation);
  return stateHash(simulation);
}
