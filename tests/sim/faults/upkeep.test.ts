import { expect, test } from 'vitest';
import { gaugeRows, gradeOf } from '../../../src/sim/faults/gauges';
import { adjustGauge, findWire, mendGauge, readGaugeAt, renewPart } from '../../../src/sim/faults/upkeep';
import { aLift } from '../../support/a-lift';

const row = (id: string) => gaugeRows.find((gauge) => gauge.id === id) as (typeof gaugeRows)[number];

test('a short hook shows only at its own landing, and is mended only there', () => {
  const { simulation } = aLift().with('LCK-07', 4);
  const { state, plant } = simulation;
  const wrongAt = state.health.hookShortAt;
  expect(readGaugeAt(state, plant, row('engagement'), wrongAt)).toBe(4);
  expect(readGaugeAt(state, plant, row('engagement'), wrongAt + 1)).toBe(9);
  mendGauge(state, plant, row('engagement'), wrongAt + 1);
  expect(readGaugeAt(state, plant, row('engagement'), wrongAt)).toBe(4);
  mendGauge(state, plant, row('engagement'), wrongAt);
  expect(readGaugeAt(state, plant, row('engagement'), wrongAt)).toBe(9);
});

test('the ohms of a lock are those of the landing where one measures', () => {
  const { state, plant } = aLift().with('LCK-03', 3).simulation;
  const [here, there] = [3, 5].map((floor) => readGaugeAt(state, plant, row('lock-contacts'), floor));
  expect(here).toBeGreaterThan(5);
  expect(there).toBe(0.05);
});

test('a set screw turns both ways and too far', () => {
  const { state, plant } = aLift().simulation;
  expect(adjustGauge(state, row('brake-gap'), 0.4)).toBe(true);
  expect(gradeOf(row('brake-gap'), readGaugeAt(state, plant, row('brake-gap'), 0))).toBe('bad');
  adjustGauge(state, row('brake-gap'), -0.4);
  expect(gradeOf(row('brake-gap'), readGaugeAt(state, plant, row('brake-gap'), 0))).toBe('good');
  expect(adjustGauge(state, row('pit-stops'), 1)).toBe(false);
});

test('a new part tells whether the old one was good', () => {
  const { state, plant } = aLift().with('PWR-03', 0).simulation;
  expect(renewPart(state, plant, 'JX')).toBe(false);
  expect(renewPart(state, plant, 'JX')).toBe(true);
});

test('a forgotten wire is found; water is no wire', () => {
  expect(findWire(aLift().with('LCK-06', 0).simulation.state)).toBeGreaterThanOrEqual(0);
  expect(findWire(aLift().with('CHN-17', 0).simulation.state)).toBe(-1);
});

test('every gauge says where it is, how long it takes and what mends it with work there is', () => {
  for (const { at, takes, mends } of gaugeRows) {
    expect(['machine-room', 'cabinet', 'car-roof', 'pit', 'landing', 'car']).toContain(at);
    expect(takes).toBeGreaterThan(0);
    for (const how of mends)
      expect(['adjust', 'clean', 'lubricate', 'tighten', 'exchange', 'reset']).toContain(how);
  }
});

test('a new part no longer comes and goes, and the old one was bad even while it happened to work', () => {
  const { simulation } = aLift().with('PWR-11', 0);
  const { state, plant } = simulation;
  expect(renewPart(state, plant, 'KMB')).toBe(true);
  expect(state.wear.intermittents).toBe(1);
  expect(renewPart(state, plant, 'X6.field')).toBe(false);
  expect(state.wear.intermittents).toBe(0);
  expect(renewPart(state, plant, 'X6.field')).toBe(true);
});

test('a contact that a loose door panel opens is mended at the panel, not by a new contact', () => {
  const { simulation } = aLift().with('DOR-12', 4);
  const { state, plant } = simulation;
  renewPart(state, plant, 'DL4.C');
  mendGauge(state, plant, row('panel-retained'), 3);
  expect(state.wear.intermittents).toBe(1);
  mendGauge(state, plant, row('panel-retained'), 4);
  expect(state.wear.intermittents).toBe(0);
});
