// What could be wrong with a lift as far as its board's lamps tell: each part of the wiring is broken alone in a healthy
// lift, each other fault of the catalogue put in alone, and the lamps are compared with those of the level's fault.
import { advance } from '../sim/advance';
import { Input, inputNames, isInputOn } from '../sim/controller/inputs';
import { applyFault } from '../sim/faults/fault-catalogue';
import { type FaultRow, faultCatalogue } from '../sim/faults/fault-rows';
import { liftPreset, type LiftPreset } from '../sim/lifts/lift-data';
import { Condition } from '../sim/lift-state';
import { createSimulation, type Simulation } from '../sim/simulation';
import { restoreSnapshot, takeSnapshot } from '../sim/snapshot';
import { ticks } from '../sim/units';

/** Long enough for relays and lamps to follow. */
const FOLLOWS = ticks(0.3);
const SETTLES = ticks(4);

/**
 * @param landing 0 for the fault's own
 * @param enough how many are looked for
 * @returns ids of parts and faults that alone show the same lamps, the fault's own parts among them
 */
export function causesLike(
  preset: LiftPreset,
  fault: string,
  landing: number,
  enough: number,
): readonly string[] {
  const simulation = createSimulation(preset);
  advance(simulation, SETTLES);
  const healthy = takeSnapshot(simulation);
  const { state, plant } = simulation;
  const lampsAfter = (change: () => void): string => {
    restoreSnapshot(simulation, healthy);
    change();
    plant.partsStale = true;
    simulation.acted = true;
    advance(simulation, FOLLOWS);
    return lampsOf(simulation);
  };
  const shown = lampsAfter(() => applyFault(state, plant, fault, landing));
  const alike: string[] = [];
  for (const [id, change] of changes(simulation, preset, fault)) {
    if (alike.length >= enough) break;
    if (lampsAfter(change) === shown) alike.push(id);
  }
  return alike;
}

type Change = readonly [id: string, change: () => void];

function* changes({ state, plant }: Simulation, preset: LiftPreset, fault: string): Iterable<Change> {
  for (const [part, { id }] of plant.parts.entries())
    yield [
      id,
      () => {
        state.electrical.partCondition[part] = Condition.open;
      },
    ];
  for (const row of faultCatalogue)
    if (row.id !== fault && actsOn(row, preset)) yield [row.id, () => applyFault(state, plant, row.id)];
}

function actsOn({ refused, lift, comes }: FaultRow, { lift: data }: LiftPreset): boolean {
  return (
    refused === undefined && comes === undefined && (lift === undefined || liftPreset(lift).lift === data)
  );
}

function lampsOf({ state }: Simulation): string {
  return inputNames.map((name) => (isInputOn(state, Input[name]) ? 1 : 0)).join('');
}
