// motion: one flight by the curve that drives the car, in the form of the reference flights.
import {
  createTravelCurve,
  planTravel,
  sampleTravel,
  type TravelCurve,
  type TravelLimits,
} from '../sim/mechanics/travel-curve';
import { flightBySteps } from './by-steps';
import { readFigures } from './number-fields';
import { motionFields } from './request-fields';
import { nameOf, type Row, readRows } from './rows';

const SAMPLES = 10;

export function motionVerb(parameters: readonly string[]): readonly unknown[] {
  return readRows('motion', ['flights'], '{"distance":3,"v":1,"a":0.6,"j":0.9}', parameters).map(answer);
}

function answer(row: Row): unknown {
  const asked = readFigures(motionFields, row);
  const curve = planTravel(createTravelCurve(), asked.distance, asked);
  const numeric = flightBySteps(asked.distance, asked);
  const { total, vPeak, aPeak, jerkTime: jerk, holdTime: hold } = curve;
  return {
    ...nameOf(row),
    T: total,
    vPeak,
    aPeak,
    condition: conditionOf(curve, asked),
    phaseDurations: [jerk, hold, jerk, curve.cruiseTime, jerk, hold, jerk],
    ...numeric,
    absErrT: Math.abs(total - numeric.numericT),
    absErrV: Math.abs(vPeak - numeric.numericVPeak),
    samples: { columns: ['t', 'x', 'v', 'a'], rows: samplesOf(curve) },
  };
}

/** Peters' conditions: A reaches speed and acceleration, A0 only speed, B only acceleration, C neither. */
function conditionOf({ vPeak, aPeak }: TravelCurve, { v, a }: TravelLimits): 'A' | 'A0' | 'B' | 'C' {
  const [fast, strong] = [vPeak >= v, aPeak >= a];
  if (fast) return strong ? 'A' : 'A0';
  return strong ? 'B' : 'C';
}

function samplesOf(curve: TravelCurve): readonly (readonly number[])[] {
  return Array.from({ length: SAMPLES + 1 }, (_, index) => {
    const t = (curve.total * index) / SAMPLES;
    const { x, v, a } = sampleTravel(curve, t, { x: 0, v: 0, a: 0 });
    return [t, x, v, a].map((figure) => Number(figure.toFixed(9)));
  });
}
