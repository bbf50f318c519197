// rules: looks things up in the rule book, one JSON line a rule.
import { statusOf } from '../regulations/documents';
import { findRules } from '../regulations/find-rules';
import { type QueryName, queryNames, readRuleQuery } from '../regulations/rule-query';
import { fetchAllRules } from '../regulations/rule-shelf';
import { complain } from './complaint';

export async function* rulesVerb(parameters: readonly string[]): AsyncIterable<unknown> {
  const { named, words } = sorted(parameters);
  const { query, wrong } = readRuleQuery((name) => named.get(name), words.join(' '));
  for (const { name, value, known } of wrong)
    complain(`--${name} knows no "${value}"; there are: ${known.join(', ')}`);
  const id = named.get('id');
  const found = findRules(await fetchAllRules(), query).filter((rule) => id === undefined || rule.id === id);
  if (id !== undefined && found.length === 0) complain(`there is no rule "${id}" that fits`);
  for (const rule of found) yield { ...rule, status: statusOf(rule) };
}

function sorted(parameters: readonly string[]) {
  const named = new Map<QueryName | 'id', string>();
  const words: string[] = [];
  for (let at = 0; at < parameters.length; at++) {
    const one = parameters[at] ?? '';
    if (!one.startsWith('--')) {
      words.push(one);
      continue;
    }
    const name = one.slice(2);
    if (name !== 'id' && !(name in queryNames))
      complain(`rules does not know ${one}; it knows --id, --${Object.keys(queryNames).join(', --')}`);
    const value = parameters[++at];
    if (value === undefined) complain(`${one} wants a value`);
    named.set(name as QueryName | 'id', value);
  }
  return { named, words };
}
