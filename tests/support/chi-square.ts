// Whether counts fit what was expected: Pearson's sum, and a bound that chance passes once in some thousand tests.

/** @param counts observed. @param expected their expectations, in the same order */
export function chiSquare(counts: readonly number[], expected: readonly number[]): number {
  return counts.reduce((sum, count, at) => {
    const due = expected[at] ?? 0;
    return sum + (count - due) ** 2 / due;
  }, 0);
}

/** Wilson and Hilferty's approximation at 0.9995. @param freedom counts less one */
export function chiBound(freedom: number): number {
  const ninth = 2 / (9 * freedom);
  return freedom * (1 - ninth + 3.29 * Math.sqrt(ninth)) ** 3;
}
