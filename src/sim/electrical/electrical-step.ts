// The electrical phase of a tick: contacts follow the mechanics, networks are solved if anything changed,
// then fuses, contactors, brake supply and the board's inputs follow the voltages.
import { currentThrough, setContact, setEmf, setOhms, solve, solveWatched, voltsBetween } from './circuit';
import { placeClips } from './clips';
import { moveChainContacts, moveFieldContacts } from './contact-positions';
import type { Plant } from './plant';
import type { LiftState } from '../lift-state';
import { TICK } from '../units';

/** What the electrical phase tells the rest of the tick. Reused. */
export type ElectricalNews = { fuseBlown: boolean; solved: boolean };

export function electricalStep(plant: Plant, state: LiftState, news: ElectricalNews): void {
  if (plant.clipsStale) {
    placeClips(plant, state);
    plant.mainsStale = true;
    plant.chain.network.firstStale = 0;
    plant.direct.network.firstStale = 0;
  }
  supplyStep(plant, state);
  moveChainContacts(plant, state, plant.lineShare > plant.preset.lift.supply.leastShare);
  moveFieldContacts(plant, state);
  moveOutputs(plant, state);
  news.solved = solveIfStale(plant);
  news.fuseBlown = (news.solved || state.electrical.fuseHeat > 0) && fuseStep(plant, state);
  if (news.solved || isArmatureMoving(state)) armatureStep(plant, state);
  brakeSupplyStep(plant, state, news.solved);
  // voltages that have not changed move no input
  if (news.solved) inputStep(plant, state);
}

function isArmatureMoving({ electrical }: LiftState): boolean {
  const run = electrical.armature[0] as number;
  const brake = electrical.armature[1] as number;
  return (run > 0 && run < 1) || (brake > 0 && brake < 1);
}

/** The mains behind the main switch, and the supplies fed from it. */
function supplyStep(plant: Plant, state: LiftState): void {
  const { numbers, mains, mainsTurned, preset } = plant;
  if (!plant.mainsStale) return;
  for (const pole of numbers.poles) {
    setContact(mains, pole, state.electrical.mainSwitchOn === 1);
    setContact(mainsTurned, pole, state.electrical.mainSwitchOn === 1);
  }
  solve(mains);
  solve(mainsTurned);
  plant.mainsStale = false;
  const share = leastLineVolts(plant) / preset.lift.supply.lineVolts;
  plant.lineShare = share;
  setIfNew(plant.chain, numbers.winding, preset.chain.winding.volts * share);
  setIfNew(plant.direct, numbers.supply24, share > preset.lift.supply.leastShare ? 24 : 0);
}

function leastLineVolts(plant: Plant): number {
  const [one, two, three] = plant.numbers.lines as [number, number, number];
  return Math.min(lineVolts(plant, one, two), lineVolts(plant, two, three), lineVolts(plant, three, one));
}

export function lineVolts(plant: Plant, a: number, b: number): number {
  const re = voltsBetween(plant.mains, a, b);
  const im = voltsBetween(plant.mainsTurned, a, b);
  return Math.sqrt(re * re + im * im);
}

function setIfNew(circuit: Plant['chain'], branch: number, volts: number): void {
  if (Math.abs((circuit.network.branchEmf[branch] as number) - volts) > 1e-9) setEmf(circuit, branch, volts);
}

function moveOutputs(plant: Plant, state: LiftState): void {
  const { chain, direct, numbers } = plant;
  moveIfNew(
    chain,
    numbers.relays[0] as number,
    state.controller.y1 === 1 && state.electrical.boardAlive === 1,
  );
  moveIfNew(
    chain,
    numbers.relays[1] as number,
    state.controller.y2 === 1 && state.electrical.boardAlive === 1,
  );
  moveIfNew(chain, numbers.fuse, state.electrical.fuseWhole === 1);
  moveIfNew(direct, numbers.brakeContact, (state.electrical.armature[1] as number) > 0.5);
}

function moveIfNew(circuit: Plant['chain'], branch: number, closed: boolean): void {
  const isClosed = (circuit.network.branchConductance[branch] as number) > 1e-3;
  if (isClosed !== closed) setContact(circuit, branch, closed);
}

function solveIfStale(plant: Plant): boolean {
  const { chain, direct } = plant;
  const chainStale = chain.network.firstStale < chain.network.plan.size;
  const directStale = direct.network.firstStale < direct.network.plan.size;
  if (chainStale) solveWatched(chain, plant.chainWatch);
  if (directStale) solveWatched(direct, plant.directWatch);
  return chainStale || directStale;
}

/** A slow fuse: hot after its rated seconds above rating, gone at once above the instant limit. */
function fuseStep(plant: Plant, state: LiftState): boolean {
  const { electrical } = state;
  const { ratedAmps, slowSeconds, instantAmps } = plant.preset.chain.fuse;
  if (electrical.fuseWhole === 0) return false;
  const amps = Math.abs(currentThrough(plant.chain, plant.numbers.fuse));
  electrical.fuseHeat = amps > ratedAmps ? electrical.fuseHeat + TICK : 0;
  if (amps <= instantAmps && electrical.fuseHeat <= slowSeconds) return false;
  electrical.fuseWhole = 0;
  electrical.fuseHeat = 0;
  return true;
}

/** An armature closes over its closing time above pull-in volts and stays until below drop-out. */
function armatureStep(plant: Plant, state: LiftState): void {
  const { contactor } = plant.preset.lift;
  const { armature } = state.electrical;
  for (let coil = 0; coil < armature.length; coil++) {
    const volts = Math.abs(
      voltsBetween(plant.chain, plant.numbers.coilNodes[coil] as number, plant.numbers.neutral),
    );
    const before = armature[coil] as number;
    const holds = before >= 1 ? volts >= contactor.dropOutVolts : volts >= contactor.pullInVolts;
    const after = holds
      ? Math.min(1, before + TICK / contactor.closeSeconds)
      : Math.max(0, before - TICK / contactor.openSeconds);
    if (after === before) continue;
    armature[coil] = after;
    const data = plant.preset.chain.coils[coil];
    if (data && before >= 1 !== after >= 1) {
      setOhms(plant.chain, plant.numbers.coils[coil] as number, after >= 1 ? data.holdOhms : data.inrushOhms);
    }
  }
}

/** Full brake voltage to lift, economy voltage after a while. */
function brakeSupplyStep(plant: Plant, state: LiftState, solved: boolean): void {
  const { brake } = plant.preset.lift;
  const { electrical } = state;
  if ((electrical.armature[1] as number) > 0.5) electrical.brakeHeldFor += TICK;
  else if (electrical.brakeHeldFor !== 0) electrical.brakeHeldFor = 0;
  else if (!solved) return;
  const full = electrical.brakeHeldFor > brake.economyAfter ? brake.economyVolts : plant.numbers.brakeRated;
  const emf = full * Math.min(1, plant.lineShare);
  if (emf !== electrical.brakeEmf) {
    electrical.brakeEmf = emf;
    setEmf(plant.direct, plant.numbers.brakeSupply, emf);
  }
  if (solved)
    electrical.brakeVolts = voltsBetween(plant.direct, plant.numbers.brakePlus, plant.numbers.brakeMinus);
}

/** Inputs switch on above one voltage and off below another; the board needs its 24 V. */
function inputStep(plant: Plant, state: LiftState): void {
  const { numbers, chain, direct, preset } = plant;
  const { electrical } = state;
  const { onVolts, offVolts, fieldOnVolts, fieldOffVolts } = preset.lift.input;
  electrical.boardAlive = voltsBetween(direct, numbers.plus24, numbers.zero24) > fieldOnVolts ? 1 : 0;
  const sensed = numbers.inputNodes.length;
  for (let input = 0; input < electrical.inputs.length; input++) {
    const isChain = input < sensed;
    const volts = isChain
      ? Math.abs(voltsBetween(chain, numbers.inputNodes[input] as number, numbers.neutral))
      : voltsBetween(direct, numbers.fieldNodes[input - sensed] as number, numbers.zero24);
    const on = isChain ? onVolts : fieldOnVolts;
    const off = isChain ? offVolts : fieldOffVolts;
    if (electrical.boardAlive === 0 || volts < off) electrical.inputs[input] = 0;
    else if (volts > on) electrical.inputs[input] = 1;
  }
}
