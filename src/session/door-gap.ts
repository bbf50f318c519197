// How far a door stands open, in the steps that decide what can be done at it. Between two of them nothing new can be.

export type Gap = 'shut' | 'ajar' | 'open' | 'wide';

/** Where each begins: metres of a landing door, share of the car's. One sees it is not shut, gets through it, climbs through it. */
const FROM = [
  ['wide', 0.5],
  ['open', 0.05],
  ['ajar', 0.01],
] as const;

/** @param opening metres of a landing door, or share of the car's */
export function gapOf(opening: number): Gap {
  return FROM.find(([, from]) => opening > from)?.[0] ?? 'shut';
}

/** Whether one can look and step through. */
export function letsThrough(gap: Gap): boolean {
  return gap === 'open' || gap === 'wide';
}
