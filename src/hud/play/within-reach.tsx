// What is at hand but not in the picture, as buttons that work like those on it: the tool in hand decides, more than one
// thing to do opens a list.
import { useMemo } from 'preact/hooks';
import { undrawn } from '../../session/affordances/undrawn';
import type { Hotspot } from '../../session/affordances/affordance';
import { doAction, useHotspot as act } from '../../session/play';
import type { ViewName } from '../../session/view-store';
import { actionWords, nameOf } from './hotspot-words';
import { iconOf } from './icons';
import { usePlaying, useSitting, useView, useWords } from './play-context';
import { useHotspots } from './use-hotspots';

export function WithinReach() {
  const { session } = usePlaying();
  const walks = useSitting(({ frame }) => frame.destination !== null);
  const view = useView((state) => state.closeUp);
  const there = useHotspots(view, undrawn(view, session.level.lift));
  return useMemo(
    () => (walks ? null : <AtHand view={view} there={there.filter((one) => one !== null)} />),
    [walks, view, there],
  );
}

function AtHand({ view, there }: { readonly view: ViewName; readonly there: readonly Hotspot[] }) {
  const { t } = useWords();
  const isScrew = ({ id }: Hotspot) => id.startsWith('terminal:');
  const [screws, things] = [there.filter(isScrew), there.filter((one) => !isScrew(one))];
  if (there.length === 0) return null;
  return (
    <section class="panel within-reach" aria-labelledby="reach-title" tabIndex={-1}>
      <h2 id="reach-title">{t('reach.title')}</h2>
      <Group view={view} hotspots={things} />
      {screws.length > 0 && (
        <details>
          <summary>{t('reach.terminals')}</summary>
          <Group view={view} hotspots={screws} />
        </details>
      )}
    </section>
  );
}

type GroupProps = { readonly view: ViewName; readonly hotspots: readonly Hotspot[] };

function Group({ view, hotspots }: GroupProps) {
  const { session, views } = usePlaying();
  const { t } = useWords();
  const menu = useView((state) => state.menu);
  return (
    <ul>
      {hotspots.map((hotspot) => (
        <li key={hotspot.id}>
          <button
            type="button"
            data-hotspot={`${view}/${hotspot.id}`}
            aria-disabled={hotspot.actions.length === 0}
            aria-expanded={hotspot.actions.length > 1 ? menu === hotspot.id : undefined}
            onClick={() =>
              menu === hotspot.id ? views.setState({ menu: null }) : act(session, views, view, hotspot.id)
            }
          >
            {nameOf(hotspot, t)}
          </button>
          {menu === hotspot.id && <Choices hotspot={hotspot} />}
        </li>
      ))}
    </ul>
  );
}

function Choices({ hotspot }: { readonly hotspot: Hotspot }) {
  const { session, views } = usePlaying();
  const { t } = useWords();
  return (
    <div class="group reach-choices" role="group" aria-label={nameOf(hotspot, t)}>
      {hotspot.actions.map((action) => (
        <button
          key={JSON.stringify(action.does)}
          type="button"
          onClick={() => doAction(session, views, action)}
        >
          <img class="icon" src={iconOf(action.tool)} alt="" />
          {actionWords(action, t)}
        </button>
      ))}
    </div>
  );
}
