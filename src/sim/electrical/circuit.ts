// A named circuit: supplies, contacts and resistors between named nodes, over one compiled network.
// The element form is that of the reference cases (V source with series resistance, S contact, R resistor).
import { type Clip, type ClipBench, createClipBench, solveWithClips } from './clip-on';
import type { BranchEnds } from './elimination-plan';
import {
  closureOf,
  createNetwork,
  type Network,
  potentialOf,
  setBranch,
  solveAll,
  solveSome,
} from './network';
import type { Amperes, Ohms, Volts } from '../units';

export type Element =
  | {
      readonly k: 'V';
      readonly id: string;
      readonly a: string;
      readonly b: string;
      readonly volts: Volts;
      readonly rs: Ohms;
    }
  | {
      readonly k: 'S';
      readonly id: string;
      readonly a: string;
      readonly b: string;
      readonly ron: Ohms;
      readonly roff: Ohms;
      readonly closed: boolean;
    }
  | { readonly k: 'R'; readonly id: string; readonly a: string; readonly b: string; readonly ohm: Ohms };

export type Circuit = {
  readonly elements: readonly Element[];
  readonly nodeNames: readonly string[];
  readonly network: Network;
  /** 1 for each element that the air of the shaft reaches */
  readonly exposed: Uint8Array;
  readonly bench: ClipBench;
  readonly clips: Clip[];
  clipsUsed: number;
  /** how many of the clips, from the first on, are looked through */
  portsUsed: number;
  readonly nodeOf: ReadonlyMap<string, number>;
  readonly branchOf: ReadonlyMap<string, number>;
};

/**
 * @param ground the node of 0 V
 * @throws RangeError when an element has no usable resistance or two share an id
 */
export function createCircuit(ground: string, elements: readonly Element[]): Circuit {
  const { nodeNames, nodeOf, branchOf, ends } = namesOf(ground, elements);
  const network = createNetwork(nodeNames.length, ends);
  elements.forEach((element, branch) => {
    const ohms = restingOhms(element);
    if (!(ohms > 0 && ohms < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`element "${element.id}" needs a resistance above 0 ohm, it has ${ohms}`);
    }
    setBranch(network, branch, 1 / ohms, element.k === 'V' ? element.volts : 0);
  });
  return {
    elements,
    nodeNames,
    network,
    exposed: new Uint8Array(elements.length),
    bench: createClipBench(network),
    clips: [],
    clipsUsed: 0,
    portsUsed: 0,
    nodeOf,
    branchOf,
  };
}

type Names = Pick<Circuit, 'nodeNames' | 'nodeOf' | 'branchOf'> & { readonly ends: readonly BranchEnds[] };

/** What follows from the elements alone and is never written to, by the very list of them. */
const named = new WeakMap<readonly Element[], Names>();

function namesOf(ground: string, elements: readonly Element[]): Names {
  const known = named.get(elements);
  if (known?.nodeNames[0] === ground) return known;
  const nodeOf = new Map([[ground, 0]]);
  const branchOf = new Map<string, number>();
  for (const [branch, element] of elements.entries()) {
    if (branchOf.has(element.id)) throw new RangeError(`element id "${element.id}" stands twice`);
    branchOf.set(element.id, branch);
    for (const end of [element.a, element.b]) if (!nodeOf.has(end)) nodeOf.set(end, nodeOf.size);
  }
  const ends = elements.map(({ a, b }) => ({ from: nodeOf.get(a) ?? 0, to: nodeOf.get(b) ?? 0 }));
  const names = { nodeNames: [...nodeOf.keys()], nodeOf, branchOf, ends };
  named.set(elements, names);
  return names;
}

function restingOhms(element: Element): Ohms {
  if (element.k === 'V') return element.rs;
  if (element.k === 'R') return element.ohm;
  return element.closed ? element.ron : element.roff;
}

/** Number of a node. @throws RangeError for an unknown name */
export function nodeNumber(circuit: Circuit, name: string): number {
  const node = circuit.nodeOf.get(name);
  if (node === undefined) throw new RangeError(`no node "${name}" in this circuit`);
  return node;
}

/** Number of an element. @throws RangeError for an unknown id */
export function branchNumber(circuit: Circuit, id: string): number {
  const branch = circuit.branchOf.get(id);
  if (branch === undefined) throw new RangeError(`no element "${id}" in this circuit`);
  return branch;
}

/** Gives a contact its open or closed resistance. */
export function setContact(circuit: Circuit, branch: number, closed: boolean): void {
  const element = circuit.elements[branch];
  if (element?.k !== 'S') throw new RangeError(`element ${branch} is no contact`);
  setBranch(circuit.network, branch, 1 / (closed ? element.ron : element.roff), 0);
}

export function setOhms(circuit: Circuit, branch: number, ohms: Ohms): void {
  setBranch(circuit.network, branch, 1 / ohms, circuit.network.branchEmf[branch] as number);
}

export function setEmf(circuit: Circuit, branch: number, emf: Volts): void {
  setBranch(circuit.network, branch, circuit.network.branchConductance[branch] as number, emf);
}

/** Solves for all nodes, with whatever is clipped on. */
export function solve(circuit: Circuit): void {
  if (circuit.clipsUsed === 0) solveAll(circuit.network);
  else solveWithClips(circuit.bench, circuit.clips, circuit.clipsUsed, circuit.portsUsed);
}

/** Solves for a closure of nodes made by `watch`; with clips on, for all. */
export function solveWatched(circuit: Circuit, watched: Int32Array): void {
  if (circuit.clipsUsed === 0) solveSome(circuit.network, watched);
  else solveWithClips(circuit.bench, circuit.clips, circuit.clipsUsed, circuit.portsUsed);
}

export function watch(circuit: Circuit, nodes: readonly number[]): Int32Array {
  return closureOf(circuit.network.plan, nodes);
}

/** Volts of node `a` against node `b`, as last solved. */
export function voltsBetween(circuit: Circuit, a: number, b: number): Volts {
  return potentialOf(circuit.network, a) - potentialOf(circuit.network, b);
}

/** Current through an element from a to b, as last solved. */
export function currentThrough({ network }: Circuit, branch: number): Amperes {
  network.asked++;
  const from = network.endFrom[branch];
  const to = network.endTo[branch];
  if (from === undefined || to === undefined) throw new RangeError(`no element ${branch}`);
  const volts = (network.potential[from] as number) - (network.potential[to] as number);
  return (volts - (network.branchEmf[branch] as number)) * (network.branchConductance[branch] as number);
}

/** Names of nodes from which no current can reach the reference: their voltage means nothing. */
export function floatingNodes(circuit: Circuit): readonly string[] {
  const reached = new Set([0]);
  for (let before = 0; before !== reached.size; ) {
    before = reached.size;
    for (const { from, to } of circuit.network.branches) {
      if (reached.has(from)) reached.add(to);
      else if (reached.has(to)) reached.add(from);
    }
  }
  return circuit.nodeNames.filter((_, node) => !reached.has(node));
}

/** Above this two nodes are one piece of metal, contacts and all. */
const JOINS = 0.2;

/** Whether closed contacts and wires lead from one node to another, as things stand; loads and supplies do not. */
export function areJoined(circuit: Circuit, a: string, b: string): boolean {
  const { branches, branchConductance } = circuit.network;
  circuit.network.asked++;
  const reached = new Set([nodeNumber(circuit, a)]);
  for (let before = 0; before !== reached.size; ) {
    before = reached.size;
    branches.forEach(({ from, to }, branch) => {
      if (circuit.elements[branch]?.k === 'V' || (branchConductance[branch] as number) < JOINS) return;
      if (reached.has(from)) reached.add(to);
      else if (reached.has(to)) reached.add(from);
    });
  }
  return reached.has(nodeNumber(circuit, b));
}
