// What the meter in the technician's hand shows, from the circuits as last solved with the meter on.
import { circuitNamed } from './clips';
import { type Circuit, currentThrough, solve, voltsBetween } from './circuit';
import { lineVolts } from './supply-step';
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
import type { Terminal } from './terminals';
import type { LiftState } from '../lift-state';
import type { Amperes, Volts } from '../units';

/** @returns undefined when the meter is off or a probe hangs in the air */
export function readMeter(plant: Plant, state: LiftState): MeterReading | undefined {
  const { meterMode, probeRed, probeBlack, meterFuseWhole } = state.electrical;
  const mode = meterModes[meterMode] ?? 'off';
  const red = plant.terminals[probeRed];
  const black = plant.terminals[probeBlack];
  if (mode === 'amperes-ac') return red && { value: amperesAt(plant, red), unit: 'A' };
  if (mode === 'off' || !red || !black) return undefined;
  if (mode === 'insulation') return insulationReading(plant, state, red, black);
  if (!isOhmMode(mode)) return { value: voltsFor(plant, mode, red, black), unit: 'V' };
  if (meterFuseWhole === 0) return { value: 'OL', unit: 'Ohm' };
  return { value: ohmsBetween(plant, red, black), unit: 'Ohm' };
}

/** Until the tester has seen that nothing is live it shows what it sees. */
function insulationReading(plant: Plant, state: LiftState, red: Terminal, black: Terminal): MeterReading {
  if (state.electrical.insulating === 0)
    return { value: voltsFor(plant, 'low-impedance', red, black), unit: 'V' };
  const across = acrossOhms(plant, red, black);
  const ohms =
    across === 'OL' ? 'OL' : ohmsFrom(across, INSULATION_VOLTS, INSULATION_SOURCE, MOST_INSULATION);
  return { value: ohms, unit: 'Ohm' };
}

/** The jaws are round the wire that brings current to the terminal. @returns amperes, 0 where no wire is in reach */
function amperesAt(plant: Plant, { circuit: name, node }: Terminal): Amperes {
  if (name !== 'chain' && name !== 'mains') return 0;
  const along = (circuit: Circuit): Amperes => {
    const branch = circuit.elements.findIndex((element) => element.k === 'S' && element.b === node);
    if (branch < 0) return 0;
    solve(circuit);
    return currentThrough(circuit, branch);
  };
  if (name === 'chain') return Math.abs(along(plant.chain));
  const [re, im] = [along(plant.mains), along(plant.mainsTurned)];
  return Math.sqrt(re * re + im * im);
}

/** Whether the tester may put its voltage on: nothing above 30 V between its probes. */
export function isDeadForTest(plant: Plant, state: LiftState): boolean {
  const red = plant.terminals[state.electrical.probeRed];
  const black = plant.terminals[state.electrical.probeBlack];
  return (
    red !== undefined &&
    black !== undefined &&
    Math.abs(voltsFor(plant, 'low-impedance', red, black)) < LIVE_FROM
  );
}

function voltsFor(plant: Plant, mode: MeterMode, red: Terminal, black: Terminal): Volts {
  const direct = directVolts(plant, red, black);
  const alternating = alternatingVolts(plant, red, black);
  if (mode === 'volts-dc') return direct;
  if (mode === 'volts-ac') return alternating;
  // low impedance shows whichever is larger, as such meters do
  return Math.abs(direct) > alternating ? direct : alternating;
}

function potential(
  plant: Plant,
  terminal: Terminal,
  circuit: 'chain' | 'direct' | 'mains' | 'mainsTurned',
): Volts {
  const kind = circuit === 'mainsTurned' ? 'mains' : circuit;
  if (terminal.circuit !== kind) return 0;
  const node = plant[circuit].nodeOf.get(terminal.node);
  return node === undefined ? 0 : voltsBetween(plant[circuit], node, 0);
}

function directVolts(plant: Plant, red: Terminal, black: Terminal): Volts {
  return potential(plant, red, 'direct') - potential(plant, black, 'direct');
}

function alternatingVolts(plant: Plant, red: Terminal, black: Terminal): Volts {
  if (red.circuit === 'chain' && black.circuit === 'chain' && plant.chain.clipsUsed > 0) {
    return Math.abs(plant.chain.bench.acrossFirst);
  }
  const re = realPart(plant, red) - realPart(plant, black);
  const im = potential(plant, red, 'mainsTurned') - potential(plant, black, 'mainsTurned');
  return Math.sqrt(re * re + im * im);
}

function realPart(plant: Plant, terminal: Terminal): Volts {
  return potential(plant, terminal, 'chain') + potential(plant, terminal, 'mains');
}

function ohmsBetween(plant: Plant, red: Terminal, black: Terminal): number | 'OL' {
  const across = acrossOhms(plant, red, black);
  return across === 'OL' ? 'OL' : ohmsFrom(across, OHMS_TEST_VOLTS, OHMS_TEST_SOURCE, MOST_OHMS);
}

/** What the instrument's own source leaves between its probes. */
function acrossOhms(plant: Plant, red: Terminal, black: Terminal): Volts | 'OL' {
  const circuit = circuitNamed(plant, red.circuit === 'earth' ? black.circuit : red.circuit);
  if (red.circuit === black.circuit && red.node === black.node) return 0;
  if (red.circuit !== black.circuit && red.circuit !== 'earth' && black.circuit !== 'earth') return 'OL';
  return circuit.bench.acrossFirst;
}

/**
 * Whether a foreign voltage drives more through the ohm input than its fuse stands.
 * @returns that voltage, or 0 when the fuse holds
 */
export function overloadOfOhms(plant: Plant, state: LiftState): Volts {
  const { meterMode, probeRed, probeBlack, meterFuseWhole } = state.electrical;
  const mode = meterModes[meterMode] ?? 'off';
  const red = plant.terminals[probeRed];
  const black = plant.terminals[probeBlack];
  if (!isOhmMode(mode) || meterFuseWhole === 0 || !red || !black) return 0;
  const across = Math.max(alternatingVolts(plant, red, black), Math.abs(directVolts(plant, red, black)));
  return (across - OHMS_TEST_VOLTS) / OHMS_TEST_SOURCE > METER_FUSE ? across : 0;
}

/** Line voltages behind the main switch, for facts and views. */
export function mainsLineVolts(plant: Plant): readonly Volts[] {
  const [one, two, three] = plant.numbers.lines as [number, number, number];
  return [lineVolts(plant, one, two), lineVolts(plant, two, three), lineVolts(plant, three, one)];
}
