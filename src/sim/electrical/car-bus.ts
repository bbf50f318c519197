// The bus to the car: two wires of the travelling cable with a terminator of 120 ohm at either end, read 60 ohm when
// nobody talks (engineering.md 1.4). Talking boards hold the wires apart, and an ohmmeter reads nonsense. The talkers'
// mean voltage is a choice of ours. [?]
import { setBranch } from './network';
import type { Plant } from './plant';
import type { LiftState } from '../lift-state';
import type { Siemens } from '../units';

const TALKING: Siemens = 1 / 40;
const SILENT: Siemens = 1e-7;
const MEAN_VOLTS = 0.4;
const CONDUCTS: Siemens = 1e-3;

/** What is left of the bus: terminators that hang on it, and whether the car's board is heard. */
export function carBusStep(plant: Plant, { electrical }: LiftState): void {
  const { network, branchOf } = plant.direct;
  const conducts = (id: string): boolean =>
    (network.branchConductance[branchOf.get(id) ?? -1] as number) > CONDUCTS;
  const wires = conducts('CANH') && conducts('CANL');
  const ends = (conducts('CAN.1') ? 1 : 0) + (wires && conducts('CAN.2') ? 1 : 0);
  electrical.carBusEnds = ends;
  electrical.carBoard = wires && conducts('CTB') ? 1 : 0;
}

/** The main board talks while it lives. */
export function talkStep(plant: Plant, { electrical }: LiftState): void {
  const { network } = plant.direct;
  const talker = plant.numbers.busTalker;
  const siemens = electrical.boardAlive === 1 ? TALKING : SILENT;
  if (network.branchConductance[talker] !== siemens) setBranch(network, talker, siemens, MEAN_VOLTS);
}
