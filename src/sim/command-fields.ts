// What each command must carry, for whoever reads commands from a file: nothing else ever reaches the lift.
import { askables, parties, sayings, stopParties, stopReasons, tellables } from './desk-words';
import { escalatorActs } from './escalator-words';
import { breakables, doorHolders, holdings, riderSayings } from './rider-words';
import type {
  BoardKey,
  BreakerName,
  Command,
  CommandType,
  FuseName,
  GuardName,
  Latched,
  Lookable,
  PartnerOrder,
  PassengerAge,
  Placeable,
  Probe,
  SpotName,
  Station,
  StopDevice,
  SwitchName,
  Wearable,
  WorkKind,
} from './commands';
import type { MeterMode } from './electrical/multimeter';
import { METERS } from './lift-state';

type CommandOf<T extends CommandType, C = Command> = C extends { type: infer U }
  ? T extends U
    ? C
    : never
  : never;
type FieldNames<T extends CommandType> = Exclude<keyof CommandOf<T>, 'type'> & string;
/** What a value must be, in words for a complaint, and the test. */
export type Field = { readonly is: string; test(value: unknown): boolean };

/** All the words there are, by a record that the compiler holds complete. */
function among<Word extends string>(words: Readonly<Record<Word, 1>>): Field {
  const list = Object.keys(words);
  return { is: list.join(' | '), test: (value) => typeof value === 'string' && list.includes(value) };
}

function oneOf(list: readonly string[]): Field {
  return { is: list.join(' | '), test: (value) => typeof value === 'string' && list.includes(value) };
}

function whole(least: number, most: number): Field {
  return {
    is: `a whole number from ${least} to ${most}`,
    test: (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
  };
}

function optional(field: Field): Field {
  return { is: `${field.is}, or nothing`, test: (value) => value === undefined || field.test(value) };
}

/** Longer than any name in use, shorter than mischief. */
const MOST_LETTERS = 60;
const MOST_FLOORS = 200;
const MOST_PEOPLE = 100;

const floor = whole(1, MOST_FLOORS);
const terminal: Field = {
  is: `a name of at most ${MOST_LETTERS} letters`,
  test: (value) => typeof value === 'string' && value.length <= MOST_LETTERS,
};
const place: Field = {
  is: 'machine-room | landing-N | car | car-roof | pit',
  test: (value) =>
    typeof value === 'string' && /^(machine-room|car|car-roof|pit|landing-[1-9]\d{0,2})$/.test(value),
};
const onOrOff = among<'on' | 'off'>({ on: 1, off: 1 });
const upOrDown = among<'up' | 'down'>({ up: 1, down: 1 });
const wearable = among<Wearable>({ helmet: 1, 'safety-shoes': 1, harness: 1 });
const placeable = among<Placeable>({
  padlock: 1,
  tag: 1,
  notice: 1,
  barrier: 1,
  'door-stop': 1,
  'tool-bag': 1,
});
const stopDevice = among<StopDevice>({
  'cabinet-stop': 1,
  'car-top-stop': 1,
  'pit-stop-upper': 1,
  'pit-stop-lower': 1,
});
const cover = among<'cabinet-door' | 'lock-cover'>({ 'cabinet-door': 1, 'lock-cover': 1 });
const probe = among<Probe>({ red: 1, black: 1 });
const fuse = among<FuseName>({ FU0: 1, FU1: 1, FU2: 1, FU3: 1, 'FU-D': 1 });
const meter = optional(whole(1, METERS));
const people = whole(1, MOST_PEOPLE);
const amount: Field = {
  is: 'a number from -1000 to 1000',
  test: (value) => typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= 1000,
};
const deskNumber = whole(1, 99);
const guard = among<GuardName>({ 'main-sheave': 1, governor: 1, 'counterweight-screen': 1 });
const say = optional(oneOf(sayings));

/** By type: every field that command has besides its type. */
export const commandFields: {
  readonly [T in CommandType]: { readonly [K in FieldNames<T>]-?: Field };
} = {
  walk: { to: place },
  'put-on': { item: wearable },
  'take-off': { item: wearable },
  'place-object': { object: placeable },
  'remove-object': { object: placeable },
  'look-at': {
    thing: among<Lookable>({
      'board-lamps': 1,
      'board-display': 1,
      'lock-contact': 1,
      'landing-notice': 1,
      'use-mark': 1,
      sill: 1,
      'rope-marks': 1,
      well: 1,
      roof: 1,
      pit: 1,
      landing: 1,
    }),
  },
  'turn-main-switch': { to: onOrOff },
  'press-stop': { device: stopDevice },
  'release-stop': { device: stopDevice },
  'turn-switch': {
    switch: among<SwitchName>({
      'car-top-inspection': 1,
      'pit-inspection': 1,
      'emergency-electrical': 1,
      'door-bypass': 1,
      firefighter: 1,
      attendant: 1,
      independent: 1,
      parking: 1,
      'roof-light': 1,
      'well-light': 1,
    }),
    to: among<'off' | 'on' | 'landing' | 'car'>({ off: 1, on: 1, landing: 1, car: 1 }),
  },
  'hold-direction': {
    station: among<Station>({ 'car-top': 1, pit: 1, 'machine-room': 1 }),
    direction: among<'up' | 'down' | 'none'>({ up: 1, down: 1, none: 1 }),
  },
  'reset-device': {
    device: among<Latched>({
      governor: 1,
      'safety-gear': 1,
      'rope-gripper': 1,
      'unintended-movement': 1,
      'pit-inspection': 1,
    }),
  },
  'pull-brake-lever': { half: optional(among<'first' | 'second'>({ first: 1, second: 1 })) },
  'let-go-brake-lever': {},
  'jump-into-pit': {},
  'stand-at': {
    spot: among<SpotName>({
      clear: 1,
      'roof-edge': 1,
      'counterweight-side': 1,
      'roof-sheave': 1,
      'main-sheave': 1,
      governor: 1,
    }),
  },
  'take-off-guard': { guard },
  'fit-guard': { guard },
  'fit-wheel': {},
  'remove-wheel': {},
  'turn-wheel': { act: among<'free' | 'hold' | 'up' | 'down'>({ free: 1, hold: 1, up: 1, down: 1 }) },
  'call-partner': {},
  'tell-partner': {
    order: among<PartnerOrder>({
      'hold-wheel': 1,
      'wind-up': 1,
      'wind-down': 1,
      'let-go-wheel': 1,
      'release-brake': 1,
      'close-brake': 1,
      'go-there': 1,
      'watch-door': 1,
      'press-up': 1,
      'press-down': 1,
      'talk-to-passengers': 1,
      wait: 1,
    }),
    to: optional(place),
  },
  'press-reset': {},
  'press-board-key': { key: among<BoardKey>({ up: 1, down: 1, enter: 1, back: 1 }) },
  'open-cover': { cover },
  'close-cover': { cover },
  'set-dial': {
    to: among<MeterMode>({
      off: 1,
      'volts-ac': 1,
      'volts-dc': 1,
      ohms: 1,
      continuity: 1,
      'low-impedance': 1,
      insulation: 1,
      'amperes-ac': 1,
    }),
    meter,
  },
  'place-probe': { probe, terminal, meter },
  'lift-probe': { probe, meter },
  'replace-meter-fuse': { meter },
  'pull-fuse': { fuse },
  'insert-fuse': { fuse, with: among<'same' | 'new'>({ same: 1, new: 1 }) },
  'set-breaker': {
    breaker: among<BreakerName>({ QF1: 1, 'QF-L': 1, 'QF-H': 1, 'QF-S': 1, RCD: 1 }),
    to: onOrOff,
  },
  'connect-jumper': { from: terminal, to: terminal },
  'remove-jumper': { from: terminal, to: terminal },
  'replace-part': { part: among<'lock-contact'>({ 'lock-contact': 1 }) },
  'touch-terminal': { terminal, other: optional(terminal) },
  'touch-part': { part: among<'brake' | 'brake-resistor'>({ brake: 1, 'brake-resistor': 1 }) },
  'turn-key': {},
  'return-key': {},
  'open-landing-door': { to: optional(among<'gap' | 'wide'>({ gap: 1, wide: 1 })) },
  'release-landing-door': {},
  'pull-landing-door': {},
  'pull-car-door': { to: among<'open' | 'shut'>({ open: 1, shut: 1 }) },
  'help-out': { count: people },
  'measure-engagement': {},
  'press-hall-call': { floor: optional(floor), direction: upOrDown },
  'press-car-call': { floor },
  'press-door-button': { button: among<'open' | 'close'>({ open: 1, close: 1 }) },
  'hold-door-button': { button: among<'open' | 'close' | 'none'>({ open: 1, close: 1, none: 1 }) },
  'use-intercom': { say },
  'talk-to-passengers': { say },
  'wait-at-landing': { floor, count: people },
  'enter-car': {
    count: people,
    age: optional(among<PassengerAge>({ grown: 1, child: 1, elder: 1 })),
    ill: optional({ is: 'true | false', test: (value) => typeof value === 'boolean' }),
  },
  'leave-car': { count: people },
  phone: { party: oneOf(parties) },
  'stop-work': { reason: oneOf(stopReasons), to: oneOf(stopParties) },
  'write-record': {},
  'on-escalator': { act: oneOf(escalatorActs) },
  'break-part': { part: oneOf(breakables) },
  'hold-door': { with: oneOf(doorHolders) },
  'handle-thing': { how: oneOf(holdings) },
  'speak-up': { say: oneOf(riderSayings) },
  'lean-on-door': {},
  'press-alarm': {},
  'pry-doors': {},
  jump: {},
  'try-hatch': {},
  'climb-out': {},
  measure: { gauge: terminal },
  'work-on': {
    gauge: terminal,
    how: among<WorkKind>({ adjust: 1, clean: 1, lubricate: 1, tighten: 1, exchange: 1, reset: 1 }),
    by: optional(amount),
  },
  'exchange-part': { part: terminal },
  'remove-wire': {},
  'take-call': { call: deskNumber },
  'hang-up': {},
  'ask-caller': { about: oneOf(askables) },
  'tell-caller': { what: oneOf(tellables) },
  'send-crew': { crew: deskNumber, call: deskNumber },
  notify: { party: oneOf(parties), call: deskNumber },
  'hand-over': {},
};

export type FieldTrouble = { readonly field: string; readonly expected: string };

/** @param command anything at all. @returns what of it is wrong, or undefined for a command the lift understands */
export function commandTrouble(command: object): FieldTrouble | undefined {
  const type: unknown = Reflect.get(command, 'type');
  if (typeof type !== 'string' || !Object.hasOwn(commandFields, type))
    return { field: 'type', expected: 'the name of a command' };
  const fields: Readonly<Record<string, Field>> = commandFields[type as CommandType];
  for (const [field, { is, test }] of Object.entries(fields))
    if (!test(Object.hasOwn(command, field) ? Reflect.get(command, field) : undefined))
      return { field, expected: is };
  const extra = Object.keys(command).find((key) => key !== 'type' && !Object.hasOwn(fields, key));
  return extra === undefined ? undefined : { field: extra, expected: 'no such field' };
}
