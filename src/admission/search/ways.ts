// Ways of working that people are known to take: whatever earns nothing is left out, and a weaker means stands in for the
// right one.
import type { Act } from '../../training/lesson-commands';
import type { ScriptMove } from '../quick/script-moves';
import { isUnpunished, type Leg, type Route, walk, type Weighed, weigh, wholeSolution } from './route';
import { makeQuickMove } from '../quick/quick-play';
import { jumpersFor } from './offers';
import { enlistAct, type Scheme } from './scheme';

/** What undoes a thing, by what was done. */
function undoingOf(done: Act): Act | null {
  switch (done.type) {
    case 'press-stop':
      return { type: 'release-stop', device: done.device };
    case 'place-object':
      return { type: 'remove-object', object: done.object };
    case 'turn-switch':
      return done.to === 'off' ? null : { type: 'turn-switch', switch: done.switch, to: 'off' };
    case 'turn-main-switch':
      return done.to === 'on' ? null : { type: 'turn-main-switch', to: 'on' };
    case 'turn-key':
      return { type: 'return-key' };
    case 'open-cover':
      return { type: 'close-cover', cover: done.cover };
    case 'connect-jumper':
      return { type: 'remove-jumper', from: done.from, to: done.to };
    default:
      return null;
  }
}

type Pair = { readonly done: number; readonly undone: number };

function pairsIn(moves: readonly ScriptMove[]): readonly Pair[] {
  return moves.flatMap(({ command }, done): readonly Pair[] => {
    const undoing = command && undoingOf(command);
    if (!undoing) return [];
    const wanted = JSON.stringify(undoing);
    const undone = moves.findIndex((move, at) => at > done && JSON.stringify(move.command) === wanted);
    return undone < 0 ? [] : [{ done, undone }];
  });
}

/** What is left out together: a thing and its undoing, a passage, one move. */
function blocksIn({ moves, passages }: Scheme): readonly ReadonlySet<number>[] {
  const pairs = pairsIn(moves).map(({ done, undone }) => new Set([done, undone]));
  const spans = passages.map((from, index) => {
    const to = passages[index + 1] ?? moves.length;
    return new Set(Array.from({ length: to - from }, (_, at) => from + at));
  });
  const single = moves.map((_, at) => new Set([at])).reverse();
  return [...pairs, ...spans, ...single];
}

/** Yields each route tried; one block after the other stays left out where that costs nothing and endangers nobody. */
export function* leaveOut(scheme: Scheme): Generator<Tried> {
  for (const enough of ['full', 'passed'] as const) {
    let route = wholeSolution(scheme);
    for (const block of blocksIn(scheme)) {
      const shorter = route.filter(({ at }) => !block.has(at));
      if (shorter.length === route.length) continue;
      const tried = tryRoute(scheme, shorter);
      yield tried;
      if (tried[enough] && !isUnpunished(scheme, tried)) route = shorter;
    }
  }
}

export type Tried = Weighed & { readonly route: Route };

export function tryRoute(scheme: Scheme, route: Route): Tried {
  return { ...weigh(scheme, walk(scheme, route)), route };
}

const isProtective = (act: Act | null): boolean =>
  act !== null && ['turn-main-switch', 'press-stop', 'turn-switch'].includes(act.type);

/** Yields each route in which something else that stops the lift stands in the place of what does so in the solution. */
export function* weaken(scheme: Scheme): Generator<Tried> {
  const { moves, offers, acts, one } = scheme;
  for (const { done, undone } of pairsIn(moves)) {
    if (!isProtective(moves[done]?.command ?? null)) continue;
    const objects = followersOf(moves, done, undone);
    for (const offer of offers[done] ?? []) {
      const act = acts.get(offer) ?? null;
      const back = act && isProtective(act) ? undoingOf(act) : null;
      if (!act || !back || JSON.stringify(act) === JSON.stringify(moves[done]?.command)) continue;
      const undo = enlistAct(one, back);
      const route = wholeSolution(scheme).flatMap((leg): Leg[] => {
        if (leg.at === done) return [{ move: offer, at: -1, act }];
        if (leg.at === undone) return [{ move: undo, at: -1, act: back }];
        return objects.has(leg.at) ? [] : [leg];
      });
      yield tryRoute(scheme, route);
      yield tryRoute(
        scheme,
        wholeSolution(scheme).map((leg) =>
          leg.at === done
            ? { move: offer, at: -1, act }
            : leg.at === undone
              ? { move: undo, at: -1, act: back }
              : leg,
        ),
      );
    }
  }
}

/** Padlock and tag go with what they lock. */
function followersOf(moves: readonly ScriptMove[], done: number, undone: number): ReadonlySet<number> {
  const locks = pairsIn(moves).filter(
    (pair) => pair.done > done && pair.undone < undone && moves[pair.done]?.command?.type === 'place-object',
  );
  return new Set(locks.flatMap((pair) => [pair.done, pair.undone]));
}

/** A board that has counted its tries starts again only so. */
const RESET: Act = { type: 'press-reset' };

/** Yields each route in which a jumper stands in for the work, and is fetched again before the hand-over. */
export function* bridge(scheme: Scheme): Generator<Tried> {
  const { moves, one, solution } = scheme;
  const last = moves.length - 1;
  const reset: Leg = { move: enlistAct(one, RESET), at: -1, act: RESET };
  for (const act of jumpersFor(moves.flatMap(({ command }) => (command ? [command] : [])))) {
    const put: Leg = { move: enlistAct(one, act), at: -1, act };
    const back: readonly Act[] = [
      { type: 'walk', to: 'machine-room' },
      { type: 'open-cover', cover: 'cabinet-door' },
      { type: 'remove-jumper', from: act.from, to: act.to },
      { type: 'close-cover', cover: 'cabinet-door' },
      { type: 'walk', to: 'landing-1' },
    ];
    const legs = back.map((done): Leg => ({ move: enlistAct(one, done), at: -1, act: done }));
    for (const [from, to] of spansFrom(scheme, put.move)) {
      const own = (at: number): Leg => ({ move: solution[at] as number, at, act: null });
      const before = Array.from({ length: from }, (_, at) => own(at));
      const after = Array.from({ length: last - to }, (_, at) => own(to + at));
      yield tryRoute(scheme, [...before, put, reset, ...after, ...legs, own(last)]);
    }
  }
}

/** From where the move can first be made, or from where one leaves that place, to each passage that comes later. */
function spansFrom({ one, spots, passages }: Scheme, move: number): readonly (readonly [number, number])[] {
  const first = spots.findIndex((spot) => makeQuickMove(one, spot, move).trouble === null);
  if (first < 0) return [];
  const later = passages.filter((passage) => passage > first);
  return [first, ...later.slice(0, 1)].flatMap((from) =>
    later.flatMap((to) => (to > from ? [[from, to] as const] : [])),
  );
}
