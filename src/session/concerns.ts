// Which happenings end a fast run of the clock: those a technician would look up for. What the lift does of itself all
// day, and what the technician has just done themselves, is none of them.
import type { EventType } from '../sim/events';
import type { TimedEvent } from '../sim/events';

/** From this many times real time on, the clock stops being fast at the next event that concerns the player. */
export const FAST = 30;

const looksUpFor: ReadonlySet<EventType> = new Set<EventType>([
  'place-reached',
  'gauge-read',
  'upkeep-done',
  'part-replaced',
  'wire-removed',
  'record-written',
  'meter-fuse-blown',
  'electronics-damaged',
  'fuse-blown',
  'breaker-tripped',
  'power-came',
  'power-went',
  'lift-ready',
  'code-raised',
  'board-work-ended',
  'service-changed',
  'unintended-movement',
  'governor-tripped',
  'safety-gear-engaged',
  'rope-gripper-closed',
  'call-rang',
  'caller-forces-door',
  'caller-harmed',
  'crew-waits',
  'crew-arrived',
  'callers-freed',
  'alarm-pressed',
  'alarm-answered',
  'passengers-force-door',
  'passengers-jumped',
  'passengers-answered',
  'passenger-worse',
  'passenger-collapsed',
  'passenger-fell',
  'public-came',
  'public-fell',
  'partner-arrived',
  'partner-read-back',
  'partner-cannot',
  'door-watched',
  'doors-pried',
  'dog-came',
  'lead-caught',
  'person-fell',
  'person-struck',
  'person-hit-by-door',
]);

/** @param at floor where the technician stands, or 0 */
export function concernsPlayer({ event }: TimedEvent, at: number): boolean {
  if (event.type === 'car-door-opened' || event.type === 'car-stopped') return event.floor === at;
  return looksUpFor.has(event.type);
}
