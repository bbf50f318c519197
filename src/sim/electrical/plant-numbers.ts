// The numbers by which the tick finds contacts, nodes and sources in the compiled circuits, found once by name.
import { branchNumber, type Circuit, nodeNumber, watch } from './circuit';
import { carSwitches } from './contact-watch';
import type { Circuits } from './plant-circuits';
import type { ProtectiveDevice } from './protective-devices';
import type { LiftPreset } from '../lifts/lift-data';

export type PlantNumbers = ReturnType<typeof findNumbers>;

export function findNumbers(circuits: Circuits, preset: LiftPreset) {
  const { chain, direct, mains } = circuits;
  const { chain: data } = preset;
  return {
    ...findCar(circuits),
    winding: branchNumber(chain, data.winding.id),
    relays: data.relays.map(({ id }) => branchNumber(chain, id)),
    bypasses: data.bypasses.map(({ id }) => branchNumber(chain, id)),
    coils: data.coils.map(({ id }) => branchNumber(chain, id)),
    coilNodes: data.coils.map(({ a }) => nodeNumber(chain, a)),
    inputNodes: data.inputs.map(({ node }) => nodeNumber(chain, node)),
    neutral: nodeNumber(chain, 'N'),
    supply: nodeNumber(chain, data.fuse.a),
    fieldContacts: preset.direct.fieldContacts.map((id) => branchNumber(direct, `${id}.field`)),
    // devices stand first among the contacts of the chain
    carContacts: carSwitches.chain.map((id) => data.devices.findIndex((device) => device.id === id)),
    carFields: carSwitches.fields.map((id) => preset.direct.fieldContacts.indexOf(id)),
    zoneInputs: ['X1', 'X2', 'X3'].map((id) => data.inputs.length + preset.direct.fieldContacts.indexOf(id)),
    fieldNodes: preset.direct.fieldContacts.map((id) => nodeNumber(direct, id)),
    plus24: nodeNumber(direct, 'P24'),
    zero24: nodeNumber(direct, '0V'),
    supply24: branchNumber(direct, 'PS24'),
    brakeSupply: branchNumber(direct, 'BR1'),
    brakeRated: preset.direct.elements.find(({ id }) => id === 'BR1')?.volts ?? 0,
    brakeContact: branchNumber(direct, 'KMB.main'),
    brakeCoils: ['LB1', 'LB2'].map((id) => branchNumber(direct, id)),
    freewheel: branchNumber(direct, 'FREEWHEEL'),
    brakePlus: nodeNumber(direct, 'B3'),
    brakeMinus: nodeNumber(direct, 'BR'),
    poles: ['Q0.1', 'Q0.2', 'Q0.3'].map((id) => branchNumber(mains, id)),
    mainsNeutral: nodeNumber(mains, 'N'),
    control: ['tc1.L1', 'qf1.L3'].map((id) => nodeNumber(mains, id)),
    star: ['KMS.1', 'KMS.2'].map((id) => branchNumber(mains, id)),
    windings: ['MU', 'MV', 'MW'].map((id) => branchNumber(mains, id)),
    windingToEarth: branchNumber(mains, 'MU.PE'),
    brakeResistor: branchNumber(mains, 'RB'),
    doorWindings: ['DM.U', 'DM.V', 'DM.W'].map((id) => branchNumber(mains, id)),
    doorFuse: branchNumber(mains, 'FU-D'),
    doorSupply: nodeNumber(mains, 'door.L'),
    sources: ['L1', 'L2', 'L3'].map((id) => branchNumber(mains, id)),
    street: ['q0.L1', 'q0.L2', 'q0.L3'].map((id) => nodeNumber(mains, id)),
    lines: ['qf1.L1', 'qf1.L2', 'qf1.L3'].map((id) => nodeNumber(mains, id)),
  };
}

/** Lamps, battery and bus of car and shaft. */
function findCar({ direct, mains }: Circuits) {
  return {
    busTalker: branchNumber(direct, 'CAN.TALK'),
    battery: branchNumber(direct, 'EB'),
    batteryRelay: branchNumber(direct, 'EB-RELAY'),
    batteryLamp: branchNumber(direct, 'EB-LAMP'),
    carLight: ['car.L', 'car.N'].map((id) => nodeNumber(mains, id)),
    lamps: ['LIGHTS', 'ROOF-LAMP', 'SHAFT-LAMPS'].map((id) => branchNumber(mains, id)),
    lampSwitches: ['ROOF-SWITCH', 'WELL-SWITCH'].map((id) => branchNumber(mains, id)),
  };
}

/** The nodes whose voltages the tick asks for. */
export function watchCircuits(
  { chain, direct }: Circuits,
  numbers: PlantNumbers,
  protection: readonly ProtectiveDevice[],
) {
  return {
    chainWatch: watch(chain, [
      ...endsIn(chain, protection),
      ...numbers.inputNodes,
      ...numbers.coilNodes,
      numbers.supply,
      numbers.neutral,
    ]),
    directWatch: watch(direct, [
      ...endsIn(direct, protection),
      ...numbers.fieldNodes,
      numbers.plus24,
      numbers.zero24,
      numbers.brakePlus,
      nodeNumber(direct, 'B1'),
      nodeNumber(direct, 'B2'),
      numbers.brakeMinus,
      ...['EB+', 'EB-', 'EB.lamp'].map((id) => nodeNumber(direct, id)),
    ]),
  };
}

/** Nodes at both ends of what a fuse or breaker lets through, there or behind a transformer. */
function endsIn(circuit: Circuit, protection: readonly ProtectiveDevice[]): readonly number[] {
  const branches = protection.flatMap(({ circuits, poles, feeds }) => [
    ...(circuits[0] === circuit ? poles : []),
    ...feeds.flatMap((feed) => (feed.circuit === circuit ? [feed.branch] : [])),
  ]);
  return branches.flatMap((branch) => {
    const ends = circuit.network.branches[branch];
    return ends ? [ends.from, ends.to] : [];
  });
}

/** Contacts that the tick moves, by circuit; all others change only by damage and repair. */
export type MovedBranches = ReturnType<typeof movedBranches>;

export function movedBranches(
  numbers: PlantNumbers,
  contacts: readonly string[],
  { chain }: Circuits,
  protection: readonly ProtectiveDevice[],
) {
  const guarded = (circuit: string): readonly number[] =>
    protection.flatMap(({ row, poles }) => (row.circuit === circuit ? [...poles] : []));
  return {
    chain: new Set([
      ...guarded('chain'),
      ...contacts.map((id) => branchNumber(chain, id)),
      ...numbers.relays,
      ...numbers.bypasses,
      ...numbers.coils,
    ]),
    direct: new Set([
      ...guarded('direct'),
      ...numbers.fieldContacts,
      numbers.brakeContact,
      numbers.batteryRelay,
      numbers.busTalker,
    ]),
    mains: new Set([...guarded('mains'), ...numbers.poles, ...numbers.star, ...numbers.lampSwitches]),
  };
}
