// An escalator in the lobby as numbers: its steps, handrail, stop and brake, and whoever is on it. The lists are empty in
// a building without one, so that it costs nothing there. TSG T7008-2023 A2 (INS-esc-*, the rule book), PAX-15 to PAX-22.
// Simplified: one step band without thickness; people are points with balance, grip and feet.
import { type EscalatorPerson, escalatorPeople, type escalatorShoes } from '../escalator-words';
import type { Metres, MetresPerSecond } from '../units';

/** Rated speed and no-load stopping distance of INS-esc-stop; rise and slope give the way, flat steps at both ends. [?] */
export const RATED: MetresPerSecond = 0.5;
export const WAY: Metres = 9.6;
export const FLAT: Metres = 0.8;
const STOPPING: Metres = 0.25;

export const Where = { elsewhere: 0, before: 1, riding: 2, fallen: 3, caught: 4, off: 5, hurt: 6 } as const;

export type EscalatorState = {
  /** each of these has one figure, or none */
  speed: Float64Array;
  /** metres that the steps have gone */
  way: Float64Array;
  /** the red stop is in, or a safety device has acted: it stays so until somebody with the key has looked */
  stopped: Float64Array;
  /** no-load stopping distance, metres */
  stopping: Float64Array;
  /** share of the steps' speed at which the handrail goes, and for how long it has lagged */
  handrail: Float64Array;
  lagsFor: Float64Array;
  /** between steps and skirt, millimetres */
  skirtGap: Float64Array;
  /** a floor plate that is not fixed */
  plateLoose: Float64Array;
  /** one of `escalatorShoes`: what the player wears; the toddler's hand is held */
  shoes: Float64Array;
  handHeld: Float64Array;
  /** seconds until somebody at the end presses the stop for a shout */
  helpIn: Float64Array;
  /** one figure for each person */
  who: Float64Array;
  where: Float64Array;
  at: Float64Array;
  grips: Float64Array;
  /** stands at the edge, beyond the yellow line */
  edge: Float64Array;
  /** metres a second over the steps, negative against them */
  walks: Float64Array;
  sits: Float64Array;
  /** seconds in the present trouble: at the edge, caught, fallen, in the way at the end */
  trouble: Float64Array;
  /** second at which somebody steps on */
  boards: Float64Array;
};

/** What a level says of its escalator. Metres, seconds, millimetres. */
export type EscalatorStart = {
  readonly stopping?: number | undefined;
  readonly handrail?: number | undefined;
  readonly skirtGap?: number | undefined;
  readonly plateLoose?: boolean | undefined;
  readonly shoes?: (typeof escalatorShoes)[number] | undefined;
  readonly people?:
    | readonly {
        readonly who: Exclude<EscalatorPerson, 'player'>;
        readonly boards: number;
        readonly grips?: boolean | undefined;
        readonly walks?: number | undefined;
      }[]
    | undefined;
};

export function createEscalator(start?: EscalatorStart): EscalatorState {
  const one = (figure = 0) => (start ? Float64Array.of(figure) : new Float64Array(0));
  const others = start?.people ?? [];
  const each = () => new Float64Array(start ? others.length + 1 : 0);
  const made: EscalatorState = {
    speed: one(RATED),
    way: one(),
    stopped: one(),
    stopping: one(start?.stopping ?? STOPPING),
    handrail: one(start?.handrail ?? 1),
    lagsFor: one(),
    skirtGap: one(start?.skirtGap ?? 3),
    plateLoose: one(start?.plateLoose === true ? 1 : 0),
    shoes: one(['sneakers', 'soft-clogs', 'loose-laces'].indexOf(start?.shoes ?? 'sneakers')),
    handHeld: one(),
    helpIn: one(),
    who: each(),
    where: each(),
    at: each(),
    grips: each(),
    edge: each(),
    walks: each(),
    sits: each(),
    trouble: each(),
    boards: each(),
  };
  if (start) made.where[0] = Where.before;
  others.forEach(({ who, boards, grips = true, walks = 0 }, index) => {
    made.who[index + 1] = escalatorPeople.indexOf(who);
    made.boards[index + 1] = boards;
    made.grips[index + 1] = grips ? 1 : 0;
    made.walks[index + 1] = walks;
  });
  return made;
}

/** As much of a lift's state as is asked for an escalator. */
type Lobby = { readonly escalator: EscalatorState };

export function hasEscalator({ escalator }: Lobby): boolean {
  return escalator.speed.length > 0;
}

/** The player is between its ends. */
export function isOnEscalator({ escalator }: Lobby): boolean {
  const where = escalator.where[0] ?? Where.elsewhere;
  return where === Where.riding || where === Where.fallen || where === Where.caught;
}
