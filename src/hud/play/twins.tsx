// For every drawn hotspot a real button in the same place: named, focusable, worked by Enter and spoken.
import { describeHotspot } from '../../session/affordances/hotspots';
import { hotspotBox, layoutFor } from '../../session/layouts';
import type { Box, Layout } from '../../session/layout';
import { hotspotsOf } from '../../session/hotspot-places';
import { useHotspot as act } from '../../session/play';
import type { ViewName } from '../../session/view-store';
import { nameOf } from './hotspot-words';
import { usePlaying, useSitting, useView, useWords } from './play-context';

export function Twins({ view }: { readonly view: ViewName }) {
  const { session, views } = usePlaying();
  const { t } = useWords();
  const frame = useSitting((state) => state.frame);
  const jumperFrom = useView((state) => state.jumperFrom);
  const { size } = layoutFor(view, session.level.lift);
  const hotspots = hotspotsOf(view, session.level.lift);
  const there = hotspots.flatMap((spot) => {
    const hotspot = describeHotspot(frame, view, spot.id, jumperFrom);
    return hotspot ? [{ spot, hotspot }] : [];
  });
  return (
    <>
      {there.map(({ spot, hotspot }) => (
        <button
          key={spot.id}
          type="button"
          class="twin"
          data-hotspot={`${view}/${spot.id}`}
          style={percent(hotspotBox(view, spot, frame.car.position), size)}
          aria-label={nameOf(hotspot, t)}
          aria-haspopup={hotspot.actions.length > 1 ? 'menu' : undefined}
          onFocus={() => views.setState({ hovered: `${view}/${spot.id}` })}
          onBlur={() => views.setState({ hovered: null })}
          onClick={() => act(session, views, view, spot.id)}
          onKeyDown={(event) => onKey(event, () => views.setState({ menu: spot.id }))}
        />
      ))}
    </>
  );
}

export function percent(
  box: Box,
  [width, height]: Layout['size'],
): Readonly<Record<'left' | 'top' | 'width' | 'height', string>> {
  return {
    left: `${(box.x / width) * 100}%`,
    top: `${(box.y / height) * 100}%`,
    width: `${(box.w / width) * 100}%`,
    height: `${(box.h / height) * 100}%`,
  };
}

/** Arrows go to the nearest twin that way; Shift+Enter or the menu key lists what can be done. */
function onKey(event: KeyboardEvent & { readonly currentTarget: HTMLElement }, openMenu: () => void): void {
  if (event.key === 'ContextMenu' || (event.key === 'Enter' && event.shiftKey)) {
    event.preventDefault();
    openMenu();
    return;
  }
  const way = ({ ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] } as const)[
    event.key as 'ArrowLeft'
  ];
  if (!way) return;
  event.preventDefault();
  nearest(event.currentTarget, way)?.focus();
}

function nearest(from: HTMLElement, [dx, dy]: readonly [number, number]): HTMLElement | undefined {
  const centre = (element: Element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };
  const here = centre(from);
  const ranked = [...(from.parentElement?.querySelectorAll<HTMLElement>('.twin') ?? [])].flatMap(
    (element) => {
      const { x, y } = centre(element);
      const along = (x - here.x) * dx + (y - here.y) * dy;
      const aside = Math.abs((x - here.x) * dy) + Math.abs((y - here.y) * dx);
      return along > 4 ? [{ element, cost: along + 2.5 * aside }] : [];
    },
  );
  return ranked.sort((a, b) => a.cost - b.cost)[0]?.element;
}
