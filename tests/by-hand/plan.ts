// What to do by hand to play a written solution: for every deed of it where the page offers it at that moment, found in
// the very lists that pictures, menus and panels are made of, and between the deeds how many ticks pass.
import type { Script } from '../../src/level-format/script';
import type { ScriptStep } from '../../src/level-format/script-step';
import type { Level } from '../../src/level-format/level';
import type { Action, Words } from '../../src/session/affordances/affordance';
import { actionFor, describeHotspot } from '../../src/session/affordances/hotspots';
import { undrawn } from '../../src/session/affordances/undrawn';
import type { Frame } from '../../src/session/frame';
import { hotspotsOf } from '../../src/session/hotspot-places';
import { meansTheSame, offersInPanels } from '../../src/session/offers';
import { playSteps, stepsFor } from '../../src/session/play-script';
import { beginPlay, type PlayThrough } from '../../src/session/play-through';
import { type Session, sessionOf } from '../../src/session/session';
import type { Tool, ViewName } from '../../src/session/view-store';
import { viewsFrom } from '../../src/session/views-at';
import type { TimedEvent } from '../../src/sim/events';
import type { Act } from '../../src/training/lesson-commands';

/** A hotspot of a view, and which of its actions. */
export type Spot = {
  readonly view: ViewName;
  readonly id: string;
  /** in the picture, or listed beside it */
  readonly drawn: boolean;
  readonly action: string;
  readonly words: Words;
  readonly tool: Tool;
  /** place in its menu, from 0, and how many stand there */
  readonly at: number;
  readonly of: number;
  /** done at once with that tool in hand, without a menu */
  readonly direct: boolean;
};

export type Move =
  | { readonly wait: number }
  | { readonly act: Act; readonly spots: readonly Spot[] }
  | { readonly act: Act; readonly panel: PanelHelp };

/** What a panel's own lists say of a deed: the place of a question, a choice, a paper; where a line of the record stands. */
export type PanelHelp = { readonly at?: readonly number[]; readonly place?: string };

export type Plan = {
  readonly level: string;
  readonly campaign: string;
  readonly seed: number;
  readonly passenger: boolean;
  readonly startTick: number;
  readonly moves: readonly Move[];
  /** what the lift is and the run is worth at the end */
  readonly end: {
    readonly hash: string;
    readonly passed: boolean;
    readonly score: number;
    readonly of: number;
  };
};

/** @throws Error naming the step that goes otherwise than written, or that no hand finds */
export function planOf(level: Level, script: Pick<Script, 'steps'>, seed: number): Plan {
  const play = beginPlay(level, seed);
  const past: TimedEvent[] = [];
  const startTick = play.simulation.state.tick;
  const moves = stepsFor(level, script, seed).flatMap((step, at) => moveFor(play, past, step, at));
  const session = sessionOf(play, past);
  const { passed, score, of } = session.report();
  const end = { hash: session.hash(), passed, score, of };
  const { id, campaign, role } = level;
  return { level: id, campaign, seed, passenger: role === 'passenger', startTick, moves: joined(moves), end };
}

/** A step may be done again at its own time: an order that was misheard. */
function moveFor(play: PlayThrough, past: TimedEvent[], step: ScriptStep, at: number): readonly Move[] {
  const session = sessionOf(play, past);
  let now = play.simulation.state.tick;
  const way = 'do' in step ? wayOf(session, step.do) : undefined;
  const done = play.commands.length;
  const [trouble] = playSteps(play, [step], (events) => void past.push(...events));
  if (trouble) throw new Error(`step ${at + 1}: ${trouble.what}`);
  if ('do' in step && !way) throw new Error(`step ${at + 1}: no way by hand to ${JSON.stringify(step.do)}`);
  const moves: Move[] = [];
  const waitTo = (tick: number) => {
    if (tick > now) moves.push({ wait: tick - now });
    now = tick;
  };
  for (const { tick } of play.commands.slice(done)) {
    waitTo(tick);
    if (way) moves.push(way);
  }
  waitTo(play.simulation.state.tick);
  return moves;
}

/** The picture first, where it shows the thing; then a panel; then the lists beside the picture. */
function wayOf(session: Session, act: Act): Move | undefined {
  const spots = spotsFor(session, act);
  if (spots?.every(({ drawn }) => drawn)) return { act, spots };
  if (offersInPanels(session, act)) return { act, panel: panelHelp(session, act) };
  return spots && { act, spots };
}

function spotsFor(session: Session, act: Act): readonly Spot[] | undefined {
  if (act.type !== 'connect-jumper') {
    const spot = spotWhere(
      session,
      null,
      (does) => does.kind === 'command' && same(session, does.command, act),
    );
    return spot && [spot];
  }
  const first = spotWhere(session, null, (does) => does.kind === 'jumper-from' && does.terminal === act.from);
  const second = spotWhere(
    session,
    act.from,
    (does) => does.kind === 'command' && same(session, does.command, act),
  );
  return first && second && [first, second];
}

function same(session: Session, one: Act, other: Act): boolean {
  return meansTheSame(session.store.getState().frame, one, other);
}

function spotWhere(
  { level, store }: Session,
  clipped: string | null,
  isIt: (does: Action['does']) => boolean,
): Spot | undefined {
  const { frame } = store.getState();
  for (const view of [...viewsFrom(frame), 'cutaway' as const]) {
    const ids = hotspotsOf(view, level.lift).map(({ id }) => id);
    for (const id of [...ids, ...undrawn(view, level.lift)]) {
      const spot = spotAt(frame, view, id, clipped, isIt);
      if (spot) return { ...spot, drawn: ids.includes(id) };
    }
  }
  return undefined;
}

function spotAt(
  frame: Frame,
  view: ViewName,
  id: string,
  clipped: string | null,
  isIt: (does: Action['does']) => boolean,
): Omit<Spot, 'drawn'> | undefined {
  const hotspot = describeHotspot(frame, view, id, clipped);
  const at = hotspot?.actions.findIndex(({ does }) => isIt(does)) ?? -1;
  const action = hotspot?.actions[at];
  if (!hotspot || !action) return undefined;
  const { name, words = {}, tool } = action;
  const direct = actionFor(hotspot, tool) === action;
  return { view, id, action: name, words, tool, at, of: hotspot.actions.length, direct };
}

function panelHelp({ asks, store }: Session, act: Act): PanelHelp {
  if (act.type === 'answer') {
    const question = asks.findings.findIndex(({ id }) => id === act.question);
    return {
      at: [question, asks.findings[question]?.choices.findIndex(({ id }) => id === act.choice) ?? -1],
    };
  }
  if (act.type === 'read-document')
    return { at: [asks.documents.findIndex(({ id }) => id === act.document)] };
  if (act.type !== 'write-in-sheet' && act.type !== 'give-notice') return {};
  const line = store
    .getState()
    .sheet.find(({ gauge, floor }) => gauge === act.gauge && floor === (act.floor ?? 0));
  return line ? { place: line.at === 'landing' ? `landing-${line.floor}` : line.at } : {};
}

/** Waits that follow one another are one. */
function joined(moves: readonly Move[]): readonly Move[] {
  const whole: Move[] = [];
  for (const move of moves) {
    const last = whole.at(-1);
    if ('wait' in move && last && 'wait' in last) whole[whole.length - 1] = { wait: last.wait + move.wait };
    else whole.push(move);
  }
  return whole;
}
