// An address that leads nowhere: says so, and shows the way back.
import type { Level } from '../../level-format/level';
import { drawSeed, hashOf, type Route } from '../route';
import { goTo, type Page, useWords } from '../page';
import { TopBar } from './top-bar';

export function UnknownScreen({ page, route }: { readonly page: Page; readonly route: Route }) {
  const { t } = useWords(page);
  return (
    <div class="page">
      <TopBar page={page} />
      <main class="plain-page">
        <h1>{t('unknown.title')}</h1>
        <p>{reason(route, t)}</p>
        <a class="button button-primary" href={hashOf({ screen: 'home' })}>
          {t('app.back')}
        </a>
      </main>
    </div>
  );
}

/** A screen that failed while it was drawn. */
export function BrokenScreen({ page }: { readonly page: Page }) {
  const { t } = useWords(page);
  return (
    <div class="page">
      <main class="plain-page">
        <h1>{t('unknown.faultTitle')}</h1>
        <p>{t('unknown.fault')}</p>
        <p class="button-row">
          <button type="button" class="button button-primary" onClick={() => window.location.reload()}>
            {t('unknown.retry')}
          </button>
          <a class="button" href={hashOf({ screen: 'home' })}>
            {t('app.back')}
          </a>
        </p>
      </main>
    </div>
  );
}

/** A saved run that is no longer there. */
export function MissingRun({ page, level }: { readonly page: Page; readonly level: Level }) {
  const { t } = useWords(page);
  return (
    <div class="page">
      <TopBar page={page} />
      <main class="plain-page">
        <h1>{t('unknown.runTitle')}</h1>
        <p>{t('unknown.run')}</p>
        <p class="button-row">
          <button
            type="button"
            class="button button-primary"
            onClick={() => goTo({ screen: 'play', level: level.id, seed: drawSeed(), run: null })}
          >
            {t('unknown.fromStart')}
          </button>
          <a class="button" href={hashOf({ screen: 'home' })}>
            {t('app.back')}
          </a>
        </p>
      </main>
    </div>
  );
}

function reason(route: Route, t: ReturnType<typeof useWords>['t']): string {
  if (route.screen === 'briefing' || route.screen === 'play') return t('unknown.level', { id: route.level });
  if (route.screen !== 'unknown') return '';
  return route.seed === undefined
    ? t('unknown.address', { address: route.address })
    : t('unknown.seed', { seed: route.seed });
}
