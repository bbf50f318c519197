// The car with its brake open and its motor dead: in closed form, and in the steps by which the lift itself moves.
import {
  counterweightMass,
  type Damping,
  type DriveTrain,
  gravityForce,
  type Kilograms,
  machineMass,
  movingMass,
  type Newtons,
  speedAfter,
} from './drive-train';
import { type Metres, type MetresPerSecond, type MetresPerSecondSquared, type Seconds, TICK } from '../units';

/** Longest drift that is stepped: a car that has not tripped by then creeps. */
const LONGEST_DRIFT: Seconds = 600;

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

/** The same drift in the steps of the clock. @returns undefined when the speed is never reached */
export function stepDrift(
  train: DriveTrain,
  load: Kilograms,
  damping: Damping,
  trip: MetresPerSecond,
): { readonly tTrip: Seconds; readonly xTrip: Metres } | undefined {
  const force = gravityForce(train, load);
  const mass = movingMass(train, load);
  let speed = 0;
  let x = 0;
  for (let t = 0; t < LONGEST_DRIFT; t += TICK) {
    const after = speedAfter(speed, force, train.friction, damping, mass, TICK);
    if (Math.abs(after) >= trip) {
      // within the step the speed rises evenly
      const part = (trip - Math.abs(speed)) / (Math.abs(after) - Math.abs(speed));
      return { tTrip: t + part * TICK, xTrip: x + ((Math.abs(speed) + trip) / 2) * part * TICK };
    }
    if (after === 0) return undefined;
    x += ((Math.abs(speed) + Math.abs(after)) / 2) * TICK;
    speed = after;
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
