// The documents of the rule book with their editions: which are in force, which are superseded or only drafts,
// when they took effect, and the traps of citing the wrong one.
import documentRows from './documents.json';
import type { Both, Rule } from './rule';
import trapRows from './traps.json';

export type Status = 'current' | 'superseded' | 'draft';

export type RuleDocument = {
  readonly id: string;
  /** 'practice' is compiled from several sources and no regulation */
  readonly kind: 'law' | 'rule' | 'standard' | 'policy' | 'practice';
  readonly name: Both;
  readonly status: Status;
  /** dates as YYYY-MM-DD, where our notes have them */
  readonly published?: string;
  readonly effective?: string;
  readonly supersededBy?: string;
  readonly note?: Both;
};

/** Something that is often cited wrongly. */
export type Trap = { readonly said: Both; readonly right: Both; readonly rules: readonly string[] };

// tests/regulations/documents.test.ts holds the rows to the types
export const documents = documentRows as readonly RuleDocument[];
export const traps: readonly Trap[] = trapRows;

const byId: ReadonlyMap<string, RuleDocument> = new Map(documents.map((one) => [one.id, one]));

/** @throws RangeError for a document that is not in the list */
export function documentOf(id: string): RuleDocument {
  const found = byId.get(id);
  if (!found) throw new RangeError(`no document "${id}" in the rule book`);
  return found;
}

/** A rule is in force as long as one of its documents is. */
export function statusOf({ stands }: Rule): Status {
  const all = stands.map(({ document }) => documentOf(document).status);
  if (all.includes('current')) return 'current';
  return all.includes('superseded') ? 'superseded' : 'draft';
}

/** @returns "document, clause" for each place where the rule stands */
export function citedAs({ stands }: Rule, language: keyof Both): readonly string[] {
  return stands.map(({ document, clause }) => {
    const name = documentOf(document).name[language];
    return clause ? `${name}${language === 'en' ? ', ' : ' '}${clause[language]}` : name;
  });
}
