// What the wiring has still to look at: noted as long as it has not, and brought back with it.
import { expect, test } from 'vitest';
import { noteUnseen, recallUnseen, UNSEEN } from '../../../src/sim/electrical/unseen';
import type { Command } from '../../../src/sim/commands';
import { BATTERY, perform, type Simulation, tick } from '../../../src/sim/simulation';
import { atTheCabinet } from '../../support/a-lift';

const names = ['clips', 'parts', 'mains', 'contacts', 'lamps', 'battery', 'chain', 'direct'] as const;

function unseen({ plant, state, news }: Simulation): readonly string[] {
  const row = new Float64Array(UNSEEN);
  noteUnseen(plant, state, news, state.wear.gauge[BATTERY] as number, row, 0);
  return names.filter((_, at) => row[at] === 1);
}

test('a lift at rest has looked at everything', () => {
  expect(unseen(atTheCabinet().simulation)).toEqual([]);
});

test.each<[Command, string]>([
  [{ type: 'press-stop', device: 'cabinet-stop' }, 'contacts'],
  [{ type: 'turn-switch', switch: 'emergency-electrical', to: 'on' }, 'contacts'],
  [{ type: 'set-breaker', breaker: 'QF-L', to: 'off' }, 'parts'],
  [{ type: 'turn-main-switch', to: 'off' }, 'mains'],
  [{ type: 'connect-jumper', from: 'rail.120', to: 'rail.130' }, 'clips'],
])('%o is still to be looked at, and then has been', (command, what) => {
  const { simulation } = atTheCabinet();
  expect(perform(simulation, 'technician', command)).toBeUndefined();
  expect(unseen(simulation)).toEqual([what]);
  for (let i = 0; i < 1500; i++) tick(simulation);
  expect(unseen(simulation)).toEqual([]);
});

test('what was noted comes back, each by itself', () => {
  const { simulation } = atTheCabinet();
  const { plant, state, news } = simulation;
  const full = state.wear.gauge[BATTERY] as number;
  names.forEach((name, at) => {
    const row = new Float64Array(UNSEEN);
    row[at] = 1;
    recallUnseen(plant, state, news, full, row, 0);
    expect(unseen(simulation)).toEqual([name]);
    for (let i = 0; i < 3; i++) tick(simulation);
  });
});
