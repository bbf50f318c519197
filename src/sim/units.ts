// SI units by alias. The compiler does not tell them apart; the reader does.
export type Metres = number;
export type MetresPerSecond = number;
export type MetresPerSecondSquared = number;
export type MetresPerSecondCubed = number;
export type Seconds = number;
export type Kilograms = number;
export type Newtons = number;
export type Millimetres = number;
export type Volts = number;
export type Amperes = number;
export type Ohms = number;
export type Siemens = number;
/** 0 or 1. */
export type Flag = number;
/** Where one can be: the machine room is 0, landings 1 to `floors`; then the car, its roof, the pit. */
export type Place = number;
/** Whole steps of the simulation clock since its start. */
export type Ticks = number;

/** Length of one step of the simulation clock. Shorter than any contactor's travel. */
export const TICK: Seconds = 0.01;

/** Whole ticks that last at least `seconds`. */
export function ticks(seconds: Seconds): Ticks {
  return Math.ceil(seconds / TICK - 1e-9);
}
