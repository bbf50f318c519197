// Puts the meters and the jumpers onto the circuits they touch.
import type { Circuit } from './circuit';
import type { Clip } from './clip-on';
import { type CircuitName, circuitNames } from './instruments';
import { loadOfMeter, LOW_IMPEDANCE_OHMS, meterModes } from './multimeter';
import type { Plant } from './plant';
import { type LiftState, METERS } from '../lift-state';

const JUMPER_SIEMENS = 1 / 0.05;

/**
 * Rebuilds every circuit's list of clips after a probe, a dial, a meter's fuse or a jumper changed. Circuits that had
 * clips or have some now are to be solved anew.
 */
export function placeClips(plant: Plant, state: LiftState): void {
  for (const name of circuitNames) {
    const circuit = plant[name];
    circuit.clipsUsed = 0;
    circuit.portsUsed = 0;
  }
  // meters first: ports are the first clips
  for (let meter = 0; meter < METERS; meter++) placeMeter(plant, state, meter);
  const { jumperFrom, jumperTo } = state.electrical;
  for (let jumper = 0; jumper < jumperFrom.length; jumper++) {
    if ((jumperFrom[jumper] as number) < 0 || (jumperTo[jumper] as number) < 0) continue;
    const from = plant.terminals[jumperFrom[jumper] as number];
    const to = plant.terminals[jumperTo[jumper] as number];
    const clip = plant.jumperClips[jumper];
    if (!from || !to || !clip) continue;
    clip.conductance = JUMPER_SIEMENS;
    const circuit = from.circuit === 'earth' ? to.circuit : from.circuit;
    if (circuit === 'mains') joinNodes(plant.mainsTurned, { ...clip }, from.node, to.node);
    joinNodes(circuitNamed(plant, circuit), clip, from.node, to.node);
  }
  placeStrays(plant, state);
  for (const name of circuitNames) {
    const clipped = plant[name].clipsUsed > 0;
    if (clipped || plant.clipped[name]) toBeSolved(plant, name);
    plant.clipped[name] = clipped;
  }
  plant.clipsStale = false;
}

function toBeSolved(plant: Plant, name: CircuitName): void {
  if (kindOf(name) === 'mains') plant.mainsStale = true;
  else plant[name].network.firstStale = 0;
}

/** Earth faults, water, forgotten wires: clipped on like jumpers, but nobody sees them. */
function placeStrays(plant: Plant, state: LiftState): void {
  const { strayFrom, strayTo, strayOhms } = state.electrical;
  for (let stray = 0; stray < strayFrom.length; stray++) {
    const clip = plant.strayClips[stray];
    if (!clip || (strayFrom[stray] as number) < 0) continue;
    clip.from = strayFrom[stray] as number;
    clip.to = strayTo[stray] as number;
    clip.conductance = 1 / (strayOhms[stray] as number);
    plant.chain.clips[plant.chain.clipsUsed++] = clip;
  }
}

function placeMeter(plant: Plant, { electrical }: LiftState, meter: number): void {
  const instrument = plant.instruments[meter];
  if (!instrument) return;
  const { ports } = instrument;
  ports.chain = ports.direct = ports.mains = ports.mainsTurned = -1;
  const red = electrical.probeRed[meter] as number;
  const black = electrical.probeBlack[meter] as number;
  if (red < 0 || black < 0) return;
  const one = plant.terminals[red]?.circuit;
  const other = plant.terminals[black]?.circuit;
  for (const name of circuitNames) {
    const kind = kindOf(name);
    if (one !== kind && other !== kind) continue;
    const clip = instrument.clips[name];
    loadOfMeter(
      clip,
      meterModes[electrical.meterMode[meter] as number] ?? 'off',
      LOW_IMPEDANCE_OHMS[meter] as number,
      electrical.meterFuseWhole[meter] === 1,
      electrical.insulating[meter] === 1,
    );
    if (name === 'mainsTurned') clip.emf = 0;
    if (clip.conductance === 0) continue;
    // a probe in another circuit meets this one through earth
    clip.from = one === kind ? (plant.terminalNodes[red] as number) : 0;
    clip.to = other === kind ? (plant.terminalNodes[black] as number) : 0;
    const circuit = plant[name];
    circuit.clips[circuit.clipsUsed++] = clip;
    ports[name] = circuit.portsUsed++;
  }
}

function kindOf(name: CircuitName): 'chain' | 'direct' | 'mains' {
  return name === 'mainsTurned' ? 'mains' : name;
}

/** @returns whether the clip is on */
function joinNodes(circuit: Circuit, clip: Clip, from: string, to: string): boolean {
  const a = circuit.nodeOf.get(from);
  const b = circuit.nodeOf.get(to);
  if (a === undefined || b === undefined || clip.conductance === 0) return false;
  clip.from = a;
  clip.to = b;
  circuit.clips[circuit.clipsUsed++] = clip;
  return true;
}

export function circuitNamed(plant: Plant, name: 'chain' | 'direct' | 'mains' | 'earth'): Circuit {
  if (name === 'direct') return plant.direct;
  return name === 'mains' ? plant.mains : plant.chain;
}
