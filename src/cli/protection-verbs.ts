// drift, governor and stop: the lift's protection in figures, by the code that the lift itself is held to.
import * as v from 'valibot';
import type { DriveTrain } from '../sim/mechanics/drive-train';
import { createFreeLift } from '../sim/create-free-lift';
import { freeDrift, stepDrift } from '../sim/mechanics/free-drift';
import { governorLimits } from '../sim/mechanics/overspeed-governor';
import {
  bufferStrokes,
  instantaneousFallHeight,
  oilBufferStop,
  safetyGearStop,
  unintendedMovement,
} from '../sim/mechanics/stopping';
import { complain } from './complaint';
import { readRequest } from './request';

const above0 = v.pipe(v.number(), v.gtValue(0), v.finite());
const from0 = v.pipe(v.number(), v.minValue(0), v.finite());

const driftRequest = v.looseObject({
  P: above0,
  Q: above0,
  balance: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  load: from0,
  roping: v.optional(above0, 1),
  gear: v.optional(above0, 1),
  J: v.optional(from0, 0),
  R: v.optional(above0, 1),
  fric: v.optional(from0, 0),
  mrope: v.optional(from0, 0),
  mcomp: v.optional(from0, 0),
  kd: v.optional(from0, 0),
  vtrip: v.optional(above0),
});

/** The rows of the reference file may be given whole, with their inputs inside. */
const unwrap = (schema: typeof driftRequest) =>
  v.union([
    v.pipe(
      v.looseObject({ inputs: schema }),
      v.transform(({ inputs }) => inputs),
    ),
    schema,
  ]);

export function* driftVerb(parameters: readonly string[]): Iterable<unknown> {
  const form =
    '{"P":…,"Q":…,"balance":…,"load":…} with roping, gear, J, R, fric, mrope, mcomp, kd, vtrip as needed';
  const asked = readRequest(unwrap(driftRequest), 'drift', form, parameters);
  const train: DriveTrain = {
    carMass: asked.P,
    ratedLoad: asked.Q,
    balance: asked.balance,
    ropeMass: asked.mrope,
    compensationMass: asked.mcomp,
    roping: asked.roping,
    gear: asked.gear,
    inertia: asked.J,
    sheaveRadius: asked.R,
    friction: asked.fric,
  };
  const free = createFreeLift(train, asked.load, asked.kd);
  const stepped = asked.vtrip === undefined ? undefined : stepDrift(free, asked.vtrip);
  yield { ...freeDrift(train, asked.load, asked.kd, asked.vtrip), ...(stepped && { stepped }) };
}

export function* governorVerb(parameters: readonly string[]): Iterable<unknown> {
  yield governorLimits(
    readRequest(v.looseObject({ rated: above0 }), 'governor', '{"rated":…}', parameters).rated,
  );
}

const movement = v.looseObject({
  a: above0,
  v0: from0,
  reaction: from0,
  build: from0,
  retardation: above0,
  detect: from0,
});
const stopRequest = v.looseObject({
  rated: v.optional(above0),
  trip: v.optional(above0),
  impact: v.optional(above0),
  meanRetardation_g: v.optional(above0),
  inputs: v.optional(movement),
});

const stopForms = [
  '{"rated":…} for buffers',
  '{"rated":…,"impact":…} for an oil buffer',
  '{"trip":…,"meanRetardation_g":…} for progressive safety gear',
  '{"trip":…} for instantaneous safety gear',
  '{"inputs":{"a":…,"v0":…,"reaction":…,"build":…,"retardation":…,"detect":…}} for unintended movement',
].join('; ');

/** Which stop is meant shows in the fields that are given, as in the reference rows. */
export function* stopVerb(parameters: readonly string[]): Iterable<unknown> {
  const { rated, trip, impact, meanRetardation_g, inputs } = readRequest(
    stopRequest,
    'stop',
    stopForms,
    parameters,
  );
  if (inputs) yield unintendedMovement(inputs);
  else if (trip !== undefined && meanRetardation_g !== undefined)
    yield safetyGearStop(rated ?? 0, trip, meanRetardation_g);
  else if (rated !== undefined && meanRetardation_g !== undefined)
    yield safetyGearStop(rated, governorLimits(rated).tripMax_progressive, meanRetardation_g);
  else if (trip !== undefined) yield instantaneousFallHeight(trip);
  else if (rated !== undefined && impact !== undefined) yield oilBufferStop(rated, impact);
  else if (rated !== undefined) yield bufferStrokes(rated);
  else complain(`stop:1: there is no stop to work out; give ${stopForms}`);
}
