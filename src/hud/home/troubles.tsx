// What this device could not keep or read, told calmly, and once.
import { type Page, useWords } from '../page';
import { useStore } from '../use-store';

export function Troubles({ page }: { readonly page: Page }) {
  const { t } = useWords(page);
  const troubles = useStore(page.progress, (state) => state.troubles);
  if (troubles.length === 0) return null;
  return (
    <section class="card notice" aria-labelledby="troubles-title">
      <h2 id="troubles-title">{t('trouble.title')}</h2>
      <ul role="status">
        {troubles.map(({ kind, what }) => (
          <li key={`${kind}-${what}`}>{t(`trouble.${kind}-${what}`)}</li>
        ))}
      </ul>
      <button type="button" class="button button-quiet" onClick={() => page.progress.dismissTroubles()}>
        {t('trouble.dismiss')}
      </button>
    </section>
  );
}
