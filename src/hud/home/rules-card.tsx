// The way from the home page to the rule book.
import { type Page, useWords } from '../page';
import { hashOf } from '../route';

export function RulesCard({ page }: { readonly page: Page }) {
  const { t } = useWords(page);
  return (
    <section class="card file" aria-labelledby="rules-title">
      <h3 id="rules-title">{t('app.rules')}</h3>
      <p>{t('home.rulesLead')}</p>
      <a class="button button-quiet" href={hashOf({ screen: 'rules', asked: '' })}>
        {t('home.rulesOpen')}
      </a>
    </section>
  );
}
