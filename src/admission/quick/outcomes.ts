// What comes of moves, kept once each: whatever leads to the same events and the same contents goes by one number, and
// is judged as one.
import type { Happening } from '../../training/happening';
import type { Ticks } from '../../sim/units';
import { type ChunkBits, noBits } from './chunk-bits';
import type { Trouble } from './move';

/** A moment in which something happened, so many ticks after the move began. */
export type Moment = {
  readonly at: Ticks;
  readonly events: readonly Happening['event'][];
  /** chunk and its number then, in turn, for chunks that are other than when the move began */
  readonly changes: Int32Array;
};

export type Outcome = {
  readonly ticks: Ticks;
  readonly moments: readonly Moment[];
  readonly changes: Int32Array;
  /** chunks that were altered at any of its moments */
  readonly altered: Readonly<ChunkBits>;
  readonly trouble: Trouble | null;
  readonly ended: boolean;
  /** how much the public had done by its end */
  readonly othersDone: number;
};

export type Outcomes = { readonly all: Outcome[]; readonly numbers: Map<string, number> };

export function createOutcomes(): Outcomes {
  return { all: [], numbers: new Map() };
}

/** @returns the outcome's number; the same for the same */
export function internOutcome({ all, numbers }: Outcomes, outcome: Outcome): number {
  const key = keyOf(outcome);
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, all.length);
  return all.push(outcome) - 1;
}

function keyOf({ ticks, moments, changes, trouble, ended, othersDone }: Outcome): string {
  let key = `${ticks} ${trouble} ${ended} ${othersDone}${listed(changes)}`;
  for (const { at, events, changes: then } of moments)
    key += `\n${at}${listed(then)} ${events.length === 0 ? '' : JSON.stringify(events)}`;
  return key;
}

function listed(changes: Int32Array): string {
  let text = '';
  for (let i = 0; i < changes.length; i++) text += ` ${changes[i]}`;
  return text;
}

/** Something is said, and nothing else comes of it. */
export function saidOutcome(said: Happening['event'] | Trouble): Outcome {
  const refused = typeof said === 'string';
  const none = new Int32Array(0);
  return {
    ticks: 0,
    moments: refused ? [] : [{ at: 0, events: [said], changes: none }],
    changes: none,
    altered: noBits(),
    trouble: refused ? said : null,
    ended: false,
    othersDone: 0,
  };
}
