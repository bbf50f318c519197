// A meter put to any two nodes of a circuit for a moment, wherever they are: for diagnosis tables and tests.
// Probes of a player go to terminals only (terminals.ts).
import { type Circuit, nodeNumber, solve } from './circuit';
import type { Clip } from './clip-on';
import type { Ohms, Volts } from '../units';

/** Volts of node `a` against node `b` with a voltmeter of `load` between them; the circuit is left as it was. */
export function voltsAcross(circuit: Circuit, a: string, b: string, load: Ohms): Volts {
  const clip: Clip = {
    from: nodeNumber(circuit, a),
    to: nodeNumber(circuit, b),
    conductance: 1 / load,
    emf: 0,
  };
  const { clipsUsed, portsUsed } = circuit;
  // ports are the first clips
  const first = clipsUsed > 0 ? circuit.clips[0] : undefined;
  circuit.clips[0] = clip;
  if (first) circuit.clips[clipsUsed] = first;
  circuit.clipsUsed = clipsUsed + 1;
  circuit.portsUsed = 1;
  solve(circuit);
  const { volts } = circuit.bench.ports[0];
  circuit.clipsUsed = clipsUsed;
  circuit.portsUsed = portsUsed;
  if (first) circuit.clips[0] = first;
  circuit.network.firstStale = 0;
  solve(circuit);
  return volts;
}
