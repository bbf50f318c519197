// The board's memory: the last faults with floor, direction and time, the oldest forgotten first.
import { expect, test } from 'vitest';
import { clearLog, recordCode, showCode } from '../../../src/sim/controller/fault-log';
import { faultLog } from '../../../src/sim/facts';
import { aLift } from '../../support/a-lift';

test('a fault in a run is kept with its floor, its direction and its tick', () => {
  const lift = aLift().call(8, 'down').run(8);
  const { controller, mechanics } = lift.simulation.state;
  expect(mechanics.carSpeed).toBeGreaterThan(0);
  lift.with('LCK-01', 2).run(1);
  const [row, ...rest] = faultLog(lift.simulation.state);
  expect(row).toMatchObject({ code: 42, floor: controller.floor, direction: 1 });
  expect(row?.seconds).toBeCloseTo(12.05, 1);
  expect(rest).toEqual([]);
});

test('what is only recorded is told once a run, what is shown once', () => {
  const { state } = aLift().simulation;
  const told: number[] = [];
  const emit = (event: { type: string; code?: number }) => void told.push(event.code ?? 0);
  recordCode(state, 22, emit);
  recordCode(state, 22, emit);
  showCode(state, 41, emit);
  showCode(state, 41, emit);
  expect(told).toEqual([22, 41]);
  expect(state.controller.code).toBe(41);
});

test('the log keeps the last of many and can be cleared', () => {
  const { state } = aLift().simulation;
  const { controller } = state;
  const rows = controller.logCode.length;
  for (let i = 0; i <= rows; i++) showCode(state, 2 + i, () => undefined);
  expect(faultLog(state).map(({ code }) => code)).toEqual(Array.from({ length: rows }, (_, i) => 3 + i));
  clearLog(state);
  expect([controller.logCount, ...controller.logCode]).toEqual(Array(rows + 1).fill(0));
});
