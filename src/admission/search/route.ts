// A route through a level: moves of the solution, and others put in. It can be walked quickly, made as small as it can be
// without losing what is wrong with it, and written out for the play-through to prove.
import type { ScriptStep } from '../../level-format/script-step';
import { TICK, ticks } from '../../sim/units';
import type { Act } from '../../training/lesson-commands';
import { gradeSpot, type Made, makeQuickMove } from '../quick/quick-play';
import { isVeto } from './dangers';
import type { Scheme } from './scheme';

/** @property at place in the solution, -1 for what was put in. @property act what is done instead of what is written */
export type Leg = { readonly move: number; readonly at: number; readonly act: Act | null };
export type Route = readonly Leg[];

export function wholeSolution({ solution }: Scheme): Route {
  return solution.map((move, at) => ({ move, at, act: null }));
}

export function walk({ one }: Scheme, route: Route): Made {
  let made: Made = { ...one.start, trouble: null, ended: false };
  for (const { move } of route) {
    if (made.ended) break;
    made = makeQuickMove(one, made, move);
  }
  return made;
}

export type Weighed = {
  /** ended and passed */
  readonly passed: boolean;
  /** and with no point less than the solution */
  readonly full: boolean;
  /** by number, those that the solution does not run into */
  readonly dangers: readonly number[];
};

export function weigh(scheme: Scheme, made: Made): Weighed {
  if (!made.ended) return { passed: false, full: false, dangers: [] };
  const grade = gradeSpot(scheme.one, made);
  const passed = grade.failures.length === 0;
  return {
    passed,
    full: passed && grade.score >= scheme.grade.score,
    dangers: grade.dangers.flatMap(({ verdict }, danger) =>
      verdict === 'broken' && !scheme.lawful.has(danger) ? [danger] : [],
    ),
  };
}

/** Passed against a veto of the trade, or unsafe in any way and yet worth as much as the solution. */
export function isUnpunished({ dangers }: Scheme, weighed: Weighed): boolean {
  return (
    (weighed.full && weighed.dangers.length > 0) ||
    (weighed.passed && weighed.dangers.some((danger) => isVeto(dangers[danger])))
  );
}

/**
 * Unpunished, with less to do or less time to spend; and what was put in is needed for that. Danger for its own sake is
 * no short cut.
 */
export function isShortCut(scheme: Scheme, route: Route): boolean {
  const made = walk(scheme, route);
  if (!isUnpunished(scheme, weigh(scheme, made))) return false;
  const { since = 0 } = scheme.spots.at(-1) ?? {};
  if (route.length >= scheme.solution.length && made.since >= since - A_SECOND) return false;
  const bare = route.filter(({ at }) => at >= 0);
  return bare.length === route.length || !weigh(scheme, walk(scheme, bare)).passed;
}

const A_SECOND = ticks(1);

/** Takes out what was put in, and gives back what was left out, as long as it stays a short cut. */
export function smallest(scheme: Scheme, route: Route): Route {
  let least = route;
  for (const leg of route) {
    const without = leg.at < 0 ? least.filter((one) => one !== leg) : least;
    if (without !== least && isShortCut(scheme, without)) least = without;
  }
  // what was left out in vain may need its fellow back first
  for (let before: Route = []; before !== least; ) {
    before = least;
    for (const leg of wholeSolution(scheme)) {
      const more = withLeg(least, leg);
      if (more !== least && isShortCut(scheme, more)) least = more;
    }
  }
  return least;
}

function withLeg(route: Route, leg: Leg): Route {
  if (route.some(({ at }) => at === leg.at)) return route;
  const next = route.findIndex(({ at }) => at > leg.at);
  return next < 0 ? [...route, leg] : [...route.slice(0, next), leg, ...route.slice(next)];
}

/** @param written the solution's steps. @returns the route as steps of a script, with the times that were waited where that was in vain */
export function scriptOf(
  scheme: Scheme,
  route: Route,
  written: readonly ScriptStep[],
): readonly ScriptStep[] {
  const script: ScriptStep[] = [];
  let made: Made = { ...scheme.one.start, trouble: null, ended: false };
  for (const { move, at, act } of route) {
    if (made.ended) break;
    const { since } = made;
    made = makeQuickMove(scheme.one, made, move);
    const own = scheme.moves[at];
    const command = act ?? own?.command;
    if (own && !act && made.trouble === null) script.push(...written.slice(own.from, own.to));
    else if (command) {
      script.push({ do: command });
      if (made.since > since) script.push({ wait: Math.round((made.since - since) * TICK * 100) / 100 });
    }
  }
  return script;
}
