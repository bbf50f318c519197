// The rules behind a level, shown with its briefing: what will be judged rests on them.
import type { Level } from '../../level-format/level';
import { citedAs } from '../../regulations/documents';
import { type Page, useWords } from '../page';
import { hashOf } from '../route';
import { useRules } from './use-rules';
import './briefing-rules.css';

type Props = { readonly page: Page; readonly level: Level };

export function BriefingRules({ page, level }: Props) {
  const { t, language } = useWords(page);
  const ids = [...new Set(level.checklist.flatMap(({ clauses }) => clauses))];
  const rules = useRules(ids);
  if (ids.length === 0) return null;
  return (
    <details class="card briefing-rules">
      <summary>{t('briefing.rules', { count: ids.length })}</summary>
      <ul>
        {ids.map((id) => {
          const rule = rules.get(id);
          return (
            <li key={id}>
              {rule && <p>{rule.text[language]}</p>}
              <a href={hashOf({ screen: 'rule', rule: id })}>
                {rule ? citedAs(rule, language).join(' · ') : id}
              </a>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
