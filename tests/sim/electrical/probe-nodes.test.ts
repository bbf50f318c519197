// Section 1.5 of the fact base, row by row: what the meter reads on the reference lift at rest, held and at pull-in.
import { describe, expect, test } from 'vitest';
import {
  branchNumber,
  type Circuit,
  currentThrough,
  setContact,
  setOhms,
  solve,
} from '../../../src/sim/electrical/circuit';
import { placeClips } from '../../../src/sim/electrical/clips';
import { VOLTMETER_OHMS } from '../../../src/sim/electrical/multimeter';
import { voltsAcross } from '../../../src/sim/electrical/probe-nodes';
import { applyFault } from '../../../src/sim/faults/fault-catalogue';
import { createSimulation, type Simulation, takeEvents, tick } from '../../../src/sim/simulation';

type Load = 'rest' | 'held' | 'pull-in';

/** A lift that has been started; then its board is left alone and the outputs are held as wanted. */
function lift(prepare: (simulation: Simulation) => void): Simulation {
  const simulation = createSimulation('ref-1000');
  for (let i = 0; i < 400; i++) tick(simulation);
  prepare(simulation);
  for (let i = 0; i < 5; i++) tick(simulation);
  return simulation;
}

function under({ plant }: Simulation, load: Load): Circuit {
  const { chain, numbers, preset } = plant;
  for (const relay of numbers.relays) setContact(chain, relay, load !== 'rest');
  numbers.coils.forEach((coil, at) => {
    const data = preset.chain.coils[at];
    setOhms(chain, coil, (load === 'held' ? data?.holdOhms : data?.inrushOhms) ?? 0);
  });
  solve(chain);
  return chain;
}

const worn = (part: string, ohms: number) => (simulation: Simulation) => {
  const at = simulation.plant.partNumber.get(part) ?? -1;
  simulation.state.electrical.partOhms[at] = ohms;
  simulation.plant.partsStale = true;
};
const stray = (index: number, from: string, to: string, ohms: number) => (simulation: Simulation) => {
  const { strayFrom, strayTo, strayOhms } = simulation.state.electrical;
  const node = (name: string): number => simulation.plant.chain.nodeOf.get(name) ?? -1;
  strayFrom[index] = node(from);
  strayTo[index] = node(to);
  strayOhms[index] = ohms;
  simulation.plant.clipsStale = true;
};
const fault =
  (id: string, landing = 0) =>
  (simulation: Simulation) =>
    applyFault(simulation.state, simulation.plant, id, landing);
const all =
  (...steps: readonly ((simulation: Simulation) => void)[]) =>
  (simulation: Simulation) => {
    for (const step of steps) step(simulation);
  };
const healthy = (): void => undefined;

/** 2 % or 0.2 V, whichever is more. */
function near(volts: number, expected: number, share = 0.02): void {
  expect(Math.abs(volts - expected), `${volts} for ${expected}`).toBeLessThanOrEqual(
    Math.max(0.2, Math.abs(expected) * share),
  );
}

describe.each<[string, (simulation: Simulation) => void, Load, readonly [string, string, number][]]>([
  [
    'healthy',
    healthy,
    'rest',
    [
      ['101', 'N', 112],
      ['120', 'N', 112],
      ['130', 'N', 112],
      ['140', 'N', 112],
    ],
  ],
  ['healthy', healthy, 'held', [['140', 'N', 111.6]]],
  [
    'healthy',
    healthy,
    'pull-in',
    [
      ['101', 'N', 110.1],
      ['140', 'N', 108.4],
    ],
  ],
  [
    'SPU open',
    fault('CHN-09'),
    'rest',
    [
      ['101', 'N', 112],
      ['105', 'N', 112],
      ['112', 'N', 0.1],
      ['120', 'N', 0.1],
      ['130', 'N', 0.1],
      ['140', 'N', 0.1],
      ['110', '111', 111.9],
    ],
  ],
  [
    'DL5 open',
    fault('LCK-01', 5),
    'rest',
    [
      ['101', 'N', 112],
      ['120', 'N', 112],
      ['124', 'N', 112],
      ['130', 'N', 0.1],
      ['140', 'N', 0.1],
      ['124', '125', 111.9],
      ['123', '124', 0],
    ],
  ],
  [
    'GS open',
    fault('LCK-04'),
    'rest',
    [
      ['130', 'N', 112],
      ['140', 'N', 0.1],
      ['130', '140', 112],
    ],
  ],
  [
    'DL5 50 ohm',
    worn('DL5.L', 50),
    'rest',
    [
      ['120', 'N', 112],
      ['130', 'N', 111.3],
      ['140', 'N', 111.3],
      ['124', '125', 0.6],
    ],
  ],
  [
    'DL5 50 ohm',
    worn('DL5.L', 50),
    'pull-in',
    [
      ['140', 'N', 65.9],
      ['124', '125', 43.9],
    ],
  ],
  [
    'DL5 200 ohm',
    worn('DL5.L', 200),
    'rest',
    [
      ['130', 'N', 109.5],
      ['124', '125', 2.4],
    ],
  ],
  [
    'DL5 200 ohm',
    worn('DL5.L', 200),
    'held',
    [
      ['130', 'N', 89],
      ['124', '125', 22.6],
    ],
  ],
  [
    'DL5 200 ohm',
    worn('DL5.L', 200),
    'pull-in',
    [
      ['130', 'N', 30],
      ['124', '125', 80.7],
    ],
  ],
  [
    'DL5 1 kohm',
    worn('DL5.L', 1000),
    'rest',
    [
      ['130', 'N', 100.8],
      ['124', '125', 11.2],
    ],
  ],
  [
    'DL5 1 kohm',
    worn('DL5.L', 1000),
    'held',
    [
      ['130', 'N', 49],
      ['124', '125', 62.5],
    ],
  ],
  [
    'DL5 1 kohm',
    worn('DL5.L', 1000),
    'pull-in',
    [
      ['130', 'N', 7.8],
      ['124', '125', 103.9],
    ],
  ],
  [
    'DL5 5 kohm',
    worn('DL5.L', 5000),
    'rest',
    [
      ['130', 'N', 72],
      ['140', 'N', 72],
      ['124', '125', 40],
    ],
  ],
  [
    'bolted earth fault at 112',
    fault('CHN-17'),
    'rest',
    [
      ['101', 'N', 0],
      ['120', 'N', 0],
    ],
  ],
  [
    'earth fault 50 ohm',
    stray(0, '112', 'PE', 50),
    'rest',
    [
      ['101', 'N', 109],
      ['120', 'N', 108],
    ],
  ],
  [
    'earth fault 1 kohm',
    stray(0, '112', 'PE', 1000),
    'rest',
    [
      ['101', 'N', 112],
      ['120', 'N', 111.8],
    ],
  ],
  [
    'bond lost and one fault at 112',
    all(fault('PWR-16'), stray(0, '112', 'PE', 1)),
    'rest',
    [
      ['101', 'N', 112],
      ['101', 'PE', 0],
      ['N', 'PE', 112],
    ],
  ],
  [
    'bond lost, faults on both sides of open DL3',
    all(fault('PWR-16'), fault('LCK-01', 3), stray(0, '122', 'PE', 0.5), stray(1, '123', 'PE', 0.5)),
    'rest',
    [
      ['120', 'N', 112],
      ['130', 'N', 112],
      ['140', 'N', 112],
      ['122', '123', 0],
    ],
  ],
])('%s', (_name, prepare, load, readings) => {
  test.each(readings)(`${load}: %s-%s reads %d`, (a, b, expected) => {
    const circuit = under(lift(prepare), load);
    near(Math.abs(voltsAcross(circuit, a, b, VOLTMETER_OHMS)), expected);
  });
});

test('lamps follow: a fuse that has blown, an open lock, an undefined 72 V', () => {
  const lamps = (simulation: Simulation): string =>
    [...simulation.state.electrical.inputs.slice(0, 3)].join('');
  expect(lamps(lift(fault('CHN-17')))).toBe('000');
  expect(lamps(lift(fault('LCK-01', 5)))).toBe('100');
  expect(lamps(lift(fault('LCK-04')))).toBe('110');
  // between 60 and 80 V the input keeps what it was
  expect(lamps(lift(worn('DL5.L', 5000)))).toBe('111');
  expect(lamps(lift(all(fault('PWR-16'), stray(0, '112', 'PE', 1))))).toBe('111');
});

test('a bolted earth fault would draw 46.7 A: FU1 goes at once; 50 ohm draw 2.1 A and it stays', () => {
  const bolted = lift(healthy);
  stray(0, '112', 'PE', 0.5)(bolted);
  placeClips(bolted.plant, bolted.state);
  solve(bolted.plant.chain);
  near(Math.abs(currentThrough(bolted.plant.chain, branchNumber(bolted.plant.chain, 'FU1'))), 46.7, 0.025);
  const damp = lift(stray(0, '112', 'PE', 50));
  for (let i = 0; i < 500; i++) tick(damp);
  near(Math.abs(currentThrough(damp.plant.chain, branchNumber(damp.plant.chain, 'FU1'))), 2.1, 0.05);
  expect(takeEvents(damp).some(({ event }) => event.type === 'fuse-blown')).toBe(false);
  expect(takeEvents(lift(fault('CHN-17'))).some(({ event }) => event.type === 'fuse-blown')).toBe(true);
});

test('lamps of the other rows: open pit stop, 50 ohm, earth faults that no fuse sees', () => {
  const lamps = (simulation: Simulation): string =>
    [...simulation.state.electrical.inputs.slice(0, 3)].join('');
  expect(lamps(lift(fault('CHN-09')))).toBe('000');
  for (const prepare of [worn('DL5.L', 50), stray(0, '112', 'PE', 50), stray(0, '112', 'PE', 1000)])
    expect(lamps(lift(prepare))).toBe('111');
});

test('a welded device reads nothing when it is worked', () => {
  const simulation = lift(all(fault('CHN-19'), ({ state }) => (state.electrical.stops[1] = 1)));
  near(Math.abs(voltsAcross(under(simulation, 'rest'), '110', '111', VOLTMETER_OHMS)), 0);
  expect(simulation.state.electrical.inputs[0]).toBe(1);
});

test('measuring leaves the circuit as it was', () => {
  const { plant } = lift(healthy);
  const before = voltsAcross(plant.chain, '140', 'N', VOLTMETER_OHMS);
  voltsAcross(plant.chain, '101', 'PE', 100);
  expect(voltsAcross(plant.chain, '140', 'N', VOLTMETER_OHMS)).toBe(before);
  expect(plant.chain.clipsUsed).toBe(0);
});
