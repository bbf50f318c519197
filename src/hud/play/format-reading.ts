// A reading as a four-digit display writes it.
import type { MeterReading } from '../../sim/electrical/multimeter';

export type Shown = { readonly digits: string; readonly unit: string };

export function formatReading({ value, unit }: MeterReading): Shown {
  if (value === 'OL') return { digits: 'OL', unit: unit === 'Ohm' ? 'MΩ' : unit };
  if (unit !== 'Ohm') return { digits: fourDigits(value), unit };
  if (value >= 999_500) return { digits: fourDigits(value / 1e6), unit: 'MΩ' };
  if (value >= 999.5) return { digits: fourDigits(value / 1000), unit: 'kΩ' };
  return { digits: value.toFixed(1), unit: 'Ω' };
}

function fourDigits(value: number): string {
  const size = Math.abs(value);
  const shown = value.toFixed(size >= 100 ? 1 : size >= 10 ? 2 : 3);
  return Number(shown) === 0 ? shown.replace('-', '') : shown;
}
