// What each event tells besides its name, so that a level that asks for something else is refused when it is read.
import { askables, parties, sayings, stopParties, stopReasons, tellables } from '../sim/desk-words';
import { escalatorActs, escalatorPeople } from '../sim/escalator-words';
import { breakables, doorHolders, holdings, riderSayings, ridersThings } from '../sim/rider-words';
import type { SettingId } from '../sim/controller/settings';
import type { EventType, SimEvent } from '../sim/events';
import type { Named } from './facts/fact';
import type { LessonEvent } from './happening';
import { sheetResults } from './sheet-results';
import {
  dialModes,
  guards,
  latchedDevices,
  lookables,
  partnerOrders,
  placeables,
  spots,
  stationNames,
  victims,
  wearables,
} from './names';

type Told = SimEvent | LessonEvent;
type TypeOf = EventType | LessonEvent['type'];
type Of<T extends TypeOf, E = Told> = E extends { type: infer U } ? (T extends U ? E : never) : never;
type FieldsOf<T extends TypeOf> = Exclude<keyof Of<T>, 'type'> & string;
/** A field within a field goes by its dotted path. */
type Table = {
  readonly [T in TypeOf]: { readonly [K in FieldsOf<T>]: Named | Readonly<Record<string, Named>> };
};

const none = {};
const floor = { floor: 'landing' } as const;
const directions = ['up', 'down', 'none'] as const;
const buttons = ['open', 'close', 'none'] as const;
const meter = { meter: 'number' } as const;
const told = { order: partnerOrders, to: 'place' } as const;
const speed = { speed: 'number' } as const;
const harmed = { place: 'place', speed: 'number', victim: victims } as const;
const bodyPaths = ['hand-to-hand', 'hand-to-feet', 'through-water'] as const;
const hotParts = ['brake', 'brake-resistor'] as const;
const probe = ['red', 'black'] as const;
const call = { call: 'number' } as const;
const grades = ['good', 'due', 'bad'] as const;
const workKinds = ['adjust', 'clean', 'lubricate', 'tighten', 'exchange', 'reset'] as const;
const persons = ['technician', 'partner'] as const;
const cover = { cover: ['cabinet-door', 'lock-cover'], place: 'place' } as const;
const boardWorks = ['learn-shaft', 'tune-motor'] as const;
const settings = [
  'F6-03',
  'F3-11',
  'FB-09',
  'home-floor',
  'floor-count',
  'X9-type',
  'return-speed',
  're-levelling-speed',
  'service-hours',
] as const satisfies readonly SettingId[];
const thing = { object: placeables, place: 'place' } as const;
const fuses = ['FU0', 'FU1', 'FU2', 'FU3', 'FU-D'] as const;
const breakers = ['QF1', 'QF-L', 'QF-H', 'QF-S', 'RCD'] as const;
const jumper = { from: 'terminal', to: 'terminal' } as const;

export const eventFields: Table = {
  'escalator-act': { act: escalatorActs },
  'escalator-boarded': { who: escalatorPeople },
  'escalator-left': { who: escalatorPeople },
  'escalator-stopped': { by: ['player', 'somebody', 'comb', 'handrail'], distance: 'number' },
  'escalator-fall': { who: escalatorPeople, cause: ['stop', 'against', 'pile', 'lace', 'stumble'] },
  'shoe-caught': { where: ['skirt', 'comb'] },
  'foot-freed': none,
  'escalator-injury': { who: escalatorPeople, how: ['drawn-in', 'fall'] },
  'part-broken': { part: breakables },
  'door-held': { with: doorHolders },
  'thing-handled': { thing: ridersThings, how: holdings },
  'door-leaned-on': { floor: 'landing', holds: 'flag' },
  jumped: { jumpers: 'number', kick: 'number' },
  'spoke-up': { say: riderSayings },
  'climbed-out': { floor: 'landing', above: 'number' },
  'person-bumped': { by: ['scooter'] },
  'rider-scraped': { by: ['opening-door'] },
  'alarm-answered': none,
  'doors-pried': none,
  'hatch-tried': none,
  'dog-came': none,
  'lead-caught': none,
  'lead-dragged': none,
  'command-refused': { command: 'text', reason: 'text' },
  'walk-started': { from: 'place', to: 'place' },
  'place-reached': { place: 'place' },
  'item-put-on': { item: wearables },
  'item-taken-off': { item: wearables },
  'object-placed': thing,
  'object-removed': thing,
  'thing-looked-at': { thing: lookables, place: 'place' },
  'main-switch-turned': { to: ['on', 'off'] },
  'stop-pressed': { device: 'stop' },
  'stop-released': { device: 'stop' },
  'switch-turned': { switch: 'switch', to: ['off', 'on', 'landing', 'car'] },
  'direction-held': { station: stationNames, direction: directions },
  'device-reset': { device: latchedDevices },
  'brake-lever-pulled': none,
  'brake-lever-let-go': none,
  'wheel-fitted': none,
  'wheel-removed': none,
  'wheel-turned': { act: ['free', 'hold', 'up', 'down'], by: persons },
  'hand-speed-exceeded': none,
  'partner-called': none,
  'partner-arrived': { place: 'place' },
  'partner-told': told,
  'partner-read-back': told,
  'partner-went': { to: 'place' },
  'door-watched': floor,
  'spot-taken': { spot: spots, place: 'place' },
  'guard-taken-off': { guard: guards },
  'guard-fitted': { guard: guards },
  'person-hit-by-door': { newtons: 'number' },
  'partner-cannot': { order: partnerOrders, reason: 'text' },
  'reset-pressed': none,
  'cover-opened': cover,
  'cover-closed': cover,
  'dial-set': { ...meter, to: dialModes },
  'probe-placed': { ...meter, probe, terminal: 'terminal' },
  'probe-lifted': { ...meter, probe },
  'meter-read': {
    ...meter,
    mode: dialModes,
    red: 'terminal',
    black: 'terminal',
    pair: 'pair',
    reading: { value: 'reading', unit: 'text' },
  },
  'meter-fuse-blown': { ...meter, red: 'terminal', black: 'terminal', volts: 'number' },
  'electronics-damaged': { what: ['supply-24-volts', 'drive'] },
  'meter-fuse-replaced': meter,
  'fuse-blown': { fuse: fuses },
  'fuse-pulled': { fuse: fuses, blown: 'flag' },
  'fuse-inserted': { fuse: fuses, which: ['same', 'new'] },
  'breaker-tripped': { breaker: breakers },
  'breaker-set': { breaker: breakers, to: ['on', 'off'] },
  'jumper-connected': jumper,
  'jumper-removed': jumper,
  'work-started': { part: 'text', floor: 'landing', volts: 'number' },
  'part-replaced': { part: 'text', floor: 'landing', wasGood: 'flag' },
  'key-turned': floor,
  'key-returned': floor,
  'landing-door-unlocked': floor,
  'landing-door-locked': floor,
  'landing-door-opened': floor,
  'landing-door-wide': floor,
  'landing-door-shut': floor,
  'landing-door-pulled': { floor: 'landing', locked: 'flag' },
  'engagement-measured': { floor: 'landing', millimetres: 'number' },
  'lock-contact-made': floor,
  'lock-contact-broken': floor,
  'hall-call-pressed': { floor: 'landing', direction: directions, by: ['technician', 'public'] },
  'car-call-pressed': floor,
  'door-button-pressed': { button: buttons },
  'door-button-held': { button: buttons },
  'service-changed': { to: ['normal', 'fire-return', 'firefighter'] },
  'intercom-used': { answered: 'flag', say: sayings },
  'passengers-entered': { count: 'number', floor: 'landing' },
  'passengers-left': { count: 'number', floor: 'landing' },
  'passengers-helped-out': { count: 'number', floor: 'landing', above: 'number' },
  'car-door-pulled': { to: ['open', 'shut'], above: 'number' },
  'passengers-called-to': { by: persons, heard: 'flag', say: sayings },
  'rope-marks-read': { floor: 'landing', above: 'number' },
  'passengers-answered': { count: 'number', children: 'number', elders: 'number', ill: 'flag' },
  'alarm-pressed': { heard: 'flag' },
  'passengers-jumped': { floor: 'landing', metres: 'number' },
  'passengers-force-door': none,
  'passenger-fell': none,
  'passenger-worse': none,
  'passenger-collapsed': none,
  'public-came': { floor: 'landing', count: 'number' },
  'public-fell': { floor: 'landing', how: ['walked-in', 'leaned'] },
  'gauge-read': { gauge: 'gauge', floor: 'landing', value: 'number', unit: 'text' },
  'upkeep-started': { gauge: 'gauge', how: workKinds },
  'upkeep-done': { gauge: 'gauge', floor: 'landing', how: workKinds, before: grades, after: grades },
  'wire-found': none,
  'wire-removed': none,
  'call-rang': call,
  'call-taken': call,
  'call-hung-up': call,
  'caller-forces-door': call,
  'caller-asked': { call: 'number', about: askables },
  'caller-told': { call: 'number', what: tellables },
  'party-notified': { call: 'number', party: parties },
  'crew-sent': { crew: 'number', call: 'number' },
  'crew-waits': { crew: 'number', call: 'number' },
  'crew-arrived': { crew: 'number', call: 'number', minutes: 'number' },
  'callers-freed': { call: 'number', minutes: 'number' },
  'caller-harmed': { call: 'number', how: ['fell', 'worse', 'smoke'] },
  'party-phoned': { party: parties },
  'work-stopped': { reason: stopReasons, to: stopParties },
  'record-written': none,
  'work-handed-over': none,
  'contactor-pulled-in': { contactor: ['KMY', 'KMB'] },
  'contactor-dropped': { contactor: ['KMY', 'KMB'] },
  'brake-opened': none,
  'brake-closed': none,
  'car-set-off': none,
  'car-came-to-rest': none,
  'car-started': { floor: 'landing', direction: 'number' },
  'car-stopped': { floor: 'landing' },
  'car-door-opening': floor,
  'car-door-opened': floor,
  'car-door-closing': floor,
  'car-door-shut': floor,
  'nudging-started': floor,
  'overload-began': floor,
  'overload-ended': floor,
  'board-key-pressed': { key: ['up', 'down', 'enter', 'back'] },
  'setting-changed': { setting: settings, from: 'number', to: 'number' },
  'log-cleared': none,
  'board-work-started': { work: boardWorks },
  'board-work-ended': { work: boardWorks, done: 'flag' },
  'relevelling-started': { floor: 'landing', direction: 'number' },
  'relevelling-ended': { floor: 'landing', level: 'flag' },
  'unintended-movement': none,
  'governor-tripped': speed,
  'safety-gear-engaged': speed,
  'rope-gripper-closed': speed,
  'power-came': none,
  'power-went': none,
  'lift-ready': none,
  'code-raised': { code: 'number' },
  'shock-received': { volts: 'number', milliamperes: 'number', terminal: 'terminal', path: bodyPaths },
  'current-felt': { milliamperes: 'number', terminal: 'terminal', path: bodyPaths },
  'part-felt': { part: hotParts, degrees: 'number' },
  'person-burnt': { by: [...hotParts, 'arc'], degrees: 'number' },
  'arc-drawn': { fuse: fuses, watts: 'number' },
  'person-fell': { floor: 'landing', from: ['landing-door', 'roof-edge', 'jump'], victim: victims },
  'person-struck': { victim: victims, by: ['hand-wheel', 'counterweight'] },
  'person-drawn-in': { by: ['roof-sheave', 'main-sheave', 'governor'] },
  'person-crushed': harmed,
  'person-sheared': harmed,
  'question-answered': { question: 'question', choice: 'choice', attempt: 'number', sure: 'number' },
  'hint-taken': { hint: 'number' },
  'document-read': { document: 'document' },
  'sheet-written': {
    gauge: 'gauge',
    floor: 'landing',
    value: 'number',
    result: sheetResults,
    looked: 'flag',
    asFound: 'flag',
    asDone: 'flag',
  },
  'notice-given': { gauge: 'gauge', floor: 'landing', founded: 'flag' },
};

/** @returns what a field of an event names, by its dotted path; undefined if the event has no such field */
export function fieldKind(event: string, path: string): Named | undefined {
  const fields = eventFields[event as TypeOf] as Readonly<Record<string, unknown>> | undefined;
  const [outer = '', inner] = path.split('.');
  const kind = fields && Object.hasOwn(fields, outer) ? fields[outer] : undefined;
  if (inner === undefined) return kind as Named | undefined;
  const within = kind as Readonly<Record<string, Named>> | undefined;
  return typeof within === 'object' && Object.hasOwn(within, inner) ? within[inner] : undefined;
}

export function isEvent(name: string): boolean {
  return Object.hasOwn(eventFields, name);
}
