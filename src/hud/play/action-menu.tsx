// What can be done at a hotspot, as a small list beside it.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { describeHotspot } from '../../session/affordances/hotspots';
import { hotspotsOf } from '../../session/hotspot-places';
import { hotspotBox, layoutFor } from '../../session/layouts';
import { doAction } from '../../session/play';
import type { ViewName } from '../../session/view-store';
import { actionWords, nameOf } from './hotspot-words';
import { iconOf } from './icons';
import { useFrame, usePlaying, useSitting, useView, useWords } from './play-context';

/** @param main whether this pane is the close-up: a menu opens in only one of the panes */
export function ActionMenu({ view, main }: { readonly view: ViewName; readonly main: boolean }) {
  const { session, views } = usePlaying();
  const { t } = useWords();
  const menu = useView((state) => state.menu);
  const jumperFrom = useView((state) => state.jumperFrom);
  const list = useRef<HTMLDivElement>(null);
  const isPlace = menu?.startsWith('place:') ?? false;
  const mine = menu !== null && (isPlace ? view === 'cutaway' : main);
  const still = useSitting((state) => (mine ? state.still : null));
  const position = useFrame(({ car }) => (mine && menu === 'place:car' ? car.position : 0));
  useLayoutEffect(() => {
    if (list.current) keepInside(list.current);
  });
  useEffect(() => {
    if (mine) list.current?.querySelector('button')?.focus();
  }, [menu, mine]);
  if (!still || menu === null) return null;
  const { size } = layoutFor(view, session.level.lift);
  const hotspots = hotspotsOf(view, session.level.lift);
  const spot = hotspots.find(({ id }) => id === menu);
  const hotspot = describeHotspot(still, view, menu, jumperFrom);
  if (!spot || !hotspot) return null;
  const box = hotspotBox(view, spot, position);
  const close = () => {
    views.setState({ menu: null });
    document.querySelector<HTMLElement>(`[data-hotspot="${view}/${menu}"]`)?.focus();
  };
  const right = box.x > size[0] * 0.6;
  const below = box.y < size[1] * 0.55;
  const across = ((right ? size[0] - box.x - box.w : box.x) / size[0]) * 100;
  const down = ((below ? box.y + box.h * 0.6 : size[1] - box.y - box.h * 0.4) / size[1]) * 100;
  return (
    <div
      class="action-menu"
      role="menu"
      aria-label={nameOf(hotspot, t)}
      ref={list}
      style={{ [right ? 'right' : 'left']: `${across}%`, [below ? 'top' : 'bottom']: `${down}%` }}
      onKeyDown={(event) => (event.key === 'Escape' ? close() : moveFocus(event, list.current))}
    >
      <h2 aria-hidden="true">{nameOf(hotspot, t)}</h2>
      {hotspot.actions.map((action) => (
        <button
          key={JSON.stringify(action.does)}
          type="button"
          role="menuitem"
          onClick={() => {
            doAction(session, views, action);
            close();
          }}
        >
          <img class="icon" src={iconOf(action.tool)} alt="" />
          {actionWords(action, t)}
        </button>
      ))}
    </div>
  );
}

/** A long list beside a low thing of a small picture would stand out of it, where no finger comes. */
function keepInside(list: HTMLElement): void {
  const { clientHeight = 0 } = list.offsetParent ?? {};
  const { offsetTop, offsetHeight } = list;
  const top = Math.max(0, Math.min(offsetTop, clientHeight - offsetHeight));
  if (top === offsetTop) return;
  list.style.top = `${top}px`;
  list.style.bottom = 'auto';
}

function moveFocus(event: KeyboardEvent, list: HTMLElement | null): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !list) return;
  event.preventDefault();
  const items = [...list.querySelectorAll('button')];
  const at = items.indexOf(document.activeElement as HTMLButtonElement);
  items[(at + step + items.length) % items.length]?.focus();
}
