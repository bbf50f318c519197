// An address that leads nowhere, a screen that failed, a run that is gone: each says so, and shows the way on.
import type { Level } from '../../level-format/level';
import { drawSeed, type Route } from '../route';
import { goTo, type Page, useWords } from '../page';
import { PlainPage, WayBack } from './plain-page';

export function UnknownScreen({ page, route }: { readonly page: Page; readonly route: Route }) {
  const { t } = useWords(page);
  return (
    <PlainPage page={page} title={t('unknown.title')}>
      <p>{reason(route, t)}</p>
      <WayBack page={page} isOnly />
    </PlainPage>
  );
}

/** A screen that failed while it was drawn. */
export function BrokenScreen({ page }: { readonly page: Page }) {
  const { t } = useWords(page);
  return (
    <PlainPage page={page} title={t('unknown.faultTitle')} hasBar={false}>
      <p>{t('unknown.fault')}</p>
      <p class="button-row">
        <button type="button" class="button button-primary" onClick={() => window.location.reload()}>
          {t('unknown.retry')}
        </button>
        <WayBack page={page} />
      </p>
    </PlainPage>
  );
}

/** A saved run that is no longer there. */
export function MissingRun({ page, level }: { readonly page: Page; readonly level: Level }) {
  const { t } = useWords(page);
  return (
    <PlainPage page={page} title={t('unknown.runTitle')}>
      <p>{t('unknown.run')}</p>
      <p class="button-row">
        <button
          type="button"
          class="button button-primary"
          onClick={() => goTo({ screen: 'play', level: level.id, seed: drawSeed(), run: null })}
        >
          {t('unknown.fromStart')}
        </button>
        <WayBack page={page} />
      </p>
    </PlainPage>
  );
}

function reason(route: Route, t: ReturnType<typeof useWords>['t']): string {
  if (route.screen === 'briefing' || route.screen === 'play') return t('unknown.level', { id: route.level });
  if (route.screen !== 'unknown') return '';
  return route.seed === undefined
    ? t('unknown.address', { address: route.address })
    : t('unknown.seed', { seed: route.seed });
}
