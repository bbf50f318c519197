// A lift ticked through and its twin leapt over, side by side through the same drawn day: riders, people at landings,
// held doors, somebody who works and measures, faults, now and then a rescue desk or an escalator; or through the day of a
// passenger with something along. They must agree at every look, in every figure and every event.
import { advance, advanceToEvent } from '../../src/sim/advance';
import type { Actor, Command } from '../../src/sim/commands';
import type { DeskStart } from '../../src/sim/desk/desk-state';
import { arrange } from '../../src/sim/arrange';
import { hasEscalator } from '../../src/sim/escalator/escalator-state';
import { escalatorActs } from '../../src/sim/escalator-words';
import { isWorkEnded } from '../../src/sim/facts';
import { faultCatalogue } from '../../src/sim/faults/fault-rows';
import { liftPreset, liftPresetIds, withFloors } from '../../src/sim/lifts/lift-data';
import { type Random, seededRandom } from '../../src/sim/random';
import { ridersThings } from '../../src/sim/rider-words';
import {
  addFault,
  createSimulation,
  perform,
  type Simulation,
  takeEvents,
  tick,
} from '../../src/sim/simulation';
import { TICK } from '../../src/sim/units';
import { randomCommand } from './random-play';
import { anEscalatorStart, rideCommand, riderCommand } from './random-rides';

const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;

type Pair = { readonly ticked: Simulation; readonly leapt: Simulation };

export type Day = {
  /** where twin and lift part, in words; undefined when they never do */
  readonly parting?: string;
  /** how long it was before time ran out or somebody was hurt */
  readonly seconds: number;
};

/** @param rides the player is a passenger and not a technician */
export function playDay(seed: number, acts: number, rides = false): Day {
  const random = seededRandom(seed);
  const pair = rides ? newRidersPair(seed, random) : newPair(seed, random);
  const busy = random();
  for (let act = 0; act < acts; act++) {
    const deed = rides && random() < 0.7 ? doAsRider : doSomething;
    const done = random() < 0.05 ? meet(pair, random) : deed(pair, random, busy);
    const ticks = drawTicks(random);
    for (let i = 0; i < ticks; i++) tick(pair.ticked);
    pass(pair.leapt, ticks, random);
    const parting = compare(pair);
    const seconds = pair.ticked.state.tick * TICK;
    if (parting)
      return { parting: `seed ${seed}, act ${act} (${done}), ${ticks} ticks later: ${parting}`, seconds };
    if (isWorkEnded(pair.ticked.state)) break;
  }
  return { seconds: pair.ticked.state.tick * TICK };
}

function newPair(seed: number, random: Random): Pair {
  const preset = liftPreset(pick(random, liftPresetIds));
  const lift = random() < 0.2 ? withFloors(preset, 2 + Math.floor(random() * 14)) : preset;
  const desk = random() < 0.15 ? aDeskStart(random) : undefined;
  const escalator = random() < 0.15 ? anEscalatorStart(random) : undefined;
  const [ticked, leapt] = [0, 1].map(() => {
    const simulation = createSimulation(lift, seed, desk, escalator);
    if (escalator) arrange(simulation, { player: { age: 'child' } });
    return simulation;
  }) as [Simulation, Simulation];
  return { ticked, leapt };
}

function newRidersPair(seed: number, random: Random): Pair {
  const lift = liftPreset(pick(random, liftPresetIds));
  const escalator = random() < 0.5 ? anEscalatorStart(random) : undefined;
  const player = {
    age: pick(random, ['child', 'grown']),
    with: pick(random, ridersThings),
    how: pick(random, ['loose', 'close', 'carried']),
  };
  const [ticked, leapt] = [0, 1].map(() => {
    const simulation = createSimulation(lift, seed, undefined, escalator);
    arrange(simulation, { technician: 'landing-1', player });
    return simulation;
  }) as [Simulation, Simulation];
  return { ticked, leapt };
}

function aDeskStart(random: Random): DeskStart {
  const at = () => Math.floor(random() * 6);
  return {
    calls: [1, 2].map(() => ({ at: 5 + 60 * at(), x: at(), y: at(), persons: 2, condition: 'ill' as const })),
    crews: [{ x: at(), y: at(), persons: 2 }],
  };
}

/** A fault comes. */
function meet({ ticked, leapt }: Pair, random: Random): string {
  const { lift } = ticked.plant.preset;
  const row = pick(
    random,
    faultCatalogue.filter((fault) => fault.lift === undefined || fault.lift === lift.id),
  );
  const landing = 1 + Math.floor(random() * lift.floors);
  const met = [ticked, leapt].map((simulation) => {
    try {
      addFault(simulation, row.id, landing);
      return row.id;
    } catch (error) {
      // no room for another one
      if (error instanceof RangeError) return 'no fault';
      throw error;
    }
  });
  return met[0] as string;
}

/** @param busy how much of what is done is done by somebody who works at the lift */
function doSomething(pair: Pair, random: Random, busy: number): string {
  const works = random() < busy * 0.6;
  const strolls = !works && hasEscalator(pair.ticked.state) && random() < 0.7;
  const command: Command = strolls
    ? { type: 'on-escalator', act: pick(random, escalatorActs) }
    : works
      ? randomCommand({ simulation: pair.ticked, random })
      : rideCommand(pair.ticked, random);
  const actor: Actor = works || strolls ? 'technician' : 'public';
  const [one, other] = [pair.ticked, pair.leapt].map((simulation) => perform(simulation, actor, command));
  return `${command.type}${one === other ? '' : `: ${one} and ${other}`}`;
}

function doAsRider(pair: Pair, random: Random): string {
  const command = riderCommand(pair.ticked, random);
  const [one, other] = [pair.ticked, pair.leapt].map((simulation) =>
    perform(simulation, 'technician', command),
  );
  return `${command.type}${one === other ? '' : `: ${one} and ${other}`}`;
}

function drawTicks(random: Random): number {
  const kind = random();
  if (kind < 0.3) return 1 + Math.floor(random() * 30);
  return 1 + Math.floor(random() * (kind < 0.8 ? 1500 : 7000));
}

/** All at once, in frames, in odd slices, or from event to event. */
function pass(simulation: Simulation, ticks: number, random: Random): void {
  const { state } = simulation;
  const end = state.tick + ticks;
  const way = Math.floor(random() * 4);
  if (way === 0) return advance(simulation, ticks);
  for (let before = -1; state.tick < end && state.tick !== before; ) {
    before = state.tick;
    const left = end - state.tick;
    if (way === 1) advance(simulation, Math.min(left, 1 + (left & 1)));
    else if (way === 2) advance(simulation, Math.min(left, 1 + Math.floor(random() * 90)));
    else advanceToEvent(simulation, left);
  }
}

function compare({ ticked, leapt }: Pair): string | undefined {
  const [one, other] = [ticked.state.row, leapt.state.row];
  for (let at = 0; at < one.length; at++)
    if (!Object.is(one[at], other[at]) && !(one[at] === 0 && other[at] === 0))
      return `${figureAt(ticked, at)} is ${one[at]} ticked and ${other[at]} leapt`;
  const [told, said] = [ticked, leapt].map((simulation) => JSON.stringify(takeEvents(simulation)));
  return told === said ? undefined : `told ${told} ticked and ${said} leapt`;
}

/** What stands at a place of the row. */
function figureAt({ state }: Simulation, at: number): string {
  const before = state.row[at] as number;
  const parts = [
    'electrical',
    'mechanics',
    'controller',
    'people',
    'health',
    'wear',
    'desk',
    'escalator',
  ] as const;
  for (const part of parts) {
    const figures = state[part] as unknown as Record<string, number | Float64Array>;
    for (const name in figures) {
      const figure = figures[name];
      if (figure instanceof Float64Array) {
        const first = figure.byteOffset / 8;
        if (figure.buffer === state.row.buffer && at >= first && at < first + figure.length && name !== 'row')
          return `${part}.${name}[${at - first}]`;
      } else {
        state.row[at] = before + 1;
        const moved = figures[name] !== figure;
        state.row[at] = before;
        if (moved && Number.isFinite(before)) return `${part}.${name}`;
      }
    }
  }
  return at === 0 ? 'tick' : `figure ${at}`;
}
