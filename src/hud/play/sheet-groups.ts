// The record's lines by the places where their things are, in the order of a round; how many are written, how many left.
import type { SheetLineFrame } from '../../session/sheet-frame';

export type SheetGroup = {
  /** a gauge's place, or `landing-3` */
  readonly place: string;
  readonly floor: number;
  readonly items: readonly { readonly item: string; readonly lines: readonly SheetLineFrame[] }[];
  readonly written: number;
  readonly of: number;
};

const round = ['machine-room', 'cabinet', 'car', 'landing', 'car-roof', 'pit'];

export function groupsOf(lines: readonly SheetLineFrame[]): readonly SheetGroup[] {
  const groups = new Map<string, SheetLineFrame[]>();
  for (const line of lines) {
    const place = placeOfLine(line);
    groups.set(place, [...(groups.get(place) ?? []), line]);
  }
  return [...groups]
    .map(([place, own]): SheetGroup => {
      const items = [...new Set(own.map(({ item }) => item))];
      return {
        place,
        floor: own[0]?.floor ?? 0,
        items: items.map((item) => ({ item, lines: own.filter((line) => line.item === item) })),
        written: own.filter(isWritten).length,
        of: own.length,
      };
    })
    .sort((one, other) => orderOf(one) - orderOf(other) || one.floor - other.floor);
}

export function isWritten({ written }: SheetLineFrame): boolean {
  return written !== null;
}

/** Where one stands to look at it, with the landing's number. */
export function placeOfLine({ at, floor }: SheetLineFrame): string {
  return at === 'landing' ? `landing-${floor}` : at;
}

function orderOf({ place }: SheetGroup): number {
  return round.indexOf(place.startsWith('landing') ? 'landing' : place);
}

/** `T5002-A1-05` as the form numbers it: `A1-05`. */
export function itemNumber(item: string): string {
  return item.replace(/^T5002-/, '');
}
