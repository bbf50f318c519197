// Lines of a judge in groups: what a group's lines remember goes by one number, and is judged as one. Lines that look at
// all times stand together, lines that only wait to hear something stand together, so that most outcomes concern few.
import type { Interest } from '../../training/conditions/interest';
import type { Watched } from './line-interest';
import { createMaskedMemo, type MaskedMemo } from './masked-memo';
import type { Moment, Outcome } from './outcomes';

/** Lines that share a number. */
export const TOGETHER = 8;

export type Group = {
  readonly lines: readonly number[];
  /** what becomes of it, by outcome and what it remembers */
  readonly memo: MaskedMemo;
  /** where it has been seen to stay as it is as long as what it looks at does, and nothing that it waits to hear is told */
  readonly still: MaskedMemo;
};

/** What an outcome is to a line. */
export const Concern = { none: 0, looks: 1, told: 2 } as const;

/** Whom an outcome may concern: lines that wait to hear what it tells, and lines that look at all times. */
export type Affected = {
  /** by line, one of `Concern` */
  readonly lines: Uint8Array;
  /** groups that are told something, and others that only look */
  readonly told: readonly number[];
  readonly looking: readonly number[];
};

/** @returns the groups, and each line's place in a row of all of them */
export function createGroups(watched: readonly Watched[]): {
  readonly groups: readonly Group[];
  readonly places: Int32Array;
} {
  const places = new Int32Array(watched.length);
  const groups: Group[] = [];
  for (const always of [true, false]) {
    const lines = watched.flatMap(({ interest }, line) => (interest.always === always ? [line] : []));
    for (let from = 0; from < lines.length; from += TOGETHER) {
      const together = lines.slice(from, from + TOGETHER);
      together.forEach((line, at) => {
        places[line] = groups.length * TOGETHER + at;
      });
      groups.push({ lines: together, memo: createMaskedMemo(), still: createMaskedMemo() });
    }
  }
  return { groups, places };
}

export function affectedBy(
  watched: readonly Watched[],
  groups: readonly Group[],
  { moments, ended }: Outcome,
): Affected {
  const lines = Uint8Array.from(watched, ({ interest }) => {
    if (ended || moments.some(({ events }) => isOfInterest(interest, events))) return Concern.told;
    return interest.always ? Concern.looks : Concern.none;
  });
  const told: number[] = [];
  const looking: number[] = [];
  groups.forEach((group, at) => {
    const most = Math.max(...group.lines.map((line) => lines[line] as number));
    if (most === Concern.told) told.push(at);
    else if (most === Concern.looks) looking.push(at);
  });
  return { lines, told, looking };
}

export function isOfInterest({ events: types }: Interest, events: Moment['events']): boolean {
  for (const { type } of events) if (types.has(type)) return true;
  return false;
}
