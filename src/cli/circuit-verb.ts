// circuit: solves a network with its instrument attached, by the solver and the meter of the game.
import {
  branchNumber,
  type Circuit,
  createCircuit,
  currentThrough,
  type Element,
  floatingNodes,
  nodeNumber,
  setContact,
  solve,
  voltsBetween,
} from '../sim/electrical/circuit';
import { ohmsFrom } from '../sim/electrical/multimeter';
import { type FileElement, type FileMeter, readCircuitFile, readSequenceFile } from './circuit-file';
import { complain } from './complaint';

/** A coil picks up from rest at 70 % and holds at 10 % of its rating: conventions of these files. */
const PICKS_UP = 70;
const HOLDS = 10;
/** Ends of the ranges by name; a range without a name has the meter's own end. */
const rangeEnds: Readonly<Record<string, number>> = {
  '600': 600,
  '6k': 6000,
  '60k': 60e3,
  '600k': 600e3,
  '6M': 6e6,
  '60M': 60e6,
};

export function* circuitVerb(parameters: readonly string[]): Iterable<unknown> {
  if (parameters[0] === '--sequence') {
    const [, file, ...more] = parameters;
    if (file === undefined || more.length > 0) complain('circuit --sequence takes exactly one file');
    yield sequence(file);
    return;
  }
  if (parameters.length === 0) complain('circuit takes one file or more');
  for (const file of parameters) yield single(file);
}

function single(file: string): unknown {
  const data = readCircuitFile(file);
  const bare = data.elements.filter(({ id, meter }) => id !== 'METER' && meter === undefined);
  const circuit = build(data.ground ?? '0', bare, file);
  const meter = data.meter ?? undefined;
  if (meter) attach(circuit, meter, file);
  solve(circuit);
  return {
    id: data.id ?? file,
    nodeVolts: Object.fromEntries(
      circuit.nodeNames.map((name, node) => [name, voltsBetween(circuit, node, 0)]),
    ),
    meterReading: meter ? reading(circuit, meter) : null,
    coils: coilsOf(circuit, bare),
    fuseF1: fuseOf(circuit, bare),
  };
}

function build(ground: string, elements: readonly FileElement[], file: string): Circuit {
  const circuit = createCircuit(ground, elements as readonly Element[]);
  const floating = floatingNodes(circuit);
  if (floating.length > 0) {
    complain(
      `${file} elements: no path from node ${floating.join(', ')} to ground "${ground}"; join them to it, if only through a high resistance`,
    );
  }
  return circuit;
}

function attach(circuit: Circuit, meter: FileMeter, file: string): void {
  for (const end of [meter.a, meter.b]) {
    if (!circuit.nodeOf.has(end))
      complain(`${file} meter: there is no node "${end}"; name a node of the elements`);
  }
  const ends = { from: nodeNumber(circuit, meter.a), to: nodeNumber(circuit, meter.b) };
  if (meter.mode === 'A') circuit.clips.push({ ...ends, conductance: 1 / meter.shunt, emf: 0 });
  else if (meter.mode === 'OHM' || meter.mode === 'INSULATION') {
    circuit.clips.push({ ...ends, conductance: 1 / meter.rint, emf: meter.voc });
  } else circuit.clips.push({ ...ends, conductance: 1 / Number(meter.rin), emf: 0 });
  circuit.clipsUsed = 1;
  circuit.portsUsed = 1;
}

function reading(circuit: Circuit, meter: FileMeter): { value: number | 'OL'; unit: string } {
  const volts = circuit.bench.ports[0].volts;
  if (meter.mode === 'A') return { value: volts / meter.shunt, unit: 'A' };
  if (meter.mode === 'OHM' || meter.mode === 'INSULATION') {
    const most =
      meter.mode === 'OHM'
        ? (rangeEnds[meter.range ?? ''] ?? Number.POSITIVE_INFINITY)
        : Number.POSITIVE_INFINITY;
    return { value: ohmsFrom(volts, meter.voc, meter.rint, most), unit: 'Ohm' };
  }
  return { value: volts, unit: 'V' };
}

function coilsOf(circuit: Circuit, elements: readonly FileElement[]): Readonly<Record<string, unknown>> {
  const rows = elements.flatMap((element) => {
    if (element.k !== 'R' || element.coil === undefined) return [];
    const volts = coilVolts(circuit, element);
    const percent = (volts / element.coil) * 100;
    return [
      [
        element.id,
        { volts, percent, picksUpFromRest: percent >= PICKS_UP, holds: percent >= HOLDS },
      ] as const,
    ];
  });
  return Object.fromEntries(rows);
}

function coilVolts(circuit: Circuit, { a, b }: FileElement): number {
  return Math.abs(voltsBetween(circuit, nodeNumber(circuit, a), nodeNumber(circuit, b)));
}

function fuseOf(circuit: Circuit, elements: readonly FileElement[]): unknown {
  const fuse = elements.find((element) => element.k === 'S' && element.fuse !== undefined);
  if (fuse?.k !== 'S' || fuse.fuse === undefined) return null;
  const amps = Math.abs(currentThrough(circuit, branchNumber(circuit, fuse.id)));
  return { amps, rating: fuse.fuse, clears: amps > fuse.fuse };
}

function sequence(file: string): unknown {
  const { ground = '0', elements, steps } = readSequenceFile(file);
  const circuit = build(ground, elements, file);
  const coils = elements.filter((element) => element.k === 'R' && element.coil !== undefined);
  const fuse = elements.find((element) => element.k === 'S' && element.fuse !== undefined);
  const rows = steps.map(({ step, id, closed }, index) => {
    const contact = elements.find((element) => element.id === id);
    if (contact?.k !== 'S')
      complain(`${file} steps.${index}.id: "${id}" is no contact of the elements; name one`);
    setContact(circuit, branchNumber(circuit, id), closed);
    solve(circuit);
    const volts = Object.fromEntries(coils.map((coil) => [coil.id, coilVolts(circuit, coil)]));
    return {
      step,
      ...volts,
      F1amps: fuse ? Math.abs(currentThrough(circuit, branchNumber(circuit, fuse.id))) : null,
    };
  });
  return { steps: rows };
}
