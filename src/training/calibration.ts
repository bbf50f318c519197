// How well a trainee knew what they knew: what was said of each answer's certainty against whether it was right.
// Brier score: the mean squared difference, 0 for a seer, 0.25 for whoever always says fifty, 1 for the surely wrong.
import type { FindingResult } from './report';

export type Calibration = {
  /** answers of which it was said how sure one was */
  readonly answers: number;
  /** mean of what was said, and share that was right, both 0 to 1 */
  readonly sure: number;
  readonly right: number;
  readonly brier: number;
};

/** @returns null when nothing was said of certainty */
export function calibrationOf(findings: readonly FindingResult[]): Calibration | null {
  const told = findings.flatMap(({ answers }) =>
    answers.flatMap(({ sure, right }) => (sure === null ? [] : [{ sure, right: right ? 1 : 0 }])),
  );
  if (told.length === 0) return null;
  const mean = (pick: (one: (typeof told)[number]) => number) =>
    told.reduce((sum, one) => sum + pick(one), 0) / told.length;
  return {
    answers: told.length,
    sure: mean(({ sure }) => sure),
    right: mean(({ right }) => right),
    brier: mean(({ sure, right }) => (sure - right) * (sure - right)),
  };
}
