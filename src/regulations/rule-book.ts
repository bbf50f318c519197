// The rule book as data: clause, edition, paraphrase in both languages, and how sure we are of it.
// Not an official text. Marks: V found in a public transcription, V-EN figure from EN 81-20 registers,
// M from memory, ? doubtful.
import rows from './rule-book.json';

type Both = { readonly 'zh-CN': string; readonly en: string };

export type Rule = {
  readonly id: string;
  /** name and edition of the document */
  readonly source: Both;
  readonly clause: Both;
  readonly confidence: string;
  readonly text: Both;
};

export const rules: readonly Rule[] = rows;

const ruleOf: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

export function findRule(id: string): Rule | undefined {
  return ruleOf.get(id);
}

/** @throws RangeError for an id that is not in the book: the level reader has refused such levels before */
export function ruleOfId(id: string): Rule {
  const rule = ruleOf.get(id);
  if (!rule) throw new RangeError(`no rule "${id}" in the rule book`);
  return rule;
}
