import { expect, test } from 'vitest';
import { formatReading } from '../../../src/hud/play/format-reading';

test.each([
  [{ value: 112.268, unit: 'V' }, '112.3', 'V'],
  [{ value: 0.0003, unit: 'V' }, '0.000', 'V'],
  [{ value: -0.0001, unit: 'V' }, '0.000', 'V'],
  [{ value: 23.59, unit: 'V' }, '23.59', 'V'],
  [{ value: 0.05, unit: 'Ohm' }, '0.1', 'Ω'],
  [{ value: 26999, unit: 'Ohm' }, '27.00', 'kΩ'],
  [{ value: 6.5e6, unit: 'Ohm' }, '6.500', 'MΩ'],
  [{ value: 'OL', unit: 'Ohm' }, 'OL', 'MΩ'],
] as const)('%j shows %s %s', (reading, digits, unit) =>
  expect(formatReading(reading)).toEqual({ digits, unit }),
);
