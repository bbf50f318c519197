// The callout over what pointer or focus is on: its name, and what a click will do.
import { actionFor, describeHotspot } from '../../session/affordances/hotspots';
import { hotspotsOf } from '../../session/hotspot-places';
import { hotspotBox, layoutFor } from '../../session/layouts';
import type { ViewName } from '../../session/view-store';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { actionWords, nameOf } from './hotspot-words';
import { useFrame, usePlaying, useSitting, useView, useWords } from './play-context';

export function Pill({ view }: { readonly view: ViewName }) {
  const { session } = usePlaying();
  const { t } = useWords();
  const hovered = useView((state) => state.hovered);
  const tool = useView((state) => state.tool);
  const jumperFrom = useView((state) => state.jumperFrom);
  const isMine = hovered?.startsWith(`${view}/`) ?? false;
  const still = useSitting((state) => (isMine ? state.still : null));
  const pill = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (pill.current) keepInSight(pill.current);
  }, [hovered, still]);
  const position = useFrame(({ car }) => (hovered === 'cutaway/place:car' ? car.position : 0));
  if (!hovered || !still || !isMine) return null;
  const id = hovered.slice(view.length + 1);
  const { size } = layoutFor(view, session.level.lift);
  const hotspots = hotspotsOf(view, session.level.lift);
  const spot = hotspots.find((one) => one.id === id);
  const hotspot = describeHotspot(still, view, id, jumperFrom);
  if (!spot || !hotspot) return null;
  const box = hotspotBox(view, spot, position);
  const action = actionFor(hotspot, tool);
  const low = box.y < size[1] * 0.12;
  const share = Math.min(0.84, Math.max(0.16, (box.x + box.w / 2) / size[0]));
  const top = ((low ? box.y + box.h : box.y) / size[1]) * 100;
  return (
    <div
      ref={pill}
      class="pill"
      aria-hidden="true"
      style={{ left: `${share * 100}%`, top: `calc(${top}% ${low ? '+ 6px' : '- 2.4rem'})` }}
    >
      {nameOf(hotspot, t)}
      {action ? ` · ${actionWords(action, t)}` : hotspot.actions.length > 1 ? ' …' : ''}
    </div>
  );
}

/** A picture wider than its window shows only a part of itself: the callout keeps within that. */
function keepInSight(pill: HTMLElement): void {
  pill.style.translate = '';
  const sight = pill.closest('.stage-scroll')?.getBoundingClientRect();
  if (!sight) return;
  const { left, right } = pill.getBoundingClientRect();
  const over = Math.max(0, right + 4 - sight.right) || Math.min(0, left - 4 - sight.left);
  if (over !== 0) pill.style.translate = `${-over}px`;
}
