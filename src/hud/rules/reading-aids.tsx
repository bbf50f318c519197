// How to read the book: what the marks mean, and what is often cited wrongly.
import { traps } from '../../regulations/documents';
import { confidences } from '../../regulations/rule';
import { type Page, useWords } from '../page';
import { hashOf } from '../route';
import { ConfidenceMark } from './confidence-mark';
import { MarkedText } from './marked-text';

export function ConfidenceKey({ page }: { readonly page: Page }) {
  const { t } = useWords(page);
  return (
    <section aria-labelledby="key-title">
      <h2 id="key-title">{t('rules.keyTitle')}</h2>
      <p class="lead">{t('rules.keyLead')}</p>
      <dl class="rules-key">
        {confidences.map((confidence) => (
          <div key={confidence}>
            <dt>
              <ConfidenceMark page={page} confidence={confidence} />
            </dt>
            <dd>{t(`rules.sure.${confidence}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

export function Traps({ page }: { readonly page: Page }) {
  const { t, language } = useWords(page);
  return (
    <section aria-labelledby="traps-title">
      <h2 id="traps-title">{t('rules.trapsTitle')}</h2>
      <p class="lead">{t('rules.trapsLead')}</p>
      <ul class="rules-traps">
        {traps.map(({ said, right, rules }) => (
          <li key={said.en}>
            <p class="trap-said">
              <span class="spoken">{t('rules.trapSaid')} </span>
              {said[language]}
            </p>
            <p>
              <MarkedText page={page} text={right[language]} />{' '}
              {rules.map((id) => (
                <a key={id} href={hashOf({ screen: 'rule', rule: id })}>
                  {id}
                </a>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
