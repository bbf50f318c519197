// Looking things up in the rule book: by document, topic, place, cycle, confidence, and by words in both languages.
import { documentOf, statusOf } from './documents';
import type { Confidence, Cycle, Place, Rule, Topic } from './rule';

export type RuleQuery = {
  readonly document?: string | undefined;
  readonly topic?: Topic | undefined;
  readonly place?: Place | undefined;
  readonly cycle?: Cycle | undefined;
  readonly confidence?: Confidence | undefined;
  /** words that must all occur: in id, clause, document or text of either language */
  readonly words?: string | undefined;
};

/** @returns the rules that fit, in the order of the book; one named by its id or clause comes first */
export function findRules(rules: readonly Rule[], query: RuleQuery): readonly Rule[] {
  const words = wordsOf(query.words ?? '');
  const found = rules.filter((rule) => fits(rule, query) && holds(rule, words));
  const [only] = words;
  if (only === undefined || words.length > 1) return found;
  return [...found.filter((rule) => isNamed(rule, only)), ...found.filter((rule) => !isNamed(rule, only))];
}

export function isAsking(query: RuleQuery): boolean {
  return Object.values(query).some((value) => value !== undefined && value.trim() !== '');
}

function fits(rule: Rule, { document, topic, place, cycle, confidence }: RuleQuery): boolean {
  if (document !== undefined && !rule.stands.some((stand) => stand.document === document)) return false;
  if (topic !== undefined && rule.topic !== topic) return false;
  if (place !== undefined && !rule.places?.includes(place)) return false;
  if (cycle !== undefined && rule.cycle !== cycle) return false;
  return confidence === undefined || rule.confidence === confidence;
}

/** Full width, half width and case are one; so is every kind of blank. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function wordsOf(text: string): readonly string[] {
  return plain(text)
    .split(/\s+/)
    .filter((word) => word !== '');
}

const hayOf = new WeakMap<Rule, string>();

function hay(rule: Rule): string {
  const known = hayOf.get(rule);
  if (known !== undefined) return known;
  const { id, text, stands } = rule;
  const parts = [id, text['zh-CN'], text.en, statusOf(rule)];
  for (const { document, clause } of stands) {
    const { name } = documentOf(document);
    parts.push(name['zh-CN'], name.en, clause?.['zh-CN'] ?? '', clause?.en ?? '');
  }
  const made = plain(parts.join('\n'));
  hayOf.set(rule, made);
  return made;
}

function holds(rule: Rule, words: readonly string[]): boolean {
  return words.every((word) => hay(rule).includes(word));
}

function isNamed({ id, stands }: Rule, word: string): boolean {
  return (
    plain(id) === word ||
    stands.some(({ clause }) => clause && [clause['zh-CN'], clause.en].some((one) => plain(one) === word))
  );
}
