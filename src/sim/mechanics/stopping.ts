// Stops that do not need the machine's brake: buffers, safety gear, unintended movement protection, in closed form.
// EN 81-20 5.6.7, 5.8.2, EN 81-50 5.3.2; engineering.md 4.5. Rounded rules as the books print them stand beside.
import type { Metres, MetresPerSecond, MetresPerSecondSquared, Seconds } from '../units';

const GRAVITY: MetresPerSecondSquared = 9.81;
const IMPACT_SHARE = 1.15;
const LEAST_SPRING_STROKE: Metres = 0.065;
const FASTEST_ON_SPRINGS: MetresPerSecond = 1;
/** Oil buffers may be shorter above this speed when the slowdown is monitored. */
const MONITORED_FROM: MetresPerSecond = 2.5;
const MONITORED_SHARE = 0.75;
const LEAST_MONITORED_STROKE: Metres = 0.42;
const MOST_UNINTENDED_MOVEMENT: Metres = 1.2;

/** Metres to stop from `speed` at `gs` times gravity. */
function stoppingDistance(speed: MetresPerSecond, gs: number): Metres {
  return (speed * speed) / (2 * gs * GRAVITY);
}

/** Strokes a buffer needs at a rated speed; springs are named only where they are allowed. */
export function bufferStrokes(rated: MetresPerSecond) {
  const gravityStop = stoppingDistance(IMPACT_SHARE * rated, 1);
  const springs = rated <= FASTEST_ON_SPRINGS && {
    energyAccumulationLinearMinStroke: Math.max(LEAST_SPRING_STROKE, 2 * gravityStop),
    rule0_135v2: Math.max(LEAST_SPRING_STROKE, 0.135 * rated * rated),
  };
  return {
    rated,
    gravityStoppingDistance115: gravityStop,
    rule0_0674v2: 0.0674 * rated * rated,
    guidedTravel_0_035v2: 0.035 * rated * rated,
    ...springs,
    energyDissipationMinStroke: gravityStop,
    energyDissipationMinStrokeWithEts: rated > MONITORED_FROM ? monitoredStroke(rated) : null,
  };
}

function monitoredStroke(rated: MetresPerSecond) {
  const impactSpeed = MONITORED_SHARE * rated;
  return { impactSpeed, stroke: Math.max(LEAST_MONITORED_STROKE, stoppingDistance(impactSpeed, 1)) };
}

/** An oil buffer that slows the car by 1 g net. @param impact 1.15 times the rated speed unless told */
export function oilBufferStop(rated: MetresPerSecond, impact: MetresPerSecond = IMPACT_SHARE * rated) {
  return { rated, impact, stroke: stoppingDistance(impact, 1), time: impact / GRAVITY };
}

/** Progressive safety gear. @param meanRetardation_g in units of gravity; the rule wants 0.2 to 1.0 */
export function safetyGearStop(
  rated: MetresPerSecond,
  trip: MetresPerSecond,
  meanRetardation_g: number,
): {
  readonly rated: MetresPerSecond;
  readonly trip: MetresPerSecond;
  readonly meanRetardation_g: number;
  readonly stoppingDistance: Metres;
  readonly time: Seconds;
} {
  const time = trip / (meanRetardation_g * GRAVITY);
  return {
    rated,
    trip,
    meanRetardation_g,
    stoppingDistance: stoppingDistance(trip, meanRetardation_g),
    time,
  };
}

/** Height of free fall by which instantaneous safety gear is tested. */
export function instantaneousFallHeight(trip: MetresPerSecond) {
  return { trip, freeFallHeight: stoppingDistance(trip, 1) + 0.1 + 0.03 };
}

export type UnintendedMovement = {
  readonly a: MetresPerSecondSquared;
  readonly v0: MetresPerSecond;
  /** dead time, then time for the stopping part to build its force: the car gains speed in both */
  readonly reaction: Seconds;
  readonly build: Seconds;
  readonly retardation: MetresPerSecondSquared;
  /** way to detection */
  readonly detect: Metres;
};

/** How far a car gets that leaves the landing by itself. */
export function unintendedMovement({ a, v0, reaction, build, retardation, detect }: UnintendedMovement) {
  const vDetect = Math.sqrt(v0 * v0 + 2 * a * detect);
  const loose = reaction + build;
  const vMax = vDetect + a * loose;
  const total = detect + ((vDetect + vMax) / 2) * loose + (vMax * vMax) / (2 * retardation);
  return { vDetect, vMax, total, withinLimit1_2m: total <= MOST_UNINTENDED_MOVEMENT };
}
