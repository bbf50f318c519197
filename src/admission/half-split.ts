// How many readings the best search takes: each reading is the one that leaves the least to be told apart, whatever it
// shows. Greedy, which for parts in a row is the half-split that technicians learn.
import type { Signature } from './fault-signature';
import { looksAlike } from './isolating-chain';

/** @returns the groups into which one reading divides what may be there */
function groupsBy(read: string, signatures: readonly Signature[]): readonly (readonly Signature[])[] {
  const groups: Signature[][] = [];
  for (const one of signatures) {
    const shows = one.get(read) ?? Number.NaN;
    const group = groups.find(([first]) => looksAlike(first?.get(read) ?? Number.NaN, shows));
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups;
}

/**
 * @param signatures what each of the equally likely causes would show
 * @param reads readings that may be taken
 * @returns readings expected until no further one tells anything; 0 where none does
 */
export function expectedReadings(signatures: readonly Signature[], reads: readonly string[]): number {
  return signatures.length === 0 ? 0 : pathLength(signatures, reads) / signatures.length;
}

/** Readings taken in all, over all causes. */
function pathLength(signatures: readonly Signature[], reads: readonly string[]): number {
  let best: readonly (readonly Signature[])[] = [signatures];
  let least = signatures.length ** 2;
  const telling: string[] = [];
  for (const read of reads) {
    const groups = groupsBy(read, signatures);
    if (groups.length < 2) continue;
    telling.push(read);
    const rest = groups.reduce((sum, { length }) => sum + length ** 2, 0);
    if (rest >= least) continue;
    best = groups;
    least = rest;
  }
  if (best.length < 2) return 0;
  return signatures.length + best.reduce((sum, group) => sum + pathLength(group, telling), 0);
}
