// What can be looked at from here, and the building as a whole.
import type { Frame } from '../../session/frame';
import type { Session } from '../../session/session';
import type { ViewName, ViewStore } from '../../session/view-store';
import { homeViewOf, isLobby, viewsFrom } from '../../session/views-at';
import { buildingOf } from '../../session/layouts';
import type { Say } from '../i18n';
import { useLayoutEffect } from 'preact/hooks';
import { usePlaying, useSitting, useView, useWords } from './play-context';

export function ViewTabs() {
  const { session, views } = usePlaying();
  const { t } = useWords();
  const isAtDesk = useSitting(({ frame }) => atDesk(frame));
  const destination = useSitting(({ frame }) => frame.destination);
  const around = useSitting(({ frame }) => viewsFrom(frame).join(' '));
  const closeUp = useView((state) => state.closeUp);
  useLayoutEffect(() => followPlace(session, views), [session, views]);
  if (isAtDesk) return null;
  const shown = destination ? [] : (around.split(' ') as ViewName[]);
  return (
    <nav class="group views" aria-label={t('views')}>
      {[...shown.filter((view) => view !== 'cutaway'), 'cutaway' as const].map((view) => (
        <button
          key={view}
          type="button"
          data-view={view}
          aria-current={closeUp === view ? 'true' : undefined}
          onClick={() => views.setState({ closeUp: view, menu: null })}
        >
          {viewWords(view, session.level.lift, t)}
        </button>
      ))}
    </nav>
  );
}

/** A lift without a machine room has a panel instead. */
export function viewWords(view: ViewName, lift: string, t: Say): string {
  const isPanel = view === 'machine-room' && !buildingOf(lift).machineRoom;
  return t(isPanel ? 'hotspot.control-panel' : `view.${view}`);
}

/**
 * Arriving somewhere shows that place; walking shows the building. It is told with the news itself, so that everything is
 * drawn once, for the new place in the new view. @returns how to stop
 */
function followPlace({ store }: Session, views: ViewStore): () => void {
  let before = '';
  const look = () => {
    const { frame } = store.getState();
    const { place, destination } = frame;
    const home = homeOf(frame);
    const now = `${home} ${place} ${destination}`;
    if (now === before) return;
    before = now;
    const besides = views.getState().cutawayPane !== null;
    views.setState({ closeUp: atDesk(frame) ? 'desk' : viewAt(home, destination, besides), menu: null });
  };
  look();
  return store.subscribe(look);
}

function atDesk({ desk }: Frame): boolean {
  return desk !== null && !desk.onSite;
}

/** A model lift is looked at as a whole. */
function homeOf(frame: Frame): ViewName {
  if (frame.rider?.thing === 'model') return 'cutaway';
  return isLobby(frame) ? 'lobby' : homeViewOf(frame.place);
}

/** Walking is seen in the building: beside the close-up where that fits, else in its stead. */
function viewAt(home: ViewName, destination: string | null, besides: boolean): ViewName {
  return destination && !besides && home !== 'lobby' ? 'cutaway' : home;
}
