// What this product is not, and what it keeps.
import { type Page, useWords } from '../page';
import { useStore } from '../use-store';

export function SiteFooter({ page }: { readonly page: Page }) {
  const { t } = useWords(page);
  return (
    <footer class="site-footer">
      <p>
        <strong>{t('footer.notOfficial')}</strong>
      </p>
      <p>{t('footer.marks')}</p>
      <p>{t('footer.privacy')}</p>
      <Offline page={page} />
    </footer>
  );
}

/** Whether the game is here to stay, network or not. */
function Offline({ page }: { readonly page: Page }) {
  const { t } = useWords(page);
  const { store, takeOver } = page.doors.offline;
  const state = useStore(store, (now) => now);
  return (
    <p role="status" class="offline-state">
      {state === 'kept' && t('offline.kept')}
      {state === 'newer' && t('offline.newer')}{' '}
      {state === 'newer' && (
        <button type="button" onClick={takeOver}>
          {t('offline.take-over')}
        </button>
      )}
    </p>
  );
}
