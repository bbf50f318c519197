// A condition being watched: its verdict so far, the tick that made it so, and why.
import type { Ticks } from '../../sim/units';
import type { Evidence, Verdict } from '../report';
import type { World } from '../world';
import type { Condition } from './condition';

export type Watcher = {
  readonly verdict: Verdict;
  readonly tick: Ticks | null;
  /** Looks at one moment. What is settled stays so, and is not looked at again. */
  look(world: World): void;
  /** The tick at which it wants to be shown the lift even if nothing happens by then; null for none. */
  due(): Ticks | null;
  /** What of the line's points it is worth when met: 1, or less after guesses. */
  share(): number;
  /** What made the verdict; while not yet, what it waits for or what went wrong last time. */
  why(): readonly Evidence[];
  /** What it must remember from one moment to the next, waits told from `now` on; not its evidence. */
  keep(now: Ticks): Kept;
  /** Goes on from what a watcher of the same condition has kept. */
  recall(kept: Kept, now: Ticks): void;
};

/** A watcher's memory as plain data: the verdict's number, then what its kind and parts keep. */
export type Kept = readonly (number | string | Kept)[];

/** How a kind makes the watchers of its parts. */
export type WatchPart = (condition: Condition) => Watcher;

/** A watcher's own hands: only the file of its kind settles it. */
export type Settling = {
  settle(verdict: Verdict, tick: Ticks, evidence: readonly Evidence[]): void;
  /** keeps what speaks for or against it so far */
  remember(evidence: readonly Evidence[]): void;
};

type Look = (world: World, own: Settling) => void;
/** What a kind keeps besides its verdict while that is not settled. */
export type Memory = { keep(now: Ticks): Kept; recall(kept: Kept, now: Ticks): void };
type Ways = {
  readonly due?: () => Ticks | null;
  readonly waiting?: () => readonly Evidence[];
  readonly share?: () => number;
  readonly memory?: Memory;
};

const verdicts: readonly Verdict[] = ['not-yet', 'met', 'broken'];

/** @param waiting what is awaited while nothing is remembered */
export function createWatcher(look: Look, { due, waiting, share = () => 1, memory }: Ways = {}): Watcher {
  let verdict: Verdict = 'not-yet';
  let tick: Ticks | null = null;
  let evidence: readonly Evidence[] = [];
  const own: Settling = {
    settle(to, at, by) {
      verdict = to;
      tick = at;
      evidence = by;
    },
    remember(by) {
      evidence = by;
    },
  };
  return {
    get verdict() {
      return verdict;
    },
    get tick() {
      return tick;
    },
    look(world) {
      if (verdict === 'not-yet') look(world, own);
    },
    due: () => (verdict === 'not-yet' && due ? due() : null),
    share,
    why: () => (verdict === 'not-yet' && evidence.length === 0 && waiting ? waiting() : evidence),
    keep: (now) => {
      // how much a settled line is worth still counts, when it was settled does not
      const settled = share() === 1 ? [] : [share()];
      return [verdicts.indexOf(verdict), ...(verdict === 'not-yet' ? (memory?.keep(now) ?? []) : settled)];
    },
    recall: ([number, ...kept], now) => {
      verdict = verdicts[Number(number)] ?? 'not-yet';
      tick = verdict === 'not-yet' ? null : now;
      evidence = [];
      memory?.recall(kept, now);
    },
  };
}

/** The memory of a kind that only has parts. */
export function memoryOf(parts: readonly Watcher[]): Memory {
  return {
    keep: (now) => parts.map((part) => part.keep(now)),
    recall: (kept, now) => {
      parts.forEach((part, index) => {
        part.recall(partOf(kept, index), now);
      });
    },
  };
}

/** What a part has kept; a part of whose condition nothing is kept has not begun. */
export function partOf(kept: Kept, index: number): Kept {
  const part = kept[index];
  return Array.isArray(part) ? (part as Kept) : [0];
}

/** The earliest tick at which any of the parts wants to be shown the lift. */
export function earliestDue(parts: readonly Watcher[]): Ticks | null {
  let earliest: Ticks | null = null;
  for (const part of parts) {
    const due = part.due();
    if (due !== null && (earliest === null || due < earliest)) earliest = due;
  }
  return earliest;
}
