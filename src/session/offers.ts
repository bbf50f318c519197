// Whether the player finds a command now: at a hotspot of a view that can be opened from here, or in a panel beside
// the picture. Made of the very lists that twins, menus and panels show. For those who prove that a level can be played.
import { canonical } from '../level-format/content-hash';
import type { Act } from '../training/lesson-commands';
import { describeHotspot } from './affordances/hotspots';
import type { Action } from './affordances/affordance';
import { undrawn } from './affordances/undrawn';
import type { Frame } from './frame';
import { hotspotsOf } from './hotspot-places';
import { deskActs } from './panels/desk-panel';
import { barActs, meterActs, wearAct, wornNow, workAct, workActs } from './panels/hand-panels';
import { panelsThere } from './panels/panels-there';
import { papersActs } from './panels/papers-panel';
import { peopleActs } from './panels/people-panel';
import type { Session } from './session';
import { thingsHere } from './things-here';
import type { ViewName } from './view-store';
import { viewsFrom } from './views-at';

/** Whether this very act can be chosen at this moment. */
export function offers(session: Session, wanted: Act): boolean {
  const { frame } = session.store.getState();
  if (frame.ended) return false;
  if (offersInPanels(session, wanted)) return true;
  const drawn = drawnActs(session, wanted.type === 'connect-jumper' ? wanted.from : null);
  return drawn.some((act) => meansTheSame(frame, act, wanted));
}

/** Whether a panel beside the picture has it. */
export function offersInPanels(session: Session, wanted: Act): boolean {
  const { frame } = session.store.getState();
  return (
    panelActs(session).some((act) => meansTheSame(frame, act, wanted)) ||
    turnedByAmount(session, wanted) ||
    writtenInSheet(session, wanted)
  );
}

/** Whether two acts are one and the same deed where the player stands. */
export function meansTheSame(frame: Frame, one: Act, other: Act): boolean {
  return one.type === other.type && plain(frame, one) === plain(frame, other);
}

/** Everything the panels beside the picture offer, but for amounts. */
export function panelActs(session: Session): readonly Act[] {
  const { level, store } = session;
  const { frame } = store.getState();
  const { bag, work } = panelsThere(level);
  return [
    ...papersActs(session),
    ...barActs(frame),
    ...(frame.desk ? deskActs(frame.desk) : []),
    ...(bag
      ? [...wornNow(frame).map(wearAct), ...meterActs(frame.meter, 1), ...meterActs(frame.secondMeter, 2)]
      : []),
    ...(work ? [...workActs(frame, level.lift), ...peopleActs(frame)] : []),
  ];
}

/** Everything that can be done at hotspots of the views at hand, drawn or listed beside the picture. @param clipped where a jumper's first end is put */
export function drawnActs(session: Session, clipped: string | null): readonly Act[] {
  const actions = actionsDrawn(session, null);
  const acts = actsOf(actions);
  const starts = actions.some(({ does }) => does.kind === 'jumper-from' && does.terminal === clipped);
  return starts ? [...acts, ...actsOf(actionsDrawn(session, clipped))] : acts;
}

function actionsDrawn({ level, store }: Session, clipped: string | null): readonly Action[] {
  const { frame } = store.getState();
  return [...viewsFrom(frame), 'cutaway' as const].flatMap((view) =>
    idsIn(view, level.lift).flatMap((id) => describeHotspot(frame, view, id, clipped)?.actions ?? []),
  );
}

function idsIn(view: ViewName, lift: string): readonly string[] {
  return [...hotspotsOf(view, lift).map(({ id }) => id), ...undrawn(view, lift)];
}

function actsOf(actions: readonly Action[]): readonly Act[] {
  return actions.flatMap(({ does }) => (does.kind === 'command' ? [does.command] : []));
}

/** A set screw turns by whatever is written into its field. */
function turnedByAmount({ level, store }: Session, wanted: Act): boolean {
  if (wanted.type !== 'work-on' || wanted.by === undefined || !panelsThere(level).work) return false;
  const { frame } = store.getState();
  const thing = thingsHere(frame, level.lift).find(({ gauge }) => gauge === wanted.gauge);
  return !frame.busy && thing !== undefined && 'by' in workAct(thing, wanted.how, wanted.by);
}

/** A line of the record takes any figure. */
function writtenInSheet({ store }: Session, wanted: Act): boolean {
  if (wanted.type !== 'write-in-sheet' && wanted.type !== 'give-notice') return false;
  const { sheet } = store.getState();
  return sheet.some(
    ({ gauge, floor, signed }) => !signed && gauge === wanted.gauge && floor === (wanted.floor ?? 0),
  );
}

/** One writing for what means the same: the first meter, a door opened wide, a call at one's own landing. */
function plain({ place }: Frame, act: Act): string {
  switch (act.type) {
    case 'set-dial':
    case 'place-probe':
    case 'lift-probe':
    case 'replace-meter-fuse':
      return canonical({ ...act, meter: act.meter ?? 1 });
    case 'open-landing-door':
      return canonical({ ...act, to: act.to ?? 'wide' });
    case 'press-hall-call':
      return canonical({ ...act, floor: act.floor ?? Number(place.split('-')[1] ?? 0) });
    case 'remove-jumper':
      return canonical({ type: act.type, ends: [act.from, act.to].sort() });
    default:
      return canonical(act);
  }
}
