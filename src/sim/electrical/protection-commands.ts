// What a hand does with fuses and breakers: takes a fuse out, puts the same one or a new one in, works a breaker.
import { isProtectionClosed } from './protection';
import type { ProtectiveDevice } from './protective-devices';
import type { Plant } from './plant';
import type { BreakerName, Command, FuseName, Refusal } from '../commands';
import type { Emit } from '../events';
import { type LiftState, Protection, renew } from '../lift-state';

/** @returns a refusal, `undefined` when done, or 'not-mine' for other commands */
export function protectionCommand(
  plant: Plant,
  state: LiftState,
  command: Command,
  emit: Emit,
): Refusal | undefined | 'not-mine' {
  switch (command.type) {
    case 'set-breaker':
      return setBreaker(plant, state, command.breaker, command.to === 'on', emit);
    case 'pull-fuse':
      return pullFuse(plant, state, command.fuse, emit);
    case 'insert-fuse':
      return insertFuse(plant, state, command.fuse, command.with, emit);
    default:
      return 'not-mine';
  }
}

/** @returns its number, or -1 when this lift has none such */
function findDevice(plant: Plant, id: string, kind: 'fuse' | 'breaker'): number {
  const at = plant.protectionNumber.get(id) ?? -1;
  const device = plant.protection[at];
  return device && device.row.kind === kind && device.poles.length > 0 ? at : -1;
}

function setBreaker(
  plant: Plant,
  state: LiftState,
  id: BreakerName,
  on: boolean,
  emit: Emit,
): Refusal | undefined {
  const at = findDevice(plant, id, 'breaker');
  const { protection, protectionHeat } = state.electrical;
  if (at < 0) return 'nothing-there';
  // a tripped handle stands between: it goes on or off
  const to = on ? Protection.on : Protection.off;
  if (protection[at] === to) return 'already-so';
  protection[at] = to;
  protectionHeat[at] = 0;
  plant.partsStale = true;
  emit({ type: 'breaker-set', breaker: id, to: on ? 'on' : 'off' });
  return undefined;
}

function pullFuse(plant: Plant, state: LiftState, id: FuseName, emit: Emit): Refusal | undefined {
  const at = findDevice(plant, id, 'fuse');
  const { protection } = state.electrical;
  if (at < 0) return 'nothing-there';
  if (protection[at] === Protection.off) return 'already-so';
  const blown = !isProtectionClosed(plant, state, at);
  protection[at] = Protection.off;
  plant.partsStale = true;
  emit({ type: 'fuse-pulled', fuse: id, blown });
  return undefined;
}

/** A fuse must be out before one goes in. */
function insertFuse(
  plant: Plant,
  state: LiftState,
  id: FuseName,
  which: 'same' | 'new',
  emit: Emit,
): Refusal | undefined {
  const at = findDevice(plant, id, 'fuse');
  const { protection, protectionHeat } = state.electrical;
  if (at < 0) return 'nothing-there';
  if (protection[at] === Protection.on) return 'already-so';
  protection[at] = Protection.on;
  protectionHeat[at] = 0;
  if (which === 'new') renewPoles(plant.protection[at] as ProtectiveDevice, state);
  plant.partsStale = true;
  emit({ type: 'fuse-inserted', fuse: id, which });
  return undefined;
}

function renewPoles({ poles, firstPart }: ProtectiveDevice, state: LiftState): void {
  for (const pole of poles) renew(state, firstPart + pole);
}
