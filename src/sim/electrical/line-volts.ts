// Volts between two nodes of the mains: two components make one magnitude.
import { voltsBetween } from './circuit';
import type { Plant } from './plant';
import type { Volts } from '../units';

export function lineVolts(plant: Plant, a: number, b: number): Volts {
  const re = voltsBetween(plant.mains, a, b);
  const im = voltsBetween(plant.mainsTurned, a, b);
  return Math.sqrt(re * re + im * im);
}
