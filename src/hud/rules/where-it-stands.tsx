// Where a rule stands: documents with their editions, status and dates, clauses, and where and when the work is done.
import { documentOf } from '../../regulations/documents';
import type { Rule, Stand } from '../../regulations/rule';
import { type Page, useWords } from '../page';
import { MarkedText } from './marked-text';

type Props = { readonly page: Page; readonly rule: Rule };

export function WhereItStands({ page, rule }: Props) {
  const { t } = useWords(page);
  const { id, stands, places = [], cycle } = rule;
  return (
    <section aria-labelledby="stands-title">
      <h2 id="stands-title">{t('rules.standsTitle')}</h2>
      {stands.map((stand) => (
        <StandsIn key={stand.document} page={page} stand={stand} />
      ))}
      <dl class="rules-facts">
        {places.length > 0 && (
          <div>
            <dt>{t('rules.by.place')}</dt>
            <dd>{places.map((place) => t(`rules.place.${place}`)).join(t('rules.and'))}</dd>
          </div>
        )}
        {cycle && (
          <div>
            <dt>{t('rules.by.cycle')}</dt>
            <dd>{t(`rules.cycle.${cycle}`)}</dd>
          </div>
        )}
        <div>
          <dt>{t('rules.id')}</dt>
          <dd>
            <code>{id}</code>
          </dd>
        </div>
      </dl>
    </section>
  );
}

function StandsIn({ page, stand }: { readonly page: Page; readonly stand: Stand }) {
  const { t, language } = useWords(page);
  const { name, kind, status, published, effective, supersededBy, note } = documentOf(stand.document);
  const dates = [
    ...(published ? [t('rules.published', { date: published })] : []),
    ...(effective ? [t('rules.effective', { date: effective })] : []),
  ];
  return (
    <div class="rule-stand">
      <p>
        <strong>{name[language]}</strong>
        <span class={status === 'current' ? 'chip' : 'chip chip-passed-away'}>
          {t(kind === 'practice' ? 'rules.status.compiled' : `rules.status.${status}`)}
        </span>
        {stand.important && <span class="chip">{t('rules.important')}</span>}
      </p>
      <p>
        {stand.clause ? <MarkedText page={page} text={stand.clause[language]} /> : t('rules.noClause')}
        {dates.length > 0 && ` · ${dates.join(t('rules.and'))}`}
        {supersededBy &&
          ` · ${t(`rules.replaced.${status}`, { name: documentOf(supersededBy).name[language] })}`}
      </p>
      {note && (
        <p class="rule-note">
          <MarkedText page={page} text={note[language]} />
        </p>
      )}
    </div>
  );
}
