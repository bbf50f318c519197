// Fetches the level screen when it is first wanted: the first page does not carry the lift.
import { useEffect, useState } from 'preact/hooks';
import { type Page, useWords } from './page';
import type { Start } from './level-screen';

type LevelScreen = typeof import('./level-screen')['LevelScreen'];

export async function loadLevelScreen(): Promise<LevelScreen> {
  return (await import('./level-screen')).LevelScreen;
}

export function LazyLevel({ page, start }: { readonly page: Page; readonly start: Start }) {
  const { t } = useWords(page);
  const [loaded, setLoaded] = useState<{ readonly screen: LevelScreen } | 'failed' | undefined>();
  useEffect(() => {
    let wanted = true;
    loadLevelScreen()
      .then((screen) => wanted && setLoaded({ screen }))
      .catch(() => wanted && setLoaded('failed'));
    return () => {
      wanted = false;
    };
  }, []);
  if (loaded === 'failed')
    return (
      <main class="plain-page">
        <h1>{t('unknown.brokenTitle')}</h1>
        <p>{t('unknown.broken')}</p>
        <button type="button" class="button button-primary" onClick={() => window.location.reload()}>
          {t('unknown.retry')}
        </button>
        <a class="button" href="#/">
          {t('app.back')}
        </a>
      </main>
    );
  if (!loaded)
    return (
      <main class="plain-page" aria-busy="true">
        <p role="status">{t('app.loading')}</p>
      </main>
    );
  const { screen: LevelScreen } = loaded;
  return <LevelScreen page={page} start={start} />;
}
