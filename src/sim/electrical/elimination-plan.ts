// The order in which a network's nodes are eliminated, worked out once per wiring.
// Node 0 is the reference (earth). Low degree first, shallow trees preferred: a changed contact
// then touches only a short path. Independent of all resistances.

/** A two-terminal branch between node numbers. */
export type BranchEnds = { readonly from: number; readonly to: number };

/**
 * Positions count eliminated nodes from 0; the reference has the last position, `size`.
 * Edges are owned by the end that is eliminated first. A slot holds what one elimination adds to one edge.
 */
export type EliminationPlan = {
  readonly size: number;
  /** node number to position */
  readonly positionOf: Int32Array;
  /** first edge of each position; edges of position p are edgeStart[p] to edgeStart[p + 1] */
  readonly edgeStart: Int32Array;
  readonly edgeTo: Int32Array;
  /** first slot that adds to each edge */
  readonly slotStart: Int32Array;
  /** position whose elimination fills the slot */
  readonly slotSource: Int32Array;
  /** slots in the order in which a position's edge pairs fill them */
  readonly pairStart: Int32Array;
  readonly pairSlot: Int32Array;
  /** branch number to its edge, -1 for a branch that joins a node to itself */
  readonly edgeOfBranch: Int32Array;
  /** +1 where the branch's `from` is the edge's owner, -1 where it is turned round */
  readonly signOfBranch: Int8Array;
};

/** A plan follows from the wiring alone and is never written to, so that all lifts of one wiring share theirs. */
const plans = new Map<string, EliminationPlan>();
/** More wirings than a house has; whoever measures hundreds of them does not fill the memory. */
const MOST_PLANS = 32;

/** @param nodeCount nodes including the reference, which is node 0 */
export function planElimination(nodeCount: number, branches: readonly BranchEnds[]): EliminationPlan {
  const key = `${nodeCount} ${branches.map(({ from, to }) => `${from}-${to}`).join()}`;
  const known = plans.get(key);
  if (known) return known;
  if (plans.size >= MOST_PLANS) plans.clear();
  const plan = workOutPlan(nodeCount, branches);
  plans.set(key, plan);
  return plan;
}

function workOutPlan(nodeCount: number, branches: readonly BranchEnds[]): EliminationPlan {
  const { order, neighbours } = eliminationOrder(nodeCount, branches);
  const size = order.length;
  const positionOf = new Int32Array(nodeCount).fill(size);
  order.forEach((node, position) => {
    positionOf[node] = position;
  });
  const edgeStart = new Int32Array(size + 2);
  const edgeTargets: number[] = [];
  neighbours.forEach((list, position) => {
    edgeStart[position] = edgeTargets.length;
    edgeTargets.push(...list.map((node) => positionOf[node] ?? size).sort((a, b) => a - b));
  });
  edgeStart.fill(edgeTargets.length, size);
  const edgeTo = Int32Array.from(edgeTargets);
  const edgeBetween = edgeLookup(edgeStart, edgeTo);
  return {
    size,
    positionOf,
    edgeStart,
    edgeTo,
    ...planSlots(size, edgeStart, edgeTo, edgeBetween),
    ...placeBranches(branches, positionOf, edgeBetween),
  };
}

type EdgeLookup = (a: number, b: number) => number;

function edgeLookup(edgeStart: Int32Array, edgeTo: Int32Array): EdgeLookup {
  return (a, b) => {
    const owner = Math.min(a, b);
    const other = Math.max(a, b);
    for (let edge = edgeStart[owner] ?? 0; edge < (edgeStart[owner + 1] ?? 0); edge++) {
      if (edgeTo[edge] === other) return edge;
    }
    return -1;
  };
}

/** Minimum degree; among equals the node whose elimination makes the lowest tree. */
function eliminationOrder(nodeCount: number, branches: readonly BranchEnds[]) {
  const adjacent = Array.from({ length: nodeCount }, () => new Set<number>());
  for (const { from, to } of branches) {
    if (from === to) continue;
    adjacent[from]?.add(to);
    adjacent[to]?.add(from);
  }
  const height = new Int32Array(nodeCount);
  const left = new Set(Array.from({ length: nodeCount - 1 }, (_, node) => node + 1));
  const order: number[] = [];
  const neighbours: number[][] = [];
  while (left.size > 0) {
    const node = cheapest(left, adjacent, height);
    const around = [...(adjacent[node] ?? [])];
    left.delete(node);
    order.push(node);
    neighbours.push(around);
    for (const one of around) {
      adjacent[one]?.delete(node);
      height[one] = Math.max(height[one] ?? 0, (height[node] ?? 0) + 1);
      for (const other of around) if (other !== one) adjacent[one]?.add(other);
    }
  }
  return { order, neighbours };
}

function cheapest(left: ReadonlySet<number>, adjacent: readonly Set<number>[], height: Int32Array): number {
  let best = -1;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const node of left) {
    const cost = (adjacent[node]?.size ?? 0) * 1024 + (height[node] ?? 0);
    if (cost < bestCost) {
      best = node;
      bestCost = cost;
    }
  }
  return best;
}

function planSlots(size: number, edgeStart: Int32Array, edgeTo: Int32Array, edgeBetween: EdgeLookup) {
  const fills: { edge: number; source: number; pair: number }[] = [];
  const pairStart = new Int32Array(size + 1);
  let pair = 0;
  for (let position = 0; position < size; position++) {
    pairStart[position] = pair;
    const end = edgeStart[position + 1] ?? 0;
    for (let one = edgeStart[position] ?? 0; one < end; one++) {
      for (let other = one + 1; other < end; other++) {
        fills.push({
          edge: edgeBetween(edgeTo[one] ?? 0, edgeTo[other] ?? 0),
          source: position,
          pair: pair++,
        });
      }
    }
  }
  pairStart[size] = pair;
  fills.sort((a, b) => a.edge - b.edge || a.source - b.source);
  const slotStart = new Int32Array(edgeTo.length + 1);
  for (const fill of fills) slotStart[fill.edge + 1] = (slotStart[fill.edge + 1] ?? 0) + 1;
  for (let edge = 0; edge < edgeTo.length; edge++) {
    slotStart[edge + 1] = (slotStart[edge + 1] ?? 0) + (slotStart[edge] ?? 0);
  }
  const pairSlot = new Int32Array(fills.length);
  fills.forEach((fill, slot) => {
    pairSlot[fill.pair] = slot;
  });
  return { slotStart, slotSource: Int32Array.from(fills, (fill) => fill.source), pairStart, pairSlot };
}

function placeBranches(branches: readonly BranchEnds[], positionOf: Int32Array, edgeBetween: EdgeLookup) {
  const edgeOfBranch = new Int32Array(branches.length);
  const signOfBranch = new Int8Array(branches.length);
  branches.forEach(({ from, to }, branch) => {
    const a = positionOf[from] ?? 0;
    const b = positionOf[to] ?? 0;
    edgeOfBranch[branch] = a === b ? -1 : edgeBetween(a, b);
    signOfBranch[branch] = a < b ? 1 : -1;
  });
  return { edgeOfBranch, signOfBranch };
}
