// The car with its brake open and its motor dead: in closed form, and as the lift itself moves.
import { type CarDrive, moveCar } from './car-motion';
import {
  counterweightMass,
  type Damping,
  type DriveTrain,
  gravityForce,
  type Kilograms,
  machineMass,
  movingMass,
  type Newtons,
} from './drive-train';
import type { LiftState } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';
import { type Metres, type MetresPerSecond, type MetresPerSecondSquared, type Seconds, TICK } from '../units';

/** Longest drift that is stepped: a car that has not tripped by then creeps. */
export const LONGEST_DRIFT: Seconds = 600;

/** Answer in the form of the reference cases. `force` is gravity's, positive downward as there. */
export type FreeDrift = {
  readonly moves: boolean;
  readonly direction?: 'up' | 'down';
  readonly Mcw: Kilograms;
  readonly Jeq: Kilograms;
  readonly mEq: Kilograms;
  readonly force: Newtons;
  readonly a: MetresPerSecondSquared;
  readonly vTerminal?: MetresPerSecond;
  readonly timeConstant?: Seconds;
  readonly tTrip?: Seconds | null;
  readonly xTrip?: Metres | null;
};

/**
 * @param trip speed at which the governor acts; without it no time to trip is given
 * @param damping braking by a star-shorted motor, 0 for none
 */
export function freeDrift(
  train: DriveTrain,
  load: Kilograms,
  damping: Damping,
  trip: MetresPerSecond | undefined,
): FreeDrift {
  const up = gravityForce(train, load);
  const net = Math.abs(up) - train.friction;
  const mass = movingMass(train, load);
  const moves = net > 0;
  const a = moves ? net / mass : 0;
  const base = {
    moves,
    ...(moves && { direction: up > 0 ? ('up' as const) : ('down' as const) }),
    Mcw: counterweightMass(train),
    Jeq: machineMass(train),
    mEq: mass,
    force: up === 0 ? 0 : -up,
    a,
  };
  if (!moves) return base;
  if (damping === 0) return { ...base, ...(trip !== undefined && steadyTrip(a, trip)) };
  const vTerminal = net / damping;
  const timeConstant = mass / damping;
  const tripping = trip !== undefined && dampedTrip(vTerminal, timeConstant, trip);
  return { ...base, vTerminal, timeConstant, ...tripping };
}

function steadyTrip(a: MetresPerSecondSquared, trip: MetresPerSecond) {
  return { tTrip: trip / a, xTrip: (trip * trip) / (2 * a) };
}

/** A car that creeps more slowly than the governor trips never gets there. */
function dampedTrip(vTerminal: MetresPerSecond, timeConstant: Seconds, trip: MetresPerSecond) {
  if (vTerminal <= trip) return { tTrip: null, xTrip: null };
  const tTrip = -timeConstant * naturalLogarithm(1 - trip / vTerminal);
  return { tTrip, xTrip: vTerminal * tTrip - timeConstant * trip };
}

/** A lift whose brake is open and whose motor is dead. */
export type FreeLift = { readonly drive: CarDrive; readonly state: LiftState; readonly data: LiftData };

/**
 * The same drift as the lift itself makes it, tick by tick.
 * @returns undefined when the speed is never reached
 */
export function stepDrift(
  { drive, state, data }: FreeLift,
  trip: MetresPerSecond,
): { readonly tTrip: Seconds; readonly xTrip: Metres } | undefined {
  const { mechanics } = state;
  const start = mechanics.carPosition;
  for (let ticks = 0; ticks * TICK < LONGEST_DRIFT; ticks++) {
    const speed = Math.abs(mechanics.carSpeed);
    const x = Math.abs(mechanics.carPosition - start);
    moveCar(drive, state, data, () => undefined);
    const after = Math.abs(mechanics.carSpeed);
    if (after === 0) return undefined;
    if (after < trip) continue;
    // within the step the speed rises evenly
    const part = (trip - speed) / (after - speed);
    return { tTrip: (ticks + part) * TICK, xTrip: x + ((speed + trip) / 2) * part * TICK };
  }
  return undefined;
}

/** By square roots and a series, because library logarithms differ between engines. @param y above 0 */
function naturalLogarithm(y: number): number {
  let root = y;
  let doublings = 1;
  while (Math.abs(root - 1) > 0.1) {
    root = Math.sqrt(root);
    doublings *= 2;
  }
  const z = (root - 1) / (root + 1);
  let sum = 0;
  let power = z;
  for (let n = 1; n < 40; n += 2) {
    sum += power / n;
    power *= z * z;
  }
  return 2 * sum * doublings;
}
