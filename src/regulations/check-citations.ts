// Whether the clauses that a scored line names can carry it. A line that costs points because of a rule rests on
// one marked V or V-EN that is in force; M and ? stand beside it as notes. A line without clauses rests on physics.
import { isStrong, standingOf } from './rule-index';

export type CitationFlaw =
  | { readonly kind: 'unknown'; readonly at: number; readonly id: string }
  | {
      readonly kind: 'superseded' | 'draft';
      readonly at: number;
      readonly id: string;
      readonly instead: string | undefined;
    }
  /** nothing strong enough among them */
  | { readonly kind: 'weak'; readonly ids: readonly string[] };

/**
 * @param clauses ids in the order of the line
 * @param scored the line costs points or fails the run
 */
export function checkCitations(clauses: readonly string[], scored: boolean): readonly CitationFlaw[] {
  const flaws: CitationFlaw[] = [];
  let strong = false;
  clauses.forEach((id, at) => {
    const found = standingOf(id);
    if (!found) flaws.push({ kind: 'unknown', at, id });
    else if (found.status !== 'current') flaws.push({ kind: found.status, at, id, instead: found.instead });
    else if (isStrong(found.confidence)) strong = true;
  });
  // a flaw named above is enough: mended, it may well be the strong one
  if (scored && clauses.length > 0 && !strong && flaws.length === 0)
    flaws.push({ kind: 'weak', ids: clauses });
  return flaws;
}
