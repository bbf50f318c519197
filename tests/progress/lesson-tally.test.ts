// The show of hands: counts, shares, what is kept, and that a wipe leaves nothing.
import { expect, test } from 'vitest';
import {
  emptyTally,
  keepTally,
  LESSON_KEY,
  readTally,
  shareRight,
  wipeTally,
  withHands,
} from '../../src/progress/lesson-tally';
import { keyStore } from '../../src/progress/storage';

function aStore() {
  const kept = new Map<string, string>();
  return keyStore(() => ({
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }));
}

const choices = [3, 3];

test('hands go up and down, and never below nobody', () => {
  const one = withHands(emptyTally(choices), 'before', 1, 2, 3);
  expect(one.before).toEqual([
    [0, 0, 0],
    [0, 0, 3],
  ]);
  expect(withHands(one, 'before', 1, 2, -5).before[1]).toEqual([0, 0, 0]);
  expect(withHands(one, 'after', 0, 0, 999).after[0]).toEqual([200, 0, 0]);
});

test('the share that was right, once anybody has raised a hand', () => {
  const none = emptyTally(choices);
  expect(shareRight(none, 'before', [0, 1])).toBeNull();
  const some = withHands(withHands(none, 'before', 0, 0, 3), 'before', 1, 2, 1);
  expect(shareRight(some, 'before', [0, 1])).toBe(0.75);
  expect(shareRight(some, 'after', [0, 1])).toBeNull();
});

test('only counts are kept, and a wipe leaves nothing', () => {
  const store = aStore();
  const tally = withHands(emptyTally(choices), 'after', 0, 1, 7);
  keepTally(store, tally);
  expect(readTally(store, choices)).toEqual(tally);
  expect(store.read(LESSON_KEY)?.replace(/[[\]{}",:\d]|before|after/g, '')).toBe('');
  wipeTally(store);
  expect(store.keys()).toEqual([]);
});

test.each(['not json', '{"before":[[1]],"after":[[1]]}', '{"before":[],"after":[],"names":["x"]}', '[1]'])(
  'what is no tally of this lesson is moved aside: %s',
  (text) => {
    const store = aStore();
    store.write(LESSON_KEY, text);
    expect(readTally(store, choices)).toEqual(emptyTally(choices));
    expect(store.read(LESSON_KEY)).toBeNull();
  },
);
