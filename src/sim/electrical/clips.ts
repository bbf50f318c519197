// Puts the meter and the jumpers onto the circuits they touch.
import type { Circuit } from './circuit';
import type { Clip } from './clip-on';
import { loadOfMeter, meterModes } from './multimeter';
import type { Plant } from './plant';
import type { LiftState } from '../lift-state';

const JUMPER_SIEMENS = 1 / 0.05;

/** Rebuilds every circuit's list of clips after a probe, the dial, the meter's fuse or a jumper changed. */
export function placeClips(plant: Plant, state: LiftState): void {
  for (const circuit of [plant.chain, plant.direct, plant.mains, plant.mainsTurned]) {
    circuit.clipsUsed = 0;
    circuit.clips.length = 0;
  }
  placeMeter(plant, state);
  const { jumperFrom, jumperTo } = state.electrical;
  for (let jumper = 0; jumper < jumperFrom.length; jumper++) {
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
  plant.clipsStale = false;
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

function placeMeter(plant: Plant, state: LiftState): void {
  const { probeRed, probeBlack, meterMode, meterFuseWhole, insulating } = state.electrical;
  const red = plant.terminals[probeRed];
  const black = plant.terminals[probeBlack];
  if (!red || !black) return;
  const mode = meterModes[meterMode] ?? 'off';
  for (const name of ['chain', 'direct', 'mains', 'mainsTurned'] as const) {
    const kind = name === 'mainsTurned' ? 'mains' : name;
    if (red.circuit !== kind && black.circuit !== kind) continue;
    const clip = plant.meterClips[name];
    loadOfMeter(clip, mode, meterFuseWhole === 1, insulating === 1);
    if (name === 'mainsTurned') clip.emf = 0;
    // a probe in another circuit meets this one through earth
    joinNodes(
      plant[name],
      clip,
      red.circuit === kind ? red.node : 'PE',
      black.circuit === kind ? black.node : 'PE',
    );
  }
}

function joinNodes(circuit: Circuit, clip: Clip, from: string, to: string): void {
  const a = circuit.nodeOf.get(from);
  const b = circuit.nodeOf.get(to);
  if (a === undefined || b === undefined || clip.conductance === 0) return;
  clip.from = a;
  clip.to = b;
  circuit.clips[circuit.clipsUsed++] = clip;
}

export function circuitNamed(plant: Plant, name: 'chain' | 'direct' | 'mains' | 'earth'): Circuit {
  if (name === 'direct') return plant.direct;
  return name === 'mains' ? plant.mains : plant.chain;
}
