// The chain of causes behind an accident, from the log: which barrier was missing, then what happened.
import type { TimedEvent } from '../sim/events';
import { type LiftState, Victim } from '../sim/lift-state';
import type { Accident, AccidentLink } from './report';

/** Events that put up or take down a barrier between a person and a hazard. */
const telling = new Set([
  'main-switch-turned',
  'object-placed',
  'object-removed',
  'key-turned',
  'landing-door-opened',
  'cover-opened',
  'work-started',
  'shock-received',
  'person-fell',
  'person-crushed',
  'person-sheared',
  'person-struck',
  'passenger-fell',
  'passengers-force-door',
  'brake-lever-pulled',
  'wheel-fitted',
  'wheel-removed',
  'switch-turned',
  'stop-pressed',
  'stop-released',
]);
const kinds = ['shock', 'shock', 'fall', 'crush', 'shear', 'strike'] as const;
const fatal = new Set([
  'work-started',
  'person-fell',
  'person-crushed',
  'person-sheared',
  'person-struck',
  'passenger-fell',
]);
const CHAIN_LENGTH = 8;

export function rememberForChain(chain: TimedEvent[], event: TimedEvent): void {
  if (!telling.has(event.event.type)) return;
  chain.push(event);
  if (chain.length > CHAIN_LENGTH) chain.shift();
}

export function accidentChain(state: LiftState, chain: readonly TimedEvent[]): Accident {
  const kind = kinds[state.people.harm] ?? 'shock';
  const links = chain.map(({ tick, event }) => link(tick, event.type, plainFields(event)));
  const missing = missingBarrier(state, kind);
  const last = links.findLastIndex(({ what }) => fatal.has(what));
  const at = last < 0 ? links.length : last;
  return { kind, tick: state.tick, chain: [...links.slice(0, at), ...missing, ...links.slice(at)] };
}

/** The barrier that would have stopped it, told just before the fatal act. */
function missingBarrier(state: LiftState, kind: Accident['kind']): readonly AccidentLink[] {
  if (state.people.victim === Victim.passenger) return [];
  if (kind === 'strike')
    return state.electrical.mainSwitchOn === 1 ? [link(state.tick, 'motor-could-start', {})] : [];
  if (kind === 'fall') return [link(state.tick, 'no-car-behind-door', {})];
  if (kind !== 'shock') return [link(state.tick, 'car-was-free-to-move', {})];
  return state.electrical.mainSwitchOn === 1 ? [link(state.tick, 'main-switch-was-on', {})] : [];
}

function link(tick: number, what: string, detail: AccidentLink['detail']): AccidentLink {
  return { tick, what, detail };
}

function plainFields(event: object): AccidentLink['detail'] {
  const fields = Object.entries(event).filter(
    ([key, value]) => key !== 'type' && (typeof value === 'string' || typeof value === 'number'),
  );
  return Object.fromEntries(fields);
}
