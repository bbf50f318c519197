// The lift's four circuits from its data: safety chain, direct current, and the mains as two components.
import { chainElements, insulationElements, shaftConductors } from './chain-wiring';
import { type Circuit, createCircuit, type Element } from './circuit';
import type { CircuitName } from './instruments';
import type { ChainData, DirectData, LiftPreset, MainsData } from '../lifts/lift-data';

export type Circuits = Readonly<Record<CircuitName, Circuit>>;

/** Numbers of the first part of each circuit: chain, direct, mains. */
export type FirstParts = Readonly<Record<'chain' | 'direct' | 'mains', number>>;

export function createCircuits(preset: LiftPreset): Circuits {
  const { chain, direct, mains, lift } = preset;
  const residualDevice = lift.features.includes('control-rcd');
  return {
    chain: createChain(chain, lift.floors, residualDevice),
    direct: createCircuit(
      'PE',
      shared(direct, '', () => directElements(direct)),
    ),
    mains: createCircuit(
      'PE',
      shared(mains, 're', () => mainsElements(mains, 're')),
    ),
    mainsTurned: createCircuit(
      'PE',
      shared(mains, 'im', () => mainsElements(mains, 'im')),
    ),
  };
}

/** Elements follow from a lift's tables alone and are never written to: lifts of the same tables have the same list. */
const lists = new WeakMap<object, Map<string, readonly Element[]>>();

function shared(table: object, what: string, make: () => readonly Element[]): readonly Element[] {
  const known = lists.get(table) ?? new Map<string, readonly Element[]>();
  const list = known.get(what) ?? make();
  lists.set(table, known.set(what, list));
  return list;
}

function createChain(data: ChainData, floors: number, residualDevice: boolean): Circuit {
  const elements = shared(data, `${floors} ${residualDevice}`, () => {
    const own = chainElements(data, floors, residualDevice);
    return [...own, ...insulationElements(data, floors, own)];
  });
  const circuit = createCircuit('PE', elements);
  const inShaft = new Set(shaftConductors(data, floors, circuit.nodeNames));
  circuit.elements.forEach(({ k, id, a }, branch) => {
    const insulation = id.startsWith('INS.');
    if (insulation || (k === 'S' && inShaft.has(a))) circuit.exposed[branch] = 1;
  });
  return circuit;
}

export function firstParts({ chain, direct }: Circuits): FirstParts {
  return { chain: 0, direct: chain.elements.length, mains: chain.elements.length + direct.elements.length };
}

function directElements(data: DirectData): readonly Element[] {
  const { closed: ron, open: roff } = data.contactOhms;
  const fields = data.fieldContacts.flatMap((id): Element[] => [
    { k: 'S', id: `${id}.field`, a: 'P24', b: id, ron, roff, closed: false },
    { k: 'R', id, a: id, b: '0V', ohm: data.inputOhms },
  ]);
  return [...(data.elements as readonly Element[]), ...fields];
}

function mainsElements(data: MainsData, part: 're' | 'im'): readonly Element[] {
  const sources = data.phases.map((phase): Element => {
    return {
      k: 'V',
      id: phase.id,
      a: phase.id,
      b: 'N',
      volts: data.phaseVolts * phase[part],
      rs: data.sourceOhms,
    };
  });
  return [...sources, ...(data.elements as readonly Element[])];
}
