// The mains, three phases as two components, and the supplies fed from them: control transformer and 24 V.
import { type Circuit, setEmf, solve, voltsBetween } from './circuit';
import { lineVolts } from './line-volts';
import { areLampsWorked, moveLampSwitches, readLamps } from './lighting';
import { placeBoth } from './parts';
import type { Plant } from './plant';
import { rescueStep } from './rescue-feed';
import type { LiftState } from '../lift-state';
import { ticks, type Volts } from '../units';

/** Solves the mains anew when the switch, a part or the supply itself changed. @returns whether it has */
export function supplyStep(plant: Plant, state: LiftState): boolean {
  rescueStep(plant, state, plant.mainsShare);
  const { dipEvery } = state.health;
  if (dipEvery > 0 && (isDipping(state) || isDipping(state, 1))) plant.mainsStale = true;
  if (areLampsWorked(plant, state)) plant.mainsStale = true;
  if (!plant.mainsStale) return false;
  const { mains, mainsTurned, preset, numbers } = plant;
  const { health } = state;
  setPhases(plant, state);
  const { electrical } = state;
  for (const pole of numbers.poles) placeBoth(plant, state, pole, electrical.mainSwitchOn === 1);
  for (const pole of numbers.star) placeBoth(plant, state, pole, electrical.starClosed === 1);
  moveLampSwitches(plant, state);
  solve(mains);
  solve(mainsTurned);
  plant.mainsStale = false;
  const [one, two, three] = numbers.lines as [number, number, number];
  const rated = preset.lift.supply.lineVolts;
  const [a, b, c] = [lineVolts(plant, one, two), lineVolts(plant, two, three), lineVolts(plant, three, one)];
  plant.driveShare = Math.min(a, b, c) / rated;
  plant.mainsShare = streetShare(plant);
  plant.sequenceRight = turnsRight(plant, one, two);
  const [from, to] = numbers.control as [number, number];
  // the battery's inverter stands in for the transformer's mains
  plant.lineShare = state.electrical.rescueFeeds === 1 ? 1 : lineVolts(plant, from, to) / rated;
  noteDrive(plant, state);
  readLamps(plant, state);
  setIfNew(plant.chain, numbers.winding, health.windingVolts * plant.lineShare);
  setIfNew(
    plant.direct,
    numbers.supply24,
    plant.lineShare > LEAST_SHARE_FOR_24_VOLTS ? health.supply24Volts : 0,
  );
  return true;
}

/** One blown fuse, one lost phase, a breaker behind is no power cut: the rescue device looks at the best of the three. */
function streetShare(plant: Plant): number {
  const [one, two, three] = plant.numbers.street as [number, number, number];
  const most = Math.max(
    lineVolts(plant, one, two),
    lineVolts(plant, two, three),
    lineVolts(plant, three, one),
  );
  return most / plant.preset.lift.supply.lineVolts;
}

/** What the drive and the door operator find at their terminals. */
function noteDrive(plant: Plant, state: LiftState): void {
  const { numbers, mains } = plant;
  const { electrical } = state;
  const siemens = mains.network.branchConductance;
  electrical.driveShare = plant.driveShare;
  electrical.windingsWhole = numbers.windings.filter((branch) => (siemens[branch] as number) > 0.5).length;
  electrical.windingMegohms = 1e-6 / (siemens[numbers.windingToEarth] as number);
  electrical.brakeResistorWhole = (siemens[numbers.brakeResistor] as number) > 1e-3 ? 1 : 0;
  const volts = lineVolts(plant, numbers.doorSupply, numbers.mainsNeutral) / plant.preset.mains.phaseVolts;
  const byBattery = electrical.rescueFeeds === 1 && electrical.mainSwitchOn === 1;
  const powered = (siemens[numbers.doorFuse] as number) > 0.1 && (byBattery || volts > LEAST_SHARE_FOR_DOORS);
  electrical.doorPowered = powered ? 1 : 0;
  const whole = numbers.doorWindings.every((branch) => (siemens[branch] as number) > 1e-3);
  electrical.doorMotorShare = whole ? 1 : TWO_PHASE_PULL;
}

/** A three-phase motor on two phases hums and hardly pulls. [?] */
const TWO_PHASE_PULL = 0.15;
/** Below this the door operator stands still. [?] */
const LEAST_SHARE_FOR_DOORS = 0.6;
/** A switched-mode supply rides through what drops contactors. [?] */
const LEAST_SHARE_FOR_24_VOLTS = 0.6;
const DIP_TICKS = 20;

/** Whether the supply dips in this tick, or did `before` ticks ago. */
function isDipping({ health, tick }: LiftState, before = 0): boolean {
  return health.dipEvery > 0 && (tick - before) % ticks(health.dipEvery) < DIP_TICKS;
}

/** What the street delivers: one phase may be weak, two may be swapped, all may dip. */
function setPhases(plant: Plant, state: LiftState): void {
  const { health } = state;
  const { phases, phaseVolts } = plant.preset.mains;
  for (let phase = 0; phase < phases.length; phase++) {
    const source = health.phasesSwapped === 1 && phase > 0 ? 3 - phase : phase;
    const share =
      health.mainsShare * (isDipping(state) ? 1 - health.dipDepth : 1) * (phase === 1 ? health.phaseTwo : 1);
    const data = phases[source];
    if (!data) continue;
    const branch = plant.numbers.sources[phase] as number;
    setIfNew(plant.mains, branch, phaseVolts * share * data.re);
    setIfNew(plant.mainsTurned, branch, phaseVolts * share * data.im);
  }
}

/** L2 follows L1: the second phasor stands clockwise of the first. */
function turnsRight(plant: Plant, one: number, two: number): boolean {
  const re = (node: number): Volts => voltsBetween(plant.mains, node, plant.numbers.mainsNeutral);
  const im = (node: number): Volts => voltsBetween(plant.mainsTurned, node, plant.numbers.mainsNeutral);
  return re(one) * im(two) - im(one) * re(two) <= 0;
}

function setIfNew(circuit: Circuit, branch: number, volts: Volts): void {
  if (Math.abs((circuit.network.branchEmf[branch] as number) - volts) > 1e-9) setEmf(circuit, branch, volts);
}
