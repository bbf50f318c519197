// What somebody may do, in the imperative. Only commands change the world from outside.
import type { askables, parties, sayings, stopParties, stopReasons, tellables } from './desk-words';
import type { RiderCommand } from './rider-command';
import type { MeterMode } from './electrical/multimeter';

/** Where a person can be. */
export type PlaceName = 'machine-room' | `landing-${number}` | 'car' | 'car-roof' | 'pit';

export type Wearable = 'helmet' | 'safety-shoes' | 'harness';
export type Placeable = 'padlock' | 'tag' | 'notice' | 'barrier' | 'door-stop' | 'tool-bag';
export type Probe = 'red' | 'black';
export type FuseName = 'FU0' | 'FU1' | 'FU2' | 'FU3' | 'FU-D';
export type BreakerName = 'QF1' | 'QF-L' | 'QF-H' | 'QF-S' | 'RCD';
/** Which of the two meters; the first where nothing is said. */
export type MeterNumber = 1 | 2;
export type Lookable =
  | 'board-lamps'
  | 'board-display'
  | 'lock-contact'
  | 'landing-notice'
  /** by a passenger: the mark that says it was inspected, the sill of the car through its open door */
  | 'use-mark'
  | 'sill'
  /** in the machine room: where the car is by the marks on the ropes, or by the panel's indicator */
  | 'rope-marks'
  /** through an open landing door: where the car is, what is in the way */
  | 'well'
  | 'roof'
  | 'pit'
  /** from roof or pit through the open door: who stands there */
  | 'landing';

export type StopDevice = 'cabinet-stop' | 'car-top-stop' | 'pit-stop-upper' | 'pit-stop-lower';
export type SwitchName =
  | 'car-top-inspection'
  | 'pit-inspection'
  | 'emergency-electrical'
  | 'door-bypass'
  | 'firefighter'
  | 'attendant'
  | 'independent'
  | 'parking'
  | 'roof-light'
  | 'well-light';
export type Station = 'car-top' | 'pit' | 'machine-room';
export type Latched = 'governor' | 'safety-gear' | 'rope-gripper' | 'unintended-movement' | 'pit-inspection';

/** Where exactly one stands at a place. */
export type SpotName =
  | 'clear'
  | 'roof-edge'
  | 'counterweight-side'
  | 'roof-sheave'
  | 'main-sheave'
  | 'governor';
export type GuardName = 'main-sheave' | 'governor' | 'counterweight-screen';

/** Under the board's display. */
export type BoardKey = 'up' | 'down' | 'enter' | 'back';

/** What a second technician can be told: work at the machine, go somewhere, watch a door, press a call, talk, wait. */
export type PartnerOrder =
  | 'hold-wheel'
  | 'wind-up'
  | 'wind-down'
  | 'let-go-wheel'
  | 'release-brake'
  | 'close-brake'
  | 'go-there'
  | 'watch-door'
  | 'press-up'
  | 'press-down'
  | 'talk-to-passengers'
  | 'wait';

export type PassengerAge = 'grown' | 'child' | 'elder';
export type Saying = (typeof sayings)[number];

/** Kinds of maintenance work. */
export type WorkKind = 'adjust' | 'clean' | 'lubricate' | 'tighten' | 'exchange' | 'reset';

export type Askable = (typeof askables)[number];
export type Tellable = (typeof tellables)[number];
export type Party = (typeof parties)[number];
export type StopReason = (typeof stopReasons)[number];
export type StopParty = (typeof stopParties)[number];

export type Command =
  | { readonly type: 'walk'; readonly to: PlaceName }
  | { readonly type: 'put-on' | 'take-off'; readonly item: Wearable }
  | { readonly type: 'place-object' | 'remove-object'; readonly object: Placeable }
  | { readonly type: 'look-at'; readonly thing: Lookable }
  | { readonly type: 'turn-main-switch'; readonly to: 'on' | 'off' }
  | { readonly type: 'press-stop' | 'release-stop'; readonly device: StopDevice }
  | {
      readonly type: 'turn-switch';
      readonly switch: SwitchName;
      readonly to: 'off' | 'on' | 'landing' | 'car';
    }
  | { readonly type: 'hold-direction'; readonly station: Station; readonly direction: 'up' | 'down' | 'none' }
  | { readonly type: 'reset-device'; readonly device: Latched }
  | { readonly type: 'pull-brake-lever'; readonly half?: 'first' | 'second' }
  | { readonly type: 'let-go-brake-lever' }
  | { readonly type: 'jump-into-pit' }
  | { readonly type: 'stand-at'; readonly spot: SpotName }
  | { readonly type: 'take-off-guard' | 'fit-guard'; readonly guard: GuardName }
  | { readonly type: 'fit-wheel' | 'remove-wheel' }
  | { readonly type: 'turn-wheel'; readonly act: 'free' | 'hold' | 'up' | 'down' }
  | { readonly type: 'call-partner' }
  | { readonly type: 'tell-partner'; readonly order: PartnerOrder; readonly to?: PlaceName }
  | { readonly type: 'press-reset' }
  | { readonly type: 'press-board-key'; readonly key: BoardKey }
  | { readonly type: 'open-cover' | 'close-cover'; readonly cover: 'cabinet-door' | 'lock-cover' }
  | { readonly type: 'set-dial'; readonly to: MeterMode; readonly meter?: MeterNumber }
  | {
      readonly type: 'place-probe';
      readonly probe: Probe;
      readonly terminal: string;
      readonly meter?: MeterNumber;
    }
  | { readonly type: 'lift-probe'; readonly probe: Probe; readonly meter?: MeterNumber }
  | { readonly type: 'replace-meter-fuse'; readonly meter?: MeterNumber }
  | { readonly type: 'pull-fuse'; readonly fuse: FuseName }
  | { readonly type: 'insert-fuse'; readonly fuse: FuseName; readonly with: 'same' | 'new' }
  | { readonly type: 'set-breaker'; readonly breaker: BreakerName; readonly to: 'on' | 'off' }
  | { readonly type: 'connect-jumper'; readonly from: string; readonly to: string }
  | { readonly type: 'remove-jumper'; readonly from: string; readonly to: string }
  | { readonly type: 'replace-part'; readonly part: 'lock-contact' }
  /** bare hand on a terminal; the other hand free, on earthed metal, or on another terminal */
  | { readonly type: 'touch-terminal'; readonly terminal: string; readonly other?: string }
  | { readonly type: 'touch-part'; readonly part: 'brake' | 'brake-resistor' }
  | { readonly type: 'turn-key' | 'return-key' }
  /** by hand: a gap to look through, or wide (which is meant when nothing is said) */
  | { readonly type: 'open-landing-door'; readonly to?: 'gap' | 'wide' }
  | { readonly type: 'release-landing-door' | 'pull-landing-door' }
  /** the car's own door, by hand: from inside, or through an open landing door */
  | { readonly type: 'pull-car-door'; readonly to: 'open' | 'shut' }
  | { readonly type: 'help-out'; readonly count: number }
  | { readonly type: 'measure-engagement' }
  | { readonly type: 'press-hall-call'; readonly floor?: number; readonly direction: 'up' | 'down' }
  | { readonly type: 'press-car-call'; readonly floor: number }
  | { readonly type: 'press-door-button'; readonly button: 'open' | 'close' }
  | { readonly type: 'hold-door-button'; readonly button: 'open' | 'close' | 'none' }
  | { readonly type: 'use-intercom' | 'talk-to-passengers'; readonly say?: Saying }
  | {
      readonly type: 'enter-car';
      readonly count: number;
      readonly age?: PassengerAge;
      readonly ill?: boolean;
    }
  | { readonly type: 'leave-car'; readonly count: number }
  | { readonly type: 'wait-at-landing'; readonly floor: number; readonly count: number }
  /** the telephone in one's pocket */
  | { readonly type: 'phone'; readonly party: Party }
  /** work is not gone on with, and somebody is told why; what is out stays out until it is taken back */
  | { readonly type: 'stop-work'; readonly reason: StopReason; readonly to: StopParty }
  | { readonly type: 'write-record' }
  | RiderCommand
  | { readonly type: 'measure'; readonly gauge: string }
  /** `by` turns a set screw or setting by so much of the gauge's unit; without it the work is done to the maker's value */
  | { readonly type: 'work-on'; readonly gauge: string; readonly how: WorkKind; readonly by?: number }
  | { readonly type: 'exchange-part'; readonly part: string }
  | { readonly type: 'remove-wire' }
  | { readonly type: 'take-call'; readonly call: number }
  | { readonly type: 'hang-up' }
  | { readonly type: 'ask-caller'; readonly about: Askable }
  | { readonly type: 'tell-caller'; readonly what: Tellable }
  | { readonly type: 'send-crew'; readonly crew: number; readonly call: number }
  | { readonly type: 'notify'; readonly party: Party; readonly call: number }
  | { readonly type: 'hand-over' };

export type CommandType = Command['type'];

const everyCommand: Readonly<Record<CommandType, true>> = {
  walk: true,
  'put-on': true,
  'take-off': true,
  'place-object': true,
  'remove-object': true,
  'look-at': true,
  'turn-main-switch': true,
  'press-stop': true,
  'release-stop': true,
  'turn-switch': true,
  'hold-direction': true,
  'reset-device': true,
  'pull-brake-lever': true,
  'let-go-brake-lever': true,
  'jump-into-pit': true,
  'stand-at': true,
  'take-off-guard': true,
  'fit-guard': true,
  'fit-wheel': true,
  'remove-wheel': true,
  'turn-wheel': true,
  'call-partner': true,
  'tell-partner': true,
  'press-reset': true,
  'press-board-key': true,
  'open-cover': true,
  'close-cover': true,
  'set-dial': true,
  'place-probe': true,
  'lift-probe': true,
  'replace-meter-fuse': true,
  'pull-fuse': true,
  'insert-fuse': true,
  'set-breaker': true,
  'connect-jumper': true,
  'remove-jumper': true,
  'replace-part': true,
  'touch-terminal': true,
  'touch-part': true,
  'turn-key': true,
  'return-key': true,
  'open-landing-door': true,
  'release-landing-door': true,
  'pull-landing-door': true,
  'pull-car-door': true,
  'help-out': true,
  'measure-engagement': true,
  'press-hall-call': true,
  'press-car-call': true,
  'press-door-button': true,
  'hold-door-button': true,
  'use-intercom': true,
  'talk-to-passengers': true,
  'wait-at-landing': true,
  'enter-car': true,
  'leave-car': true,
  phone: true,
  'stop-work': true,
  'write-record': true,
  'hold-door': true,
  'on-escalator': true,
  'break-part': true,
  'handle-thing': true,
  'speak-up': true,
  'lean-on-door': true,
  'press-alarm': true,
  'pry-doors': true,
  jump: true,
  'try-hatch': true,
  'climb-out': true,
  measure: true,
  'work-on': true,
  'exchange-part': true,
  'remove-wire': true,
  'take-call': true,
  'hang-up': true,
  'ask-caller': true,
  'tell-caller': true,
  'send-crew': true,
  notify: true,
  'hand-over': true,
};
/** The name of every command, for whoever reads them from a file. */
export const commandTypes: ReadonlySet<string> = new Set(Object.keys(everyCommand));

/** Who acts: the player's technician, a second one, or the public. */
export type Actor = 'technician' | 'partner' | 'public';

/** Why a command did nothing. Every refusal has a name. */
export type Refusal =
  | 'out-of-reach'
  | 'busy'
  | 'hurt'
  | 'work-ended'
  | 'already-so'
  | 'not-at-hand'
  | 'nothing-there'
  | 'cover-shut'
  | 'padlock-on'
  | 'switch-still-on'
  | 'key-needed'
  | 'door-locked'
  | 'door-shut'
  | 'hook-not-free'
  | 'contact-still-good'
  | 'unknown-terminal'
  | 'no-power'
  | 'not-now'
  | 'jumper-on'
  | 'wedges-on'
  | 'stop-still-pressed'
  | 'door-still-open'
  | 'guard-on'
  | 'car-stands'
  | 'car-elsewhere'
  | 'hands-full'
  | 'line-busy'
  | 'not-known';
