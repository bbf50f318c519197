// motion: one flight by the curve that drives the car.
import * as v from 'valibot';
import { checkShape, parseJson } from '../level-format/parse-json';
import { createTravelCurve, planTravel } from '../sim/mechanics/travel-curve';
import { complain, complainOf } from './complaint';

const above0 = v.pipe(v.number(), v.gtValue(0), v.finite());
const request = v.looseObject({
  distance: v.pipe(v.number(), v.minValue(0), v.finite()),
  v: above0,
  a: above0,
  j: above0,
});

export function* motionVerb(parameters: readonly string[]): Iterable<unknown> {
  const [text, ...more] = parameters;
  if (text === undefined || more.length > 0)
    complain('motion takes one JSON text: {"distance":…,"v":…,"a":…,"j":…}');
  const parsed = parseJson(text, 'motion');
  if (!parsed.ok) complainOf(parsed.problems);
  const shaped = checkShape(request, parsed.data, text, 'motion');
  if (!shaped.ok) complainOf(shaped.problems);
  const { total, vPeak, aPeak } = planTravel(createTravelCurve(), shaped.data.distance, shaped.data);
  yield { T: total, vPeak, aPeak };
}
