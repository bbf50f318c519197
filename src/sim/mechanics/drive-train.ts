// What hangs on the sheave: masses, friction and inertia of car, counterweight, ropes and machine, seen at the car.
// Formulas: engineering.md 4.1 and 4.3. Upward forces and speeds are positive.
import type { Kilograms, MetresPerSecond, Newtons, Seconds } from '../units';

export type { Kilograms, Newtons } from '../units';
/** Newtons for each metre a second. */
export type Damping = number;

export const GRAVITY = 9.80665;

export type DriveTrain = {
  /** empty car */
  readonly carMass: Kilograms;
  readonly ratedLoad: Kilograms;
  /** share of the rated load that the counterweight carries */
  readonly balance: number;
  readonly ropeMass: Kilograms;
  readonly compensationMass: Kilograms;
  readonly roping: number;
  readonly gear: number;
  /** machine's moment of inertia, kg m², on the motor shaft */
  readonly inertia: number;
  /** metres */
  readonly sheaveRadius: number;
  /** guides and bearings, felt at the car */
  readonly friction: Newtons;
};

export function counterweightMass(train: DriveTrain): Kilograms {
  return train.carMass + train.balance * train.ratedLoad;
}

/** The machine's inertia as a mass that moves with the car. */
export function machineMass(train: DriveTrain): Kilograms {
  const turns = (train.roping * train.gear) / train.sheaveRadius;
  return train.inertia * turns * turns;
}

/** All that must be accelerated when the car moves. */
export function movingMass(train: DriveTrain, load: Kilograms): Kilograms {
  const hanging = train.carMass + load + counterweightMass(train);
  return hanging + train.ropeMass + train.compensationMass + machineMass(train);
}

/** What gravity does to the car when nothing holds it: positive pulls it up. */
export function gravityForce(train: DriveTrain, load: Kilograms): Newtons {
  return (counterweightMass(train) - train.carMass - load) * GRAVITY;
}

/**
 * Speed after one step under a steady force, dry resistance and viscous damping.
 * What rests stays at rest until the force exceeds the resistance.
 */
export function speedAfter(
  speed: MetresPerSecond,
  force: Newtons,
  resistance: Newtons,
  damping: Damping,
  mass: Kilograms,
  dt: Seconds,
): MetresPerSecond {
  if (speed === 0 && Math.abs(force) <= resistance) return 0;
  const against = Math.sign(speed === 0 ? force : speed) * resistance;
  const half = (damping * dt) / (2 * mass);
  const after = (speed * (1 - half) + ((force - against) / mass) * dt) / (1 + half);
  if (speed === 0 || Math.sign(after) !== -Math.sign(speed)) return after;
  // friction stops, it never pushes back: what turns round within the step sets off anew for what is left of it
  if (Math.abs(force) <= resistance) return 0;
  const left = Math.max(0, dt + (speed * mass) / (force - against));
  return (Math.sign(force) * (Math.abs(force) - resistance) * left) / mass;
}
