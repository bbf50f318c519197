// The page: which screen the address asks for, and what all screens share.
import { render } from 'preact';
import { useEffect, useErrorBoundary, useState } from 'preact/hooks';
import { readPlayers } from '../progress/players';
import { openProgress } from '../progress/progress';
import { defaultSettings } from '../progress/settings';
import { keyStore } from '../progress/storage';
import { createViewStore } from '../session/view-store';
import { BriefingScreen } from './home/briefing-screen';
import { HomeScreen } from './home/home-screen';
import { BrokenScreen, UnknownScreen } from './home/unknown-screen';
import { followLanguage } from './i18n';
import { LazyLesson } from './lazy-lesson';
import { LazyLevel, loadLevelScreen } from './lazy-level';
import { LazyPractice } from './lazy-practice';
import { LazyRules } from './lazy-rules';
import type { Start } from './level-screen';
import type { Opened, Page, PageDoors } from './page';
import { readRoute, type Route } from './route';
import { followSettings } from './settings/apply-settings';
import './theme.css';
import './home/home.css';

export function startApp(root: HTMLElement, doors: PageDoors): void {
  const page = makePage(doors);
  followSettings(page.progress, page.views);
  followLanguage(page.views);
  window.addEventListener('storage', ({ key }) => {
    const name = key === null ? null : page.store.nameOf(key);
    if (name !== undefined) page.progress.reread(name);
  });
  root.replaceChildren();
  render(<App page={page} />, root);
  fetchAhead(() => Promise.all([loadLevelScreen(page), doors.loadScene()]));
}

/** Signs that somebody is there. */
const signs = ['pointermove', 'pointerdown', 'keydown', 'scroll'] as const;

/** Fetches what play needs before it is asked for, but not before somebody stirs: whoever only reads pays nothing. */
function fetchAhead(fetch: () => Promise<unknown>): void {
  const idle = window.requestIdleCallback ?? ((act: () => void) => window.setTimeout(act, 300));
  const begin = () => {
    for (const sign of signs) window.removeEventListener(sign, begin);
    idle(() => void fetch().catch(() => undefined));
  };
  for (const sign of signs) window.addEventListener(sign, begin, { passive: true });
}

function makePage(doors: PageDoors): Page {
  const levels = new Map(doors.levels.cards.map((card) => [card.id, card]));
  const language = navigator.language.startsWith('zh') ? 'zh-CN' : 'en';
  const open = () => window.localStorage;
  const store = keyStore(open, readPlayers(open).current);
  const progress = openProgress(store, levels, { ...defaultSettings, language });
  return {
    doors,
    store,
    progress,
    views: createViewStore(),
    levels,
    opened: undefined,
    from: 'home',
    slide: undefined,
  };
}

function App({ page }: { readonly page: Page }) {
  const [{ route, visit }, setPlace] = useState(() => ({ route: readRoute(window.location.hash), visit: 0 }));
  useEffect(() => {
    const look = () => {
      setPlace((before) => ({ route: readRoute(window.location.hash), visit: before.visit + 1 }));
      window.scrollTo(0, 0);
    };
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, []);
  // whoever does not see the page change is told by the new heading
  useEffect(() => {
    const heading = visit > 0 ? document.querySelector<HTMLElement>('.page h1') : null;
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [visit]);
  return <Guarded key={visit} page={page} route={route} isArrival={visit > 0} />;
}

function startOf({ mode, level, recording }: Opened): Start {
  return { kind: mode, level, recording };
}

type ScreenProps = {
  readonly page: Page;
  readonly route: Route;
  /** come to from another screen */
  readonly isArrival: boolean;
};

/** A fault of ours must not leave an empty page: what was saved is still there, and the way back is shown. */
function Guarded(props: ScreenProps) {
  const [fault] = useErrorBoundary((error: unknown) => console.error(error));
  return fault === undefined ? <Screen {...props} /> : <BrokenScreen page={props.page} />;
}

function Screen({ page, route, isArrival }: ScreenProps) {
  if (route.screen === 'home') return <HomeScreen page={page} />;
  if (route.screen === 'unknown') return <UnknownScreen page={page} route={route} />;
  if (route.screen === 'rules' || route.screen === 'rule')
    return <LazyRules page={page} route={route} isArrival={isArrival} />;
  if (route.screen === 'lesson') return <LazyLesson page={page} />;
  if (route.screen === 'practice' || route.screen === 'exam')
    return <LazyPractice page={page} screen={route.screen} />;
  if (route.screen === 'file') {
    const { opened } = page;
    if (!opened) return <UnknownScreen page={page} route={{ screen: 'unknown', address: '/file' }} />;
    return <LazyLevel page={page} open={async () => startOf(opened)} />;
  }
  const card = page.levels.get(route.level);
  if (!card) return <UnknownScreen page={page} route={route} />;
  if (route.screen === 'briefing') return <BriefingScreen page={page} card={card} />;
  const { seed, run } = route;
  const open = async (): Promise<Start> => {
    const level = await page.doors.fetchLevel(card);
    return { kind: 'address', level, seed, run };
  };
  return <LazyLevel page={page} open={open} />;
}
