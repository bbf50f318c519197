// The circuit diagram of the safety chain, laid out from the very wiring that is simulated:
// a serpentine of devices from the supply to the contactor coils, one symbol an element.
import { chainElements } from '../sim/electrical/chain-wiring';
import { liftPreset } from '../sim/lifts/lift-data';

export type Symbol = 'source' | 'fuse' | 'contact' | 'coil' | 'resistor';
/** Centre of a symbol; wires run along its row to both sides. Art units. */
export type DiagramPart = {
  readonly id: string;
  readonly symbol: Symbol;
  readonly x: number;
  readonly y: number;
  readonly a: string;
  readonly b: string;
};
export type DiagramNode = { readonly node: string; readonly x: number; readonly y: number };
export type DiagramWire = {
  readonly node: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
};
export type Diagram = {
  readonly parts: readonly DiagramPart[];
  readonly nodes: readonly DiagramNode[];
  readonly wires: readonly DiagramWire[];
};

const PER_ROW = 9;
const LEFT = 170;
const TOP = 150;
const STEP_X = 154;
const STEP_Y = 150;

/** @param lift preset id. @throws RangeError for an unknown lift */
export function diagramOf(lift: string): Diagram {
  const { chain, lift: data } = liftPreset(lift);
  const series = inSeries(
    chainElements(chain, data.floors, false).filter(({ id }) =>
      isInSeries(id, [...chain.inputs, ...chain.bypasses], chain.bond.id),
    ),
  );
  const parts = series.map((element, index): DiagramPart => {
    const { x, y } = slot(index);
    return { id: element.id, symbol: symbolOf(element.id, chain), x, y, a: element.a, b: element.b };
  });
  return { parts, nodes: nodesOf(parts), wires: wiresOf(parts) };
}

type Ends = { readonly id: string; readonly a: string; readonly b: string };

/** From the supply along the chain; where it forks into relays, one branch after the other. */
function inSeries<T extends Ends>(elements: readonly T[]): readonly T[] {
  const [source, ...left] = elements;
  const ordered = source ? [source] : [];
  const forks = [source?.a];
  while (forks.length > 0) {
    let node = forks.pop();
    for (;;) {
      const onward = left.filter(({ a }) => a === node);
      const next = onward[0];
      if (!next) break;
      if (onward.length > 1) forks.push(node);
      left.splice(left.indexOf(next), 1);
      ordered.push(next);
      node = next.b;
    }
  }
  return ordered;
}

function isInSeries(id: string, inputs: readonly { id: string }[], bond: string): boolean {
  return id !== bond && !inputs.some((input) => input.id === id);
}

function symbolOf(
  id: string,
  chain: {
    winding: { id: string };
    fuse: { id: string };
    coils: readonly { id: string }[];
    cables: readonly { id: string }[];
  },
): Symbol {
  if (id === chain.winding.id) return 'source';
  if (id === chain.fuse.id) return 'fuse';
  if (chain.coils.some((coil) => coil.id === id)) return 'coil';
  return chain.cables.some((cable) => cable.id === id) ? 'resistor' : 'contact';
}

/** Every other row runs back, so that the wire never crosses itself. */
function slot(index: number): { x: number; y: number } {
  const row = Math.floor(index / PER_ROW);
  const column = index % PER_ROW;
  return { x: LEFT + STEP_X * (row % 2 === 0 ? column : PER_ROW - 1 - column), y: TOP + STEP_Y * row };
}

function nodesOf(parts: readonly DiagramPart[]): readonly DiagramNode[] {
  const seen = new Map<string, DiagramNode>();
  parts.forEach((part, index) => {
    const next = parts[index + 1];
    if (!next || seen.has(part.b)) return;
    const x = part.y === next.y ? (part.x + next.x) / 2 : part.x + (part.x > LEFT ? 62 : -62);
    const y = (part.y + next.y) / 2;
    if (next.a === part.b) seen.set(part.b, { node: part.b, x, y });
  });
  return [...seen.values()];
}

function wiresOf(parts: readonly DiagramPart[]): readonly DiagramWire[] {
  return parts.flatMap((part, index) => {
    const next = parts[index + 1];
    if (!next || next.a !== part.b) return [];
    if (part.y === next.y)
      return [
        {
          node: part.b,
          points: [
            { x: part.x, y: part.y },
            { x: next.x, y: next.y },
          ],
        },
      ];
    const side = part.x + (part.x > LEFT ? 62 : -62);
    return [
      {
        node: part.b,
        points: [
          { x: part.x, y: part.y },
          { x: side, y: part.y },
          { x: side, y: next.y },
          { x: next.x, y: next.y },
        ],
      },
    ];
  });
}
