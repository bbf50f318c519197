// What the player may do as a passenger, in the imperative; part of `Command`. Each is carried out in `people`, `escalator` or,
// for the model lift of a lesson, in `mechanics`.
import type { EscalatorAct } from './escalator-words';
import type { breakables, doorHolders, holdings, riderSayings } from './rider-words';

export type DoorHolder = (typeof doorHolders)[number];
export type Breakable = (typeof breakables)[number];
export type Holding = (typeof holdings)[number];
export type RiderSaying = (typeof riderSayings)[number];

export type RiderCommand =
  | { readonly type: 'hold-door'; readonly with: DoorHolder }
  | { readonly type: 'handle-thing'; readonly how: Holding }
  | { readonly type: 'speak-up'; readonly say: RiderSaying }
  | { readonly type: 'on-escalator'; readonly act: EscalatorAct }
  | { readonly type: 'break-part'; readonly part: Breakable }
  | {
      readonly type: 'lean-on-door' | 'press-alarm' | 'pry-doors' | 'jump' | 'try-hatch' | 'climb-out';
    };
