// A veto that two procedures of a level share is one thing that must not happen, and is told once: as broken if it was
// broken by either, at the first moment, with the rules that either rests on.
import type { LineResult } from '../../training/report';

/** @param lines in the order of the level @returns one of each title, in that order */
export function eachOnce(lines: readonly LineResult[]): readonly LineResult[] {
  const told = new Map<string, LineResult>();
  for (const line of lines) {
    const before = told.get(line.title.en);
    told.set(line.title.en, before ? together(before, line) : line);
  }
  return [...told.values()];
}

function together(one: LineResult, other: LineResult): LineResult {
  const worse = isWorse(other, one) ? other : one;
  return {
    ...worse,
    grounds: once([...one.grounds, ...other.grounds]),
    notes: once([...one.notes, ...other.notes]),
  };
}

/** Broken is worse than kept, and of two that are broken the earlier counts. */
function isWorse(one: LineResult, other: LineResult): boolean {
  if (one.verdict !== other.verdict) return one.verdict === 'broken';
  return one.verdict === 'broken' && (one.tick ?? 0) < (other.tick ?? 0);
}

function once<Cited extends { readonly id: string }>(cited: readonly Cited[]): readonly Cited[] {
  return [...new Map(cited.map((one) => [one.id, one])).values()];
}
