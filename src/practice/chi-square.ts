// Whether counts fit what was expected: Pearson's sum, and a bound that chance seldom passes.

/** @param counts observed. @param expected their expectations, in the same order, none of them 0 */
export function chiSquare(counts: readonly number[], expected: readonly number[]): number {
  return counts.reduce((sum, count, at) => {
    const due = expected[at] ?? 0;
    return sum + (count - due) ** 2 / due;
  }, 0);
}

/**
 * Wilson and Hilferty's approximation.
 * @param freedom counts less one
 * @param deviations of a normal spread: 3.29 is passed by chance once in two thousand tests, 4 once in thirty thousand
 */
export function chiBound(freedom: number, deviations = 3.29): number {
  const ninth = 2 / (9 * freedom);
  return freedom * (1 - ninth + deviations * Math.sqrt(ninth)) ** 3;
}
