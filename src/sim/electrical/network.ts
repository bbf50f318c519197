// A resistive network with electromotive forces, solved by star-mesh elimination.
// Conductances are only ever added, multiplied and divided, so open contacts (1e9 ohm) beside closed
// ones (0.05 ohm) and islands that hang in the air stay exact. Alternating supplies count as magnitudes.
import { type BranchEnds, type EliminationPlan, planElimination } from './elimination-plan';
import type { Siemens, Volts } from '../units';

/**
 * A branch drives `conductance * emf` into its `from` end. Change branches with `setBranch`, then `update`,
 * then read `potential` after one of the `solve` functions.
 */
export type Network = {
  readonly plan: EliminationPlan;
  readonly branches: readonly BranchEnds[];
  /** positions of the branches' ends */
  readonly endFrom: Int32Array;
  readonly endTo: Int32Array;
  readonly branchConductance: Float64Array;
  readonly branchEmf: Float64Array;
  /** what the branches alone give each edge, then with all eliminations added */
  readonly ownConductance: Float64Array;
  readonly ownDrive: Float64Array;
  readonly edgeConductance: Float64Array;
  readonly edgeDrive: Float64Array;
  readonly slotConductance: Float64Array;
  readonly slotDrive: Float64Array;
  /** 1 / (sum of conductances) at each position's elimination */
  readonly spread: Float64Array;
  /** volts against the reference by position; the reference itself is the last entry, 0 */
  readonly potential: Float64Array;
  readonly stale: Uint8Array;
  readonly branchesOfEdge: readonly Int32Array[];
  firstStale: number;
  /** how often it has been solved, or looked at as solved */
  asked: number;
};

type Shape = Pick<Network, 'plan' | 'endFrom' | 'endTo' | 'branchesOfEdge'>;

/** What follows from the wiring alone and is never written to, by the very list of branches. */
const shapes = new WeakMap<readonly BranchEnds[], Shape>();

function shapeOf(nodeCount: number, branches: readonly BranchEnds[]): Shape {
  const known = shapes.get(branches);
  if (known && known.plan.positionOf.length === nodeCount) return known;
  const plan = planElimination(nodeCount, branches);
  const members: number[][] = Array.from(plan.edgeTo, () => []);
  plan.edgeOfBranch.forEach((edge, branch) => {
    members[edge]?.push(branch);
  });
  const shape = {
    plan,
    endFrom: Int32Array.from(branches, ({ from }) => plan.positionOf[from] as number),
    endTo: Int32Array.from(branches, ({ to }) => plan.positionOf[to] as number),
    branchesOfEdge: members.map((list) => Int32Array.from(list)),
  };
  shapes.set(branches, shape);
  return shape;
}

/** @param nodeCount nodes including the reference, which is node 0 */
export function createNetwork(nodeCount: number, branches: readonly BranchEnds[]): Network {
  const { plan, endFrom, endTo, branchesOfEdge } = shapeOf(nodeCount, branches);
  const edges = plan.edgeTo.length;
  const slots = plan.pairSlot.length;
  return {
    plan,
    branches,
    endFrom,
    endTo,
    branchConductance: new Float64Array(branches.length),
    branchEmf: new Float64Array(branches.length),
    ownConductance: new Float64Array(edges),
    ownDrive: new Float64Array(edges),
    edgeConductance: new Float64Array(edges),
    edgeDrive: new Float64Array(edges),
    slotConductance: new Float64Array(slots),
    slotDrive: new Float64Array(slots),
    spread: new Float64Array(plan.size),
    potential: new Float64Array(plan.size + 1),
    stale: new Uint8Array(plan.size + 1).fill(1),
    branchesOfEdge,
    firstStale: 0,
    asked: 0,
  };
}

/** Sets one branch; cheap, nothing is solved yet. */
export function setBranch(network: Network, branch: number, conductance: Siemens, emf: Volts): void {
  network.branchConductance[branch] = conductance;
  network.branchEmf[branch] = emf;
  const edge = network.plan.edgeOfBranch[branch] as number;
  if (edge < 0) return;
  let own = 0;
  let drive = 0;
  const members = network.branchesOfEdge[edge] as Int32Array;
  for (let i = 0; i < members.length; i++) {
    const member = members[i] as number;
    const siemens = network.branchConductance[member] as number;
    own += siemens;
    drive += siemens * (network.branchEmf[member] as number) * (network.plan.signOfBranch[member] as number);
  }
  network.ownConductance[edge] = own;
  network.ownDrive[edge] = drive;
  const a = network.endFrom[branch] as number;
  const b = network.endTo[branch] as number;
  const owner = a < b ? a : b;
  network.stale[owner] = 1;
  if (owner < network.firstStale) network.firstStale = owner;
}

/** Eliminates again along the paths that changed since the last update. Does nothing if nothing changed. */
export function update(network: Network): void {
  network.asked++;
  const { stale, plan } = network;
  const size = plan.size;
  for (let position = network.firstStale; position < size; position++) {
    if (stale[position] === 0) continue;
    stale[position] = 0;
    gatherEdges(network, position);
    eliminate(network, position);
    const first = plan.edgeStart[position] as number;
    if (first < (plan.edgeStart[position + 1] as number)) stale[plan.edgeTo[first] as number] = 1;
  }
  network.firstStale = size;
}

function gatherEdges(network: Network, position: number): void {
  const { plan, edgeConductance, edgeDrive, slotConductance, slotDrive } = network;
  const { edgeStart, slotStart } = plan;
  const end = edgeStart[position + 1] as number;
  let total = 0;
  for (let edge = edgeStart[position] as number; edge < end; edge++) {
    let siemens = network.ownConductance[edge] as number;
    let drive = network.ownDrive[edge] as number;
    const lastSlot = slotStart[edge + 1] as number;
    for (let slot = slotStart[edge] as number; slot < lastSlot; slot++) {
      siemens += slotConductance[slot] as number;
      drive += slotDrive[slot] as number;
    }
    edgeConductance[edge] = siemens;
    edgeDrive[edge] = drive;
    total += siemens;
  }
  network.spread[position] = total > 0 ? 1 / total : 0;
}

function eliminate(network: Network, position: number): void {
  const { plan, edgeConductance, edgeDrive, slotConductance, slotDrive } = network;
  const spread = network.spread[position] as number;
  const end = plan.edgeStart[position + 1] as number;
  let pair = plan.pairStart[position] as number;
  for (let one = plan.edgeStart[position] as number; one < end; one++) {
    const siemensOne = edgeConductance[one] as number;
    const share = siemensOne * spread;
    const driveOne = (edgeDrive[one] as number) * spread;
    for (let other = one + 1; other < end; other++) {
      const slot = plan.pairSlot[pair++] as number;
      const siemensOther = edgeConductance[other] as number;
      slotConductance[slot] = share * siemensOther;
      slotDrive[slot] = share * (edgeDrive[other] as number) - driveOne * siemensOther;
    }
  }
}

/** Potential of one position, given those eliminated after it. */
function substitute(network: Network, position: number): void {
  const { plan, potential, edgeConductance, edgeDrive } = network;
  const end = plan.edgeStart[position + 1] as number;
  let sum = 0;
  for (let edge = plan.edgeStart[position] as number; edge < end; edge++) {
    sum +=
      (edgeConductance[edge] as number) * (potential[plan.edgeTo[edge] as number] as number) +
      (edgeDrive[edge] as number);
  }
  potential[position] = sum * (network.spread[position] as number);
}

/** Solves the whole network. */
export function solveAll(network: Network): void {
  update(network);
  for (let position = network.plan.size - 1; position >= 0; position--) substitute(network, position);
}

/**
 * Solves only some positions.
 * @param wanted closed under "eliminated after", in falling order: see `closureOf`
 */
export function solveSome(network: Network, wanted: Int32Array): void {
  update(network);
  for (let i = 0; i < wanted.length; i++) substitute(network, wanted[i] as number);
}

/** The positions that must be known to know `nodes`, in the order in which to solve them. */
export function closureOf(plan: EliminationPlan, nodes: Iterable<number>): Int32Array {
  const wanted = new Set<number>();
  for (const node of nodes) {
    let position = plan.positionOf[node] as number;
    while (position < plan.size && !wanted.has(position)) {
      wanted.add(position);
      const first = plan.edgeStart[position] as number;
      if (first >= (plan.edgeStart[position + 1] as number)) break;
      position = plan.edgeTo[first] as number;
    }
  }
  return Int32Array.from(wanted).sort((a, b) => b - a);
}

/** Volts of a node against the reference, as last solved. */
export function potentialOf(network: Network, node: number): Volts {
  network.asked++;
  return network.potential[network.plan.positionOf[node] as number] as number;
}
