import { expect, test } from 'vitest';
import { WalkMemory } from '../../src/scene/walk-memory';
import { isOnStairs, pointOnWay, STAIRS_X, wayBetween } from '../../src/scene/walk-path';

const lobby = [600, 1660] as const;
const third = [600, 1320] as const;

test('between floors the way goes by the stairs, on one floor straight', () => {
  expect(wayBetween(lobby, third)).toHaveLength(4);
  expect(wayBetween(lobby, [376, 1660])).toEqual([lobby, [376, 1660]]);
});

test('the walk starts at one end, ends at the other and never leaves floor or stairs', () => {
  const way = wayBetween(lobby, third);
  expect(pointOnWay(way, 0)).toEqual(lobby);
  expect(pointOnWay(way, 1)).toEqual(third);
  expect(pointOnWay(way, 7)).toEqual(third);
  for (let share = 0; share <= 1; share += 0.01) {
    const [x, y] = pointOnWay(way, share);
    expect(y === 1660 || y === 1320 || x === STAIRS_X).toBe(true);
  }
});

test('on the stairs is neither on the floor left nor on the floor reached', () => {
  expect(isOnStairs([STAIRS_X, 1500], lobby, third)).toBe(true);
  expect(isOnStairs([STAIRS_X, 1660], lobby, third)).toBe(false);
});

test('a walk is measured against its beginning, even when the picture is looked at half-way', () => {
  const memory = new WalkMemory();
  memory.note({ destination: 'landing-3', busySeconds: 40 });
  memory.note({ destination: 'landing-3', busySeconds: 10 });
  expect(memory.share({ destination: 'landing-3', busySeconds: 10 })).toBe(0.75);
});

test('a second walk to the same place starts afresh, and work that is no walk does not move anybody', () => {
  const memory = new WalkMemory();
  memory.note({ destination: 'car', busySeconds: 20 });
  memory.note({ destination: null, busySeconds: 0 });
  memory.note({ destination: 'car', busySeconds: 4 });
  expect(memory.share({ destination: 'car', busySeconds: 4 })).toBe(0);
  expect(memory.share({ destination: null, busySeconds: 60 })).toBe(0);
});
