// Which sound belongs to which event, and where it is made, as data. Events without a row are silent.
import type { EventType, SimEvent } from '../sim/events';

export const soundOfEvent = {
  'item-put-on': 'button-click',
  'item-taken-off': 'button-click',
  'object-placed': 'button-click',
  'object-removed': 'button-click',
  'thing-looked-at': 'button-click',
  'main-switch-turned': 'switch-clack',
  'stop-pressed': 'switch-clack',
  'stop-released': 'switch-clack',
  'reset-pressed': 'button-click',
  'cover-opened': 'screwdriver',
  'cover-closed': 'screwdriver',
  'dial-set': 'meter-tick',
  'probe-placed': 'meter-tick',
  'meter-fuse-blown': 'fuse-pop',
  'fuse-blown': 'fuse-pop',
  'breaker-tripped': 'switch-clack',
  'breaker-set': 'switch-clack',
  'fuse-pulled': 'padlock-snap',
  'meter-fuse-replaced': 'padlock-snap',
  'fuse-inserted': 'padlock-snap',
  'jumper-connected': 'padlock-snap',
  'jumper-removed': 'padlock-snap',
  'work-started': 'screwdriver',
  'part-replaced': 'padlock-snap',
  'key-turned': 'key-turn',
  'key-returned': 'key-turn',
  'landing-door-opened': 'door-open',
  'landing-door-pulled': 'door-close',
  'lock-contact-made': 'relay-click',
  'lock-contact-broken': 'relay-click',
  'hall-call-pressed': 'button-click',
  'car-call-pressed': 'button-click',
  'door-button-pressed': 'button-click',
  'intercom-used': 'buzzer',
  'nudging-started': 'buzzer',
  'overload-began': 'buzzer',
  'record-written': 'button-click',
  'alarm-pressed': 'buzzer',
  'alarm-answered': 'relay-click',
  'escalator-stopped': 'switch-clack',
  'doors-pried': 'door-close',
  'lead-caught': 'door-close',
  'part-broken': 'padlock-snap',
  'work-handed-over': 'done-chime',
  'contactor-pulled-in': 'contactor-in',
  'contactor-dropped': 'contactor-out',
  'brake-opened': 'brake-open',
  'brake-closed': 'brake-close',
  'car-stopped': 'door-chime',
  'car-door-opening': 'door-open',
  'car-door-closing': 'door-close',
  'power-came': 'relay-click',
  'power-went': 'relay-click',
  'lift-ready': 'relay-click',
  'code-raised': 'relay-click',
  'shock-received': 'shock',
  'person-fell': 'shock',
} as const satisfies Partial<Record<EventType, string>>;

export type LoopName = 'motor-loop' | 'meter-beep-loop' | 'footsteps';
export type SoundName = (typeof soundOfEvent)[keyof typeof soundOfEvent] | LoopName;

/** Where a sound is made; everything else is made where the technician is. */
const madeAt: Partial<Record<EventType, 'machine-room' | 'car'>> = {
  'contactor-pulled-in': 'machine-room',
  'contactor-dropped': 'machine-room',
  'brake-opened': 'machine-room',
  'brake-closed': 'machine-room',
  'power-came': 'machine-room',
  'power-went': 'machine-room',
  'lift-ready': 'machine-room',
  'code-raised': 'machine-room',
  'main-switch-turned': 'machine-room',
  'car-stopped': 'car',
  'car-door-opening': 'car',
  'car-door-closing': 'car',
  'nudging-started': 'car',
  'overload-began': 'car',
  'lock-contact-made': 'car',
  'lock-contact-broken': 'car',
};

/** What was handled may sound different from the rest of its kind. */
const soundOfObject: Readonly<Record<string, SoundName>> = { padlock: 'padlock-snap' };

export type Heard = { readonly name: SoundName; readonly from: 'machine-room' | 'car' | 'here' };

export function soundFor(event: SimEvent): Heard | undefined {
  const table: Partial<Record<EventType, SoundName>> = soundOfEvent;
  const special = 'object' in event ? soundOfObject[event.object] : undefined;
  const name = special ?? table[event.type];
  return name === undefined ? undefined : { name, from: madeAt[event.type] ?? 'here' };
}
