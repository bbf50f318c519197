// The electrical phase of a tick: contacts follow the mechanics, networks are solved if anything changed,
// then fuses, contactors, brake supply and the board's inputs follow the voltages.
import { brakeSupplyStep } from './brake-supply';
import { bypassRelayStep } from './bypass-relay';
import { carBusStep, talkStep } from './car-bus';
import { solveWatched, voltsBetween } from './circuit';
import { placeClips } from './clips';
import { armatureStep, isArmatureMoving, placeCoils } from './contactors';
import { moveBypasses, moveCarSwitches, moveChainContacts, moveFieldContacts } from './contact-positions';
import { contactsMayMove, Moved } from './contact-watch';
import { placeContact, wearParts } from './parts';
import { areMainsHealthy } from './line-volts';
import type { Plant } from './plant';
import { driveAmpsStep, placeProtection, protectionStep } from './protection';
import { Circuits, EVERYTHING } from './protective-devices';
import { supplyStep } from './supply-step';
import type { LiftState } from '../lift-state';
import { ticks } from '../units';

/** What the electrical phase tells the rest of the tick. Reused. */
export type ElectricalNews = {
  /** a bit for each fuse or breaker that has opened by itself */
  opened: number;
  solved: boolean;
  /** one of `Moved`: which contacts were looked at */
  contactsMoved: number;
};

/** @param doorsMovedAt landing whose door or hook moved in the tick before */
export function electricalStep(
  plant: Plant,
  state: LiftState,
  doorsMovedAt: number,
  news: ElectricalNews,
): void {
  if (plant.clipsStale) placeClips(plant, state);
  const worn = plant.partsStale;
  if (worn) wearAll(plant, state);
  talkStep(plant, state);
  const supplied = supplyStep(plant, state);
  bypassRelayStep(plant, state);
  const mainsHealthy = areMainsHealthy(plant, state);
  news.contactsMoved = contactsMayMove(plant, state, mainsHealthy, doorsMovedAt);
  if (news.contactsMoved === Moved.byCar) moveCarSwitches(plant, state);
  else if (news.contactsMoved === Moved.any) {
    moveChainContacts(plant, state, mainsHealthy);
    moveBypasses(plant, state);
    moveFieldContacts(plant, state);
    moveOutputs(plant, state);
  }
  if (worn || supplied) placeCoils(plant, state);
  plant.partsStale = false;
  // damage and repair act even where they leave every conductance as it was
  const stale = solveIfStale(plant) | (supplied ? Circuits.mains : 0);
  const solved = worn ? EVERYTHING : stale;
  news.solved = (solved & (Circuits.chain | Circuits.direct)) !== 0;
  const changed = driveAmpsStep(plant, state) ? solved | Circuits.drive : solved;
  const warm = state.electrical.protectionWarm === 1;
  news.opened = changed !== 0 || warm ? protectionStep(plant, state, warm ? EVERYTHING : changed) : 0;
  if ((solved & Circuits.chain) !== 0 || isArmatureMoving(state)) armatureStep(plant, state);
  starStep(plant, state);
  brakeSupplyStep(plant, state, news.solved);
  // voltages that have not changed move no input, unless the input itself has died
  if (news.solved || state.health.boardResets > 0) inputStep(plant, state, (solved & Circuits.direct) !== 0);
}

function wearAll(plant: Plant, state: LiftState): void {
  const { movedBranches: moved, firstPart } = plant;
  plant.partsWorn++;
  wearParts(plant.chain, state, firstPart.chain, moved.chain);
  wearParts(plant.direct, state, firstPart.direct, moved.direct);
  wearParts(plant.mains, state, firstPart.mains, moved.mains);
  wearParts(plant.mainsTurned, state, firstPart.mains, moved.mains);
  placeProtection(plant, state);
  carBusStep(plant, state);
  plant.mainsStale = true;
}

function moveOutputs(plant: Plant, state: LiftState): void {
  const { chain, direct, numbers, firstPart } = plant;
  const { electrical, controller } = state;
  const alive = electrical.boardAlive === 1;
  placeContact(chain, state, 0, numbers.relays[0] as number, alive && controller.y1 === 1);
  placeContact(chain, state, 0, numbers.relays[1] as number, alive && controller.y2 === 1);
  const brakeOn = (electrical.armature[1] as number) > 0.5;
  placeContact(direct, state, firstPart.direct, numbers.brakeContact, brakeOn);
}

/** @returns which of the two were solved, as in `Circuits` */
function solveIfStale(plant: Plant): number {
  const { chain, direct } = plant;
  const chainStale = chain.network.firstStale < chain.network.plan.size;
  const directStale = direct.network.firstStale < direct.network.plan.size;
  if (chainStale) solveWatched(chain, plant.chainWatch);
  if (directStale) solveWatched(direct, plant.directWatch);
  return (chainStale ? Circuits.chain : 0) + (directStale ? Circuits.direct : 0);
}

/** KMS ties the motor's phases together whenever nobody drives; it may stick either way. */
function starStep(plant: Plant, state: LiftState): void {
  const { electrical, controller, health } = state;
  const wanted = controller.y1 === 0 && (electrical.armature[0] as number) < 0.5 ? 1 : 0;
  const closed = health.starStuck === 0 ? wanted : health.starStuck > 0 ? 1 : 0;
  if (closed === electrical.starClosed) return;
  electrical.starClosed = closed;
  plant.mainsStale = true;
}

/** A board that hangs is started again by its watchdog. */
function isBoardResetting({ health, tick }: LiftState): boolean {
  if (health.boardResets === 0) return false;
  const every = ticks(health.boardResets);
  return tick % every > every - ticks(1);
}

/**
 * Inputs switch on above one voltage and off below another; the board needs its 24 V.
 * @param directSolved whether the direct circuit was: else its inputs stay, as long as the board is as it was
 */
function inputStep(plant: Plant, state: LiftState, directSolved: boolean): void {
  const { numbers, chain, direct, preset } = plant;
  const { electrical } = state;
  const { onVolts, offVolts, fieldOnVolts, fieldOffVolts } = preset.lift.input;
  electrical.volts24 = voltsBetween(direct, numbers.plus24, numbers.zero24);
  const before = electrical.boardAlive;
  electrical.boardAlive = electrical.volts24 > fieldOnVolts && !isBoardResetting(state) ? 1 : 0;
  const sensed = numbers.inputNodes.length;
  const looked = directSolved || before !== electrical.boardAlive ? electrical.inputs.length : sensed;
  for (let input = 0; input < looked; input++) {
    const isChain = input < sensed;
    const volts = isChain
      ? Math.abs(voltsBetween(chain, numbers.inputNodes[input] as number, numbers.neutral))
      : voltsBetween(direct, numbers.fieldNodes[input - sensed] as number, numbers.zero24);
    const on = isChain ? onVolts : fieldOnVolts;
    const off = isChain ? offVolts : fieldOffVolts;
    const dead = input === 0 && state.health.chainSenseDead === 1;
    if (electrical.boardAlive === 0 || volts < off || dead) electrical.inputs[input] = 0;
    else if (volts > on) electrical.inputs[input] = 1;
  }
}
