// What a leap may change is found in the row by name; what was proved is forgotten when somebody acts.
import { expect, test } from 'vitest';
import { advance } from '../../src/sim/advance';
import { createLeaper, proveAnew } from '../../src/sim/leaper';
import { createSimulation } from '../../src/sim/simulation';

test('the figures that time may change are where the state keeps them', () => {
  const { state } = createSimulation('ref-1000');
  const leaper = createLeaper(state);
  state.controller.timerTicks = 11;
  state.people.taskLeft = 12;
  state.electrical.brakeHeldFor = 13;
  state.electrical.coilVolts[0] = 14;
  state.controller.heldFor = 17;
  state.mechanics.carDoor = 15;
  state.controller.dwell = 16;
  const { clock, task, field, coils, carDoor, steady, held } = leaper;
  expect([clock, task, field, coils, carDoor, steady, held].map((at) => state.row[at])).toEqual([
    11, 12, 13, 14, 15, 16, 17,
  ]);
});

test('a lift at rest is proved calm beyond the ticks asked for, and no more once that is forgotten', () => {
  const simulation = createSimulation('ref-1000');
  advance(simulation, 450);
  const { leaper, state } = simulation;
  expect(leaper.calmUntil).toBeGreaterThan(state.tick);
  proveAnew(leaper);
  expect([leaper.calmUntil, leaper.partsUntil, leaper.flightUntil]).toEqual([0, 0, 0]);
});
