// What the meters in the technician's hands show, from the circuits as last solved with the meters on.
import { circuitNamed } from './clips';
import type { CircuitName, Instrument } from './instruments';
import { readWithStrays } from './stray-coupling';
import { lineVolts } from './line-volts';
import {
  INSULATION_SOURCE,
  INSULATION_VOLTS,
  isOhmMode,
  LIVE_FROM,
  MOST_INSULATION,
  MOST_OHMS,
  type MeterMode,
  type MeterReading,
  meterModes,
  METER_FUSE,
  OHMS_TEST_SOURCE,
  OHMS_TEST_VOLTS,
  ohmsFrom,
} from './multimeter';
import type { Plant } from './plant';
import type { Circuit } from './circuit';
import type { Port } from './port';
import type { Terminal } from './terminals';
import { clampedAmps } from './wire-current';
import type { LiftState } from '../lift-state';
import type { Volts } from '../units';

/** @param meter 0 or 1. @returns undefined when the meter is off or a probe hangs in the air */
export function readMeter(plant: Plant, state: LiftState, meter: number): MeterReading | undefined {
  const { electrical } = state;
  const mode = modeOf(state, meter);
  const red = plant.terminals[electrical.probeRed[meter] as number];
  const black = plant.terminals[electrical.probeBlack[meter] as number];
  if (mode === 'amperes-ac') return red && { value: clampedAmps(plant, red, black), unit: 'A' };
  if (mode === 'off' || !red || !black) return undefined;
  const instrument = plant.instruments[meter] as Instrument;
  if (mode === 'insulation') {
    if (electrical.insulating[meter] === 1)
      return ohmsReading(
        acrossOhms(plant, instrument, red, black),
        INSULATION_VOLTS,
        INSULATION_SOURCE,
        MOST_INSULATION,
      );
    // until the tester has seen that nothing is live it shows what it sees
    return { value: voltsFor(plant, instrument, 'low-impedance'), unit: 'V' };
  }
  if (!isOhmMode(mode)) return { value: voltsFor(plant, instrument, mode), unit: 'V' };
  if (electrical.meterFuseWhole[meter] === 0) return { value: 'OL', unit: 'Ohm' };
  return ohmsReading(acrossOhms(plant, instrument, red, black), OHMS_TEST_VOLTS, OHMS_TEST_SOURCE, MOST_OHMS);
}

export function modeOf({ electrical }: LiftState, meter: number): MeterMode {
  return meterModes[electrical.meterMode[meter] as number] ?? 'off';
}

function ohmsReading(across: Volts | 'OL', volts: Volts, source: number, most: number): MeterReading {
  return { value: across === 'OL' ? 'OL' : ohmsFrom(across, volts, source, most), unit: 'Ohm' };
}

/** Whether the tester may put its voltage on: nothing above 30 V between its probes. */
export function isDeadForTest(plant: Plant, state: LiftState, meter: number): boolean {
  const { probeRed, probeBlack } = state.electrical;
  if ((probeRed[meter] as number) < 0 || (probeBlack[meter] as number) < 0) return false;
  return Math.abs(voltsFor(plant, plant.instruments[meter] as Instrument, 'low-impedance')) < LIVE_FROM;
}

function voltsFor(plant: Plant, instrument: Instrument, mode: MeterMode): Volts {
  if (mode === 'volts-dc') return seen(plant, instrument, 'direct');
  const alternating = alternatingVolts(plant, instrument);
  if (mode === 'volts-ac') return alternating;
  // low impedance shows whichever is larger, as such meters do
  const direct = seen(plant, instrument, 'direct');
  return Math.abs(direct) > alternating ? direct : alternating;
}

/** Red against black as far as one circuit makes it: another circuit's probe is met through earth. */
function seen(plant: Plant, { ports }: Instrument, name: CircuitName): Volts {
  return throughPort(plant[name], ports[name])?.volts ?? 0;
}

/** The chain's supply and the first phase count as in phase; what strays leave stands across them. */
function alternatingVolts(plant: Plant, instrument: Instrument): Volts {
  const { strays, chain } = plant;
  const port = throughPort(chain, instrument.ports.chain);
  if (port) readWithStrays(strays, port, instrument.clips.chain);
  const re = (port ? strays.re : 0) + seen(plant, instrument, 'mains');
  const im = (port ? strays.im : 0) + seen(plant, instrument, 'mainsTurned');
  return Math.sqrt(re * re + im * im);
}

/** What the instrument's own source leaves between its probes. */
function acrossOhms(plant: Plant, { ports }: Instrument, red: Terminal, black: Terminal): Volts | 'OL' {
  const kind = red.circuit === 'earth' ? black.circuit : red.circuit;
  if (red.circuit === black.circuit && red.node === black.node) return 0;
  if (red.circuit !== black.circuit && red.circuit !== 'earth' && black.circuit !== 'earth') return 'OL';
  return throughPort(circuitNamed(plant, kind), ports[kind === 'earth' ? 'chain' : kind])?.volts ?? 'OL';
}

function throughPort({ network, bench }: Circuit, port: number): Port | undefined {
  network.asked++;
  return bench.ports[port];
}

/**
 * Whether a foreign voltage drives more through the ohm input than its fuse stands.
 * @returns that voltage, or 0 when the fuse holds
 */
export function overloadOfOhms(plant: Plant, state: LiftState, meter: number): Volts {
  if (!isOhmMode(modeOf(state, meter)) || state.electrical.meterFuseWhole[meter] === 0) return 0;
  const instrument = plant.instruments[meter] as Instrument;
  const re = seen(plant, instrument, 'chain') + seen(plant, instrument, 'mains');
  const im = seen(plant, instrument, 'mainsTurned');
  const across = Math.max(Math.sqrt(re * re + im * im), Math.abs(seen(plant, instrument, 'direct')));
  return (across - OHMS_TEST_VOLTS) / OHMS_TEST_SOURCE > METER_FUSE ? across : 0;
}

/** Line voltages behind the main switch, for facts and views. */
export function mainsLineVolts(plant: Plant): readonly Volts[] {
  const [one, two, three] = plant.numbers.street as [number, number, number];
  return [lineVolts(plant, one, two), lineVolts(plant, two, three), lineVolts(plant, three, one)];
}
