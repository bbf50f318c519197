// What can be looked at from here, and the building as a whole.
import type { Frame } from '../../session/frame';
import type { ViewName } from '../../session/view-store';
import { homeViewOf, isLobby, viewsFrom } from '../../session/views-at';
import { buildingOf } from '../../session/layouts';
import type { Say } from '../i18n';
import { useEffect } from 'preact/hooks';
import { usePlaying, useSitting, useView, useWords } from './play-context';

export function ViewTabs() {
  const { session, views } = usePlaying();
  const { t } = useWords();
  const place = useSitting(({ frame }) => frame.place);
  const atDesk = useSitting(({ frame }) => frame.desk !== null && !frame.desk.onSite);
  const destination = useSitting(({ frame }) => frame.destination);
  const around = useSitting(({ frame }) => viewsFrom(frame).join(' '));
  const home = useSitting(({ frame }) => homeOf(frame));
  const closeUp = useView((state) => state.closeUp);
  // arriving somewhere shows that place; walking shows the building
  useEffect(
    () =>
      views.setState({
        closeUp: atDesk ? 'desk' : viewAt(home, destination, views.getState().cutawayPane !== null),
        menu: null,
      }),
    [home, place, destination],
  );
  if (atDesk) return null;
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

/** A model lift is looked at as a whole. */
function homeOf(frame: Frame): ViewName {
  if (frame.rider?.thing === 'model') return 'cutaway';
  return isLobby(frame) ? 'lobby' : homeViewOf(frame.place);
}

/** Walking is seen in the building: beside the close-up where that fits, else in its stead. */
function viewAt(home: ViewName, destination: string | null, besides: boolean): ViewName {
  return destination && !besides && home !== 'lobby' ? 'cutaway' : home;
}
