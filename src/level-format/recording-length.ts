// How long a recording may be at most, in ticks: whoever reads one plays it through.
export const MOST_TICKS = 2_000_000;
