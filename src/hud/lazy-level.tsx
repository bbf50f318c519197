// Fetches the level and its screen when they are first wanted: the first page carries neither levels, nor the lift, nor their words.
import { type Page, useWords } from './page';
import type { Start } from './level-screen';
import { bringWords } from './screen-words';
import { useFetched } from './use-fetched';

type LevelScreen = typeof import('./level-screen')['LevelScreen'];
type Props = { readonly page: Page; readonly open: () => Promise<Start> };

export async function loadLevelScreen({ views }: Page): Promise<LevelScreen> {
  const { language } = views.getState();
  const [{ LevelScreen }] = await Promise.all([import('./level-screen'), bringWords('play', language)]);
  return LevelScreen;
}

export function LazyLevel({ page, open }: Props) {
  const { t } = useWords(page);
  const fetched = useFetched(() => Promise.all([loadLevelScreen(page), open()]));
  if (fetched === 'failed')
    return (
      <main class="plain-page">
        <h1>{t('unknown.brokenTitle')}</h1>
        <DidNotCome page={page} />
        <a class="button" href="#/">
          {t('app.back')}
        </a>
      </main>
    );
  if (fetched === 'coming')
    return (
      <main class="plain-page" aria-busy="true">
        <p role="status">{t('app.loading')}</p>
      </main>
    );
  const [LevelScreen, start] = fetched.here;
  return <LevelScreen page={page} start={start} />;
}

/** Says that a part of the page did not come, and offers to try again. */
export function DidNotCome({ page }: { readonly page: Page }) {
  const { t } = useWords(page);
  return (
    <>
      <p role="status">{t('unknown.broken')}</p>
      <button type="button" class="button button-primary" onClick={() => window.location.reload()}>
        {t('unknown.retry')}
      </button>
    </>
  );
}
