// The lift's circuits compiled once, with the numbers by which the tick finds contacts and nodes.
// Derived from data and state: it can be thrown away and built again at any tick.
import { chainElements, conditionedContacts, floorsUpTo, nodeInsideLanding } from './chain-wiring';
import { branchNumber, type Circuit, createCircuit, type Element, nodeNumber, watch } from './circuit';
import type { Clip } from './clip-on';
import { type ContactWatch, createContactWatch } from './contact-watch';
import { type CircuitName, createInstrument, type Instrument, newClip } from './instruments';
import { listParts, type Part } from './parts';
import { createStrays, type Strays } from './stray-coupling';
import { listTerminals, type Terminal } from './terminals';
import { MOST_STRAYS } from '../lift-state';
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
  readonly watch: ContactWatch;
  readonly parts: readonly Part[];
  /** number of each circuit's first part */
  readonly firstPart: { readonly chain: number; readonly direct: number; readonly mains: number };
  readonly partNumber: ReadonlyMap<string, number>;
  readonly movedBranches: MovedBranches;
  readonly strayClips: readonly Clip[];
  partsStale: boolean;
  readonly terminals: readonly Terminal[];
  readonly terminalNumber: ReadonlyMap<string, number>;
  readonly chainWatch: Int32Array;
  readonly directWatch: Int32Array;
  readonly numbers: PlantNumbers;
  readonly fieldClosed: Uint8Array;
  /** what each meter and each jumper is to the circuits; reused */
  readonly instruments: readonly [Instrument, Instrument];
  readonly strays: Strays;
  readonly jumperClips: readonly Clip[];
  readonly bodyClip: Clip;
  clipsStale: boolean;
  /** circuits that have clips on, as last placed */
  readonly clipped: Record<CircuitName, boolean>;
  mainsStale: boolean;
  /** line voltage behind the main switch as a share of the rated */
  lineShare: number;
  /** highest line voltage behind the main switch as a share of the rated: 0 is a power cut */
  mainsShare: number;
  /** least line voltage at the drive as a share of the rated, and whether the phases turn the right way */
  driveShare: number;
  sequenceRight: boolean;
};

export type PlantNumbers = ReturnType<typeof findNumbers>;

export function createPlant(preset: LiftPreset): Plant {
  const chain = createCircuit('PE', chainElements(preset.chain, preset.lift.floors));
  const direct = createCircuit('PE', directElements(preset.direct));
  const mains = createCircuit('PE', mainsElements(preset.mains, 're'));
  const mainsTurned = createCircuit('PE', mainsElements(preset.mains, 'im'));
  const contacts = conditionedContacts(preset.chain, preset.lift.floors);
  const terminals = listTerminals(preset);
  const numbers = findNumbers(chain, direct, mains, preset);
  const parts = listParts({ chain, direct, mains });
  return {
    preset,
    chain,
    direct,
    mains,
    mainsTurned,
    contacts,
    contactBranches: Int32Array.from(contacts, (id) => branchNumber(chain, id)),
    closed: new Uint8Array(contacts.length).fill(1),
    watch: createContactWatch(preset.lift.floors),
    parts,
    firstPart: {
      chain: 0,
      direct: chain.elements.length,
      mains: chain.elements.length + direct.elements.length,
    },
    partNumber: new Map(parts.map(({ id }, index) => [id, index])),
    movedBranches: movedBranches(numbers, contacts, chain),
    strayClips: Array.from({ length: MOST_STRAYS }, newClip),
    partsStale: true,
    terminals,
    terminalNumber: new Map(terminals.map(({ id }, index) => [id, index])),
    ...watchCircuits(chain, direct, numbers),
    numbers,
    fieldClosed: new Uint8Array(preset.direct.fieldContacts.length),
    instruments: [createInstrument(), createInstrument()],
    strays: createStrays(chain, preset.chain, insideLandings(preset)),
    jumperClips: [newClip(), newClip()],
    bodyClip: newClip(),
    ...unsolved(),
  };
}

function insideLandings({ chain, lift }: LiftPreset): readonly string[] {
  return floorsUpTo(lift.floors).map((floor) => nodeInsideLanding(chain, floor));
}

/** What the first tick will find out. */
function unsolved() {
  return {
    clipsStale: true,
    clipped: { chain: false, direct: false, mains: false, mainsTurned: false },
    mainsStale: true,
    lineShare: 0,
    mainsShare: 1,
    driveShare: 0,
    sequenceRight: true,
  };
}

function findNumbers(chain: Circuit, direct: Circuit, mains: Circuit, preset: LiftPreset) {
  const { chain: data } = preset;
  return {
    winding: branchNumber(chain, data.winding.id),
    fuse: branchNumber(chain, data.fuse.id),
    relays: data.relays.map(({ id }) => branchNumber(chain, id)),
    bypasses: data.bypasses.map(({ id }) => branchNumber(chain, id)),
    coils: data.coils.map(({ id }) => branchNumber(chain, id)),
    coilNodes: data.coils.map(({ a }) => nodeNumber(chain, a)),
    inputNodes: data.inputs.map(({ node }) => nodeNumber(chain, node)),
    neutral: nodeNumber(chain, 'N'),
    supply: nodeNumber(chain, data.fuse.a),
    afterFuse: nodeNumber(chain, data.fuse.b),
    fieldContacts: preset.direct.fieldContacts.map((id) => branchNumber(direct, `${id}.field`)),
    zoneInputs: ['X1', 'X2', 'X3'].map((id) => data.inputs.length + preset.direct.fieldContacts.indexOf(id)),
    fieldNodes: preset.direct.fieldContacts.map((id) => nodeNumber(direct, id)),
    plus24: nodeNumber(direct, 'P24'),
    zero24: nodeNumber(direct, '0V'),
    supply24: branchNumber(direct, 'PS24'),
    brakeSupply: branchNumber(direct, 'BR1'),
    brakeRated: preset.direct.elements.find(({ id }) => id === 'BR1')?.volts ?? 0,
    brakeContact: branchNumber(direct, 'KMB.main'),
    brakeFuse: branchNumber(direct, 'FU2'),
    brakeCoils: ['LB1', 'LB2'].map((id) => branchNumber(direct, id)),
    brakePlus: nodeNumber(direct, 'B3'),
    brakeMinus: nodeNumber(direct, 'BR'),
    poles: ['Q0.1', 'Q0.2', 'Q0.3'].map((id) => branchNumber(mains, id)),
    mainsNeutral: nodeNumber(mains, 'N'),
    control: ['TC1.L', 'q0.L3'].map((id) => nodeNumber(mains, id)),
    star: ['KMS.1', 'KMS.2'].map((id) => branchNumber(mains, id)),
    windings: ['MU', 'MV', 'MW'].map((id) => branchNumber(mains, id)),
    windingToEarth: branchNumber(mains, 'MU.PE'),
    brakeResistor: branchNumber(mains, 'RB'),
    doorWindings: ['DM.U', 'DM.V', 'DM.W'].map((id) => branchNumber(mains, id)),
    doorFuse: branchNumber(mains, 'FU-D'),
    carBusEnds: ['CAN.1', 'CAN.2'].map((id) => branchNumber(mains, id)),
    sources: ['L1', 'L2', 'L3'].map((id) => branchNumber(mains, id)),
    lines: ['q0.L1', 'q0.L2', 'q0.L3'].map((id) => nodeNumber(mains, id)),
  };
}

/** The nodes whose voltages the tick asks for. */
function watchCircuits(chain: Circuit, direct: Circuit, numbers: PlantNumbers) {
  return {
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
      nodeNumber(direct, 'B1'),
      nodeNumber(direct, 'B2'),
      numbers.brakeMinus,
    ]),
  };
}

/** Contacts that the tick moves, by circuit; all others change only by damage and repair. */
export type MovedBranches = ReturnType<typeof movedBranches>;

function movedBranches(numbers: PlantNumbers, contacts: readonly string[], chain: Circuit) {
  return {
    chain: new Set([
      ...contacts.map((id) => branchNumber(chain, id)),
      numbers.fuse,
      ...numbers.relays,
      ...numbers.bypasses,
      ...numbers.coils,
    ]),
    direct: new Set([...numbers.fieldContacts, numbers.brakeContact, numbers.brakeFuse]),
    mains: new Set([...numbers.poles, ...numbers.star]),
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
