// Everything of the catalogue that may be wrong with one lift, each put in alone: what anybody sees without a meter, and
// what every reading would show. One healthy lift is settled once and put back for each.
// Simplified: faults that come and go are looked at while they are there, and one call is made, from a car at rest.
import { advance } from '../sim/advance';
import { Input, inputNames, isInputOn } from '../sim/controller/inputs';
import { applyEffects } from '../sim/faults/effects';
import { applyFault } from '../sim/faults/fault-catalogue';
import { faultCatalogue, findFault } from '../sim/faults/fault-rows';
import { changedPreset, liftPreset, type LiftPreset } from '../sim/lifts/lift-data';
import { createSimulation, perform, type Simulation, takeEvents } from '../sim/simulation';
import { restoreSnapshot, takeSnapshot } from '../sim/snapshot';
import { ticks } from '../sim/units';
import type { Level } from '../level-format/level';
import { type Signature, signatureOf } from './fault-signature';

/** A fault, at a landing if it is one of landings; else 0. */
export type Suspect = { readonly fault: string; readonly landing: number };
export type Bench = {
  readonly suspects: readonly Suspect[];
  /** @returns which of the board's lamps are lit */
  lamps(faults: readonly Suspect[]): string;
  /** @returns what shows without a meter: lamps, codes, landings served. Nobody at fault: a healthy lift */
  symptoms(faults: readonly Suspect[]): string;
  /** @returns what every reading would show */
  readings(faults: readonly Suspect[]): Signature;
};

const SETTLES = ticks(4);
/** Long enough for relays, lamps and the board's own watches to follow. */
const FOLLOWS = ticks(1);
/** Long enough for a call to be answered over two floors, doors and all. [?] */
const SERVES = ticks(30);

const benches = new Map<string, Bench>();

/** One for each lift, with the changes a level makes to it. */
export function benchFor({ lift, liftChanges }: Pick<Level, 'lift' | 'liftChanges'>): Bench {
  const key = JSON.stringify([lift, liftChanges]);
  const known = benches.get(key);
  if (known) return known;
  const bench = createBench(lift, changedPreset(liftPreset(lift), liftChanges));
  benches.set(key, bench);
  return bench;
}

export function suspectName({ fault, landing }: Suspect): string {
  return landing > 0 ? `${fault}@${landing}` : fault;
}

function createBench(lift: string, preset: LiftPreset): Bench {
  const simulation = createSimulation(preset);
  advance(simulation, SETTLES);
  takeEvents(simulation);
  const healthy = takeSnapshot(simulation);
  const remember = <T>(work: (faults: readonly Suspect[]) => T) => {
    const known = new Map<string, T>();
    return (faults: readonly Suspect[]): T => {
      const name = faults.map(suspectName).join(' ');
      const before = known.get(name);
      if (before !== undefined) return before;
      putIn(simulation, healthy, faults);
      const found = work(faults);
      known.set(name, found);
      return found;
    };
  };
  return {
    suspects: suspectsOf(lift, simulation.state.floors).filter((one) => fits(simulation, healthy, one)),
    lamps: remember(() => lampsOf(simulation)),
    symptoms: remember(() => symptomsOf(simulation)),
    readings: remember(() => signatureOf(simulation)),
  };
}

function suspectsOf(lift: string, floors: number): readonly Suspect[] {
  const [name] = lift.split('+');
  return faultCatalogue
    .filter((row) => row.refused === undefined && (row.lift === undefined || row.lift === name))
    .flatMap(({ id, landing }) =>
      landing === undefined
        ? [{ fault: id, landing: 0 }]
        : Array.from({ length: floors }, (_, at) => ({ fault: id, landing: at + 1 })),
    );
}

/** A lift with fewer floors has no place for some wires. */
function fits(simulation: Simulation, healthy: Float64Array, { fault, landing }: Suspect): boolean {
  restoreSnapshot(simulation, healthy);
  try {
    applyFault(simulation.state, simulation.plant, fault, landing);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function putIn(simulation: Simulation, healthy: Float64Array, faults: readonly Suspect[]): void {
  restoreSnapshot(simulation, healthy);
  const { state, plant } = simulation;
  for (const { fault, landing } of faults) {
    const row = findFault(fault);
    if (!row) continue;
    const floor = landing || Math.min(row.landing ?? 0, state.floors);
    if (row.comes) applyEffects(state, plant, row, [...row.effects, ...(row.steady ?? [])], floor);
    else applyFault(state, plant, fault, landing);
  }
  simulation.acted = true;
  takeEvents(simulation);
  advance(simulation, FOLLOWS);
}

function lampsOf({ state }: Simulation): string {
  return inputNames.map((name) => (isInputOn(state, Input[name]) ? 1 : 0)).join('');
}

function symptomsOf(simulation: Simulation): string {
  const { state } = simulation;
  const lamps = lampsOf(simulation);
  perform(simulation, 'public', {
    type: 'press-hall-call',
    floor: Math.min(3, state.floors),
    direction: 'down',
  });
  advance(simulation, SERVES);
  const events = takeEvents(simulation).map(({ event }) => event);
  const codes = events.flatMap((event) => (event.type === 'code-raised' ? [`E${event.code}`] : []));
  const served = events.flatMap((event) => (event.type === 'car-door-opened' ? [event.floor] : []));
  const list = (items: readonly unknown[]) => [...new Set(items)].sort().join(',') || '-';
  return `lamps ${lamps}, codes ${list(codes)}, doors opened at ${list(served)}`;
}
