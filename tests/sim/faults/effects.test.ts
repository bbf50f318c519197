// Effects act on parts, wires, figures and gauges by name; a name that is not there is told.
import { expect, test } from 'vitest';
import { applyEffects, removeEffects } from '../../../src/sim/faults/effects';
import type { FaultEffect, FaultRow } from '../../../src/sim/faults/fault-rows';
import { gaugeNumber } from '../../../src/sim/faults/gauges';
import { createSimulation } from '../../../src/sim/simulation';

const effects: readonly FaultEffect[] = [
  { part: 'DL{landing}.L', becomes: 'open' },
  { part: 'SGOV', ohms: 200 },
  { stray: ['112', 'PE'], ohms: 500 },
  { set: 'hookStuckAt', to: '{landing}' },
  { gauge: 'lining', to: 2 },
];
const row: FaultRow = { id: 'test', effects };

test('each kind acts where it says, and mending undoes it', () => {
  const { state, plant } = createSimulation('ref-1000');
  const before = JSON.stringify(state);
  applyEffects(state, plant, row, effects, 4);
  expect(state.electrical.partCondition[plant.partNumber.get('DL4.L') ?? -1]).toBe(1);
  expect(state.electrical.partOhms[plant.partNumber.get('SGOV') ?? -1]).toBe(200);
  expect(state.electrical.strayOhms[0]).toBe(500);
  expect(state.health.hookStuckAt).toBe(4);
  expect(state.wear.gauge[gaugeNumber('lining')]).toBe(2);
  expect(plant.partsStale && plant.clipsStale && plant.mainsStale).toBe(true);
  removeEffects(state, plant, effects, 4);
  expect(JSON.stringify(state)).toBe(before);
});

test.each<[FaultEffect, RegExp]>([
  [{ part: 'NO.SUCH', becomes: 'open' }, /which this lift lacks/],
  [{ set: 'noSuch', to: 1 }, /no figure of health/],
  [{ gauge: 'no-such', to: 1 }, /which there is not/],
  [{ stray: ['120', 'nowhere'], ohms: 1 }, /no place for its wire/],
])('%j is refused', (effect, words) => {
  const { state, plant } = createSimulation('ref-1000');
  expect(() => applyEffects(state, plant, row, [effect], 1)).toThrow(words);
});
