// What the wiring has still to look at: changed since it was last looked at, and followed at the next tick. Goes into
// snapshots, so that a lift that is brought back looks at these and at nothing else.
import { areContactsSeen, forgetContacts, noteContacts } from './contact-watch';
import { areMainsHealthy } from './line-volts';
import { isBatterySeen, noteBattery } from './battery';
import { areLampsWorked, noteLamps } from './lighting';
import type { Plant } from './plant';
import type { ElectricalNews } from './electrical-step';
import type { LiftState } from '../lift-state';
import type { Volts } from '../units';

/** Figures that it takes. */
export const UNSEEN = 8;

/** @param full volts of the battery at rest and charged. @param at first of the places in the row */
export function noteUnseen(
  plant: Plant,
  state: LiftState,
  news: Readonly<ElectricalNews>,
  full: Volts,
  row: Float64Array,
  at: number,
): void {
  const { chain, direct } = plant;
  row[at] = plant.clipsStale ? 1 : 0;
  row[at + 1] = plant.partsStale ? 1 : 0;
  row[at + 2] = plant.mainsStale ? 1 : 0;
  row[at + 3] = areContactsSeen(plant, state, areMainsHealthy(plant, state)) ? 0 : 1;
  row[at + 4] = areLampsWorked(plant, state) ? 1 : 0;
  row[at + 5] = !news.solved && isBatterySeen(plant, state, full) ? 0 : 1;
  row[at + 6] = chain.network.firstStale < chain.network.plan.size ? 1 : 0;
  row[at + 7] = direct.network.firstStale < direct.network.plan.size ? 1 : 0;
}

/** Brings it back, all else of the lift being there already. */
export function recallUnseen(
  plant: Plant,
  state: LiftState,
  news: ElectricalNews,
  full: Volts,
  row: Float64Array,
  at: number,
): void {
  plant.clipsStale = row[at] === 1;
  plant.partsStale = row[at + 1] === 1;
  plant.mainsStale = row[at + 2] === 1;
  if (row[at + 3] === 0) noteContacts(plant, state, areMainsHealthy(plant, state));
  else forgetContacts(plant.watch);
  if (row[at + 4] === 0) noteLamps(plant, state);
  else plant.lampsSwitched = Number.NaN;
  news.solved = false;
  if (row[at + 5] === 0) noteBattery(plant, state, full);
  else plant.batterySeen[0] = Number.NaN;
  if (row[at + 6] === 1) plant.chain.network.firstStale = 0;
  if (row[at + 7] === 1) plant.direct.network.firstStale = 0;
}
