// Where things are in one drawn view, in art units: its parts, what can be pointed at, its named points.
export type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
export type LayoutPart = Box & {
  readonly id: string;
  readonly depth: number;
  readonly image?: string;
  readonly states?: Readonly<Record<string, string>>;
  readonly initial?: string;
  readonly origin?: readonly number[];
};
export type LayoutHotspot = Box & { readonly id: string };
export type Layout = {
  readonly size: readonly [number, number];
  readonly parts: readonly LayoutPart[];
  readonly hotspots: readonly LayoutHotspot[];
  readonly anchors: Readonly<Record<string, readonly [number, number]>>;
};
