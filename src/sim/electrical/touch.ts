// A hand on bare metal: the current it draws, from the same network.
// Hand to feet about 2 kohm, damp skin to earth; above 10 mA a hand cannot let go (IEC 60479 order of size, [M]).
import { circuitNamed } from './clips';
import { type Circuit, solve, voltsBetween } from './circuit';
import type { Part } from './parts';
import type { Plant } from './plant';
import type { Amperes, Volts } from '../units';

export const LET_GO_LIMIT: Amperes = 0.01;

export type Touch = { readonly volts: Volts; readonly amperes: Amperes };

/** Solves with a body between the terminal and earth, then leaves the circuit as it was. */
export function touchTerminal(plant: Plant, terminalNumber: number): Touch {
  const terminal = plant.terminals[terminalNumber];
  if (!terminal || terminal.circuit === 'earth') return { volts: 0, amperes: 0 };
  const circuit = circuitNamed(plant, terminal.circuit);
  return touchNode(plant, circuit, circuit.nodeOf.get(terminal.node) ?? 0);
}

function touchNode(plant: Plant, circuit: Circuit, node: number): Touch {
  const body = plant.bodyClip;
  body.from = node;
  body.to = 0;
  body.conductance = 1 / plant.preset.lift.technician.handOhms;
  circuit.clips[circuit.clipsUsed++] = body;
  solve(circuit);
  const volts = Math.abs(voltsBetween(circuit, node, 0));
  circuit.clipsUsed--;
  circuit.network.firstStale = 0;
  solve(circuit);
  return { volts, amperes: volts / plant.preset.lift.technician.handOhms };
}

/** A hand at both ends of a part: the worse of the two. */
export function touchElement(plant: Plant, { circuit: name, branch }: Part): Touch {
  const circuit = plant[name];
  const element = circuit.elements[branch];
  let worst: Touch = { volts: 0, amperes: 0 };
  for (const end of element ? [element.a, element.b] : []) {
    const node = circuit.nodeOf.get(end) ?? 0;
    if (node === 0) continue;
    const touch = touchNode(plant, circuit, node);
    if (touch.volts > worst.volts) worst = touch;
  }
  return worst;
}
