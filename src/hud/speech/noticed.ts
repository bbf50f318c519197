// What somebody notices of what happens, from where they are: contactors are heard and the board is seen in the machine
// room, the brake on the car's roof too, a lock at its own door, a button in the car. A passenger knows nothing of the machinery. Simplified: walls let nothing through.
import type { SimEvent } from '../../sim/events';

export type Witness = {
  /** null: told afterwards, by whoever has been everywhere */
  readonly place: string | null;
  readonly rides: boolean;
  /** looks at a model lift that is open to view */
  readonly atModel: boolean;
  /** floors whose landing door somebody's hand, key or door stop has, not the car */
  readonly byHand: readonly number[];
  /** floor whose landing door the car's own door takes along, or 0 */
  readonly byCar: number;
};

const ofMachine: ReadonlySet<string> = new Set([
  'contactor-pulled-in',
  'contactor-dropped',
  'brake-opened',
  'brake-closed',
]);
/** Seen and heard at the cabinet only. */
const ofCabinet: ReadonlySet<string> = new Set([
  'contactor-pulled-in',
  'contactor-dropped',
  'power-came',
  'power-went',
  'lift-ready',
  'code-raised',
  'breaker-tripped',
  'fuse-blown',
]);
/** Seen at board, switches and fuses: nothing that a passenger sees. */
const behindDoors: ReadonlySet<string> = new Set([
  'power-came',
  'power-went',
  'lift-ready',
  'code-raised',
  'main-switch-turned',
  'breaker-tripped',
  'breaker-set',
  'fuse-blown',
  'relevelling-started',
  'relevelling-ended',
  'landing-door-locked',
  'landing-door-unlocked',
  'governor-tripped',
]);
const inModel: ReadonlySet<string> = new Set(['brake-opened', 'brake-closed', 'governor-tripped']);

export function isNoticed(event: SimEvent, witness: Witness): boolean {
  const { place, rides, atModel, byHand, byCar } = witness;
  if (rides) {
    if (ofMachine.has(event.type) || behindDoors.has(event.type)) return atModel && inModel.has(event.type);
  }
  // what the car's door does to the landing's is told of the car
  if (
    event.type === 'landing-door-opened' ||
    event.type === 'landing-door-wide' ||
    event.type === 'landing-door-shut'
  )
    return byHand.includes(event.floor) && isNear(event.floor, place);
  if (place === null) return true;
  if (ofCabinet.has(event.type)) return place === 'machine-room';
  if (ofMachine.has(event.type)) return place === 'machine-room' || place === 'car-roof';
  switch (event.type) {
    case 'landing-door-locked':
    case 'landing-door-unlocked':
      return isNear(event.floor, place) && event.floor !== byCar;
    case 'car-door-opening':
    case 'car-door-opened':
    case 'car-door-closing':
      return place === 'car' || isNear(event.floor, place);
    case 'relevelling-started':
    case 'relevelling-ended':
      return place === 'car' || place === `landing-${event.floor}`;
    case 'door-button-pressed':
    case 'car-call-pressed':
      return place === 'car';
    case 'hall-call-pressed':
      return event.by === 'technician' || place === `landing-${event.floor}`;
    default:
      return true;
  }
}

function isNear(floor: number, place: string | null): boolean {
  return place === `landing-${floor}` || place === 'car-roof' || place === 'pit';
}
