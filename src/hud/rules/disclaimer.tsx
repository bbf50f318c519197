// What the rule book is not.
import { type Page, useWords } from '../page';

export function Disclaimer({ page }: { readonly page: Page }) {
  const { t } = useWords(page);
  return (
    <p class="rules-disclaimer" role="note">
      <strong>{t('rules.notOfficial')}</strong> {t('rules.outranked')}
    </p>
  );
}
