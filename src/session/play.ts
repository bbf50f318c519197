// How pointer, touch and keyboard act: the one way from a hotspot to a command.
import type { Refusal } from '../sim/commands';
import { actionFor, describeHotspot } from './affordances/hotspots';
import type { Action } from './affordances/affordance';
import type { Session } from './session';
import type { ViewName, ViewStore } from './view-store';

/** Uses the tool in hand on a hotspot, or opens its menu when there is more than one thing to do. */
export function useHotspot(
  session: Session,
  views: ViewStore,
  view: ViewName,
  id: string,
): Refusal | undefined {
  const { tool, jumperFrom } = views.getState();
  const hotspot = describeHotspot(session.store.getState().frame, view, id, jumperFrom);
  if (!hotspot) return undefined;
  const action = actionFor(hotspot, tool);
  if (action) return doAction(session, views, action);
  if (hotspot.actions.length > 0) views.setState({ menu: id });
  return undefined;
}

export function doAction(session: Session, views: ViewStore, action: Action): Refusal | undefined {
  views.setState({ menu: null });
  const { does } = action;
  if (does.kind === 'view') {
    views.setState({ closeUp: does.view });
    return undefined;
  }
  if (does.kind === 'node') {
    views.setState({ node: views.getState().node === does.node ? null : does.node });
    return undefined;
  }
  if (does.kind === 'jumper-from') {
    views.setState({ jumperFrom: does.terminal, tool: 'jumper' });
    return undefined;
  }
  const refusal = session.send(does.command);
  if (refusal) return refusal;
  if (does.command.type === 'connect-jumper') views.setState({ jumperFrom: null });
  if (does.command.type === 'open-cover' && does.command.cover === 'cabinet-door')
    views.setState({ closeUp: 'cabinet' });
  if (does.command.type === 'close-cover' && does.command.cover === 'cabinet-door')
    views.setState({ closeUp: 'machine-room' });
  return undefined;
}
