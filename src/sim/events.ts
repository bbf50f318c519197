// What has happened, in the past tense. Sounds, speech, procedures and the debrief all read these.
import type { BoardEvent } from './board-events';
import type {
  Actor,
  Askable,
  BreakerName,
  Command,
  FuseName,
  Latched,
  Lookable,
  MeterNumber,
  Party,
  PlaceName,
  Placeable,
  Probe,
  Refusal,
  Saying,
  Station,
  StopDevice,
  StopParty,
  StopReason,
  SwitchName,
  Tellable,
  Wearable,
  WorkKind,
} from './commands';
import type { PeopleEvent } from './people-events';
import type { MeterMode, MeterReading } from './electrical/multimeter';
import type { MetresPerSecond, Millimetres, Volts } from './units';

export type SimEvent =
  | PeopleEvent
  | { readonly type: 'command-refused'; readonly command: Command; readonly reason: Refusal }
  | { readonly type: 'walk-started'; readonly from: PlaceName; readonly to: PlaceName }
  | { readonly type: 'place-reached'; readonly place: PlaceName }
  | { readonly type: 'item-put-on' | 'item-taken-off'; readonly item: Wearable }
  | {
      readonly type: 'object-placed' | 'object-removed';
      readonly object: Placeable;
      readonly place: PlaceName;
    }
  | { readonly type: 'thing-looked-at'; readonly thing: Lookable; readonly place: PlaceName }
  | { readonly type: 'main-switch-turned'; readonly to: 'on' | 'off' }
  | { readonly type: 'stop-pressed' | 'stop-released'; readonly device: StopDevice }
  | { readonly type: 'switch-turned'; readonly switch: SwitchName; readonly to: string }
  | { readonly type: 'direction-held'; readonly station: Station; readonly direction: 'up' | 'down' | 'none' }
  | { readonly type: 'device-reset'; readonly device: Latched }
  | { readonly type: 'brake-lever-pulled' | 'brake-lever-let-go' }
  | { readonly type: 'reset-pressed' }
  | {
      readonly type: 'cover-opened' | 'cover-closed';
      readonly cover: 'cabinet-door' | 'lock-cover';
      readonly place: PlaceName;
    }
  | { readonly type: 'dial-set'; readonly meter: MeterNumber; readonly to: MeterMode }
  | {
      readonly type: 'probe-placed';
      readonly meter: MeterNumber;
      readonly probe: Probe;
      readonly terminal: string;
    }
  | { readonly type: 'probe-lifted'; readonly meter: MeterNumber; readonly probe: Probe }
  | {
      readonly type: 'meter-read';
      readonly meter: MeterNumber;
      readonly mode: MeterMode;
      readonly red: string;
      readonly black: string /** both terminals in alphabetical order, joined by + */;
      readonly pair: string;
      readonly reading: MeterReading;
    }
  | {
      readonly type: 'meter-fuse-blown';
      readonly meter: MeterNumber;
      readonly red: string;
      readonly black: string;
      readonly volts: Volts;
    }
  | { readonly type: 'electronics-damaged'; readonly what: 'supply-24-volts' | 'drive' }
  | { readonly type: 'meter-fuse-replaced'; readonly meter: MeterNumber }
  | { readonly type: 'fuse-blown'; readonly fuse: string }
  | { readonly type: 'fuse-pulled'; readonly fuse: FuseName; readonly blown: boolean }
  | { readonly type: 'fuse-inserted'; readonly fuse: FuseName; readonly which: 'same' | 'new' }
  | { readonly type: 'breaker-tripped'; readonly breaker: string }
  | { readonly type: 'breaker-set'; readonly breaker: BreakerName; readonly to: 'on' | 'off' }
  | { readonly type: 'jumper-connected' | 'jumper-removed'; readonly from: string; readonly to: string }
  | { readonly type: 'work-started'; readonly part: string; readonly floor: number; readonly volts: Volts }
  | {
      readonly type: 'part-replaced';
      readonly part: string;
      readonly floor: number;
      readonly wasGood: boolean;
    }
  | { readonly type: 'key-turned' | 'key-returned'; readonly floor: number }
  | {
      readonly type:
        | 'landing-door-unlocked'
        | 'landing-door-locked'
        | 'landing-door-opened'
        | 'landing-door-wide'
        | 'landing-door-shut';
      readonly floor: number;
    }
  | { readonly type: 'landing-door-pulled'; readonly floor: number; readonly locked: boolean }
  | { readonly type: 'engagement-measured'; readonly floor: number; readonly millimetres: Millimetres }
  | { readonly type: 'lock-contact-made' | 'lock-contact-broken'; readonly floor: number }
  | {
      readonly type: 'hall-call-pressed';
      readonly floor: number;
      readonly direction: 'up' | 'down';
      readonly by: Actor;
    }
  | { readonly type: 'car-call-pressed'; readonly floor: number }
  | { readonly type: 'door-button-pressed'; readonly button: 'open' | 'close' }
  | { readonly type: 'door-button-held'; readonly button: 'open' | 'close' | 'none' }
  | { readonly type: 'intercom-used'; readonly answered: boolean; readonly say?: Saying }
  | {
      readonly type: 'gauge-read';
      readonly gauge: string;
      readonly floor: number;
      readonly value: number;
      readonly unit: string;
    }
  | { readonly type: 'upkeep-started'; readonly gauge: string; readonly how: WorkKind }
  | {
      readonly type: 'upkeep-done';
      readonly gauge: string;
      readonly floor: number;
      readonly how: WorkKind;
      readonly before: 'good' | 'due' | 'bad';
      readonly after: 'good' | 'due' | 'bad';
    }
  | { readonly type: 'wire-found' | 'wire-removed' }
  | {
      readonly type: 'call-rang' | 'call-taken' | 'call-hung-up' | 'caller-forces-door';
      readonly call: number;
    }
  | { readonly type: 'caller-asked'; readonly call: number; readonly about: Askable }
  | { readonly type: 'caller-told'; readonly call: number; readonly what: Tellable }
  | { readonly type: 'party-notified'; readonly call: number; readonly party: Party }
  | { readonly type: 'crew-sent' | 'crew-waits'; readonly crew: number; readonly call: number }
  /** minutes since the phone rang */
  | {
      readonly type: 'crew-arrived';
      readonly crew: number;
      readonly call: number;
      readonly minutes: number;
    }
  | { readonly type: 'callers-freed'; readonly call: number; readonly minutes: number }
  | { readonly type: 'caller-harmed'; readonly call: number; readonly how: 'fell' | 'worse' | 'smoke' }
  | { readonly type: 'party-phoned'; readonly party: Party }
  | { readonly type: 'work-stopped'; readonly reason: StopReason; readonly to: StopParty }
  | { readonly type: 'record-written' | 'work-handed-over' }
  | { readonly type: 'contactor-pulled-in' | 'contactor-dropped'; readonly contactor: 'KMY' | 'KMB' }
  | { readonly type: 'brake-opened' | 'brake-closed' }
  /** the car begins or ends to move, by whatever force */
  | { readonly type: 'car-set-off' | 'car-came-to-rest' }
  | { readonly type: 'car-started'; readonly floor: number; readonly direction: number }
  | { readonly type: 'car-stopped'; readonly floor: number | null }
  | {
      readonly type: 'car-door-opening' | 'car-door-opened' | 'car-door-closing' | 'car-door-shut';
      readonly floor: number;
    }
  | BoardEvent
  | { readonly type: 'unintended-movement' }
  | {
      readonly type: 'governor-tripped' | 'safety-gear-engaged' | 'rope-gripper-closed';
      readonly speed: MetresPerSecond;
    };

export type EventType = SimEvent['type'];

/** An event with the tick in which it happened. */
export type TimedEvent = { readonly tick: number; readonly event: SimEvent };

/** How a part of the lift tells what happened. */
export type Emit = (event: SimEvent) => void;
