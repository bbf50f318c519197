// Leaping over calm time ends exactly where ticking through it does.
import { expect, test } from 'vitest';
import { advance, advanceToEvent, calmFor, calmSince } from '../../src/sim/advance';
import type { Command } from '../../src/sim/commands';
import { rowIndex } from '../../src/sim/state-row';
import { liftPresetIds } from '../../src/sim/lifts/lift-data';
import { seededRandom } from '../../src/sim/random';
import {
  addFault,
  createSimulation,
  perform,
  type Simulation,
  stateHash,
  takeEvents,
  tick,
} from '../../src/sim/simulation';
import { playDay } from '../support/leap-fuzz';
import { randomPlay } from '../support/random-play';

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

test.each(liftPresetIds)(
  '%s worked at random by people who know no rules, with faults that come and go',
  (preset) => {
    const hashes = (pass: (simulation: Simulation, ticks: number) => void) => {
      const seen: string[] = [];
      randomPlay(preset, 3, 500, {
        pass: (simulation, ticks) => {
          pass(simulation, ticks);
          seen.push(stateHash(simulation));
        },
        mostTicks: 700,
      });
      return seen;
    };
    expect(hashes(advance)).toEqual(hashes(step));
  },
);

test.each(Array.from({ length: 12 }, (_, index) => index + 1))(
  'a drawn day of riders, workers, faults and a rescue desk is leapt over as ticked, seed %i',
  (seed) => {
    expect(playDay(seed, 30).parting).toBeUndefined();
  },
);

test.each([17, 34, 40])(
  'so is the day of a passenger, with an escalator in the lobby or none, seed %i',
  (seed) => {
    expect(playDay(seed, 52, true).parting).toBeUndefined();
  },
);

test('what a solved circuit changes a tick late is not leapt over', () => {
  expect(playDay(375, 20).parting).toBeUndefined();
});

test('where even the slow clocks have turned in vain, they are left alone for a while', () => {
  const simulation = createSimulation('ref-1000');
  advance(simulation, 24_500);
  expect(calmFor(simulation)).toBeGreaterThan(2000);
  perform(simulation, 'public', { type: 'press-hall-call', floor: 5, direction: 'down' });
  advance(simulation, 6000);
  // brake and drive are warm now, and cool every ten seconds
  expect(calmFor(simulation)).toBeLessThan(1000);
});

test('a bus that loses a frame in a minute loses it in a calm as well', () => {
  const [leapt, ticked] = [advance, step].map((pass) => {
    const simulation = createSimulation('ref-1000');
    pass(simulation, 2500);
    addFault(simulation, 'COM-04', 0);
    pass(simulation, 20_000);
    return [stateHash(simulation), simulation.state.controller.logTick[0]];
  });
  expect(leapt).toEqual(ticked);
  expect((leapt?.[1] as number) % 6000).toBe(0);
});

test('whoever acts ends the calm', () => {
  const simulation = createSimulation('ref-1000');
  advance(simulation, 500_000);
  perform(simulation, 'public', { type: 'press-hall-call', floor: 3, direction: 'up' });
  advance(simulation, 6000);
  expect(simulation.state.mechanics.carPosition).toBe(6);
});

/** A day of somebody who walks, measures, isolates, works and writes, with pauses of every length. */
const work: readonly Command[] = [
  { type: 'walk', to: 'machine-room' },
  { type: 'open-cover', cover: 'cabinet-door' },
  { type: 'set-dial', to: 'volts-ac' },
  { type: 'place-probe', probe: 'black', terminal: 'rail.N' },
  { type: 'place-probe', probe: 'red', terminal: 'rail.112' },
  { type: 'press-hall-call', floor: 3, direction: 'up' },
  { type: 'turn-main-switch', to: 'off' },
  { type: 'walk', to: 'landing-2' },
  { type: 'open-cover', cover: 'lock-cover' },
  { type: 'turn-key' },
  { type: 'replace-part', part: 'lock-contact' },
  { type: 'return-key' },
  { type: 'walk', to: 'machine-room' },
  { type: 'turn-main-switch', to: 'on' },
  { type: 'write-record' },
  { type: 'walk', to: 'landing-1' },
  { type: 'press-hall-call', direction: 'up' },
  { type: 'walk', to: 'car' },
  { type: 'press-car-call', floor: 2 },
];

function workDay(seed: number, pass: (simulation: Simulation, ticks: number) => void) {
  const simulation = createSimulation('ref-1000');
  const random = seededRandom(seed);
  for (const command of work) {
    pass(simulation, 1 + Math.floor(random() * (random() < 0.3 ? 60 : 11_000)));
    perform(simulation, command.type === 'press-hall-call' ? 'public' : 'technician', command);
  }
  pass(simulation, 3000);
  return { events: takeEvents(simulation), hash: stateHash(simulation), tick: simulation.state.tick };
}

test.each([1, 2, 3, 4, 5, 6])(
  'somebody at work is leapt over with every event at its tick, seed %i',
  (seed) => {
    const ticked = workDay(seed, step);
    expect(ticked.events.length).toBeGreaterThan(30);
    expect(workDay(seed, advance)).toEqual(ticked);
    const stops: number[] = [];
    const stopping = workDay(seed, (simulation, ticks) => {
      for (const end = simulation.state.tick + ticks; simulation.state.tick < end; ) {
        const before = simulation.events.length;
        advanceToEvent(simulation, end - simulation.state.tick);
        const told = simulation.events.slice(before).map(({ tick }) => tick);
        expect(told.every((at) => at === simulation.state.tick)).toBe(true);
        if (told.length > 0) stops.push(simulation.state.tick);
      }
    });
    expect(stopping).toEqual(ticked);
    expect(stops.length).toBeGreaterThan(10);
  },
);

test('time stands still for a lift whose work has ended', () => {
  const simulation = createSimulation('ref-1000');
  advance(simulation, 500);
  perform(simulation, 'technician', { type: 'hand-over' });
  advance(simulation, 1000);
  advanceToEvent(simulation, 1000);
  expect(simulation.state.tick).toBe(500);
});

test('what is said to have stood still since a tick has stood still but for the clocks', () => {
  const simulation = createSimulation('ref-1000');
  const { state } = simulation;
  const rows = new Map<number, Float64Array>();
  let calm = 0;
  for (let second = 0; second < 200; second++) {
    if (second === 90) perform(simulation, 'public', { type: 'press-hall-call', floor: 3, direction: 'up' });
    if (second === 50 || second === 120)
      perform(simulation, 'technician', { type: 'walk', to: second === 50 ? 'machine-room' : 'landing-4' });
    advance(simulation, 100);
    const row = state.row.slice();
    const clocks = [rowIndex(state, 'controller', 'timerTicks'), rowIndex(state, 'people', 'taskLeft')];
    for (const clock of [0, ...clocks]) row[clock] = 0;
    rows.set(state.tick, row);
    for (let since = Math.ceil(calmSince(simulation) / 100) * 100; since < state.tick; since += 100) {
      expect(rows.get(since)?.every((figure, at) => figure === row[at])).toBe(true);
      calm++;
    }
  }
  expect(calm).toBeGreaterThan(200);
});

test('a car that re-levels with its doors open ends as ticked', () => {
  const [leapt, ticked] = [0, 1].map(() => {
    const simulation = createSimulation('ref-1000');
    for (let i = 0; i < 400; i++) tick(simulation);
    perform(simulation, 'public', { type: 'press-hall-call', floor: 1, direction: 'up' });
    for (let i = 0; i < 300; i++) tick(simulation);
    simulation.state.mechanics.load = 900;
    simulation.acted = true;
    return simulation;
  }) as [Simulation, Simulation];
  advance(leapt, 1500);
  for (let i = 0; i < 1500; i++) tick(ticked);
  const told = takeEvents(ticked);
  expect(told.some(({ event }) => event.type === 'relevelling-ended')).toBe(true);
  expect(takeEvents(leapt)).toEqual(told);
  expect(stateHash(leapt)).toBe(stateHash(ticked));
});
