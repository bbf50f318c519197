// The rule book as data: clause, edition, paraphrase in both languages, and how sure we are of it.
// Not an official text. Marks: V found in a public transcription, V-EN figure from EN 81-20 registers,
// M from memory, ? doubtful.
import rows from './rule-book.json';

export type Rule = {
  readonly id: string;
  readonly source: string;
  readonly clause: string;
  readonly confidence: string;
  readonly 'zh-CN': string;
  readonly en: string;
};

const ruleOf: ReadonlyMap<string, Rule> = new Map(rows.map((row) => [row.id, row]));

export const ruleIds: readonly string[] = rows.map(({ id }) => id);

export function findRule(id: string): Rule | undefined {
  return ruleOf.get(id);
}

/** @throws RangeError for an id that is not in the book: the level reader has refused such levels before */
export function citation(id: string): {
  id: string;
  source: string;
  clause: string;
  confidence: string;
  text: { 'zh-CN': string; en: string };
} {
  const rule = ruleOf.get(id);
  if (!rule) throw new RangeError(`no rule "${id}" in the rule book`);
  return {
    id,
    source: rule.source,
    clause: rule.clause,
    confidence: rule.confidence,
    text: { 'zh-CN': rule['zh-CN'], en: rule.en },
  };
}
