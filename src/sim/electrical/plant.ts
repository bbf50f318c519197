// The lift's circuits compiled once, with the numbers by which the tick finds contacts and nodes.
// Derived from data and state: it can be thrown away and built again at any tick.
import { chainElements, conditionedContacts } from './chain-wiring';
import { branchNumber, type Circuit, createCircuit, type Element, nodeNumber, watch } from './circuit';
import type { Clip } from './clip-on';
import { listTerminals, type Terminal } from './terminals';
import type { DirectData, LiftPreset, MainsData } from '../lifts/lift-data';

export type Plant = {
  readonly preset: LiftPreset;
  readonly chain: Circuit;
  readonly direct: Circuit;
  /** real and imaginary part of the mains' phasors: same contacts, other forces */
  readonly mains: Circuit;
  readonly mainsTurned: Circuit;
  readonly contacts: readonly string[];
  readonly contactBranches: Int32Array;
  readonly closed: Uint8Array;
  readonly terminals: readonly Terminal[];
  readonly terminalNumber: ReadonlyMap<string, number>;
  readonly chainWatch: Int32Array;
  readonly directWatch: Int32Array;
  readonly numbers: PlantNumbers;
  readonly fieldClosed: Uint8Array;
  /** load of the meter and of each jumper in each circuit; reused */
  readonly meterClips: {
    readonly chain: Clip;
    readonly direct: Clip;
    readonly mains: Clip;
    readonly mainsTurned: Clip;
  };
  readonly jumperClips: readonly Clip[];
  readonly bodyClip: Clip;
  clipsStale: boolean;
  mainsStale: boolean;
  /** line voltage behind the main switch as a share of the rated */
  lineShare: number;
};

export type PlantNumbers = ReturnType<typeof findNumbers>;

export const newClip = (): Clip => ({ from: 0, to: 0, conductance: 0, emf: 0 });

export function createPlant(preset: LiftPreset): Plant {
  const chain = createCircuit('PE', chainElements(preset.chain, preset.lift.floors));
  const direct = createCircuit('PE', directElements(preset.direct));
  const mains = createCircuit('PE', mainsElements(preset.mains, 're'));
  const mainsTurned = createCircuit('PE', mainsElements(preset.mains, 'im'));
  const contacts = conditionedContacts(preset.chain, preset.lift.floors);
  const terminals = listTerminals(preset);
  const numbers = findNumbers(chain, direct, mains, preset);
  return {
    preset,
    chain,
    direct,
    mains,
    mainsTurned,
    contacts,
    contactBranches: Int32Array.from(contacts, (id) => branchNumber(chain, id)),
    closed: new Uint8Array(contacts.length).fill(1),
    terminals,
    terminalNumber: new Map(terminals.map(({ id }, index) => [id, index])),
    chainWatch: watch(chain, [
      ...numbers.inputNodes,
      ...numbers.coilNodes,
      numbers.supply,
      numbers.afterFuse,
      numbers.neutral,
    ]),
    directWatch: watch(direct, [
      ...numbers.fieldNodes,
      numbers.plus24,
      numbers.zero24,
      numbers.brakePlus,
      numbers.brakeMinus,
    ]),
    numbers,
    fieldClosed: new Uint8Array(preset.direct.fieldContacts.length),
    meterClips: { chain: newClip(), direct: newClip(), mains: newClip(), mainsTurned: newClip() },
    jumperClips: [newClip(), newClip()],
    bodyClip: newClip(),
    clipsStale: true,
    mainsStale: true,
    lineShare: 0,
  };
}

function findNumbers(chain: Circuit, direct: Circuit, mains: Circuit, preset: LiftPreset) {
  const { chain: data } = preset;
  return {
    winding: branchNumber(chain, data.winding.id),
    fuse: branchNumber(chain, data.fuse.id),
    relays: data.relays.map(({ id }) => branchNumber(chain, id)),
    coils: data.coils.map(({ id }) => branchNumber(chain, id)),
    coilNodes: data.coils.map(({ a }) => nodeNumber(chain, a)),
    inputNodes: data.inputs.map(({ node }) => nodeNumber(chain, node)),
    neutral: nodeNumber(chain, 'N'),
    supply: nodeNumber(chain, data.fuse.a),
    afterFuse: nodeNumber(chain, data.fuse.b),
    fieldContacts: preset.direct.fieldContacts.map((id) => branchNumber(direct, `${id}.field`)),
    fieldNodes: preset.direct.fieldContacts.map((id) => nodeNumber(direct, id)),
    plus24: nodeNumber(direct, 'P24'),
    zero24: nodeNumber(direct, '0V'),
    supply24: branchNumber(direct, 'PS24'),
    brakeSupply: branchNumber(direct, 'BR1'),
    brakeRated: preset.direct.elements.find(({ id }) => id === 'BR1')?.volts ?? 0,
    brakeContact: branchNumber(direct, 'KMB.main'),
    brakePlus: nodeNumber(direct, 'B3'),
    brakeMinus: nodeNumber(direct, 'BR'),
    poles: ['Q0.1', 'Q0.2', 'Q0.3'].map((id) => branchNumber(mains, id)),
    lines: ['q0.L1', 'q0.L2', 'q0.L3'].map((id) => nodeNumber(mains, id)),
  };
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

/** @returns the terminal's number, or -1 */
export function findTerminal(plant: Plant, id: string): number {
  return plant.terminalNumber.get(id) ?? -1;
}
