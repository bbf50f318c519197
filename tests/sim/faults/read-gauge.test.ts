// A gauge tells what the model holds: parts, figures of health, leaks; as new it reads its healthy figure.
import { expect, test } from 'vitest';
import { applyFault } from '../../../src/sim/faults/fault-catalogue';
import { type GaugeRow, gaugeNumber, gaugeRows, gradeOf } from '../../../src/sim/faults/gauges';
import { readGauge } from '../../../src/sim/faults/read-gauge';
import { liftPresetIds } from '../../../src/sim/lifts/lift-data';
import { createSimulation, tick } from '../../../src/sim/simulation';

test.each(liftPresetIds)('a new %s is good in everything', (id) => {
  const { state, plant } = createSimulation(id);
  for (const row of gaugeRows) {
    const figure = readGauge(state, plant, row);
    expect(Number.isFinite(figure), row.id).toBe(true);
    // a governor is set for its own lift's speed
    if (row.id !== 'governor-trip') expect(gradeOf(row, figure), `${row.id} ${figure}`).toBe('good');
  }
});

test.each<[string, string, number]>([
  ['CHN-09', 'pit-stops', 0],
  ['LCK-07', 'engagement', 4],
  ['LCK-03', 'lock-contacts', 200],
  ['LCK-01', 'lock-contacts', 1e6],
  ['CHN-18', 'insulation', 0.02],
  ['DRV-02', 'insulation', 0.01],
  ['PWR-13', 'terminal-drop', 12500],
  ['BRK-04', 'brake-torque', 0.5],
  ['MEC-01', 'broken-wires', 33],
  ['MEC-13', 'counterweight-runby', 60],
  ['DRV-11', 'load-weighing', 1150],
  ['DRV-10', 'load-weighing', 1000],
  ['LGT-04', 'shaft-lamps', 0],
  ['PWR-12', 'star-contactor', 0],
])('%s moves the gauge %s to %d', (fault, gauge, figure) => {
  const simulation = createSimulation('ref-1000');
  applyFault(simulation.state, simulation.plant, fault);
  tick(simulation);
  tick(simulation);
  const row = gaugeRows[gaugeNumber(gauge)] as GaugeRow;
  const read = readGauge(simulation.state, simulation.plant, row);
  // what else leaks beside the fault is a thousandth of it
  expect(Math.abs(read - figure)).toBeLessThanOrEqual(Math.abs(figure) / 1000);
});
