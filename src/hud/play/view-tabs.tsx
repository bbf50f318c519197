// What can be looked at from here, and the building as a whole.
import type { ViewName } from '../../session/view-store';
import { homeViewOf, viewsFrom } from '../../session/views-at';
import { useEffect } from 'preact/hooks';
import { usePlaying, useSitting, useView, useWords } from './play-context';

export function ViewTabs() {
  const { views } = usePlaying();
  const { t } = useWords();
  const place = useSitting(({ frame }) => frame.place);
  const atDesk = useSitting(({ frame }) => frame.desk !== null && !frame.desk.onSite);
  const destination = useSitting(({ frame }) => frame.destination);
  const around = useSitting(({ frame }) => viewsFrom(frame).join(' '));
  const closeUp = useView((state) => state.closeUp);
  // arriving somewhere shows that place; walking shows the building
  useEffect(
    () =>
      views.setState({
        closeUp: atDesk ? 'desk' : viewAt(place, destination, views.getState().cutawayPane !== null),
        menu: null,
      }),
    [place, destination],
  );
  if (atDesk) return null;
  const shown = destination ? [] : (around.split(' ') as ViewName[]);
  return (
    <nav class="group views" aria-label={t('views')}>
      {[...shown, 'cutaway' as const].map((view) => (
        <button
          key={view}
          type="button"
          aria-current={closeUp === view ? 'true' : undefined}
          onClick={() => views.setState({ closeUp: view, menu: null })}
        >
          {t(`view.${view}`)}
        </button>
      ))}
    </nav>
  );
}

/** Walking is seen in the building: beside the close-up where that fits, else in its stead. */
function viewAt(place: string, destination: string | null, besides: boolean): ViewName {
  return destination && !besides ? 'cutaway' : homeViewOf(place);
}
