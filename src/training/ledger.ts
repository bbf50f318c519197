// What is still out on site: jumpers, keys, padlock, barriers, open covers. Everything must come back.
import { placeName } from '../sim/facts';
import type { LiftState } from '../sim/lift-state';
import type { LeftBehind } from './report';

export function leftBehind(state: LiftState): readonly LeftBehind[] {
  const { people, electrical, mechanics } = state;
  const left: LeftBehind[] = [];
  const add = (object: string, where: string, dangerous: boolean) => left.push({ object, where, dangerous });
  for (const from of electrical.jumperFrom) if (from >= 0) add('jumper', 'safety-chain', true);
  for (let floor = 1; floor <= state.floors; floor++) {
    const where = placeName(state, floor);
    if (mechanics.keyTurned[floor - 1] === 1) add('key', where, true);
    if (people.lockCoverOpen[floor - 1] === 1) add('lock-cover', where, false);
    if (people.barrierAt[floor - 1] === 1) add('barrier', where, false);
  }
  if (people.padlockOn === 1) add('padlock', 'machine-room', false);
  if (people.tagOn === 1) add('tag', 'machine-room', false);
  if (people.noticeHung === 1) add('notice', 'landing-1', false);
  if (people.cabinetOpen === 1) add('cabinet-door', 'machine-room', false);
  if (electrical.stopPressed === 1) add('cabinet-stop', 'machine-room', false);
  return left;
}
