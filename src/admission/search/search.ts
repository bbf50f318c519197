// Looks for short cuts: the level's solution with moves left out, swapped, or others put in, first one such deviation,
// then two, and so on. Places that were reached before, at no later time, are not gone on from.
import { isAnyBroken } from '../quick/quick-judge';
import { type Made, makeQuickMove } from '../quick/quick-play';
import type { Leg, Route } from './route';
import { isUnpunished, weigh } from './route';
import {
  addPlace,
  createRoutes,
  NO_PARENT,
  positionOf,
  type Routes,
  spotOf,
  type Step,
  stepsTo,
  Via,
} from './routes';
import type { Scheme } from './scheme';

export type Search = {
  readonly scheme: Scheme;
  readonly routes: Routes;
  /** ended, passed with full points, and unsafe */
  readonly found: Route[];
  /** deviations within which all routes have been tried, -1 for none */
  depth: number;
};

type Root = { readonly place: number; readonly promise: number };

/** Yields often: whoever asks no more ends it. */
export function* searchRoutes(scheme: Scheme, deepest: number): Generator<Search, Search> {
  const search: Search = { scheme, routes: createRoutes(), found: [], depth: -1 };
  addPlace(search.routes, 0, scheme.one.start, NO_PARENT, Via.go, 0);
  let roots: readonly Root[] = [{ place: 0, promise: 0 }];
  let from = 0;
  for (let depth = 0; roots.length > 0; depth++) {
    for (const root of roots) {
      runOn(search, root.place);
      yield search;
    }
    search.depth = depth;
    if (depth === deepest) break;
    const deviated: Root[] = [];
    // every place that is new since the last round
    const { count } = search.routes.places;
    for (let place = from; place < count; place++) {
      deviated.push(...deviate(search, place));
      yield search;
    }
    from = count;
    roots = deviated.sort((a, b) => b.promise - a.promise);
  }
  return search;
}

/** Follows the solution from a place as long as there is hope and news. */
function runOn(search: Search, place: number): void {
  const { routes, scheme } = search;
  for (let at = place; at >= 0; ) {
    const position = positionOf(routes, at);
    const move = scheme.solution[position];
    if (move === undefined) return;
    at = step(search, at, move, position + 1, Via.go, position);
  }
}

/** Makes a move from a place. @returns the new place, or -1 when it was known, has ended, or is hopeless */
function step(search: Search, from: number, move: number, to: number, kind: number, number: number): number {
  const { routes, scheme } = search;
  const made = makeQuickMove(scheme.one, spotOf(routes, from), move);
  if (made.trouble === 'waited-in-vain' && kind !== Via.offer) return -1;
  return arrive(search, made, from, to, kind, number);
}

function arrive(search: Search, made: Made, from: number, to: number, kind: number, number: number): number {
  const { routes, scheme, found } = search;
  const { judge } = scheme.one;
  // no points can help any more
  if (isAnyBroken(judge, scheme.vetoes, made.standing)) return -1;
  const place = addPlace(routes, made.ended ? scheme.solution.length : to, made, from, kind, number);
  if (place < 0 || !made.ended) return place;
  if (!isAnyBroken(judge, scheme.unlawful, made.standing)) return -1;
  if (isUnpunished(scheme, weigh(scheme, made))) found.push(routeTo(search, place));
  return -1;
}

function routeTo({ routes, scheme }: Search, place: number): Route {
  const own = (at: number): Leg => ({ move: scheme.solution[at] as number, at, act: null });
  return stepsTo(routes, place).flatMap(({ kind, number }: Step): readonly Leg[] => {
    switch (kind) {
      case Via.go:
        return [own(number)];
      case Via.swap:
        return [own(number + 1), own(number)];
      case Via.offer:
        return [{ move: number, at: -1, act: scheme.acts.get(number) ?? null }];
      default:
        return [];
    }
  });
}

/** Everything that could be done here otherwise than the solution does it. */
function* deviate(search: Search, place: number): Iterable<Root> {
  const { routes, scheme } = search;
  const { solution, offers } = scheme;
  const position = positionOf(routes, place);
  const spot = spotOf(routes, place);
  for (const to of skipsFrom(scheme, position)) {
    const skipped = addPlace(routes, to, spot, place, Via.skip, to);
    if (skipped >= 0) yield { place: skipped, promise: to - position };
  }
  const [here, there] = [solution[position], solution[position + 1]];
  if (here !== undefined && there !== undefined) {
    const made = makeQuickMove(scheme.one, spot, there);
    const swapped = makeQuickMove(scheme.one, made, here);
    const after = made.ended ? -1 : arrive(search, swapped, place, position + 2, Via.swap, position);
    if (after >= 0) yield { place: after, promise: 0 };
  }
  for (const offer of offers[position] ?? []) {
    const after = step(search, place, offer, position, Via.offer, offer);
    if (after >= 0) yield { place: after, promise: 5 };
  }
}

/** The longest run of single moves that is left out besides whole passages. */
const LONGEST_SKIP = 6;

function* skipsFrom({ solution, passages }: Scheme, position: number): Iterable<number> {
  for (let to = position + 1; to < solution.length && to <= position + LONGEST_SKIP; to++) yield to;
  for (const to of passages) if (to > position + LONGEST_SKIP) yield to;
}
