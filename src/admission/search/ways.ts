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

const isProtective = (act: Act): boolean =>
  ['turn-main-switch', 'press-stop', 'turn-switch'].includes(act.type);

/** A board that stood in a fault starts again only so. */
const RESET: Act = { type: 'press-reset' };

/** Yields each route in which something else that stops the lift stands in the place of what does so in the solution. */
export function* weaken(scheme: Scheme): Generator<Tried> {
  const { moves, offers, acts } = scheme;
  const reset = putIn(scheme, RESET);
  for (const pair of pairsIn(moves)) {
    const { command } = moves[pair.done] as ScriptMove;
    if (!command || !isProtective(command)) continue;
    const fellows = followersOf(moves, pair);
    for (const offer of offers[pair.done] ?? []) {
      const act = acts.get(offer) ?? null;
      const back = act && isProtective(act) ? undoingOf(act) : null;
      if (!act || !back || JSON.stringify(act) === JSON.stringify(command)) continue;
      const undo = putIn(scheme, back);
      const route = wholeSolution(scheme).flatMap((leg): Leg[] => {
        if (leg.at === pair.done) return [{ move: offer, at: -1, act }];
        return leg.at === pair.undone ? [undo, reset] : [leg];
      });
      yield tryRoute(scheme, route);
      yield tryRoute(
        scheme,
        route.filter(({ at }) => !fellows.has(at)),
      );
    }
  }
}

function putIn({ one }: Scheme, act: Act): Leg {
  return { move: enlistAct(one, act), at: -1, act };
}

/** Padlock and tag go with what they lock. */
function followersOf(moves: readonly ScriptMove[], { done, undone }: Pair): ReadonlySet<number> {
  const locks = pairsIn(moves).filter((pair) => {
    const { command } = moves[pair.done] as ScriptMove;
    const isLock = command?.type === 'place-object' && ['padlock', 'tag'].includes(command.object);
    return isLock && pair.done > done && pair.undone < undone;
  });
  return new Set(locks.flatMap((pair) => [pair.done, pair.undone]));
}

/** Yields each route in which a jumper stands in for the work, and is fetched again before the hand-over. */
export function* bridge(scheme: Scheme): Generator<Tried> {
  const { moves, solution } = scheme;
  const last = moves.length - 1;
  const reset = putIn(scheme, RESET);
  for (const act of jumpersFor(moves.flatMap(({ command }) => (command ? [command] : [])))) {
    const put = putIn(scheme, act);
    const back: readonly Act[] = [
      { type: 'walk', to: 'machine-room' },
      { type: 'open-cover', cover: 'cabinet-door' },
      { type: 'remove-jumper', from: act.from, to: act.to },
      { type: 'close-cover', cover: 'cabinet-door' },
      { type: 'walk', to: 'landing-1' },
    ];
    const legs = back.map((done) => putIn(scheme, done));
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
