// What a clamp finds: its jaws are round the wire that brings current to a terminal, or takes it back from there. Two
// wires in the jaws add up, so both of one circuit show nothing but what leaks away between them.
import { branchNumber, type Circuit, currentThrough, solve } from './circuit';
import type { Plant } from './plant';
import type { Terminal } from './terminals';
import type { Amperes } from '../units';

/** @param also a second wire in the jaws. @returns amperes, 0 where no wire is in reach */
export function clampedAmps(plant: Plant, wire: Terminal, also: Terminal | undefined): Amperes {
  const { circuit: name } = wire;
  if (name !== 'chain' && name !== 'mains') return 0;
  const nodes = also && also.circuit === name ? [wire.node, also.node] : [wire.node];
  const re = outward(plant, plant[name], nodes);
  const im = name === 'mains' ? outward(plant, plant.mainsTurned, nodes) : 0;
  return Math.sqrt(re * re + im * im);
}

function outward(plant: Plant, circuit: Circuit, nodes: readonly string[]): Amperes {
  solve(circuit);
  return nodes.reduce((sum, node) => sum + wireAmps(plant, circuit, node), 0);
}

/** Counted away from the supply: what comes back is negative. */
function wireAmps({ preset }: Plant, circuit: Circuit, node: string): Amperes {
  const { elements } = circuit;
  const feed = elements.findIndex(({ k, b }) => k === 'S' && b === node);
  if (feed >= 0) return currentThrough(circuit, feed);
  const home = elements.findIndex(({ k, a, b }) => k === 'R' && a === node && b === 'N');
  if (home >= 0) return -currentThrough(circuit, home);
  const { winding, bond } = preset.chain;
  if (!circuit.branchOf.has(winding.id) || node !== winding.b) return 0;
  // the return rail: all that the winding takes back, but for what comes home through earth
  return (
    currentThrough(circuit, branchNumber(circuit, winding.id)) -
    currentThrough(circuit, branchNumber(circuit, bond.id))
  );
}
