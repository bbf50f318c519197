// No unpunished short cut (check g): a bounded search over the level's lift for routes that are shorter than the solution,
// earn as much, and endanger somebody. Ways that people are known to take come first, then deviations of every kind, as
// far as the budget goes. What is found is proved by the play-through that a player gets, or not told.
import type { Level } from '../../level-format/level';
import type { Script } from '../../level-format/script';
import { stepsFor } from '../../session/play-script';
import { beginPlay } from '../../session/play-through';
import type { AdmissionCheck, Finding } from '../admission';
import { type Candidate, proveByPlay } from './proof';
import { isShortCut, isUnpunished, type Route, smallest, walk, weigh } from './route';
import { makeScheme, type Scheme } from './scheme';
import { searchRoutes } from './search';
import { bridge, leaveOut, weaken } from './ways';

export const noShortCut: AdmissionCheck = {
  letter: 'g',
  about: { en: 'no unsafe short cut earns as much', 'zh-CN': '没有不安全的捷径能得同样的分' },
  after: ['b'],
  prove: ({ level, solution, seeds }) => ({ against: shortCutsInCases(level, solution, seeds) }),
};

/** How much is looked at: moves of the whole lift, and all moves, most of which are remembered ones. */
export type Budget = { readonly made: number; readonly transitions: number };
export const USUAL_BUDGET: Budget = { made: 1200, transitions: 150_000 };

/** For the second case: the solution itself, and about as much again. */
const SECOND_BUDGET: Budget = { made: 400, transitions: 50_000 };

/** The first case of the draw, and of its others the last: what is drawn late must not open a way either. */
export function shortCutsInCases(
  level: Level,
  solution: Pick<Script, 'steps'>,
  [first = 1, ...others]: readonly number[],
  budgets: readonly [first: Budget, second: Budget] = [USUAL_BUDGET, SECOND_BUDGET],
): readonly Finding[] {
  const found = shortCutsOf(level, solution, first, budgets[0]);
  const last = others.at(-1);
  return found.length > 0 || last === undefined ? found : shortCutsOf(level, solution, last, budgets[1]);
}

export type Progress = {
  readonly transitions: number;
  readonly made: number;
  /** of the budget, 0 to 1 */
  readonly share: number;
  readonly found: number;
};

const DEEPEST = 4;
/** Further ones tell an author nothing new. */
const ENOUGH = 3;

/**
 * @param told now and then; false cancels
 * @returns one finding for each way that is proved, at most three
 */
export function shortCutsOf(
  level: Level,
  { steps }: Pick<Script, 'steps'>,
  seed: number,
  budget: Budget = USUAL_BUDGET,
  told: (progress: Progress) => boolean = () => true,
): readonly Finding[] {
  const written = stepsFor(level, { steps }, seed);
  const scheme = makeScheme(beginPlay(level, seed), written);
  const candidate = { scheme, level, seed, written };
  const proved = new Map<string, Finding>();
  for (const route of hunt(scheme)) {
    const { made, remembered } = scheme.one.quick;
    const transitions = made + remembered;
    const share = Math.min(1, Math.max(made / budget.made, transitions / budget.transitions));
    if (!told({ transitions, made, share, found: proved.size }) || share >= 1) break;
    if (route) prove(candidate, route, proved);
    if (proved.size >= ENOUGH) break;
  }
  return [...proved.values()];
}

/** Yields routes that seem unpunished, and null in between so that others may look in. */
export function* hunt(scheme: Scheme): Generator<Route | null> {
  for (const way of [leaveOut, weaken, bridge])
    for (const tried of way(scheme)) yield isUnpunished(scheme, tried) ? tried.route : null;
  for (const { found } of searchRoutes(scheme, DEEPEST)) yield found.pop() ?? null;
}

function prove(candidate: Candidate, found: Route, proved: Map<string, Finding>): void {
  const { scheme } = candidate;
  if (!isShortCut(scheme, found)) return;
  const route = smallest(scheme, found);
  const key = weigh(scheme, walk(scheme, route)).dangers.join();
  if (proved.has(key)) return;
  const finding = proveByPlay(candidate, route);
  if (finding) proved.set(key, finding);
}
