// What people do to each other and what befalls them, in the past tense: crew, riders, public. Part of `SimEvent`.
import type { EscalatorAct, EscalatorPerson } from './escalator-words';
import type { FuseName, GuardName, PartnerOrder, PlaceName, Refusal, Saying, SpotName } from './commands';
import type { Breakable, DoorHolder, Holding, RiderSaying } from './rider-command';
import type { ridersThings } from './rider-words';
import type { BodyPath } from './people/body';
import type { Metres, MetresPerSecond, Newtons, Volts } from './units';

export type RidersThing = (typeof ridersThings)[number];
export type VictimName = 'technician' | 'partner' | 'passenger' | 'public';

/** What the player does and meets as a passenger. */
export type RiderEvent =
  | { readonly type: 'door-held'; readonly with: DoorHolder }
  | { readonly type: 'thing-handled'; readonly thing: RidersThing; readonly how: Holding }
  /** floor 0: the car's own door, from inside */
  | { readonly type: 'door-leaned-on'; readonly floor: number; readonly holds: boolean }
  | { readonly type: 'jumped'; readonly jumpers: number; readonly kick: MetresPerSecond }
  | { readonly type: 'spoke-up'; readonly say: RiderSaying }
  | { readonly type: 'escalator-act'; readonly act: EscalatorAct }
  | { readonly type: 'escalator-boarded' | 'escalator-left'; readonly who: EscalatorPerson }
  | {
      readonly type: 'escalator-stopped';
      readonly by: 'player' | 'somebody' | 'comb' | 'handrail';
      readonly distance: Metres;
    }
  | {
      readonly type: 'escalator-fall';
      readonly who: EscalatorPerson;
      readonly cause: 'stop' | 'against' | 'pile' | 'lace' | 'stumble';
    }
  | { readonly type: 'shoe-caught'; readonly where: 'skirt' | 'comb' }
  | { readonly type: 'foot-freed' }
  | { readonly type: 'escalator-injury'; readonly who: EscalatorPerson; readonly how: 'drawn-in' | 'fall' }
  | { readonly type: 'part-broken'; readonly part: Breakable }
  | { readonly type: 'climbed-out'; readonly floor: number; readonly above: Metres }
  | { readonly type: 'person-bumped'; readonly by: 'scooter' }
  | { readonly type: 'rider-scraped'; readonly by: 'opening-door' }
  | {
      readonly type:
        | 'alarm-answered'
        | 'doors-pried'
        | 'hatch-tried'
        | 'dog-came'
        | 'lead-caught'
        | 'lead-dragged';
    };

export type PeopleEvent =
  | RiderEvent
  | { readonly type: 'wheel-fitted' | 'wheel-removed' }
  | {
      readonly type: 'wheel-turned';
      readonly act: 'free' | 'hold' | 'up' | 'down';
      readonly by: 'technician' | 'partner';
    }
  /** with the brake opened by hand the car runs faster than hands should let it: 0.3 m/s */
  | { readonly type: 'hand-speed-exceeded' }
  | { readonly type: 'partner-called' }
  | { readonly type: 'partner-arrived'; readonly place: PlaceName }
  | {
      readonly type: 'partner-told' | 'partner-read-back';
      readonly order: PartnerOrder;
      readonly to?: PlaceName;
    }
  | { readonly type: 'partner-went'; readonly to: PlaceName }
  | { readonly type: 'door-watched'; readonly floor: number }
  | { readonly type: 'spot-taken'; readonly spot: SpotName; readonly place: PlaceName }
  | { readonly type: 'guard-taken-off' | 'guard-fitted'; readonly guard: GuardName }
  | { readonly type: 'person-hit-by-door'; readonly newtons: Newtons }
  | { readonly type: 'partner-cannot'; readonly order: PartnerOrder; readonly reason: Refusal }
  | {
      readonly type: 'passengers-entered' | 'passengers-left';
      readonly count: number;
      readonly floor: number;
    }
  /** metres of the car's floor above the landing's */
  | {
      readonly type: 'passengers-helped-out';
      readonly count: number;
      readonly floor: number;
      readonly above: Metres;
    }
  | { readonly type: 'car-door-pulled'; readonly to: 'open' | 'shut'; readonly above: Metres }
  | {
      readonly type: 'passengers-called-to';
      readonly by: 'technician' | 'partner';
      readonly heard: boolean;
      readonly say?: Saying;
    }
  /** nearest landing, and metres of the car's floor above it */
  | { readonly type: 'rope-marks-read'; readonly floor: number; readonly above: Metres }
  | {
      readonly type: 'passengers-answered';
      readonly count: number;
      readonly children: number;
      readonly elders: number;
      readonly ill: boolean;
    }
  | { readonly type: 'alarm-pressed'; readonly heard: boolean }
  | { readonly type: 'passengers-jumped'; readonly floor: number; readonly metres: Metres }
  | { readonly type: 'passengers-force-door' | 'passenger-fell' | 'passenger-worse' | 'passenger-collapsed' }
  | { readonly type: 'public-came'; readonly floor: number; readonly count: number }
  | { readonly type: 'public-fell'; readonly floor: number; readonly how: 'walked-in' | 'leaned' }
  | {
      readonly type: 'shock-received';
      readonly volts: Volts;
      readonly milliamperes: number;
      readonly terminal: string;
      readonly path: BodyPath;
    }
  | {
      readonly type: 'current-felt';
      readonly milliamperes: number;
      readonly terminal: string;
      readonly path: BodyPath;
    }
  | { readonly type: 'part-felt'; readonly part: 'brake' | 'brake-resistor'; readonly degrees: number }
  | {
      readonly type: 'person-burnt';
      readonly by: 'brake' | 'brake-resistor' | 'arc';
      /** of what was touched */
      readonly degrees?: number;
    }
  | { readonly type: 'arc-drawn'; readonly fuse: FuseName; readonly watts: number }
  | {
      readonly type: 'person-fell';
      readonly floor: number;
      readonly from: 'landing-door' | 'roof-edge' | 'jump';
      readonly victim: VictimName;
    }
  | {
      readonly type: 'person-struck';
      readonly victim: VictimName;
      readonly by: 'hand-wheel' | 'counterweight';
    }
  | { readonly type: 'person-drawn-in'; readonly by: 'roof-sheave' | 'main-sheave' | 'governor' }
  | {
      readonly type: 'person-crushed' | 'person-sheared';
      readonly place: PlaceName;
      readonly speed: MetresPerSecond;
      readonly victim: VictimName;
    };
