// For passengers: everything that can be done in the picture, in words beside it. Nobody of ten need search the picture
// with the pointer, and what is asked of them is the choice.
import { useMemo } from 'preact/hooks';
import type { Hotspot } from '../../session/affordances/affordance';
import { undrawn } from '../../session/affordances/undrawn';
import { hotspotsOf } from '../../session/hotspot-places';
import { doAction } from '../../session/play';
import { actionWords, nameOf } from './hotspot-words';
import { usePlaying, useSitting, useView, useWords } from './play-context';
import { useHotspots } from './use-hotspots';

/** So many floors to walk to stand in rows at the end. */
const STAIRS = 'stairs';

export function WhatYouCanDo() {
  const { session } = usePlaying();
  const walks = useSitting(({ frame }) => frame.destination !== null);
  const view = useView((state) => state.closeUp);
  const { lift } = session.level;
  const ids = useMemo(
    () => [...undrawn(view, lift), ...hotspotsOf(view, lift).map(({ id }) => id)],
    [view, lift],
  );
  const there = useHotspots(view, ids);
  return useMemo(() => {
    const isOffered = (one: Hotspot | null): one is Hotspot => one !== null && one.actions.length > 0;
    return <Offered there={there.filter(isOffered)} walks={walks} />;
  }, [there, walks]);
}

function Offered({ there, walks }: { readonly there: readonly Hotspot[]; readonly walks: boolean }) {
  const { session, views } = usePlaying();
  const { t } = useWords();
  const single = there.filter(({ actions }) => actions.length === 1);
  const several = there.filter(({ id, actions }) => actions.length > 1 && id !== STAIRS);
  return (
    <section class="panel can-do" aria-labelledby="can-do-title" tabIndex={-1}>
      <h2 id="can-do-title">{t('reach.can-do')}</h2>
      {there.length === 0 && <p>{t(walks ? 'reach.walking' : 'reach.nothing')}</p>}
      <Choices hotspots={several} />
      <ul class="can-do-single">
        {single.map((hotspot) => (
          <li key={hotspot.id} data-thing={hotspot.id}>
            {hotspot.actions.map((action) => (
              <button key={hotspot.id} type="button" onClick={() => doAction(session, views, action)}>
                <small>{nameOf(hotspot, t)}</small> {actionWords(action, t)}
              </button>
            ))}
          </li>
        ))}
      </ul>
      <Choices hotspots={there.filter(({ id, actions }) => actions.length > 1 && id === STAIRS)} />
    </section>
  );
}

/** Things of which more than one can be done. */
function Choices({ hotspots }: { readonly hotspots: readonly Hotspot[] }) {
  const { session, views } = usePlaying();
  const { t } = useWords();
  if (hotspots.length === 0) return null;
  return (
    <ul class="can-do-choices">
      {hotspots.map((hotspot) => (
        <li key={hotspot.id} data-thing={hotspot.id} class={hotspot.id === STAIRS ? 'many' : undefined}>
          <span>{nameOf(hotspot, t)}</span>
          {hotspot.actions.map((action) => (
            <button
              key={JSON.stringify(action.does)}
              type="button"
              onClick={() => doAction(session, views, action)}
            >
              {actionWords(action, t)}
            </button>
          ))}
        </li>
      ))}
    </ul>
  );
}
