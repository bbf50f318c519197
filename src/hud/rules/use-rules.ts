// The texts of some rules, fetched when they are first shown. Until they have come, or if they never do, ids stand.
import { useEffect, useState } from 'preact/hooks';
import type { Rule } from '../../regulations/rule';
import { fetchRules } from '../../regulations/rule-shelf';

const none: ReadonlyMap<string, Rule> = new Map();

export function useRules(ids: readonly string[]): ReadonlyMap<string, Rule> {
  const [rules, setRules] = useState(none);
  const wanted = ids.join(' ');
  useEffect(() => {
    let shown = true;
    fetchRules(wanted.split(' '))
      .then((found) => shown && setRules(found))
      .catch(() => undefined);
    return () => {
      shown = false;
    };
  }, [wanted]);
  return rules;
}
