// For every drawn hotspot a real button in the same place: named, focusable, worked by Enter and spoken.
import { useMemo } from 'preact/hooks';
import type { Hotspot } from '../../session/affordances/affordance';
import type { Frame } from '../../session/frame';
import { hotspotBox, layoutFor } from '../../session/layouts';
import type { Box, Layout } from '../../session/layout';
import { hotspotsOf } from '../../session/hotspot-places';
import { useHotspot as act } from '../../session/play';
import type { ViewName } from '../../session/view-store';
import { nameOf } from './hotspot-words';
import { useFrame, usePlaying, useWords } from './play-context';
import { useHotspots } from './use-hotspots';

/** Metres a second below which the car is taken to stand. */
const STANDS = 0.01;

export function Twins({ view }: { readonly view: ViewName }) {
  const { session, views } = usePlaying();
  const { t } = useWords();
  const { lift } = session.level;
  const spots = hotspotsOf(view, lift);
  const ids = useMemo(() => spots.map(({ id }) => id), [spots]);
  const there = useHotspots(view, ids);
  const position = useFrame(({ car, floorPitch }) =>
    view === 'cutaway' ? restingPlace(car, floorPitch) : 0,
  );
  return useMemo(() => {
    const { size } = layoutFor(view, lift);
    return (
      <>
        {spots.map((spot, at) => {
          const hotspot = there[at];
          return hotspot ? (
            <Twin
              key={spot.id}
              name={`${view}/${spot.id}`}
              hotspot={hotspot}
              place={percent(hotspotBox(view, spot, position), size)}
              onUse={() => act(session, views, view, spot.id)}
            />
          ) : null;
        })}
      </>
    );
  }, [view, lift, spots, there, position, t]);
}

/** Nobody sees the car's twin, so it may wait for the car to stand, and until then keep to the floor it passes. */
function restingPlace({ position, speed, floor }: Frame['car'], floorPitch: number): number {
  return Math.abs(speed) < STANDS ? position : (floor - 1) * floorPitch;
}

type TwinProps = {
  /** view and id */
  readonly name: string;
  readonly hotspot: Hotspot;
  readonly place: ReturnType<typeof percent>;
  readonly onUse: () => void;
};

function Twin({ name, hotspot, place, onUse }: TwinProps) {
  const { views } = usePlaying();
  const { t } = useWords();
  return (
    <button
      type="button"
      class="twin"
      data-hotspot={name}
      style={place}
      aria-label={nameOf(hotspot, t)}
      aria-haspopup={hotspot.actions.length > 1 ? 'menu' : undefined}
      onFocus={() => views.setState({ hovered: name })}
      onBlur={() => views.setState({ hovered: null })}
      onClick={onUse}
      onKeyDown={(event) => onKey(event, () => views.setState({ menu: name.slice(name.indexOf('/') + 1) }))}
    />
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
