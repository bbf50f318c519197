// The chain of causes behind an accident, from the log: which barrier was missing, then what happened.
import type { TimedEvent } from '../sim/events';
import { Harm, type LiftState } from '../sim/lift-state';
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
]);
const CHAIN_LENGTH = 8;

export function rememberForChain(chain: TimedEvent[], event: TimedEvent): void {
  if (!telling.has(event.event.type)) return;
  chain.push(event);
  if (chain.length > CHAIN_LENGTH) chain.shift();
}

export function accidentChain(state: LiftState, chain: readonly TimedEvent[]): Accident {
  const missing: AccidentLink[] = [];
  const kind = state.people.harm === Harm.fall ? 'fall' : 'shock';
  if (kind === 'shock' && state.electrical.mainSwitchOn === 1)
    missing.push(link(state.tick, 'main-switch-was-on', {}));
  if (kind === 'fall') missing.push(link(state.tick, 'no-car-behind-door', {}));
  return {
    kind,
    tick: state.tick,
    chain: [...missing, ...chain.map(({ tick, event }) => link(tick, event.type, plainFields(event)))],
  };
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
