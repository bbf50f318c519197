// Seeded random numbers (mulberry32): integer arithmetic only, so every engine draws alike.

/** A source of numbers in [0, 1), the same sequence for the same seed. */
export type Random = () => number;

/** @param seed any integer; only its low 32 bits count. */
export function seededRandom(seed: number): Random {
  let word = seed | 0;
  return () => {
    word = (word + 0x6d2b79f5) | 0;
    let mixed = Math.imul(word ^ (word >>> 15), 1 | word);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of `count` equally likely indices. */
export function drawIndex(random: Random, count: number): number {
  return Math.floor(random() * count);
}

/** A number in [0, 1) from three whole ones: what a seed says of one matter at one moment, whatever was drawn before. */
export function chanceOf(seed: number, matter: number, moment: number): number {
  let word =
    (Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(matter + 1, 0x85ebca6b)) + Math.imul(moment, 0xc2b2ae35);
  word = Math.imul(word ^ (word >>> 15), 0x2c1b3c6d);
  word = Math.imul(word ^ (word >>> 12), 0x297a2d39);
  return ((word ^ (word >>> 15)) >>> 0) / 4294967296;
}
