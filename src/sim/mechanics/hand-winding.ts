// A removable wheel on the motor shaft, and hands on it: they hold the car, or wind it a little at a time.
// Figures: about 37 mm of travel a turn on the geared 630 kg lift, up to 400 N at the rim (engineering.md 4.3).
import type { Kilograms, Newtons } from './drive-train';
import type { LiftState } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';
import { type Metres, type MetresPerSecond, TICK } from '../units';

/** What a person does at the wheel. */
export const WheelTurn = { free: 0, hold: 1, up: 2, down: 3 } as const;

/** Both hands of one person at the rim; above this a lift must have another way to be moved (EN 81-20). */
const HAND: Newtons = 400;
const RIM: Metres = 0.2;
/** About one turn a second. [?] */
const WINDING_SPEED: MetresPerSecond = 0.037;
/** A rim this fast is torn out of the hands: 0.3 m/s of car is eight turns a second. */
export const TEARS_AWAY: MetresPerSecond = 0.3;

/** The most that hands on the wheel can do to the car. */
export function handForce({ machine }: LiftData): Newtons {
  return (HAND * RIM * machine.gear * machine.roping) / machine.sheaveRadius;
}

/** Whether somebody has the wheel in hand, at a speed at which one can. */
export function isWheelHeld({ mechanics }: LiftState): boolean {
  const { wheelOn, wheelTurn, carSpeed } = mechanics;
  return wheelOn === 1 && wheelTurn !== WheelTurn.free && Math.abs(carSpeed) <= TEARS_AWAY;
}

/**
 * Speed after a tick with hands at the wheel.
 * @param after speed without them
 */
export function windCar(state: LiftState, data: LiftData, after: MetresPerSecond, mass: Kilograms): number {
  const { wheelTurn } = state.mechanics;
  const way = wheelTurn === WheelTurn.up ? 1 : wheelTurn === WheelTurn.down ? -1 : 0;
  const wanted = way * WINDING_SPEED - after;
  const most = (handForce(data) / mass) * TICK;
  return after + Math.max(-most, Math.min(most, wanted));
}
