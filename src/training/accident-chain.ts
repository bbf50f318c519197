// The chain of causes behind an accident, from the log: which barrier was missing, then what happened.
import type { SimEvent, TimedEvent } from '../sim/events';
import type { LiftState } from '../sim/lift-state';
import type { Happening } from './happening';
import type { Accident, AccidentLink } from './report';

/** Events that put up or take down a barrier between a person and a hazard. */
const telling = new Set([
  'main-switch-turned',
  'object-placed',
  'object-removed',
  'key-turned',
  'landing-door-opened',
  'landing-door-wide',
  'cover-opened',
  'guard-taken-off',
  'spot-taken',
  'work-started',
  'passengers-force-door',
  'passengers-jumped',
  'brake-lever-pulled',
  'wheel-fitted',
  'wheel-removed',
  'switch-turned',
  'stop-pressed',
  'stop-released',
  'doors-pried',
  'lead-caught',
  'shoe-caught',
  'escalator-fall',
]);
/** Events that are the harm itself. */
const harms = new Set([
  'shock-received',
  'person-fell',
  'person-crushed',
  'person-sheared',
  'person-struck',
  'person-drawn-in',
  'person-burnt',
  'passenger-fell',
  'public-fell',
  'lead-dragged',
  'escalator-injury',
]);
const kinds = ['shock', 'shock', 'fall', 'crush', 'shear', 'strike', 'entangle', 'burn'] as const;
const CHAIN_LENGTH = 8;

export function rememberForChain(chain: TimedEvent[], event: Happening): void {
  const { type } = event.event;
  if (!telling.has(type) && !harms.has(type)) return;
  // the lesson's own happenings are not among the telling ones
  chain.push(event as TimedEvent);
  if (chain.length > CHAIN_LENGTH) chain.shift();
}

export function accidentChain(state: LiftState, chain: readonly TimedEvent[]): Accident {
  const kind = kinds[state.people.harm] ?? 'shock';
  const links = chain.map(({ tick, event }) => link(tick, event.type, plainFields(event)));
  // work on a live part is the fatal act; the shock that follows is only its answer
  const worked = kind === 'shock' ? chain.findLastIndex(({ event }) => event.type === 'work-started') : -1;
  const last = worked >= 0 ? worked : chain.findLastIndex(({ event }) => harms.has(event.type));
  const at = last < 0 ? links.length : last;
  const harm = chain.findLast(({ event }) => harms.has(event.type))?.event;
  const missing = missingBarrier(state, harm);
  const told = missing === undefined ? [] : [link(state.tick, missing, {})];
  return { kind, tick: state.tick, chain: [...links.slice(0, at), ...told, ...links.slice(at)] };
}

/** The barrier that would have stopped it, told just before the fatal act. */
function missingBarrier(state: LiftState, harm: SimEvent | undefined): string | undefined {
  const mains = state.electrical.mainSwitchOn === 1;
  switch (harm?.type) {
    case 'person-fell':
      if (harm.from === 'roof-edge') return 'edge-without-harness';
      return harm.from === 'jump' ? 'jumped-not-climbed' : 'no-car-behind-door';
    case 'person-struck':
      if (harm.by === 'counterweight') return 'stood-in-counterweight-line';
      return mains ? 'motor-could-start' : undefined;
    case 'person-drawn-in':
      return harm.by === 'roof-sheave' ? 'stood-by-moving-sheave' : 'guard-was-off';
    case 'person-crushed':
    case 'person-sheared':
      return 'car-was-free-to-move';
    case 'passenger-fell':
      return state.people.heeds === 0 ? 'nobody-spoke-to-them' : undefined;
    case 'public-fell':
      return harm.how === 'leaned' ? 'door-not-locked' : 'door-not-guarded';
    case 'lead-dragged':
      return 'lead-was-long';
    case 'escalator-injury':
      return 'nobody-stopped-it';
    case 'person-burnt':
      return harm.by === 'arc' ? 'fuse-under-load' : 'not-left-to-cool';
    case 'shock-received':
      if (harm.path === 'through-water') return 'live-circuits-in-water';
      return mains ? 'main-switch-was-on' : undefined;
    default:
      return undefined;
  }
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
