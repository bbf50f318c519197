// For passengers: everything that can be done in the picture, in words below it. Nobody of ten need search the picture
// with the pointer, and what is asked of them is the choice.
import { describeHotspot } from '../../session/affordances/hotspots';
import { undrawn } from '../../session/affordances/undrawn';
import { hotspotsOf } from '../../session/hotspot-places';
import { doAction } from '../../session/play';
import { actionWords, nameOf } from './hotspot-words';
import { usePlaying, useSitting, useView, useWords } from './play-context';

/** More choices than this, such as the floors by the stairs, stand in a row of their own. */
const MANY = 4;

export function WhatYouCanDo() {
  const { session, views } = usePlaying();
  const { t } = useWords();
  const frame = useSitting((state) => state.frame);
  const view = useView((state) => state.closeUp);
  const { lift } = session.level;
  const ids = [...undrawn(view, lift), ...hotspotsOf(view, lift).map(({ id }) => id)];
  const there = ids
    .flatMap((id) => describeHotspot(frame, view, id, null) ?? [])
    .filter(({ actions }) => actions.length > 0);
  const single = there.filter(({ actions }) => actions.length === 1);
  const several = there
    .filter(({ actions }) => actions.length > 1)
    .sort((a, b) => Number(a.actions.length > MANY) - Number(b.actions.length > MANY));
  return (
    <section class="panel can-do" aria-labelledby="can-do-title">
      <h2 id="can-do-title">{t('reach.can-do')}</h2>
      {there.length === 0 && <p>{t(frame.destination ? 'reach.walking' : 'reach.nothing')}</p>}
      <ul class="can-do-choices">
        {several.map((hotspot) => (
          <li
            key={hotspot.id}
            data-thing={hotspot.id}
            class={hotspot.actions.length > MANY ? 'many' : undefined}
          >
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
    </section>
  );
}
