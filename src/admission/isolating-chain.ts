// Which readings, one after the other, leave only one fault of a catalogue standing: the path a good technician takes.
// Greedy half-split: each reading is the one that rules out most of those that would look alike so far.
import type { Signature } from './fault-signature';

export type ChainStep = {
  readonly read: string;
  /** what it shows; null for no connection */
  readonly shows: number | null;
  /** how many faults still fit */
  readonly left: number;
};

/** Readings differ for a technician beyond 2 % or 0.2 of the unit. */
export function looksAlike(one: number, other: number): boolean {
  if (one === other) return true;
  if (!Number.isFinite(one) || !Number.isFinite(other)) return false;
  const most = Math.max(Math.abs(one), Math.abs(other));
  return Math.abs(one - other) <= Math.max(most * 0.02, most < 10 ? 1e-6 : 0.2);
}

/** @returns what a reading costs in effort: a look, volts, a gauge, ohms with the power off */
function effortOf(read: string): number {
  if (read.startsWith('lamp')) return 1;
  if (read.startsWith('volts')) return 2;
  return read.startsWith('gauge') ? 3 : 4;
}

/**
 * @param target the fault that is there
 * @param signatures what each candidate would show, the target among them
 * @returns the readings in order; the last has `left` 1 when the target can be told from all others
 */
export function isolatingChain(
  target: string,
  signatures: ReadonlyMap<string, Signature>,
): readonly ChainStep[] {
  const own = signatures.get(target);
  if (!own) throw new RangeError(`no signature of "${target}"`);
  let candidates = [...signatures.keys()];
  const steps: ChainStep[] = [];
  while (candidates.length > 1) {
    let best: { read: string; rest: string[]; worth: number } | undefined;
    for (const [read, shows] of own) {
      const rest = candidates.filter((id) => looksAlike(signatures.get(id)?.get(read) ?? Number.NaN, shows));
      const worth = (candidates.length - rest.length) / effortOf(read);
      if (worth > (best?.worth ?? 0)) best = { read, rest, worth };
    }
    if (!best) return steps;
    candidates = best.rest;
    const shows = own.get(best.read) as number;
    steps.push({
      read: best.read,
      shows: Number.isFinite(shows) ? shows : null,
      left: candidates.length,
    });
  }
  return steps;
}
