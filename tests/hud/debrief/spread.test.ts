import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from '../../../src/hud/debrief/spread';

test('marks with room stay where they are', () => {
  expect(spread([0, 0.3, 1], 0.1)).toEqual([0, 0.3, 1]);
});

test('marks at one place stand side by side, and at the end they push back', () => {
  const close = spread([0.2, 0.2, 0.2], 0.1);
  expect(close.map((place) => place.toFixed(2))).toEqual(['0.20', '0.30', '0.40']);
  expect(spread([1, 1], 0.1)).toEqual([0.9, 1]);
});

test('however many, they keep their order, their distance and the track', () => {
  const unit = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 80 }), (places) => {
      const marks = spread(
        [...places].sort((one, other) => one - other),
        0.03,
      );
      const least = Math.min(0.03, 1 / Math.max(1, marks.length - 1));
      for (const [index, mark] of marks.entries()) {
        expect(mark).toBeGreaterThanOrEqual(-1e-9);
        expect(mark).toBeLessThanOrEqual(1 + 1e-9);
        if (index > 0) expect(mark - (marks[index - 1] ?? 0)).toBeGreaterThanOrEqual(least - 1e-9);
      }
    }),
  );
});
