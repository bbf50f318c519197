// Jerk-limited travel from rest to rest, the ideal lift kinematics of Peters (1996) in closed form.
// Seven phases; symmetric. The same curve drives the car and answers the motion verb.
import type {
  Metres,
  MetresPerSecond,
  MetresPerSecondCubed,
  MetresPerSecondSquared,
  Seconds,
} from '../units';

export type TravelLimits = {
  readonly v: MetresPerSecond;
  readonly a: MetresPerSecondSquared;
  readonly j: MetresPerSecondCubed;
};

/** A planned flight. Mutable so that the lift can plan in place. */
export type TravelCurve = {
  distance: Metres;
  /** length of each rise or fall of acceleration */
  jerkTime: Seconds;
  /** length of each stretch at peak acceleration */
  holdTime: Seconds;
  /** length of the stretch at peak speed */
  cruiseTime: Seconds;
  jerk: MetresPerSecondCubed;
  total: Seconds;
  vPeak: MetresPerSecond;
  aPeak: MetresPerSecondSquared;
};

/** Where a flight is at one moment. */
export type TravelSample = { x: Metres; v: MetresPerSecond; a: MetresPerSecondSquared };

export function createTravelCurve(): TravelCurve {
  return { distance: 0, jerkTime: 0, holdTime: 0, cruiseTime: 0, jerk: 0, total: 0, vPeak: 0, aPeak: 0 };
}

/**
 * Plans the fastest flight over `distance` within the limits.
 * @param distance at least 0
 * @throws RangeError when the distance is negative or a limit is not above 0
 */
export function planTravel(curve: TravelCurve, distance: Metres, limits: TravelLimits): TravelCurve {
  const { v, a, j } = limits;
  if (!(distance >= 0 && v > 0 && a > 0 && j > 0))
    throw new RangeError('travel needs distance >= 0 and v, a, j > 0');
  const aReached = v * j >= a * a ? a : Math.sqrt(v * j);
  const farForSpeed = (v * v) / aReached + (v * aReached) / j;
  const farForAcceleration = (2 * aReached * aReached * aReached) / (j * j);
  curve.distance = distance;
  curve.jerk = j;
  if (distance >= farForSpeed) return setPeaks(curve, v, aReached, distance);
  if (distance >= farForAcceleration) {
    const b = (aReached * aReached) / j;
    const vPeak = (Math.sqrt(b * b + 4 * aReached * distance) - b) / 2;
    return setPeaks(curve, vPeak, aReached, distance);
  }
  const aPeak = cubeRoot((distance * j * j) / 2);
  return setPeaks(curve, (aPeak * aPeak) / j, aPeak, distance);
}

function setPeaks(
  curve: TravelCurve,
  vPeak: MetresPerSecond,
  aPeak: MetresPerSecondSquared,
  distance: Metres,
): TravelCurve {
  curve.vPeak = vPeak;
  curve.aPeak = aPeak;
  curve.jerkTime = aPeak / curve.jerk;
  curve.holdTime = aPeak > 0 ? Math.max(0, vPeak / aPeak - curve.jerkTime) : 0;
  const ramp = 2 * curve.jerkTime + curve.holdTime;
  curve.cruiseTime = vPeak > 0 ? Math.max(0, distance / vPeak - ramp) : 0;
  curve.total = 2 * ramp + curve.cruiseTime;
  return curve;
}

/** Writes position, speed and acceleration `t` after the start into `out`; a call for each figure would cost more. */
export function sampleTravel(curve: TravelCurve, t: Seconds, out: TravelSample): TravelSample {
  const ramp = 2 * curve.jerkTime + curve.holdTime;
  if (t <= 0 || t >= curve.total) {
    out.x = t <= 0 ? 0 : curve.distance;
    out.v = 0;
    out.a = 0;
  } else if (t < ramp) sampleRamp(curve, t, out);
  else if (t <= ramp + curve.cruiseTime) {
    out.x = (curve.vPeak * ramp) / 2 + curve.vPeak * (t - ramp);
    out.v = curve.vPeak;
    out.a = 0;
  } else {
    sampleRamp(curve, curve.total - t, out);
    out.x = curve.distance - out.x;
    out.a = -out.a;
  }
  return out;
}

function sampleRamp(curve: TravelCurve, t: Seconds, out: TravelSample): void {
  const { jerk, jerkTime, holdTime, aPeak } = curve;
  if (t <= jerkTime) {
    out.x = (jerk * t * t * t) / 6;
    out.v = (jerk * t * t) / 2;
    out.a = jerk * t;
    return;
  }
  const vOne = (aPeak * jerkTime) / 2;
  const xOne = (aPeak * jerkTime * jerkTime) / 6;
  if (t <= jerkTime + holdTime) {
    const s = t - jerkTime;
    out.x = xOne + vOne * s + (aPeak * s * s) / 2;
    out.v = vOne + aPeak * s;
    out.a = aPeak;
    return;
  }
  const s = t - jerkTime - holdTime;
  const vTwo = vOne + aPeak * holdTime;
  const xTwo = xOne + vOne * holdTime + (aPeak * holdTime * holdTime) / 2;
  out.x = xTwo + vTwo * s + (aPeak * s * s) / 2 - (jerk * s * s * s) / 6;
  out.v = vTwo + aPeak * s - (jerk * s * s) / 2;
  out.a = aPeak - jerk * s;
}

/** Newton's iteration, because library cube roots differ between engines. */
function cubeRoot(value: number): number {
  if (value === 0) return 0;
  let root = value > 1 ? value : 1;
  for (let i = 0; i < 200; i++) {
    const next = (2 * root + value / (root * root)) / 3;
    if (next >= root) break;
    root = next;
  }
  return root;
}
