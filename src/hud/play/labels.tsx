// Words and digits on the pictures: terminal numbers, lamp names, displays, floors. Speech hears them from the twins.
import { currentLanding } from '../../session/affordances/hotspots';
import { sameParts } from '../../session/same-parts';
import type { StillFrame } from '../../session/still-frame';
import { useMemo, useRef } from 'preact/hooks';
import { buildingOf, layoutFor } from '../../session/layouts';
import type { Layout } from '../../session/layout';
import { boardLines } from '../../session/board-lines';
import { terminalMark } from './hotspot-words';
import { diagramOf } from '../../session/diagram';
import type { ViewName } from '../../session/view-store';
import { usePlaying, useSitting, useWords } from './play-context';
import { minutesAndSeconds, type Say } from '../i18n';

type Label = {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly kind?: string;
};

/** CSS pixels below which words cannot be read; where one is must be read at a glance. */
const LEAST = 8;
const LEAST_PLACE = 10;

export function Labels({ view, width }: { readonly view: ViewName; readonly width: number }) {
  const { session } = usePlaying();
  const { t } = useWords();
  const { lift } = session.level;
  const { size } = layoutFor(view, lift);
  const labels = useLabels(view, lift, t);
  return useMemo(
    () => (
      <>
        {labels.map((label) => (
          <Word key={label.key} label={label} size={size} width={width} />
        ))}
      </>
    ),
    [labels, size, width],
  );
}

/** The same list as long as the words are the same. */
function useLabels(view: ViewName, lift: string, t: Say): readonly Label[] {
  const still = useSitting((state) => state.still);
  const kept = useRef<readonly Label[] | undefined>(undefined);
  return useMemo(() => {
    kept.current = sameParts(kept.current, labelsOf(view, still, t, lift));
    return kept.current;
  }, [view, still, t, lift]);
}

type WordProps = { readonly label: Label; readonly size: Layout['size']; readonly width: number };

function Word({ label: { x, y, text, size: pixels, kind }, size, width }: WordProps) {
  return (
    <span
      class={`tag-label ${kind ?? ''}`}
      aria-hidden="true"
      style={{
        left: `${(x / size[0]) * 100}%`,
        top: `${(y / size[1]) * 100}%`,
        fontSize: `${Math.max(kind === 'place' ? LEAST_PLACE : LEAST, pixels * (width / size[0]))}px`,
      }}
    >
      {text}
    </span>
  );
}

function labelsOf(view: ViewName, frame: StillFrame, t: Say, lift: string): readonly Label[] {
  const layout = layoutFor(view, lift);
  switch (view) {
    case 'cabinet':
      return frame.cabinetOpen ? cabinetLabels(layout, frame, t) : [];
    case 'landing':
    case 'lobby':
      return landingLabels(layout, frame, t);
    case 'machine-room':
      // the wall behind them may lie in the dark
      return [
        ...terminalLabels(layout, 20, t),
        ...deviceLabels(layout).map((one) => ({ ...one, kind: 'plate' })),
      ];
    case 'car':
      return carLabels(layout, frame);
    case 'car-roof':
    case 'pit':
      return terminalLabels(layout, 15, t);
    case 'desk':
      return deskLabels(layout, frame, t);
    case 'cutaway':
      return cutawayLabels(layout, frame, t, buildingOf(lift).machineRoom ? 'machine-room' : 'control-panel');
    default:
      return diagramLabels(lift);
  }
}

function at(layout: Layout, anchor: string): readonly [number, number] {
  return layout.anchors[anchor] ?? [0, 0];
}

/** Every `label:block.name` anchor carries the terminal's name. */
function terminalLabels(layout: Layout, size: number, t: Say): readonly Label[] {
  return Object.entries(layout.anchors).flatMap(([anchor, [x, y]]) => {
    const name = /^label:(?:rail|q0|light|lock|roof|pit)\.(.+)$/.exec(anchor)?.[1];
    if (name === undefined) return [];
    const text = terminalMark(name, t);
    // long names must keep to their plate
    return [{ key: anchor, x, y, text, size: text.length > 3 ? size * 0.8 : size }];
  });
}

function cabinetLabels(layout: Layout, frame: StillFrame, t: Say): readonly Label[] {
  const drawn = Object.keys(frame.board.lamps).filter((lamp) => `lamp:${lamp}` in layout.anchors);
  const lamps = drawn.map((lamp): Label => {
    const [x, y] = at(layout, `lamp:${lamp}`);
    return { key: lamp, x, y: y + 24, text: lamp, size: 16, kind: 'on-board' };
  });
  const devices = deviceLabels(layout).filter(({ text }) => text !== 'RCD' || frame.protection.RCD);
  const [x, y] = at(layout, 'display');
  const kind = frame.board.display.startsWith('E') ? 'digits fault' : 'digits';
  return [...terminalLabels(layout, 21, t), ...lamps, ...devices, ...displayLabels(frame, x, y, kind)];
}

/** Every `label:contactor|fuse|breaker:NAME` anchor carries the device's name. */
function deviceLabels(layout: Layout): readonly Label[] {
  return Object.entries(layout.anchors).flatMap(([anchor, [x, y]]) => {
    const name = /^label:(?:contactor|fuse|breaker):(.+)$/.exec(anchor)?.[1];
    return name === undefined ? [] : [{ key: name, x, y, text: name, size: 17 }];
  });
}

/** In its menu the display shows the row's name small and its value large. */
function displayLabels({ board }: StillFrame, x: number, y: number, kind: string): readonly Label[] {
  const { head, value } = boardLines(board);
  if (head === '') return [{ key: 'display', x, y, text: value, size: 52, kind }];
  return [
    { key: 'head', x, y: y - 24, text: head, size: 26, kind: 'digits' },
    { key: 'display', x, y: y + 16, text: value, size: 38, kind: 'digits' },
  ];
}

function landingLabels(layout: Layout, frame: StillFrame, t: Say): readonly Label[] {
  const landing = currentLanding(frame);
  const [x, y] = at(layout, 'hall-display');
  const shows = (landing ?? frame.landings[0])?.displayAlive ? String(frame.car.floor) : '';
  const floor: Label = {
    key: 'floor',
    x: 112,
    y: 60,
    text: t('floor', { floor: landing?.floor ?? 1 }),
    size: 40,
    kind: 'place',
  };
  const display: Label = { key: 'display', x, y, text: shows, size: 40, kind: 'digits' };
  return [floor, display, ...(landing?.coverOpen ? terminalLabels(layout, 21, t) : [])];
}

function carLabels(layout: Layout, frame: StillFrame): readonly Label[] {
  const [x, y] = at(layout, 'car-display');
  const buttons = frame.car.calls.map((_, index): Label => {
    const [left, top] = at(layout, `label:car-call-${index + 1}`);
    return { key: `call-${index}`, x: left, y: top, text: String(index + 1), size: 34 };
  });
  const shows = frame.car.displayAlive ? String(frame.car.floor) : '';
  return [...buttons, { key: 'display', x, y, text: shows, size: 60, kind: 'digits' }];
}

function cutawayLabels(layout: Layout, frame: StillFrame, t: Say, room: string): readonly Label[] {
  const [roomX, roomY] = at(layout, 'label:machine-room');
  const floors = frame.landings.map(({ floor }): Label => {
    const [, y] = at(layout, `floor:${floor}`);
    return {
      key: `floor-${floor}`,
      x: 768,
      y: y - 122,
      text: t('floor', { floor }),
      size: 30,
      kind: 'place',
    };
  });
  return [
    ...floors,
    { key: 'room', x: roomX, y: roomY, text: t(`hotspot.${room}`), size: 30, kind: 'place' },
  ];
}

/** Kilometres that the map shows. */
const TOWN = [6, 4] as const;

/** Numbers on the pins, and the board of calls on the other screen. */
function deskLabels(layout: Layout, { desk }: StillFrame, t: Say): readonly Label[] {
  const [left, top] = at(layout, 'map');
  const [width, height] = at(layout, 'map-size');
  const [listX, listY] = at(layout, 'list');
  const calls = desk?.calls.filter(({ status }) => status !== 'not-yet') ?? [];
  return calls.flatMap(({ call, at: spot, status, waited }, row): readonly Label[] => {
    const words = `${t('desk.call', { call })} · ${t(`desk-status.${status}`)} · ${minutesAndSeconds(waited)}`;
    const entry: Label = {
      key: `row-${call}`,
      x: listX,
      y: listY + row * 62,
      text: words,
      size: 30,
      kind: 'board-row',
    };
    if (!spot) return [entry];
    const x = left + (spot[0] / TOWN[0]) * width;
    const y = top + (spot[1] / TOWN[1]) * height - 84;
    return [entry, { key: `pin-${call}`, x, y, text: String(call), size: 26, kind: 'place' }];
  });
}

function diagramLabels(lift: string): readonly Label[] {
  const { parts, nodes } = diagramOf(lift);
  const rows = new Set(parts.map(({ y }) => y));
  const middle = layoutFor('drawing-table', lift).size[0] / 2;
  const numbers = nodes.filter(({ node }) => !node.endsWith('m'));
  return [
    ...parts.map(({ id, x, y }) => ({ key: id, x, y: y - 40, text: id, size: 22 })),
    // where the wire turns to the next row, the number stands beside it and not on it
    ...numbers.map(({ node, x, y }): Label => {
      const turns = !rows.has(y);
      const aside = x > middle ? -34 : 34;
      return { key: `n${node}`, x: turns ? x + aside : x, y: turns ? y : y + 26, text: node, size: 20 };
    }),
  ];
}
