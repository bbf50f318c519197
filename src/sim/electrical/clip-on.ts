// Branches clipped onto a compiled network for a while: meter probes, jumpers, a hand on a terminal.
// Only the elimination paths of their ends are worked through again, in a small dense copy, so nothing
// is re-wired and the exactness of star-mesh elimination stays.
import { clearMesh, copyPart, createMesh, eliminateMesh, join, type Mesh } from './mesh';
import { type Network, update } from './network';
import { newPort, type Port, readPort } from './port';
import type { Siemens, Volts } from '../units';

/** Room for so many nodes on the paths of all clips together. */
const MOST_PATH_NODES = 96;
/** Clips whose ends are looked through: one a meter. */
export const MOST_PORTS = 2;
const MOST_TAIL = 2 * MOST_PORTS + 1;

export type Clip = { from: number; to: number; conductance: Siemens; emf: Volts };

/** A workplace that is used again and again, so that solving with clips allocates nothing. */
type Workplace = {
  readonly path: Int32Array;
  readonly mesh: Mesh;
  readonly tail: Mesh;
  readonly tailOrder: Int32Array;
  readonly volts: Float64Array;
};

export type ClipBench = Workplace & {
  readonly network: Network;
  readonly indexOf: Int32Array;
  count: number;
  /** what the first clips see */
  readonly ports: readonly [Port, Port];
};

/** Nothing stands in it from one solving to the next: all networks of all lifts share one. */
const workplace: Workplace = {
  path: new Int32Array(MOST_PATH_NODES + 1),
  mesh: createMesh(MOST_PATH_NODES + 1),
  tail: createMesh(MOST_TAIL),
  tailOrder: new Int32Array(MOST_TAIL),
  volts: new Float64Array(MOST_PATH_NODES + 1),
};

export function createClipBench(network: Network): ClipBench {
  return {
    ...workplace,
    network,
    indexOf: new Int32Array(network.plan.size + 1).fill(-1),
    count: 0,
    ports: [newPort(), newPort()],
  };
}

/**
 * Solves the network with clips on: every potential then includes their load.
 * @param clips those in use are the first `used`; clips with no conductance do nothing
 * @param ports how many of them, from the first on, are looked through into `bench.ports`
 * @throws RangeError when the clips' paths hold more than 96 nodes together
 */
export function solveWithClips(bench: ClipBench, clips: readonly Clip[], used: number, ports: number): void {
  const { network, mesh } = bench;
  update(network);
  choosePath(bench, clips, used, ports);
  copyEdges(bench);
  for (let i = 0; i < used; i++) addClip(bench, clips[i] as Clip);
  const beforeEnds = bench.count - endsOfPorts(bench, clips, ports);
  eliminateMesh(mesh, 0, beforeEnds);
  for (let port = 0; port < ports; port++) lookThrough(bench, clips[port] as Clip, port, beforeEnds);
  eliminateMesh(mesh, beforeEnds, bench.count);
  substituteDense(bench);
  substituteRest(bench);
  for (let i = 0; i < bench.count; i++) bench.indexOf[bench.path[i] as number] = -1;
}

function choosePath(bench: ClipBench, clips: readonly Clip[], used: number, ports: number): void {
  const { indexOf, network } = bench;
  bench.count = 0;
  for (let i = 0; i < used; i++) {
    const clip = clips[i] as Clip;
    walkUp(bench, network.plan.positionOf[clip.from] as number);
    walkUp(bench, network.plan.positionOf[clip.to] as number);
  }
  sortPath(bench);
  moveEndsLast(bench, clips, ports);
  for (let i = 0; i < bench.count; i++) indexOf[bench.path[i] as number] = i;
  indexOf[network.plan.size] = bench.count;
}

/** In the order of elimination. Paths are short, and two of them are sorted already. */
function sortPath({ path, count }: ClipBench): void {
  for (let i = 1; i < count; i++) {
    const position = path[i] as number;
    let at = i;
    for (; at > 0 && (path[at - 1] as number) > position; at--) path[at] = path[at - 1] as number;
    path[at] = position;
  }
}

/** The ends of ports are eliminated last, so that what lies between them is known exactly. */
function moveEndsLast(bench: ClipBench, clips: readonly Clip[], ports: number): void {
  const { positionOf } = bench.network.plan;
  let last = bench.count - 1;
  for (let port = 0; port < ports; port++) {
    const { from, to } = clips[port] as Clip;
    if (moveLast(bench, positionOf[to] as number, last)) last--;
    if (moveLast(bench, positionOf[from] as number, last)) last--;
  }
}

/** @returns whether the position was among those up to `last`, and is now there */
function moveLast({ path }: ClipBench, position: number, last: number): boolean {
  let at = 0;
  while (at <= last && path[at] !== position) at++;
  if (at > last) return false;
  for (; at < last; at++) path[at] = path[at + 1] as number;
  path[last] = position;
  return true;
}

/** How many nodes, earth apart, are ends of ports. */
function endsOfPorts(bench: ClipBench, clips: readonly Clip[], ports: number): number {
  const { indexOf, network, count } = bench;
  let first = count;
  for (let port = 0; port < ports; port++) {
    const { from, to } = clips[port] as Clip;
    first = Math.min(
      first,
      indexOf[network.plan.positionOf[from] as number] as number,
      indexOf[network.plan.positionOf[to] as number] as number,
    );
  }
  return count - first;
}

/** In a copy of what is left, the other ports' ends are eliminated before this one's. */
function lookThrough(bench: ClipBench, clip: Clip, at: number, beforeEnds: number): void {
  const { indexOf, network, tail, tailOrder, count, mesh } = bench;
  const from = indexOf[network.plan.positionOf[clip.from] as number] as number;
  const to = indexOf[network.plan.positionOf[clip.to] as number] as number;
  let size = 0;
  for (let i = beforeEnds; i < count; i++) if (i !== from && i !== to) tailOrder[size++] = i;
  const others = size;
  if (from !== count) tailOrder[size++] = from;
  if (to !== count && to !== from) tailOrder[size++] = to;
  tailOrder[size++] = count;
  copyPart(mesh, tail, tailOrder, size);
  eliminateMesh(tail, 0, others);
  readPort(bench.ports[at] as Port, tail, from, to, count);
}

function walkUp(bench: ClipBench, start: number): void {
  const { plan } = bench.network;
  let position = start;
  while (position < plan.size && bench.indexOf[position] === -1) {
    if (bench.count >= bench.path.length - 1) throw new RangeError('too many clips on one network');
    bench.indexOf[position] = 0;
    bench.path[bench.count++] = position;
    const first = plan.edgeStart[position] as number;
    if (first >= (plan.edgeStart[position + 1] as number)) return;
    position = plan.edgeTo[first] as number;
  }
}

/** Copies the path's edges without what the path's own eliminations added: those are done again. */
function copyEdges(bench: ClipBench): void {
  const { network, mesh, indexOf } = bench;
  const { ownConductance, ownDrive, slotConductance, slotDrive } = network;
  const { edgeStart, edgeTo, slotStart, slotSource } = network.plan;
  clearMesh(mesh, bench.count + 1);
  for (let i = 0; i < bench.count; i++) {
    const position = bench.path[i] as number;
    const end = edgeStart[position + 1] as number;
    for (let edge = edgeStart[position] as number; edge < end; edge++) {
      let siemens = ownConductance[edge] as number;
      let push = ownDrive[edge] as number;
      const lastSlot = slotStart[edge + 1] as number;
      for (let slot = slotStart[edge] as number; slot < lastSlot; slot++) {
        if ((indexOf[slotSource[slot] as number] as number) !== -1) continue;
        siemens += slotConductance[slot] as number;
        push += slotDrive[slot] as number;
      }
      join(mesh, i, indexOf[edgeTo[edge] as number] as number, siemens, push);
    }
  }
}

function addClip(bench: ClipBench, clip: Clip): void {
  const { positionOf } = bench.network.plan;
  const one = bench.indexOf[positionOf[clip.from] as number] as number;
  const other = bench.indexOf[positionOf[clip.to] as number] as number;
  if (one !== other) join(bench.mesh, one, other, clip.conductance, clip.conductance * clip.emf);
}

function substituteDense(bench: ClipBench): void {
  const { volts } = bench;
  const { conductance, drive, width } = bench.mesh;
  volts[bench.count] = 0;
  for (let k = bench.count - 1; k >= 0; k--) {
    let total = 0;
    let sum = 0;
    for (let i = k + 1; i < width; i++) {
      const siemens = conductance[k * width + i] as number;
      total += siemens;
      sum += siemens * (volts[i] as number) + (drive[k * width + i] as number);
    }
    volts[k] = total > 0 ? sum / total : 0;
  }
}

function substituteRest(bench: ClipBench): void {
  const { network, indexOf, volts } = bench;
  const { plan, potential, edgeConductance, edgeDrive, spread } = network;
  const { edgeStart, edgeTo } = plan;
  let end = edgeStart[plan.size] as number;
  for (let position = plan.size - 1; position >= 0; position--) {
    const start = edgeStart[position] as number;
    const index = indexOf[position] as number;
    if (index !== -1) potential[position] = volts[index] as number;
    else {
      let sum = 0;
      for (let edge = start; edge < end; edge++)
        sum +=
          (edgeConductance[edge] as number) * (potential[edgeTo[edge] as number] as number) +
          (edgeDrive[edge] as number);
      potential[position] = sum * (spread[position] as number);
    }
    end = start;
  }
}
