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
import {
  type CircuitCase,
  type FileElement,
  type FileMeter,
  readCases,
  type SequenceCase,
} from './circuit-file';
import { complain, quote } from './complaint';

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

export function circuitVerb(parameters: readonly string[]): readonly unknown[] {
  const files = parameters[0] === '--sequence' ? parameters.slice(1) : parameters;
  if (files.length === 0)
    complain(
      'circuit takes one file or more, a JSON text, or "-"',
      'circuit 需要一个或多个文件、一段 JSON，或“-”',
    );
  return files.flatMap((file) =>
    readCases(file).map((one) =>
      one.kind === 'sequence' ? sequence(one.data, one.source) : single(one.data, one.source),
    ),
  );
}

function single(data: CircuitCase, source: string): unknown {
  const meter = data.meter ?? undefined;
  // the instrument of a reference case is in its list too
  const bare = meter
    ? data.elements.filter((one) => one.id !== 'METER' && one.meter === undefined)
    : data.elements;
  const circuit = build(data.ground ?? '0', bare, source);
  if (meter) attach(circuit, meter, source);
  solve(circuit);
  return {
    id: data.id ?? source,
    nodeVolts: nodeVolts(circuit),
    meterReading: meter ? reading(circuit, meter) : null,
    coils: coilsOf(circuit, bare),
    fuseF1: fuseOf(circuit, bare),
    sourceAmps: sourceAmps(circuit, bare, meter),
  };
}

function nodeVolts(circuit: Circuit): Readonly<Record<string, number>> {
  return Object.fromEntries(circuit.nodeNames.map((name, node) => [name, voltsBetween(circuit, node, 0)]));
}

/** What each supply delivers, that of an ohmmeter among them; negative where current is pressed into it. */
function sourceAmps(
  circuit: Circuit,
  elements: readonly FileElement[],
  meter: FileMeter | undefined,
): Readonly<Record<string, number>> {
  const supplies = elements.filter(({ k }) => k === 'V');
  const rows = supplies.map(({ id }) => [id, -currentThrough(circuit, branchNumber(circuit, id))] as const);
  const drives = meter?.mode === 'OHM' || meter?.mode === 'INSULATION';
  const own = drives ? [['METER', (meter.voc - circuit.bench.ports[0].volts) / meter.rint] as const] : [];
  return Object.fromEntries([...rows, ...own]);
}

function build(ground: string, elements: readonly FileElement[], source: string): Circuit {
  const circuit = createCircuit(ground, elements as readonly Element[]);
  const floating = floatingNodes(circuit);
  if (floating.length > 0) {
    const nodes = floating.slice(0, 5).join(', ') + (floating.length > 5 ? ' …' : '');
    complain(
      `${source} elements: no path from node ${nodes} to ground ${quote(ground)}; join them to it, if only through a high resistance`,
      `${source} elements：节点 ${nodes} 与地 ${quote(ground)} 之间没有通路；请接上，哪怕经过很大的电阻`,
    );
  }
  return circuit;
}

function attach(circuit: Circuit, meter: FileMeter, source: string): void {
  for (const end of [meter.a, meter.b]) {
    if (!circuit.nodeOf.has(end))
      complain(
        `${source} meter: there is no node ${quote(end)}; name a node of the elements`,
        `${source} meter：没有节点 ${quote(end)}；应为元件的节点`,
      );
  }
  const ends = { from: nodeNumber(circuit, meter.a), to: nodeNumber(circuit, meter.b) };
  if (meter.mode === 'A') circuit.clips.push({ ...ends, conductance: 1 / meter.shunt, emf: 0 });
  else if (meter.mode === 'OHM' || meter.mode === 'INSULATION') {
    circuit.clips.push({ ...ends, conductance: 1 / meter.rint, emf: meter.voc });
  } else circuit.clips.push({ ...ends, conductance: 1 / Number(meter.rin), emf: 0 });
  circuit.clipsUsed = 1;
  circuit.portsUsed = 1;
}

type MeterReading = {
  readonly value: number | 'OL';
  readonly unit: string;
  /** the ohmmeter stands on a live circuit */
  readonly overload?: boolean;
};

function reading(circuit: Circuit, meter: FileMeter): MeterReading {
  const volts = circuit.bench.ports[0].volts;
  if (meter.mode === 'A') return { value: volts / meter.shunt, unit: 'A' };
  if (meter.mode !== 'OHM' && meter.mode !== 'INSULATION') return { value: volts, unit: 'V' };
  const end = meter.mode === 'OHM' ? rangeEnds[meter.range ?? ''] : undefined;
  const value = ohmsFrom(volts, meter.voc, meter.rint, end ?? Number.POSITIVE_INFINITY);
  if (meter.mode === 'INSULATION') return { value, unit: 'Ohm' };
  return { value, unit: 'Ohm', overload: volts / (meter.voc - volts) < 0 };
}

function coilsOf(circuit: Circuit, elements: readonly FileElement[]): Readonly<Record<string, unknown>> {
  const rows = elements.flatMap((element) => {
    if (element.k !== 'R' || element.coil === undefined) return [];
    const volts = coilVolts(circuit, element);
    const percent = (volts / ratedVolts(element.coil, elements)) * 100;
    return [
      [
        element.id,
        { volts, percent, picksUpFromRest: percent >= PICKS_UP, holds: percent >= HOLDS },
      ] as const,
    ];
  });
  return Object.fromEntries(rows);
}

/** Some cases only mark their coils, with a 1: those are made for the supply they hang on. */
function ratedVolts(coil: number, elements: readonly FileElement[]): number {
  if (coil !== 1) return coil;
  return Math.max(...elements.map((element) => (element.k === 'V' ? Math.abs(element.volts) : 0))) || 1;
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

function sequence({ ground = '0', elements, steps }: SequenceCase, source: string): unknown {
  const circuit = build(ground, elements, source);
  const coils = elements.filter((element) => element.k === 'R' && element.coil !== undefined);
  const fuse = elements.find((element) => element.k === 'S' && element.fuse !== undefined);
  const contacts = new Map(elements.map((element) => [element.id, element]));
  const rows = steps.map(({ step, id, closed }, index) => {
    const contact = contacts.get(id);
    if (contact?.k !== 'S')
      complain(
        `${source} steps.${index}.id: ${quote(id)} is no contact of the elements; name one`,
        `${source} steps.${index}.id：${quote(id)} 不是元件中的触点；请指定一个`,
      );
    setContact(circuit, branchNumber(circuit, id), closed);
    solve(circuit);
    const volts = Object.fromEntries(coils.map((coil) => [coil.id, coilVolts(circuit, coil)]));
    return {
      step,
      ...volts,
      nodeVolts: nodeVolts(circuit),
      F1amps: fuse ? Math.abs(currentThrough(circuit, branchNumber(circuit, fuse.id))) : null,
    };
  });
  return { steps: rows };
}
