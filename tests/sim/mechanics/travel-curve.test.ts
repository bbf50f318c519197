// The car's curve against the reference flights, and against what any flight must obey.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTravelCurve, planTravel, sampleTravel } from '../../../src/sim/mechanics/travel-curve';
import { flights } from '../../reference/kinematics.json';

describe.each(
  flights.map((flight, index) => [`${index} ${flight.set} ${flight.distance} m`, flight] as const),
)('%s', (_name, flight) => {
  const curve = planTravel(createTravelCurve(), flight.distance, flight);

  test('takes the reference time and peaks', () => {
    expect(Math.abs(curve.total - flight.T)).toBeLessThan(1e-6);
    expect(Math.abs(curve.vPeak - flight.vPeak)).toBeLessThan(1e-6);
    expect(Math.abs(curve.aPeak - flight.aPeak)).toBeLessThan(1e-6);
  });

  test('passes through the reference samples', () => {
    for (const [t = 0, x = 0, v = 0, a = 0] of flight.samples.rows) {
      const at = sampleTravel(curve, t, { x: 0, v: 0, a: 0 });
      expect(Math.max(Math.abs(at.x - x), Math.abs(at.v - v))).toBeLessThan(2e-6);
      expect(Math.abs(at.a - a)).toBeLessThan(2e-6);
    }
  });
});

test('any flight keeps its limits, never runs back and ends where it should', () => {
  const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  fc.assert(
    fc.property(number(0.001, 200), number(0.05, 10), number(0.1, 2), number(0.1, 3), (distance, v, a, j) => {
      const curve = planTravel(createTravelCurve(), distance, { v, a, j });
      let before = 0;
      for (let i = 0; i <= 100; i++) {
        const at = sampleTravel(curve, (curve.total * i) / 100, { x: 0, v: 0, a: 0 });
        expect(at.v).toBeLessThan(v * (1 + 1e-9) + 1e-9);
        expect(Math.abs(at.a)).toBeLessThan(a * (1 + 1e-9) + 1e-9);
        expect(at.x).toBeGreaterThan(before - 1e-9);
        before = at.x;
      }
      expect(Math.abs(before - distance)).toBeLessThan(1e-9);
    }),
    { numRuns: 300 },
  );
});

test('impossible limits are refused', () => {
  expect(() => planTravel(createTravelCurve(), -1, { v: 1, a: 1, j: 1 })).toThrow(RangeError);
  expect(() => planTravel(createTravelCurve(), 1, { v: 0, a: 1, j: 1 })).toThrow(RangeError);
});
