// drift: the car that runs with its brake open and its motor dead, in closed form and as the lift itself moves.
import { createFreeLift } from '../sim/create-free-lift';
import { freeDrift, LONGEST_DRIFT, stepDrift } from '../sim/mechanics/free-drift';
import { readFigures } from './number-fields';
import { driftFields } from './request-fields';
import { nameOf, type Row, readRows } from './rows';

export function driftVerb(parameters: readonly string[]): readonly unknown[] {
  return readRows('drift', ['freeDrift'], '{"P":1200,"Q":1000,"balance":0.45,"load":0}', parameters).map(
    answer,
  );
}

function answer(row: Row): unknown {
  const asked = readFigures(driftFields, row);
  const train = {
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
  const closed = freeDrift(train, asked.load, asked.kd, asked.vtrip);
  if (asked.vtrip === undefined || !closed.moves) return { ...nameOf(row), ...closed };
  const comes = typeof closed.tTrip === 'number' && closed.tTrip < LONGEST_DRIFT;
  const stepped = comes ? stepDrift(createFreeLift(train, asked.load, asked.kd), asked.vtrip) : undefined;
  return {
    ...nameOf(row),
    ...closed,
    tTripNumeric: stepped?.tTrip ?? null,
    xTripNumeric: stepped?.xTrip ?? null,
    absErrT: apart(closed.tTrip, stepped?.tTrip),
    absErrX: apart(closed.xTrip, stepped?.xTrip),
    stepped: stepped ?? null,
  };
}

function apart(one: number | null | undefined, other: number | undefined): number | null {
  return typeof one === 'number' && other !== undefined ? Math.abs(one - other) : null;
}
