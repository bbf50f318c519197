// Whether many drawings are fair: how often something came against how often it was due, by chi-square; and the right
// answers of many questions by it: in every place alike, and not where the one before stood.
import { chiBound, chiSquare } from './chi-square';

export type Fairness = {
  readonly what: string;
  readonly draws: number;
  readonly freedom: number;
  readonly chiSquare: number;
  readonly bound: number;
};

/** A bound that chance passes once in thirty thousand counts: some hundreds are made at a time. */
const DEVIATIONS = 4;
/** Pearson's sum means little for counts expected to be less; they are counted together. */
const LEAST_DUE = 5;

export function isFair({ chiSquare: sum, bound }: Fairness): boolean {
  return sum <= bound;
}

/** @param spread how much wider than independent draws these spread: below 1 where nothing is drawn twice */
export function fairness(
  what: string,
  counts: readonly number[],
  due: readonly number[],
  spread = 1,
): readonly Fairness[] {
  const large = [...due.keys()].filter((at) => (due[at] ?? 0) >= LEAST_DUE);
  const small = [...due.keys()].filter((at) => !large.includes(at));
  const sum = (list: readonly number[]) => small.reduce((all, at) => all + (list[at] ?? 0), 0);
  const pooled = (list: readonly number[]) => {
    const own = large.map((at) => list[at] ?? 0);
    return sum(due) >= LEAST_DUE ? [...own, sum(list)] : own;
  };
  const [seen, wanted] = [pooled(counts), pooled(due)];
  const freedom = wanted.length - 1;
  if (freedom < 1) return [];
  const draws = counts.reduce((all, one) => all + one, 0);
  const found = chiSquare(seen, wanted) / spread;
  return [{ what, draws, freedom, chiSquare: found, bound: chiBound(freedom, DEVIATIONS) }];
}

export function evenly(what: string, counts: readonly number[], spread = 1): readonly Fairness[] {
  const all = counts.reduce((sum, one) => sum + one, 0);
  return fairness(
    what,
    counts,
    counts.map(() => all / counts.length),
    spread,
  );
}

/** How much `taken` of `all`, none twice, spread beside as many drawn independently. */
export function spreadOf(taken: number, all: number): number {
  return (all - taken) / (all - 1);
}

/** Where among its choices the right answer of a question stood. */
export type AnswerPlace = { readonly question: string; readonly choices: number; readonly at: number };

/** @param asked questions in the order in which they were met */
export function answerFairness(source: string, asked: readonly AnswerPlace[]): readonly Fairness[] {
  const byNumber = grouped(asked, ({ choices }) => `${source}: right answer among ${choices}`);
  const byQuestion = grouped(asked, ({ question }) => `${source}: right answer of ${question}`);
  return [
    ...[...byNumber, ...byQuestion].flatMap(([what, places]) => evenly(what, countsOf(places))),
    ...[...byNumber].flatMap(([what, places]) => {
      const again = places.slice(1).filter(({ at }, before) => at === places[before]?.at).length;
      const pairs = places.length - 1;
      const due = pairs / (places[0]?.choices ?? 1);
      return fairness(`${what}, where the one before stood`, [again, pairs - again], [due, pairs - due]);
    }),
  ];
}

function countsOf(places: readonly AnswerPlace[]): readonly number[] {
  return Array.from(
    { length: places[0]?.choices ?? 0 },
    (_, at) => places.filter((one) => one.at === at).length,
  );
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key) ?? [];
    group.push(item);
    groups.set(key, group);
  }
  return groups;
}
