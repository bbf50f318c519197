// Stray capacitance of the shaft's conductors: what a voltmeter shows of one that hangs in the air (engineering.md
// 1.4, 1.5 last row). The network knows resistances only; at the meter the two probed islands get their capacitors,
// whose currents stand across those of the resistances. What the sense inputs or less hold is taken as held. [?]
import type { Circuit } from './circuit';
import { shaftConductors } from './chain-wiring';
import type { Clip } from './clip-on';
import { potentialOf } from './network';
import type { Port } from './port';
import type { ChainData } from '../lifts/lift-data';
import type { Siemens } from '../units';

/** An island tied to earth by less than 100 kohm shows volts at most, which the fact base's table leaves out. [?] */
const HOLDS: Siemens = 1e-5;
/** Seen from a meter's end: so firm that nothing stray can move it. */
const FIRM: Siemens = 1e-3;

/** What hangs on one probe, reckoned from its node. */
type Island = {
  held: boolean;
  /** susceptance of all capacitors, and the current they push in while the probe's node is at 0 V */
  siemens: Siemens;
  push: number;
};

export type Strays = {
  readonly circuit: Circuit;
  /** susceptance by node, to earth and to the live conductor */
  readonly toEarth: Float64Array;
  readonly toLive: Float64Array;
  readonly live: number;
  readonly branchStart: Int32Array;
  readonly branchList: Int32Array;
  readonly seen: Float64Array;
  readonly queue: Int32Array;
  stamp: number;
  readonly from: Island;
  readonly to: Island;
  /** the reading: in phase with the chain's supply, and across it */
  re: number;
  im: number;
};

const newIsland = (): Island => ({ held: true, siemens: 0, push: 0 });

export function createStrays(circuit: Circuit, data: ChainData, floors: number): Strays {
  const { toEarthFarads, toLiveFarads, returnFarads, radiansPerSecond, live } = data.strays;
  const count = circuit.nodeNames.length;
  const conductors = new Set(shaftConductors(data, floors, circuit.nodeNames));
  const inShaft = circuit.nodeNames.map((name) => (conductors.has(name) ? 1 : 0));
  const toEarth = Float64Array.from(inShaft, (one) => one * radiansPerSecond * toEarthFarads);
  toEarth[circuit.nodeOf.get(data.winding.b) ?? 0] = radiansPerSecond * returnFarads;
  return {
    circuit,
    toEarth,
    toLive: Float64Array.from(inShaft, (one) => one * radiansPerSecond * toLiveFarads),
    live: circuit.nodeOf.get(live) ?? 0,
    ...branchesByNode(circuit, count),
    seen: new Float64Array(count),
    queue: new Int32Array(count),
    stamp: 0,
    from: newIsland(),
    to: newIsland(),
    re: 0,
    im: 0,
  };
}

function branchesByNode({ network }: Circuit, count: number) {
  const lists: number[][] = Array.from({ length: count }, () => []);
  network.branches.forEach(({ from, to }, branch) => {
    lists[from]?.push(branch);
    lists[to]?.push(branch);
  });
  const branchStart = new Int32Array(count + 1);
  lists.forEach((list, node) => {
    branchStart[node + 1] = (branchStart[node] as number) + list.length;
  });
  return { branchStart, branchList: Int32Array.from(lists.flat()) };
}

/**
 * What stands between the ends of a meter's clip, strays included, from the circuit as last solved.
 * Writes volts into `re` and `im`; allocates nothing.
 */
export function readWithStrays(strays: Strays, port: Port, meter: Clip): void {
  strays.re = port.volts;
  strays.im = 0;
  const fromFirm = port.fromIsEarth || port.fromSiemens > FIRM;
  const toFirm = port.toIsEarth || port.toSiemens > FIRM;
  if (port.between > FIRM || (fromFirm && toFirm)) return;
  lookRound(strays, strays.from, meter.from, meter, fromFirm);
  if (strays.seen[meter.to] === strays.stamp) return;
  lookRound(strays, strays.to, meter.to, meter, toFirm);
  if (!(strays.from.held && strays.to.held)) divide(strays, port);
}

/** Walks the conductors that hang together with a node, without the meter itself. */
function lookRound(strays: Strays, island: Island, start: number, meter: Clip, firm: boolean): void {
  const { queue, seen } = strays;
  island.held = firm;
  island.siemens = 0;
  island.push = 0;
  const stamp = ++strays.stamp;
  if (firm) return;
  let count = 1;
  queue[0] = start;
  seen[start] = stamp;
  for (let at = 0; at < count; at++) {
    if (queue[at] === 0) {
      island.held = true;
      return;
    }
    count = addNeighbours(strays, queue[at] as number, count, meter);
  }
  sumUp(strays, island, count);
}

/** @returns how many nodes the island has now */
function addNeighbours(strays: Strays, node: number, before: number, meter: Clip): number {
  const { circuit, branchStart, branchList } = strays;
  const { branches, branchConductance } = circuit.network;
  let count = before;
  for (let i = branchStart[node] as number; i < (branchStart[node + 1] as number); i++) {
    const branch = branchList[i] as number;
    const ends = branches[branch];
    if (!ends || (branchConductance[branch] as number) < HOLDS) continue;
    count = addNode(strays, ends.from === node ? ends.to : ends.from, count);
  }
  for (let i = 0; i < circuit.clipsUsed; i++) {
    const clip = circuit.clips[i] as Clip;
    if (clip === meter || clip.conductance < HOLDS || (clip.from !== node && clip.to !== node)) continue;
    count = addNode(strays, clip.from === node ? clip.to : clip.from, count);
  }
  return count;
}

function addNode({ seen, queue, stamp }: Strays, node: number, count: number): number {
  if (seen[node] === stamp) return count;
  seen[node] = stamp;
  queue[count] = node;
  return count + 1;
}

/** Members of an island that holds a supply stand at different potentials; the solver knows by how much. */
function sumUp(strays: Strays, island: Island, count: number): void {
  const { circuit, queue, seen, toEarth, toLive, live, stamp } = strays;
  const start = potentialOf(circuit.network, queue[0] as number);
  const liveVolts = potentialOf(circuit.network, live);
  const withLive = seen[live] === stamp ? 0 : 1;
  for (let at = 0; at < count; at++) {
    const node = queue[at] as number;
    const above = potentialOf(circuit.network, node) - start;
    const earth = toEarth[node] as number;
    const feed = withLive * (toLive[node] as number);
    island.siemens += earth + feed;
    island.push += feed * (liveVolts - above) - earth * above;
  }
}

/** Resistances in phase, capacitors across: two nodes, solved as complex numbers. */
function divide(strays: Strays, port: Port): void {
  const { from, to } = strays;
  const { fromSiemens: gf, toSiemens: gt, between: gm, betweenDrive } = port;
  if (port.toIsEarth) return quotient(strays, port.fromDrive, from.push, gf, from.siemens);
  if (port.fromIsEarth) return quotient(strays, -port.toDrive, -to.push, gt, to.siemens);
  const intoFrom = port.fromDrive + betweenDrive;
  const intoTo = port.toDrive - betweenDrive;
  quotient(
    strays,
    intoFrom * gt - from.push * to.siemens - intoTo * gf + to.push * from.siemens,
    intoFrom * to.siemens + from.push * gt - intoTo * from.siemens - to.push * gf,
    gf * gt + gm * (gf + gt) - from.siemens * to.siemens,
    from.siemens * (gt + gm) + to.siemens * (gf + gm),
  );
}

function quotient(strays: Strays, re: number, im: number, byRe: number, byIm: number): void {
  const size = byRe * byRe + byIm * byIm;
  strays.re = size > 0 ? (re * byRe + im * byIm) / size : 0;
  strays.im = size > 0 ? (im * byRe - re * byIm) / size : 0;
}
