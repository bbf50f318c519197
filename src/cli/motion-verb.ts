// motion: one flight by the curve that drives the car.
import * as v from 'valibot';
import { createTravelCurve, planTravel } from '../sim/mechanics/travel-curve';
import { readRequest } from './request';

const above0 = v.pipe(v.number(), v.gtValue(0), v.finite());
const request = v.looseObject({
  distance: v.pipe(v.number(), v.minValue(0), v.finite()),
  v: above0,
  a: above0,
  j: above0,
});

export function* motionVerb(parameters: readonly string[]): Iterable<unknown> {
  const asked = readRequest(request, 'motion', '{"distance":…,"v":…,"a":…,"j":…}', parameters);
  const { total, vPeak, aPeak } = planTravel(createTravelCurve(), asked.distance, asked);
  yield { T: total, vPeak, aPeak };
}
