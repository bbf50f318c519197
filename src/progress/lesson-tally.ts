// The show of hands in a lesson: how many hands for each choice, before and after. Counts and nothing else; no name, no
// class, no day. Kept on this device until the teacher wipes it.
import { type Entry, fieldsOf, parse } from './read-entry';
import { type KeyStore, moveAside, PREFIX, type WriteResult } from './storage';

export const LESSON_KEY = `${PREFIX}lesson`;
export const rounds = ['before', 'after'] as const;
export type Round = (typeof rounds)[number];
/** By round, question, choice. */
export type Tally = Readonly<Record<Round, readonly (readonly number[])[]>>;

/** More than any class. */
const MOST_HANDS = 200;

/** @param choices how many each question has */
export function emptyTally(choices: readonly number[]): Tally {
  const none = () => choices.map((count) => Array.from({ length: count }, () => 0));
  return { before: none(), after: none() };
}

/** @param by hands more, or fewer; never below nobody */
export function withHands(tally: Tally, round: Round, question: number, choice: number, by: number): Tally {
  const counted = tally[round].map((row, at) =>
    at === question ? row.map((hands, one) => (one === choice ? clamp(hands + by) : hands)) : row,
  );
  return { ...tally, [round]: counted };
}

const clamp = (hands: number) => Math.max(0, Math.min(MOST_HANDS, hands));

/** @param right the right choice of each question @returns share of hands that were right, null where none was raised */
export function shareRight(tally: Tally, round: Round, right: readonly number[]): number | null {
  let [good, all] = [0, 0];
  tally[round].forEach((row, question) => {
    good += row[right[question] ?? -1] ?? 0;
    all += row.reduce((sum, hands) => sum + hands, 0);
  });
  return all === 0 ? null : good / all;
}

/** What is stored, if it is of this lesson's shape; anything else is moved aside. */
export function readTally(store: KeyStore, choices: readonly number[]): Tally {
  const text = store.read(LESSON_KEY);
  if (text === null) return emptyTally(choices);
  const found = parse(text);
  if (isTally(found, choices)) return found;
  moveAside(store, LESSON_KEY);
  return emptyTally(choices);
}

/** What is stored, if it is a count of hands at all, of whatever questions. */
export function lookAtTally(store: KeyStore): Entry<unknown> {
  const text = store.read(LESSON_KEY);
  if (text === null) return { kind: 'none' };
  const data = parse(text);
  const rows = fieldsOf(data)?.before;
  const choices = Array.isArray(rows) ? rows.map((row) => (Array.isArray(row) ? row.length : -1)) : [-1];
  return isTally(data, choices) ? { kind: 'read', data } : { kind: 'damaged' };
}

function isTally(value: unknown, choices: readonly number[]): value is Tally {
  if (typeof value !== 'object' || value === null || Object.keys(value).sort().join() !== 'after,before')
    return false;
  return rounds.every((round) => {
    const rows: unknown = Reflect.get(value, round);
    return (
      Array.isArray(rows) &&
      rows.length === choices.length &&
      rows.every((row, at) => Array.isArray(row) && row.length === choices[at] && row.every(isHands))
    );
  });
}

function isHands(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MOST_HANDS;
}

export function keepTally(store: KeyStore, tally: Tally): WriteResult {
  return store.write(LESSON_KEY, JSON.stringify(tally));
}

export function wipeTally(store: KeyStore): void {
  store.remove(LESSON_KEY);
}
