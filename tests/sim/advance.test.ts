// Leaping over calm time ends exactly where ticking through it does.
import { expect, test } from 'vitest';
import { advance } from '../../src/sim/advance';
import { liftPresetIds } from '../../src/sim/lifts/lift-data';
import { seededRandom } from '../../src/sim/random';
import {
  addFault,
  createSimulation,
  perform,
  type Simulation,
  stateHash,
  tick,
} from '../../src/sim/simulation';

function traffic(
  preset: string,
  pass: (simulation: Simulation, ticks: number) => void,
  fault?: string,
): string {
  const simulation = createSimulation(preset);
  const random = seededRandom(4);
  pass(simulation, 400);
  if (fault) addFault(simulation, fault, 0);
  for (let call = 0; call < 30; call++) {
    const floor = 1 + Math.floor(random() * simulation.state.floors);
    perform(simulation, 'public', {
      type: 'press-hall-call',
      floor,
      direction: random() < 0.5 ? 'up' : 'down',
    });
    pass(simulation, 1 + Math.floor(random() * 9000));
  }
  return stateHash(simulation);
}

const step = (simulation: Simulation, ticks: number): void => {
  for (let i = 0; i < ticks; i++) tick(simulation);
};

test.each(liftPresetIds)('%s in traffic', (preset) => {
  expect(traffic(preset, advance)).toBe(traffic(preset, step));
});

test.each(['PWR-11', 'COM-04', 'BLD-03', 'CTL-08', 'LCK-01', 'BRK-05', 'PWR-04', 'CHN-16'])(
  'with %s in it',
  (fault) => {
    expect(traffic('ref-1000', advance, fault)).toBe(traffic('ref-1000', step, fault));
  },
);

test('whoever acts ends the calm', () => {
  const simulation = createSimulation('ref-1000');
  advance(simulation, 500_000);
  perform(simulation, 'public', { type: 'press-hall-call', floor: 3, direction: 'up' });
  advance(simulation, 6000);
  expect(simulation.state.mechanics.carPosition).toBe(6);
});
