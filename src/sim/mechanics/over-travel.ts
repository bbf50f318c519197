// Where a car goes past its travel: buffers under car and counterweight, and ropes that go slack over what has landed.
// A landed counterweight holds no car back: the car above it rises on until gravity has stopped it, and a machine
// that turns on makes the ropes slip (engineering.md 4.4, 4.5). Simplified: ropes do not stretch.
import { counterweightMass, GRAVITY } from './drive-train';
import { hungLoad } from './hanging';
import { type LiftState, Motion } from '../lift-state';
import type { LiftData } from '../lifts/lift-data';
import { type Metres, type MetresPerSecond, TICK } from '../units';

/** Slack that is none: what rounding leaves. */
const TAUT: Metres = 1e-6;

/** How far the counterweight is into its buffer; negative when clear. */
function intoCounterweightBuffer(state: LiftState, data: LiftData, at = state.mechanics.carPosition): Metres {
  const top = (state.floors - 1) * data.floorPitch;
  return at - top - data.buffer.runBy + state.health.runByShort;
}

/** Car or counterweight stands on its buffer, or would with the car at another place. */
export function isLanded(state: LiftState, data: LiftData, at = state.mechanics.carPosition): boolean {
  return at <= -data.buffer.runBy || intoCounterweightBuffer(state, data, at) >= 0;
}

/** The counterweight has come to its stop and the car above it hangs on nothing. */
export function areRopesSlack(state: LiftState, data: LiftData): boolean {
  return intoCounterweightBuffer(state, data) > data.buffer.stroke + TAUT;
}

/**
 * Speed after a tick in which buffers have their say, whatever ropes and machine would do.
 * @param before speed at the start of the tick @param after speed at its end without buffers
 */
export function buffered(
  state: LiftState,
  data: LiftData,
  before: MetresPerSecond,
  after: MetresPerSecond,
): MetresPerSecond {
  const { stroke, runBy } = data.buffer;
  const above = intoCounterweightBuffer(state, data);
  if (above > stroke + TAUT || (above >= stroke - TAUT && after > 0))
    return overSlackRopes(state, data, above, before);
  const into = after < 0 ? -runBy - state.mechanics.carPosition : above;
  if (into < 0 || after === 0) return after;
  if (into >= stroke) return 0;
  // an oil buffer slows evenly: from here it must stop within the stroke that is left; with less oil it slows less
  const even = ((before * before) / (2 * (stroke - into))) * state.health.bufferOil;
  // a counterweight that stops harder than gravity stops the car only leaves the ropes slack
  const loss = (after > 0 ? Math.min(even, GRAVITY) : even) * TICK;
  return Math.abs(before) <= loss + 0.01 ? 0 : before - Math.sign(before) * loss;
}

function isAtCeiling({ mechanics, floors }: LiftState, { shaft, floorPitch }: LiftData): boolean {
  return mechanics.carPosition >= (floors - 1) * floorPitch + shaft.headroom - shaft.roofHeight;
}

/** Only gravity acts on the car, until the ropes are taut again and it must lift the counterweight. */
function overSlackRopes(
  state: LiftState,
  data: LiftData,
  above: Metres,
  before: MetresPerSecond,
): MetresPerSecond {
  const slack = above - data.buffer.stroke;
  if (before <= 0 && slack <= TAUT) return 0;
  if (before > 0 && isAtCeiling(state, data)) return 0;
  const fallen = before - GRAVITY * TICK;
  if (fallen * TICK > -slack) return fallen;
  const car = data.machine.carMass + hungLoad(state);
  return (fallen * car) / (car + counterweightMass(data.machine));
}

/**
 * A driven car whose buffer, or whose counterweight's, stands in the way: the machine turns on, the ropes slip, and
 * the car goes as the buffer lets it. @param from @param before place and speed at the start of the tick
 */
export function slipOnBuffer(state: LiftState, data: LiftData, from: Metres, before: MetresPerSecond): void {
  const { mechanics } = state;
  const turned = mechanics.carPosition;
  const wanted = mechanics.carSpeed;
  mechanics.carPosition = from;
  const after = buffered(state, data, before, wanted);
  mechanics.carPosition = turned;
  if (after === wanted) return;
  const lost = turned - from - ((before + after) / 2) * TICK;
  // the curve counts turns of the sheave; the car stays behind it by what slipped
  mechanics.flightFrom -= lost;
  mechanics.carPosition -= lost;
  mechanics.carSpeed = after;
  mechanics.carAcceleration = (after - before) / TICK;
  mechanics.ropeSlip += Math.abs(lost);
  if (areRopesSlack(state, data)) mechanics.motion = Motion.free;
}
