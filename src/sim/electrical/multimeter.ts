// A hand-held instrument as a branch between its two probes: it loads what it measures. One housing holds a
// multimeter, an insulation tester and a clamp, as combined instruments of the trade do.
// Figures of common trade meters (10 Mohm, low impedance 3 or 400 kohm); the fuse value is a design choice.
import type { Clip } from './clip-on';
import type { Amperes, Ohms, Volts } from '../units';

export const meterModes = [
  'off',
  'volts-ac',
  'volts-dc',
  'ohms',
  'continuity',
  'low-impedance',
  'insulation',
  'amperes-ac',
] as const;
export type MeterMode = (typeof meterModes)[number];

/** What the display shows. OL is over range, negative or no fuse. */
export type MeterReading = { readonly value: number | 'OL'; readonly unit: 'V' | 'Ohm' | 'A' };

export const VOLTMETER_OHMS: Ohms = 10e6;
/** The first meter pulls stray volts down to nothing; the second, as many do, only to about half. */
export const LOW_IMPEDANCE_OHMS: readonly [Ohms, Ohms] = [3000, 400e3];
export const OHMS_TEST_VOLTS: Volts = 3;
export const OHMS_TEST_SOURCE: Ohms = 1000;
export const MOST_OHMS: Ohms = 60e6;
export const BEEP_BELOW: Ohms = 30;
/** The resistance ranges' fuse: at 1 kohm it goes at 50 V. */
export const METER_FUSE: Amperes = 0.05;

/** Insulation test: 500 V of direct voltage, a milliampere at most; it does not start onto a live circuit. */
export const INSULATION_VOLTS: Volts = 500;
export const INSULATION_SOURCE: Ohms = 500e3;
export const MOST_INSULATION: Ohms = 550e6;
export const LIVE_FROM: Volts = 30;

/** Whether the mode drives its own current through the probes. */
export function isOhmMode(mode: MeterMode): boolean {
  return mode === 'ohms' || mode === 'continuity';
}

/**
 * Sets a clip to what a meter is to the circuit in this mode. Off or a blown fuse is an open branch.
 * @param lowImpedance what this meter has on that position of its dial
 * @param testing the insulation tester has found no voltage and has put its own on
 */
export function loadOfMeter(
  clip: Clip,
  mode: MeterMode,
  lowImpedance: Ohms,
  fuseWhole: boolean,
  testing: boolean,
): void {
  clip.emf = 0;
  if (mode === 'off' || mode === 'amperes-ac' || (isOhmMode(mode) && !fuseWhole)) clip.conductance = 0;
  else if (mode === 'insulation' && testing) {
    clip.conductance = 1 / INSULATION_SOURCE;
    clip.emf = INSULATION_VOLTS;
  } else if (mode === 'low-impedance') clip.conductance = 1 / lowImpedance;
  else if (isOhmMode(mode)) {
    clip.conductance = 1 / OHMS_TEST_SOURCE;
    clip.emf = OHMS_TEST_VOLTS;
  } else clip.conductance = 1 / VOLTMETER_OHMS;
}

/**
 * What an ohmmeter shows for `volts` between its probes.
 * @param most end of the range; above it, or for a negative result (a live circuit), the display says OL
 */
export function ohmsFrom(volts: Volts, testVolts: Volts, testSource: Ohms, most: Ohms): number | 'OL' {
  const ohms = volts / ((testVolts - volts) / testSource);
  return ohms >= 0 && ohms <= most ? ohms : 'OL';
}
