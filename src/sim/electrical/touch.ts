// A hand on bare metal: the current it draws, from the same network. The body is one more branch in it.
// Above 10 mA a hand cannot let go (IEC 60479 order of size, [M]).
import { circuitNamed } from './clips';
import { type Circuit, solve, voltsBetween } from './circuit';
import type { Part } from './parts';
import type { Plant } from './plant';
import type { Amperes, Ohms, Volts } from '../units';

export const LET_GO_LIMIT: Amperes = 0.01;
/** From here one feels it. [M] */
export const FELT_FROM: Amperes = 0.0005;

export type Touch = { readonly volts: Volts; readonly amperes: Amperes };
const NOTHING: Touch = { volts: 0, amperes: 0 };

/** One hand on a terminal, the other on earthed metal. */
export function touchTerminal(plant: Plant, terminalNumber: number): Touch {
  return touchBetween(plant, terminalNumber, -1, plant.preset.lift.technician.handOhms);
}

/**
 * A body between two terminals, or between one and earth.
 * Of two circuits each drives its own current home through earth; the greater counts.
 * @param other -1 for earth
 */
export function touchBetween(plant: Plant, terminal: number, other: number, ohms: Ohms): Touch {
  const [one, two] = [plant.terminals[terminal], plant.terminals[other]];
  if (!one) return NOTHING;
  if (one.circuit === 'earth')
    return two && two.circuit !== 'earth' ? touchBetween(plant, other, -1, ohms) : NOTHING;
  if (two && two.circuit !== one.circuit && two.circuit !== 'earth') {
    const [here, there] = [touchBetween(plant, terminal, -1, ohms), touchBetween(plant, other, -1, ohms)];
    return here.amperes > there.amperes ? here : there;
  }
  const to = two && two.circuit !== 'earth' ? two.node : 'PE';
  return touchNodes(plant, one.circuit, one.node, to, ohms);
}

/** A body between two nodes of one circuit, by name. Leaves the circuit as it was. */
export function touchNodes(
  plant: Plant,
  circuit: 'chain' | 'direct' | 'mains',
  from: string,
  to: string,
  ohms: Ohms,
): Touch {
  const volts = throughBody(plant, circuitNamed(plant, circuit), from, to, ohms);
  // alternating mains have a second part, a quarter turn behind
  const turned = circuit === 'mains' ? throughBody(plant, plant.mainsTurned, from, to, ohms) : 0;
  const magnitude = Math.sqrt(volts * volts + turned * turned);
  return { volts: magnitude, amperes: magnitude / ohms };
}

/** A hand at either end of a part, the other on earthed metal: the worse of the two. */
export function touchElement(plant: Plant, { circuit, branch }: Part): Touch {
  const element = plant[circuit].elements[branch];
  const { handOhms } = plant.preset.lift.technician;
  let worst = NOTHING;
  for (const end of element ? [element.a, element.b] : []) {
    const touch = touchNodes(plant, circuit, end, 'PE', handOhms);
    if (touch.volts > worst.volts) worst = touch;
  }
  return worst;
}

function throughBody(plant: Plant, circuit: Circuit, from: string, to: string, ohms: Ohms): Volts {
  const body = plant.bodyClip;
  body.from = circuit.nodeOf.get(from) ?? 0;
  body.to = circuit.nodeOf.get(to) ?? 0;
  if (body.from === body.to) return 0;
  body.conductance = 1 / ohms;
  circuit.clips[circuit.clipsUsed++] = body;
  solve(circuit);
  const volts = voltsBetween(circuit, body.from, body.to);
  circuit.clipsUsed--;
  circuit.network.firstStale = 0;
  solve(circuit);
  return volts;
}
