// A question to the rule book as words, as an address or a command line carries it, and back.
import { documents } from './documents';
import type { RuleQuery } from './find-rules';
import { confidences, cycles, places, topics } from './rule';

/** What may be asked by name, and the answers there are. */
export const queryNames = {
  document: documents.map(({ id }) => id),
  topic: topics,
  place: places,
  cycle: cycles,
  confidence: confidences,
} as const;
export type QueryName = keyof typeof queryNames;

export type WrongName = {
  readonly name: QueryName;
  readonly value: string;
  readonly known: readonly string[];
};

/**
 * @param asked the value of a name, or nothing
 * @returns the question without what cannot be asked, and that apart
 */
export function readRuleQuery(
  asked: (name: QueryName) => string | null | undefined,
  words: string | null | undefined,
): { readonly query: RuleQuery; readonly wrong: readonly WrongName[] } {
  const query: Record<string, string> = {};
  const wrong: WrongName[] = [];
  for (const name of Object.keys(queryNames) as QueryName[]) {
    const value = asked(name);
    if (!value) continue;
    const known: readonly string[] = queryNames[name];
    if (known.includes(value)) query[name] = value;
    else wrong.push({ name, value, known });
  }
  if (words && words.trim() !== '') query['words'] = words;
  return { query, wrong };
}

/** @returns what `readRuleQuery` reads back, as name and value */
export function queryEntries({ words, ...named }: RuleQuery): readonly (readonly [string, string])[] {
  const entries = Object.entries(named).filter((entry): entry is [QueryName, string] => Boolean(entry[1]));
  return words && words.trim() !== '' ? [...entries, ['words', words]] : entries;
}
