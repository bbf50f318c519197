// Search words and filters over the rule book. It answers at every change, so there is nothing to submit.
import { documents } from '../../regulations/documents';
import type { RuleQuery } from '../../regulations/find-rules';
import { type QueryName, queryNames } from '../../regulations/rule-query';
import type { Topic } from '../../regulations/rule';
import { type Page, useWords } from '../page';
import { topicName } from './topic-groups';

type Props = {
  readonly page: Page;
  readonly query: RuleQuery;
  readonly onChange: (query: RuleQuery) => void;
};

export function AskForm({ page, query, onChange }: Props) {
  const { t } = useWords(page);
  return (
    <search class="card rules-ask no-print">
      <label class="rules-words">
        <span>{t('rules.words')}</span>
        <input
          type="search"
          value={query.words ?? ''}
          placeholder={t('rules.wordsHint')}
          onInput={({ currentTarget }) => onChange({ ...query, words: currentTarget.value })}
        />
      </label>
      {(Object.keys(queryNames) as QueryName[]).map((name) => (
        <Filter key={name} page={page} name={name} query={query} onChange={onChange} />
      ))}
    </search>
  );
}

function Filter({ page, name, query, onChange }: Props & { readonly name: QueryName }) {
  const { t, language } = useWords(page);
  const wordsFor = (value: string): string => {
    const document = name === 'document' ? documents.find(({ id }) => id === value) : undefined;
    if (document) return document.name[language];
    return name === 'topic' ? topicName(value as Topic, t) : t(`rules.${name}.${value}`);
  };
  return (
    <label>
      <span>{t(`rules.by.${name}`)}</span>
      <select
        value={query[name] ?? ''}
        data-active={query[name] !== undefined}
        onChange={({ currentTarget }) => onChange({ ...query, [name]: currentTarget.value || undefined })}
      >
        <option value="">{t('rules.any')}</option>
        {queryNames[name].map((value) => (
          <option key={value} value={value}>
            {wordsFor(value)}
          </option>
        ))}
      </select>
    </label>
  );
}
