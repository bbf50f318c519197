// Buffers, safety gear and unintended movement against the reference rows.
import { expect, test } from 'vitest';
import {
  bufferStrokes,
  instantaneousFallHeight,
  oilBufferStop,
  safetyGearStop,
  unintendedMovement,
} from '../../../src/sim/mechanics/stopping';
import reference from '../../reference/kinematics.json';

test.each(reference.buffers)('buffers at $rated m/s', (row) => {
  const found: Record<string, unknown> = bufferStrokes(row.rated);
  for (const [key, value] of Object.entries(row)) {
    if (typeof value === 'number') expect(found[key], key).toBeCloseTo(value, 12);
    else if (value === null) expect(found[key], key).toBeNull();
    else {
      const { impactSpeed, stroke } = value as { impactSpeed: number; stroke: number };
      expect(found[key]).toEqual({ impactSpeed, stroke });
    }
  }
  expect('energyAccumulationLinearMinStroke' in found).toBe('energyAccumulationLinearMinStroke' in row);
});

test.each(reference.oilBufferStops)('oil buffer hit at $impact m/s', ({ rated, impact, stroke, time }) => {
  expect(oilBufferStop(rated)).toEqual({
    rated,
    impact: expect.closeTo(impact, 12),
    stroke: expect.closeTo(stroke, 12),
    time: expect.closeTo(time, 12),
  });
});

test.each(reference.safetyGear)('safety gear at $trip m/s, $meanRetardation_g g', (row) => {
  const found = safetyGearStop(row.rated, row.trip, row.meanRetardation_g);
  expect(found.stoppingDistance).toBeCloseTo(row.stoppingDistance, 12);
  expect(found.time).toBeCloseTo(row.time, 12);
});

test.each(reference.instantaneousSafetyGear)(
  'instantaneous gear at $trip m/s',
  ({ trip, freeFallHeight }) => {
    expect(instantaneousFallHeight(trip).freeFallHeight).toBeCloseTo(freeFallHeight, 12);
  },
);

test.each(reference.ucm)('unintended movement $inputs', ({ inputs, expected }) => {
  const found = unintendedMovement(inputs);
  expect(found.vDetect).toBeCloseTo(expected.vDetect, 12);
  expect(found.vMax).toBeCloseTo(expected.vMax, 12);
  expect(found.total).toBeCloseTo(expected.total, 12);
  expect(found.withinLimit1_2m).toBe(expected.withinLimit1_2m);
});
