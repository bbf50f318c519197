// Told during play when a run cannot be saved: calmly, with the recording to take along.
import type { Session } from '../session/session';
import { download, type Page, useWords } from './page';
import { useStore } from './use-store';

export function KeepingNote({ page, session }: { readonly page: Page; readonly session: Session }) {
  const { t } = useWords(page);
  const kind = useStore(
    page.progress,
    ({ troubles }) => troubles.find((trouble) => trouble.what === 'run' && isUnsaved(trouble.kind))?.kind,
  );
  if (!kind) return null;
  const save = () =>
    download(
      `${session.level.id}-${session.seed}.recording.json`,
      JSON.stringify(session.recording(), null, 1),
    );
  return (
    <aside class="keeping-note" aria-label={t('trouble.title')}>
      <p role="status">{t(`trouble.${kind}-run`)}</p>
      <button type="button" onClick={save}>
        {t('resume.download')}
      </button>
      <button type="button" onClick={() => page.progress.dismissTroubles()}>
        {t('trouble.dismiss')}
      </button>
    </aside>
  );
}

function isUnsaved(kind: string): boolean {
  return kind === 'full' || kind === 'blocked';
}
