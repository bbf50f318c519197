// A lift worked at random by people who know no rules: commands, calls, loads, faults that come and are mended.
// All from one seed, so that any engine plays the same; invariants look on at every tick.
import type { Command } from '../../src/sim/commands';
import { applyFault, repairFault } from '../../src/sim/faults/fault-catalogue';
import { faultCatalogue } from '../../src/sim/faults/fault-rows';
import { meterModes } from '../../src/sim/electrical/multimeter';
import { advance } from '../../src/sim/advance';
import { arrange } from '../../src/sim/arrange';
import { guards, pitPlace, roofPlace, spots } from '../../src/sim/lift-state';
import { partnerOrders } from '../../src/sim/people/hearing';
import { type Random, seededRandom } from '../../src/sim/random';
import { restoreSnapshot, takeSnapshot } from '../../src/sim/snapshot';
import {
  createSimulation,
  perform,
  type Simulation,
  stateHash,
  takeEvents,
  tick,
} from '../../src/sim/simulation';

export type Player = {
  simulation: Simulation;
  readonly random: Random;
  /** faults that are in the lift now */
  readonly faults: string[];
  commands: number;
  accidents: number;
};

type Watch = (player: Player) => void;
/** Most faults at a time; a person meets few at once. */
const MOST_FAULTS = 3;
const MOST_TICKS = 18;
/** Then everybody starts afresh, wherever they got stuck. */
const COMMANDS_A_LIFT = 120;
/** Now and then everybody waits, so that doors shut and cars arrive. */
const WAITS = 0.03;
const MOST_WAIT = 1500;

const fuses = ['FU0', 'FU1', 'FU2', 'FU3', 'FU-D'] as const;
const breakers = ['QF1', 'QF-L', 'QF-H', 'QF-S', 'RCD'] as const;

const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;

export function randomCommand({ simulation, random }: Pick<Player, 'simulation' | 'random'>): Command {
  const { floors } = simulation.state;
  const floor = 1 + Math.floor(random() * floors);
  const direction = pick(random, ['up', 'down'] as const);
  const terminal = () => pick(random, simulation.plant.terminals).id;
  const device = pick(random, ['cabinet-stop', 'car-top-stop', 'pit-stop-upper', 'pit-stop-lower'] as const);
  const makers: readonly (() => Command)[] = [
    () => ({
      type: 'walk',
      to: pick(random, ['machine-room', `landing-${floor}`, 'car', 'car-roof', 'pit'] as const),
    }),
    () => ({ type: 'walk', to: pick(random, ['machine-room', 'landing-1', 'car-roof', 'pit'] as const) }),
    () => ({ type: 'turn-main-switch', to: pick(random, ['on', 'on', 'on', 'on', 'on', 'off'] as const) }),
    () => ({ type: 'press-stop', device }),
    ...Array.from({ length: 4 }, () => (): Command => ({ type: 'release-stop', device })),
    () => ({
      type: 'turn-switch',
      switch: pick(random, ['car-top-inspection', 'pit-inspection', 'emergency-electrical'] as const),
      to: pick(random, ['on', 'off', 'off'] as const),
    }),
    () => ({
      type: 'turn-switch',
      switch: 'door-bypass',
      to: pick(random, ['off', 'off', 'landing', 'car'] as const),
    }),
    () => ({
      type: 'turn-switch',
      switch: pick(random, ['firefighter', 'attendant', 'independent', 'parking'] as const),
      to: pick(random, ['on', 'off', 'off'] as const),
    }),
    () => ({ type: 'hold-door-button', button: pick(random, ['open', 'close', 'none'] as const) }),
    () => ({
      type: 'hold-direction',
      station: pick(random, ['car-top', 'pit', 'machine-room'] as const),
      direction: pick(random, ['up', 'down', 'none'] as const),
    }),
    () => ({
      type: 'reset-device',
      device: pick(random, ['governor', 'safety-gear', 'rope-gripper', 'unintended-movement'] as const),
    }),
    () => ({ type: pick(random, ['pull-brake-lever', 'let-go-brake-lever', 'let-go-brake-lever'] as const) }),
    () => ({ type: 'pull-brake-lever', half: pick(random, ['first', 'second'] as const) }),
    () => ({ type: pick(random, ['fit-wheel', 'remove-wheel', 'remove-wheel', 'call-partner'] as const) }),
    () => ({ type: 'turn-wheel', act: pick(random, ['free', 'hold', 'up', 'down'] as const) }),
    () => ({
      type: 'tell-partner',
      order: pick(random, partnerOrders),
      to: pick(random, ['machine-room', `landing-${floor}`, 'car', 'car-roof', 'pit'] as const),
    }),
    () => ({ type: 'stand-at', spot: pick(random, spots) }),
    () => ({ type: pick(random, ['take-off-guard', 'fit-guard'] as const), guard: pick(random, guards) }),
    () => ({ type: pick(random, ['put-on', 'take-off'] as const), item: 'harness' }),
    () => ({
      type: pick(random, ['use-intercom', 'talk-to-passengers'] as const),
      say: pick(random, ['ask', 'stay-clear'] as const),
    }),
    () => ({ type: pick(random, ['place-object', 'remove-object'] as const), object: 'barrier' }),
    () => ({ type: 'touch-part', part: pick(random, ['brake', 'brake-resistor'] as const) }),
    () => (random() < 0.1 ? { type: 'touch-terminal', terminal: terminal() } : { type: 'jump-into-pit' }),
    () => ({ type: 'press-reset' }),
    () => ({ type: 'press-board-key', key: pick(random, ['up', 'down', 'enter', 'enter', 'back'] as const) }),
    () => ({ type: 'reset-device', device: 'pit-inspection' }),
    () => ({ type: 'open-cover', cover: pick(random, ['cabinet-door', 'lock-cover'] as const) }),
    () => ({ type: 'set-dial', to: pick(random, meterModes), meter: pick(random, [1, 2] as const) }),
    () => ({
      type: 'place-probe',
      probe: pick(random, ['red', 'black'] as const),
      terminal: terminal(),
      meter: pick(random, [1, 2] as const),
    }),
    () => ({ type: 'lift-probe', probe: pick(random, ['red', 'black'] as const), meter: 2 }),
    () => ({ type: 'replace-meter-fuse', meter: pick(random, [1, 2] as const) }),
    () => ({ type: 'connect-jumper', from: terminal(), to: terminal() }),
    () => (random() < 0.1 ? { type: 'pull-fuse', fuse: pick(random, fuses) } : { type: 'press-reset' }),
    () => ({
      type: 'insert-fuse',
      fuse: pick(random, fuses),
      with: pick(random, ['same', 'new', 'new'] as const),
    }),
    () => ({
      type: 'set-breaker',
      breaker: pick(random, breakers),
      to: pick(random, ['on', 'on', 'on', 'on', 'on', 'on', 'on', 'off'] as const),
    }),
    () => ({ type: pick(random, ['turn-key', 'return-key', 'return-key'] as const) }),
    () => ({ type: pick(random, ['open-landing-door', 'release-landing-door'] as const) }),
    () => ({ type: 'open-landing-door', to: 'gap' }),
    () => ({ type: 'pull-car-door', to: pick(random, ['open', 'shut'] as const) }),
    () => ({ type: 'help-out', count: 1 }),
    () => ({ type: pick(random, ['place-object', 'remove-object'] as const), object: 'door-stop' }),
    () => ({ type: 'press-hall-call', direction }),
    () => ({ type: 'press-car-call', floor }),
    () => ({ type: 'press-door-button', button: pick(random, ['open', 'close'] as const) }),
  ];
  return pick(random, makers)();
}

function meddle(player: Player): void {
  const { simulation, random, faults } = player;
  const { state, plant } = simulation;
  const chance = random();
  if (chance < 0.3) {
    const floor = 1 + Math.floor(random() * state.floors);
    perform(simulation, 'public', {
      type: 'press-hall-call',
      floor,
      direction: pick(random, ['up', 'down']),
    });
  } else if (chance < 0.31) {
    comeAndGo(player);
  } else if (chance < 0.32)
    state.mechanics.load = Math.floor(random() * 1.2 * plant.preset.lift.machine.ratedLoad);
  else if (chance < 0.325 && faults.length < MOST_FAULTS) {
    const row = pick(random, faultCatalogue);
    const fits = row.lift === undefined || row.lift === plant.preset.lift.id;
    if (!fits || faults.includes(row.id)) return;
    applyFault(state, plant, row.id);
    faults.push(row.id);
  } else if (chance < 0.332 && faults.length > 0) {
    const [id] = faults.splice(Math.floor(random() * faults.length), 1);
    if (id !== undefined) repairFault(state, plant, id);
  }
}

/** People who wait, and people who get in with a child or somebody unwell. */
function comeAndGo({ simulation, random }: Player): void {
  const { floors } = simulation.state;
  const count = 1 + Math.floor(random() * 3);
  const commands: readonly Command[] = [
    { type: 'wait-at-landing', floor: 1 + Math.floor(random() * floors), count },
    { type: 'enter-car', count, age: pick(random, ['grown', 'child', 'elder']), ill: random() < 0.3 },
    { type: 'leave-car', count },
  ];
  perform(simulation, 'public', pick(random, commands));
}

/** Lifts that have passed their self-test, put away. */
const tested = new Map<string, Float64Array>();

/** A fresh lift of the preset with its own draw of chances, people somewhere in and about it, the car at some floor. */
function freshLift(preset: string, random: Random): Simulation {
  const simulation = createSimulation(preset);
  const row = tested.get(preset);
  if (row) restoreSnapshot(simulation, row);
  else {
    for (let i = 0; i < 400; i++) tick(simulation);
    tested.set(preset, takeSnapshot(simulation));
  }
  simulation.state.wear.seed = Math.floor(random() * 1e6);
  scatter(simulation, random);
  return simulation;
}

/** Half of them start at the main landing; the others are already where it is dangerous. */
function scatter(simulation: Simulation, random: Random): void {
  const { state } = simulation;
  if (random() < 0.5) return;
  const floor = 1 + Math.floor(random() * state.floors);
  arrange(simulation, {
    car: floor,
    technician: pick(random, ['machine-room', 'car', 'car-roof', 'car-roof', 'pit', 'pit']),
    partner: random() < 0.5,
  });
  state.people.cabinetOpen = random() < 0.7 ? 1 : 0;
  state.people.lockCoverOpen.fill(1);
  if (random() < 0.3 && state.people.partner >= 0)
    state.people.partner = pick(random, [pitPlace(state), roofPlace(state), 1]);
}

/** @returns the hash over the last lift's state and how often somebody was hurt */
export function randomPlay(
  preset: string,
  seed: number,
  commands: number,
  watch?: {
    readonly tick?: Watch;
    readonly hurt?: Watch;
    readonly command?: Watch;
    /** lets time pass between two commands, in place of ticking; the most of it */
    readonly pass?: (simulation: Simulation, ticks: number) => void;
    readonly mostTicks?: number;
    /** who plays in place of technicians: how their lift is made ready, and what they do */
    readonly riders?: {
      readonly lift: (random: Random) => Simulation;
      readonly command: (simulation: Simulation, random: Random) => Command;
    };
  },
): { readonly hash: string; readonly accidents: number } {
  const random = seededRandom(seed);
  const fresh = () => watch?.riders?.lift(random) ?? freshLift(preset, random);
  const player: Player = {
    simulation: fresh(),
    random,
    faults: [],
    commands: 0,
    accidents: 0,
  };
  while (player.commands < commands) {
    player.commands++;
    meddle(player);
    const command = watch?.riders?.command(player.simulation, random) ?? randomCommand(player);
    perform(player.simulation, 'technician', command);
    watch?.command?.(player);
    const pass = watch?.pass ?? advance;
    if (random() < WAITS) pass(player.simulation, Math.floor(random() * MOST_WAIT));
    const ticks = 1 + Math.floor(random() * (watch?.mostTicks ?? MOST_TICKS));
    if (watch?.pass) watch.pass(player.simulation, ticks);
    else
      for (let left = ticks; left > 0; left--) {
        tick(player.simulation);
        watch?.tick?.(player);
      }
    takeEvents(player.simulation);
    const hurt = player.simulation.state.people.harm !== 0;
    if (!hurt && player.commands % COMMANDS_A_LIFT !== 0) continue;
    if (hurt) {
      player.accidents++;
      watch?.hurt?.(player);
    }
    player.simulation = fresh();
    player.faults.length = 0;
  }
  return { hash: stateHash(player.simulation), accidents: player.accidents };
}
