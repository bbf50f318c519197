// A whole lift put away and brought back, exactly: the packed state, and what the wiring is at that moment, so that
// the next tick after coming back is the next tick there would have been.
import { solve } from './electrical/circuit';
import { placeClips } from './electrical/clips';
import { circuitNames } from './electrical/instruments';
import { setBranch } from './electrical/network';
import type { Plant } from './electrical/plant';
import { ANY_LANDING } from './facts';
import { createNotice, noticeDoors, noticeMachine } from './notice-changes';
import type { LiftState } from './lift-state';
import { BATTERY, type Simulation } from './simulation';
import { noteUnseen, recallUnseen, UNSEEN } from './electrical/unseen';
import type { Volts } from './units';

/** Behind the row of the state: notes of what is to be done anew. */
export const PENDING = 3;
/** Behind them: whether all else has been looked at since it changed; behind that what the mains amount to. */
export const SETTLING = UNSEEN - PENDING;
export const SHARES = 4;
const FLAGS = UNSEEN + SHARES + circuitNames.length;
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
  noteUnseen(plant, state, simulation.news, fullVolts(state), row, at);
  at += UNSEEN;
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
  const flags = at;
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
  plant.partsWorn++;
  const mains = flags + UNSEEN;
  plant.sequenceRight = row[mains] === 1;
  plant.lineShare = row[mains + 1] as number;
  plant.driveShare = row[mains + 2] as number;
  plant.mainsShare = row[mains + 3] as number;
  circuitNames.forEach((name, circuit) => {
    plant.clipped[name] = row[flags + UNSEEN + SHARES + circuit] === 1;
  });
  recallUnseen(plant, state, simulation.news, fullVolts(state), row, flags);
  simulation.events = [];
  simulation.acted = true;
  Object.assign(simulation.notice, createNotice(state));
  noticeDoors(simulation.notice, plant, state, ANY_LANDING, () => undefined);
  noticeMachine(simulation.notice, state, () => undefined);
}

function fullVolts({ wear }: LiftState): Volts {
  return wear.gauge[BATTERY] as number;
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
