// What this product is not, and what it keeps.
import { type Page, useWords } from '../page';

export function SiteFooter({ page }: { readonly page: Page }) {
  const { t } = useWords(page);
  return (
    <footer class="site-footer">
      <p>
        <strong>{t('footer.notOfficial')}</strong>
      </p>
      <p>{t('footer.marks')}</p>
      <p>{t('footer.privacy')}</p>
    </footer>
  );
}
