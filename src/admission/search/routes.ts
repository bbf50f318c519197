// The routes a search has walked, as a table: where each stands, how it got there, and the way back to its beginning.
import { createIntTable, internInts, type IntTable, intTableBytes } from '../quick/int-table';
import type { Spot } from '../quick/quick-play';

/** How a place was reached: by the next move of the solution, by leaving some out, by two swapped, by something else. */
export const Via = { go: 0, skip: 1, swap: 2, offer: 3 } as const;

export type Routes = {
  /** place in the solution, state, standing: one row a place */
  readonly places: IntTable;
  since: Int32Array;
  parent: Int32Array;
  /** kind of the step in the low two bits, its number above */
  via: Int32Array;
};

const FIRST = 256;
export const NO_PARENT = -1;

export function createRoutes(): Routes {
  return {
    places: createIntTable(3),
    since: new Int32Array(FIRST),
    parent: new Int32Array(FIRST),
    via: new Int32Array(FIRST),
  };
}

const row = new Int32Array(3);

/** @returns the place's number, or -1 if it was there before and reached no later */
export function addPlace(
  routes: Routes,
  at: number,
  spot: Spot,
  parent: number,
  kind: number,
  number: number,
): number {
  const { places } = routes;
  row[0] = at;
  row[1] = spot.state;
  row[2] = spot.standing;
  const before = places.count;
  const place = internInts(places, row);
  const isNew = places.count > before;
  if (!isNew && spot.since >= (routes.since[place] as number)) return -1;
  // a place that was there keeps what has been found from it; only the way to it is now a quicker one
  if (!isNew && isBehind(routes, parent, place)) return -1;
  if (place >= routes.since.length) widen(routes);
  routes.since[place] = spot.since;
  routes.parent[place] = parent;
  routes.via[place] = kind | (number << 2);
  return isNew ? place : -1;
}

/** Whether `place` lies on the way to `from`. */
function isBehind({ parent }: Routes, from: number, place: number): boolean {
  for (let at = from; at !== NO_PARENT; at = parent[at] as number) if (at === place) return true;
  return false;
}

function widen(routes: Routes): void {
  for (const name of ['since', 'parent', 'via'] as const) {
    const wider = new Int32Array(Math.ceil(routes[name].length * 1.5));
    wider.set(routes[name]);
    routes[name] = wider;
  }
}

export function spotOf({ places, since }: Routes, place: number): Spot {
  const at = place * 3;
  return {
    state: places.rows[at + 1] as number,
    standing: places.rows[at + 2] as number,
    since: since[place] as number,
  };
}

/** How far in the solution a place is. */
export function positionOf({ places }: Routes, place: number): number {
  return places.rows[place * 3] as number;
}

export type Step = { readonly kind: number; readonly number: number; readonly from: number };

/** The steps that lead to a place, first to last; `from` is the place in the solution where each begins. */
export function stepsTo(routes: Routes, place: number): readonly Step[] {
  const steps: Step[] = [];
  for (let at = place; routes.parent[at] !== NO_PARENT; at = routes.parent[at] as number) {
    const via = routes.via[at] as number;
    steps.push({ kind: via & 3, number: via >> 2, from: positionOf(routes, routes.parent[at] as number) });
  }
  return steps.reverse();
}

export function routesBytes({ places, since, parent, via }: Routes): number {
  return intTableBytes(places) + since.byteLength + parent.byteLength + via.byteLength;
}
