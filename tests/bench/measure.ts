// How long a call takes: batches in one run, told as median with the middle half of the batches.

export type Spread = { readonly median: number; readonly quarter: number; readonly threeQuarters: number };

/** Microseconds of one call. */
export function microseconds(batches: number, calls: number, call: (index: number) => void): Spread {
  for (let i = 0; i < calls * 20; i++) call(i);
  const times = Array.from({ length: batches }, () => {
    const start = process.hrtime.bigint();
    for (let i = 0; i < calls; i++) call(i);
    return Number(process.hrtime.bigint() - start) / 1000 / calls;
  });
  return spreadOf(times);
}

export function spreadOf(figures: readonly number[]): Spread {
  const sorted = [...figures].sort((a, b) => a - b);
  const at = (share: number): number => round(sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN);
  return { median: at(0.5), quarter: at(0.25), threeQuarters: at(0.75) };
}

export function round(value: number): number {
  return Number(value.toPrecision(4));
}
