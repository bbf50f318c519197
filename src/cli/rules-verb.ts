// rules: looks things up in the rule book, one JSON line a rule.
import { statusOf } from '../regulations/documents';
import { findRules } from '../regulations/find-rules';
import { queryNames, readRuleQuery } from '../regulations/rule-query';
import { fetchAllRules } from '../regulations/rule-shelf';
import { complain, quote } from './complaint';
import { readOptions } from './options';

export async function* rulesVerb(parameters: readonly string[]): AsyncIterable<unknown> {
  const { options, rest } = readOptions('rules', ['id', ...Object.keys(queryNames)], parameters);
  const { query, wrong } = readRuleQuery((name) => options.get(name), rest.join(' '));
  for (const { name, value, known } of wrong)
    complain(
      `--${name} knows no ${quote(value)}; there are: ${known.join(', ')}`,
      `--${name} 没有 ${quote(value)}；可用：${known.join(', ')}`,
    );
  const id = options.get('id');
  const found = findRules(await fetchAllRules(), query).filter((rule) => id === undefined || rule.id === id);
  if (id !== undefined && found.length === 0)
    complain(
      `rules: there is no rule ${quote(id)} that fits; look without --id`,
      `rules：没有符合的条目 ${quote(id)}；请去掉 --id 再查`,
    );
  for (const rule of found) yield { ...rule, status: statusOf(rule) };
}
