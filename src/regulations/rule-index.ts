// Every clause id with its confidence and whether it is in force: all that reading a level or judging a run
// needs of the rule book. Made from the rules by tools/make-rule-index.ts; the texts come later, by topic.
import type { Status } from './documents';
import type { Confidence, Strong, Topic, Weak } from './rule';
import index from './rule-index.json';

export type Standing = {
  readonly id: string;
  readonly topic: Topic;
  readonly confidence: Confidence;
  readonly status: Status;
  /** the rule to cite instead of one that is no longer, or not yet, in force */
  readonly instead: string | undefined;
};

type Index = {
  readonly rules: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** rules not in force */
  readonly passed: Readonly<Record<string, { readonly status: string; readonly instead?: string }>>;
};

// tests/regulations/rule-index.test.ts holds the index to the rules
const { rules, passed } = index as Index;

const standings: ReadonlyMap<string, Standing> = new Map(
  Object.entries(rules).flatMap(([topic, marks]) =>
    Object.entries(marks).flatMap(([confidence, ids]) =>
      ids.map((id) => [id, standing(id, topic as Topic, confidence as Confidence)] as const),
    ),
  ),
);

function standing(id: string, topic: Topic, confidence: Confidence): Standing {
  const out = passed[id];
  return { id, topic, confidence, status: (out?.status as Status) ?? 'current', instead: out?.instead };
}

export const ruleIds: readonly string[] = [...standings.keys()];

/** @returns undefined for an id that is not in the book */
export function standingOf(id: string): Standing | undefined {
  return standings.get(id);
}

export function isStrong(confidence: Confidence): confidence is Strong {
  return confidence === 'V' || confidence === 'V-EN';
}

export type Ground = { readonly id: string; readonly confidence: Strong };
export type Note = { readonly id: string; readonly confidence: Weak };

/**
 * Sorts cited ids into what points may rest on and what is only worth knowing.
 * @throws RangeError for an id that is not in the book: the level reader has refused such levels before
 */
export function groundsOf(ids: readonly string[]): {
  readonly grounds: readonly Ground[];
  readonly notes: readonly Note[];
} {
  const grounds: Ground[] = [];
  const notes: Note[] = [];
  for (const id of ids) {
    const found = standings.get(id);
    if (!found) throw new RangeError(`no rule "${id}" in the rule book`);
    const { confidence } = found;
    if (isStrong(confidence)) grounds.push({ id, confidence });
    else notes.push({ id, confidence });
  }
  return { grounds, notes };
}
