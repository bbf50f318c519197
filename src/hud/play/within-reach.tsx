// What is at hand but not in the picture, as buttons that work like those on it: the tool in hand decides, more than one
// thing to do opens a list.
import { describeHotspot } from '../../session/affordances/hotspots';
import { undrawn } from '../../session/affordances/undrawn';
import type { Hotspot } from '../../session/affordances/affordance';
import { doAction, useHotspot as act } from '../../session/play';
import type { ViewName } from '../../session/view-store';
import { actionWords, nameOf } from './hotspot-words';
import { iconOf } from './icons';
import { usePlaying, useSitting, useView, useWords } from './play-context';

export function WithinReach() {
  const { session } = usePlaying();
  const { t } = useWords();
  const frame = useSitting((state) => state.frame);
  const view = useView((state) => state.closeUp);
  const jumperFrom = useView((state) => state.jumperFrom);
  if (frame.destination) return null;
  const there = undrawn(view, session.level.lift).flatMap(
    (id) => describeHotspot(frame, view, id, jumperFrom) ?? [],
  );
  const isScrew = ({ id }: Hotspot) => id.startsWith('terminal:');
  const [screws, things] = [there.filter(isScrew), there.filter((one) => !isScrew(one))];
  if (there.length === 0) return null;
  return (
    <section class="panel within-reach" aria-labelledby="reach-title">
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
            disabled={hotspot.actions.length === 0}
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
