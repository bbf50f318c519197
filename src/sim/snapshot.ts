// A whole lift put away and brought back, exactly: the packed state, and what the wiring is at that moment, so that
// the next tick after coming back is the next tick there would have been.
import { solve } from './electrical/circuit';
import { placeClips } from './electrical/clips';
import { circuitNames } from './electrical/instruments';
import { setBranch } from './electrical/network';
import type { Plant } from './electrical/plant';
import { ANY_LANDING } from './facts';
import { createNotice, noticeDoors, noticeMachine } from './notice-changes';
import type { Simulation } from './simulation';

const FLAGS = 11;
/** The first of them: what is still to be looked at anew. */
export const PENDING = 3;
/** Circuits whose branches are not as in the snapshot; reused. */
const unlike = { chain: false, direct: false, mains: false, mainsTurned: false };

/** Figures in a snapshot of this lift. */
export function snapshotLength({ state, plant }: Simulation): number {
  let length = state.row.length + FLAGS + plant.closed.length + plant.fieldClosed.length;
  for (const name of circuitNames) length += 2 * plant[name].elements.length;
  return length;
}

/** @param into a row to be used again, of `snapshotLength` */
export function takeSnapshot(simulation: Simulation, into?: Float64Array): Float64Array {
  const { state, plant } = simulation;
  const row = into ?? new Float64Array(snapshotLength(simulation));
  row.set(state.row);
  let at = state.row.length;
  row[at++] = plant.clipsStale ? 1 : 0;
  row[at++] = plant.partsStale ? 1 : 0;
  row[at++] = plant.mainsStale ? 1 : 0;
  row[at++] = plant.sequenceRight ? 1 : 0;
  row[at++] = plant.lineShare;
  row[at++] = plant.driveShare;
  row[at++] = plant.mainsShare;
  for (const name of circuitNames) row[at++] = plant.clipped[name] ? 1 : 0;
  row.set(plant.closed, at);
  at += plant.closed.length;
  row.set(plant.fieldClosed, at);
  at += plant.fieldClosed.length;
  for (const name of circuitNames) {
    const { branchConductance, branchEmf } = plant[name].network;
    row.set(branchConductance, at);
    at += branchConductance.length;
    row.set(branchEmf, at);
    at += branchEmf.length;
  }
  return row;
}

/** Brings a lift of the same preset back to a snapshot. Events not yet taken are dropped. */
export function restoreSnapshot(simulation: Simulation, row: Float64Array): void {
  const { state, plant } = simulation;
  state.row.set(row.subarray(0, state.row.length));
  let at = state.row.length;
  const flags = row.subarray(at, at + FLAGS);
  at += FLAGS;
  plant.closed.set(row.subarray(at, at + plant.closed.length));
  at += plant.closed.length;
  plant.fieldClosed.set(row.subarray(at, at + plant.fieldClosed.length));
  at += plant.fieldClosed.length;
  // potentials of a circuit that was unlike, or had something clipped on then or before, are to be found anew
  for (const name of circuitNames) unlike[name] = plant.clipped[name];
  restoreCircuits(plant, row, at);
  placeClips(plant, state);
  for (const name of circuitNames) {
    const { network } = plant[name];
    if (!unlike[name] && !plant.clipped[name] && network.firstStale >= network.plan.size) continue;
    network.firstStale = 0;
    solve(plant[name]);
  }
  // contacts are looked at anew
  plant.watch.figures.fill(Number.NaN);
  plant.watch.hookShort.fill(Number.NaN);
  plant.lampsSwitched = Number.NaN;
  plant.clipsStale = flags[0] === 1;
  plant.partsStale = flags[1] === 1;
  plant.partsWorn++;
  plant.mainsStale = flags[2] === 1;
  circuitNames.forEach((name, at) => {
    plant.clipped[name] = flags[7 + at] === 1;
  });
  plant.sequenceRight = flags[3] === 1;
  plant.lineShare = flags[4] as number;
  plant.mainsShare = flags[6] as number;
  plant.driveShare = flags[5] as number;
  simulation.events = [];
  simulation.acted = true;
  Object.assign(simulation.notice, createNotice(state));
  noticeDoors(simulation.notice, plant, state, ANY_LANDING, () => undefined);
  noticeMachine(simulation.notice, state, () => undefined);
}

function restoreCircuits(plant: Plant, row: Float64Array, start: number): void {
  let at = start;
  for (const name of circuitNames) {
    const { network } = plant[name];
    const count = network.branches.length;
    const { branchConductance, branchEmf } = network;
    for (let branch = 0; branch < count; branch++) {
      const siemens = row[at + branch] as number;
      const emf = row[at + count + branch] as number;
      if (branchConductance[branch] === siemens && branchEmf[branch] === emf) continue;
      setBranch(network, branch, siemens, emf);
      unlike[name] = true;
    }
    at += 2 * count;
  }
}
