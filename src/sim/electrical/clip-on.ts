// Branches clipped onto a compiled network for a while: meter probes, jumpers, a hand on a terminal.
// Only the elimination paths of their ends are worked through again, in a small dense copy, so nothing
// is re-wired and the exactness of star-mesh elimination stays.
import { type Network, update } from './network';
import type { Siemens, Volts } from '../units';

/** Room for so many nodes on the paths of all clips together. */
const MOST_PATH_NODES = 96;

export type Clip = { from: number; to: number; conductance: Siemens; emf: Volts };

/** A reusable workplace, so that solving with clips allocates nothing. */
export type ClipBench = {
  readonly network: Network;
  readonly indexOf: Int32Array;
  readonly path: Int32Array;
  readonly conductance: Float64Array;
  readonly drive: Float64Array;
  readonly volts: Float64Array;
  count: number;
  /** volts from end to end of the first clip, found without taking two large potentials from each other */
  acrossFirst: Volts;
};

export function createClipBench(network: Network): ClipBench {
  const most = Math.min(MOST_PATH_NODES, network.plan.size) + 1;
  return {
    network,
    indexOf: new Int32Array(network.plan.size + 1).fill(-1),
    path: new Int32Array(most),
    conductance: new Float64Array(most * most),
    drive: new Float64Array(most * most),
    volts: new Float64Array(most),
    count: 0,
    acrossFirst: 0,
  };
}

/**
 * Solves the network with clips on: every potential then includes their load.
 * @param clips those in use are the first `used`; clips with no conductance do nothing
 * @throws RangeError when the clips' paths hold more than 96 nodes together
 */
export function solveWithClips(bench: ClipBench, clips: readonly Clip[], used: number): void {
  const { network } = bench;
  update(network);
  choosePath(bench, clips, used);
  copyEdges(bench);
  for (let i = 0; i < used; i++) addClip(bench, clips[i] as Clip);
  const butTwo = Math.max(0, bench.count - 2);
  eliminateDense(bench, 0, butTwo);
  const across = acrossClip(bench, clips[0]);
  eliminateDense(bench, butTwo, bench.count);
  substituteDense(bench);
  substituteRest(bench);
  bench.acrossFirst = across ?? endToEnd(bench, clips[0]);
  for (let i = 0; i < bench.count; i++) bench.indexOf[bench.path[i] as number] = -1;
}

function choosePath(bench: ClipBench, clips: readonly Clip[], used: number): void {
  const { indexOf, network } = bench;
  bench.count = 0;
  for (let i = 0; i < used; i++) {
    const clip = clips[i] as Clip;
    walkUp(bench, network.plan.positionOf[clip.from] as number);
    walkUp(bench, network.plan.positionOf[clip.to] as number);
  }
  const chosen = bench.path.subarray(0, bench.count).sort();
  if (used > 0) endsOfFirstLast(chosen, network, clips[0] as Clip);
  for (let i = 0; i < chosen.length; i++) indexOf[chosen[i] as number] = i;
  indexOf[network.plan.size] = bench.count;
}

/** The first clip's ends are eliminated last, so that what lies between them is known exactly. */
function endsOfFirstLast(chosen: Int32Array, network: Network, clip: Clip): void {
  let last = chosen.length - 1;
  for (const node of [clip.to, clip.from]) {
    const at = chosen.indexOf(network.plan.positionOf[node] as number);
    if (at < 0 || at > last) continue;
    const position = chosen[at] as number;
    chosen.copyWithin(at, at + 1, last + 1);
    chosen[last--] = position;
  }
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
  const { network, conductance, drive, indexOf } = bench;
  const { plan } = network;
  const width = bench.count + 1;
  conductance.fill(0, 0, width * width);
  drive.fill(0, 0, width * width);
  for (let i = 0; i < bench.count; i++) {
    const position = bench.path[i] as number;
    const end = plan.edgeStart[position + 1] as number;
    for (let edge = plan.edgeStart[position] as number; edge < end; edge++) {
      let siemens = network.ownConductance[edge] as number;
      let push = network.ownDrive[edge] as number;
      for (let slot = plan.slotStart[edge] as number; slot < (plan.slotStart[edge + 1] as number); slot++) {
        if ((indexOf[plan.slotSource[slot] as number] as number) !== -1) continue;
        siemens += network.slotConductance[slot] as number;
        push += network.slotDrive[slot] as number;
      }
      join(bench, i, indexOf[plan.edgeTo[edge] as number] as number, siemens, push);
    }
  }
}

function join(bench: ClipBench, one: number, other: number, siemens: Siemens, push: number): void {
  const width = bench.count + 1;
  const { conductance, drive } = bench;
  conductance[one * width + other] = (conductance[one * width + other] as number) + siemens;
  conductance[other * width + one] = (conductance[other * width + one] as number) + siemens;
  drive[one * width + other] = (drive[one * width + other] as number) + push;
  drive[other * width + one] = (drive[other * width + one] as number) - push;
}

function addClip(bench: ClipBench, clip: Clip): void {
  const { positionOf } = bench.network.plan;
  const one = bench.indexOf[positionOf[clip.from] as number] as number;
  const other = bench.indexOf[positionOf[clip.to] as number] as number;
  if (one !== other) join(bench, one, other, clip.conductance, clip.conductance * clip.emf);
}

function eliminateDense(bench: ClipBench, first: number, end: number): void {
  const { conductance, drive } = bench;
  const width = bench.count + 1;
  for (let k = first; k < end; k++) {
    let total = 0;
    for (let i = k + 1; i < width; i++) total += conductance[k * width + i] as number;
    if (total === 0) continue;
    for (let one = k + 1; one < width; one++) {
      const siemensOne = conductance[k * width + one] as number;
      const driveOne = drive[k * width + one] as number;
      if (siemensOne === 0 && driveOne === 0) continue;
      for (let other = one + 1; other < width; other++) {
        const siemensOther = conductance[k * width + other] as number;
        const driveOther = drive[k * width + other] as number;
        const push = (siemensOne * driveOther - driveOne * siemensOther) / total;
        join(bench, one, other, (siemensOne * siemensOther) / total, push);
      }
    }
  }
}

function substituteDense(bench: ClipBench): void {
  const { conductance, drive, volts } = bench;
  const width = bench.count + 1;
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

/**
 * From the three conductances left between the clip's ends and the reference, before the ends are eliminated.
 * @returns undefined when an end is the reference itself: then the other end's potential is as exact
 */
function acrossClip(bench: ClipBench, clip: Clip | undefined): Volts | undefined {
  if (!clip) return 0;
  const { indexOf, conductance, drive, count } = bench;
  const { positionOf } = bench.network.plan;
  const a = indexOf[positionOf[clip.from] as number] as number;
  const b = indexOf[positionOf[clip.to] as number] as number;
  if (a === count || b === count || a === b) return undefined;
  const width = count + 1;
  const aToEarth = conductance[a * width + count] as number;
  const bToEarth = conductance[b * width + count] as number;
  const between = conductance[a * width + b] as number;
  const push =
    (drive[a * width + count] as number) * bToEarth -
    (drive[b * width + count] as number) * aToEarth +
    (drive[a * width + b] as number) * (aToEarth + bToEarth);
  const whole = aToEarth * bToEarth + between * (aToEarth + bToEarth);
  return whole > 0 ? push / whole : 0;
}

function endToEnd(bench: ClipBench, clip: Clip | undefined): Volts {
  const { potential, plan } = bench.network;
  if (!clip) return 0;
  return (
    (potential[plan.positionOf[clip.from] as number] as number) -
    (potential[plan.positionOf[clip.to] as number] as number)
  );
}

function substituteRest(bench: ClipBench): void {
  const { network, indexOf, volts } = bench;
  const { plan, potential, edgeConductance, edgeDrive } = network;
  for (let position = plan.size - 1; position >= 0; position--) {
    const index = indexOf[position] as number;
    if (index !== -1) {
      potential[position] = volts[index] as number;
      continue;
    }
    let sum = 0;
    for (let e = plan.edgeStart[position] as number; e < (plan.edgeStart[position + 1] as number); e++) {
      sum +=
        (edgeConductance[e] as number) * (potential[plan.edgeTo[e] as number] as number) +
        (edgeDrive[e] as number);
    }
    potential[position] = sum * (network.spread[position] as number);
  }
}
