// The positions of the meter's dial in order, for panels that show it.
import type { MeterMode } from '../sim/electrical/multimeter';

export const dialModes: readonly MeterMode[] = [
  'off',
  'volts-ac',
  'volts-dc',
  'ohms',
  'continuity',
  'low-impedance',
  'insulation',
  'amperes-ac',
];
