// Which neighbours in a picture's order of drawing have stood still long enough to be laid down as one sheet.

/** Drawings from one place in the order up to, not including, another. */
export type Run = { readonly from: number; readonly to: number };

/** Drawn frames after which a drawing counts as standing still, and how often that doubles for one that moves again. */
const SETTLED = 6;
const MOST_DOUBLED = 6;
/** What a sheet must spare, in drawings, to be worth its making. */
const LEAST = 4;

/** @param moves times it moved after it had come to rest: doors and people soon do so again @returns drawn frames to wait */
export function patienceWith(moves: number): number {
  return SETTLED * 2 ** Math.min(moves, MOST_DOUBLED);
}

/**
 * @param areStill whether each drawing counts as standing still
 * @param costs of drawing each, in drawings; 0 for what is hidden
 * @param kept runs that have their sheet, none of which has changed
 * @returns all runs that are to have one; a kept one goes on being one until enough has settled beside it
 */
export function stillRuns(
  areStill: readonly boolean[],
  costs: readonly number[],
  kept: readonly Run[],
): readonly Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < areStill.length; from++) {
    if (!areStill[from]) continue;
    let to = from;
    while (areStill[to]) to++;
    const inside = kept.filter((run) => run.from >= from && run.to <= to);
    const spared = costBetween(costs, { from, to }) - sum(inside.map((run) => costBetween(costs, run)));
    if (spared >= LEAST) runs.push({ from, to });
    else runs.push(...inside);
    from = to;
  }
  return runs;
}

function costBetween(costs: readonly number[], { from, to }: Run): number {
  return sum(costs.slice(from, to));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
