// The lift's circuits compiled once, with the numbers by which the tick finds contacts and nodes.
// Derived from data and state: it can be thrown away and built again at any tick.
import { conditionedContacts } from './chain-wiring';
import { branchNumber, type Circuit, nodeNumber } from './circuit';
import type { Clip } from './clip-on';
import { type ContactWatch, createContactWatch } from './contact-watch';
import { type CircuitName, createInstrument, type Instrument, newClip } from './instruments';
import { listParts, type Part } from './parts';
import { type Circuits, createCircuits, type FirstParts, firstParts } from './plant-circuits';
import {
  findNumbers,
  type MovedBranches,
  movedBranches,
  type PlantNumbers,
  watchCircuits,
} from './plant-numbers';
import { listProtection, type ProtectiveDevice } from './protective-devices';
import { createStrays, type Strays } from './stray-coupling';
import { listTerminals, type Terminal } from './terminals';
import { MOST_STRAYS } from '../lift-state';
import type { LiftPreset } from '../lifts/lift-data';

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
  readonly firstPart: FirstParts;
  readonly partNumber: ReadonlyMap<string, number>;
  readonly protection: readonly ProtectiveDevice[];
  readonly protectionNumber: ReadonlyMap<string, number>;
  readonly movedBranches: MovedBranches;
  readonly strayClips: readonly Clip[];
  /** parts have been worn or repaired, and the circuits do not know yet */
  partsStale: boolean;
  /** how often they have followed that; what is kept of parts changes at no other time */
  partsWorn: number;
  readonly terminals: readonly Terminal[];
  readonly terminalNumber: ReadonlyMap<string, number>;
  /** each terminal's node in its own circuit; what is earthed is the reference of all of them */
  readonly terminalNodes: Int32Array;
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
  /** what the battery on the car last followed */
  readonly batterySeen: Float64Array;
  /** how the lamps' switches were last seen */
  lampsSwitched: number;
  /** line voltage behind the main switch as a share of the rated */
  lineShare: number;
  /** highest line voltage behind the main switch as a share of the rated: 0 is a power cut */
  mainsShare: number;
  /** least line voltage at the drive as a share of the rated, and whether the phases turn the right way */
  driveShare: number;
  sequenceRight: boolean;
};

export function createPlant(preset: LiftPreset): Plant {
  const circuits = createCircuits(preset);
  const { chain } = circuits;
  const protection = listProtection(preset.protection, circuits, firstParts(circuits));
  const drawing = drawingOf(preset, circuits, protection);
  return {
    preset,
    ...circuits,
    ...drawing,
    closed: new Uint8Array(drawing.contacts.length).fill(1),
    watch: createContactWatch(preset.lift.floors),
    protection,
    strayClips: Array.from({ length: MOST_STRAYS }, newClip),
    fieldClosed: new Uint8Array(preset.direct.fieldContacts.length),
    instruments: [createInstrument(), createInstrument()],
    strays: createStrays(chain, preset.chain, preset.lift.floors),
    jumperClips: [newClip(), newClip()],
    bodyClip: newClip(),
    ...unsolved(),
  };
}

type Drawing = ReturnType<typeof drawPlant>;
type Drawn = { readonly from: readonly object[]; readonly drawing: Drawing };

/** Numbers and names follow from the wiring alone and are never written to; by the chain's list of elements. */
const drawings = new WeakMap<object, Drawn>();

function drawingOf(preset: LiftPreset, circuits: Circuits, protection: readonly ProtectiveDevice[]): Drawing {
  const { chain, direct, mains } = circuits;
  const from = [preset.chain, preset.direct, direct.elements, mains.elements, preset.protection];
  const known = drawings.get(chain.elements);
  if (known?.from.every((one, at) => one === from[at])) return known.drawing;
  const drawing = drawPlant(preset, circuits, protection);
  drawings.set(chain.elements, { from, drawing });
  return drawing;
}

function drawPlant(preset: LiftPreset, circuits: Circuits, protection: readonly ProtectiveDevice[]) {
  const contacts = conditionedContacts(preset.chain, preset.lift.floors);
  const terminals = listTerminals(preset);
  const numbers = findNumbers(circuits, preset);
  const parts = listParts(circuits);
  return {
    contacts,
    contactBranches: Int32Array.from(contacts, (id) => branchNumber(circuits.chain, id)),
    parts,
    firstPart: firstParts(circuits),
    partNumber: numbered(parts),
    protectionNumber: numbered(protection.map(({ row }) => row)),
    movedBranches: movedBranches(numbers, contacts, circuits, protection),
    terminals,
    terminalNumber: numbered(terminals),
    terminalNodes: Int32Array.from(terminals, ({ circuit, node }) =>
      circuit === 'earth' ? 0 : nodeNumber(circuits[circuit], node),
    ),
    ...watchCircuits(circuits, numbers, protection),
    numbers,
  };
}

function numbered(things: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(things.map(({ id }, index) => [id, index]));
}

/** What the first tick will find out. */
function unsolved() {
  return {
    clipsStale: true,
    partsStale: true,
    partsWorn: 0,
    clipped: { chain: false, direct: false, mains: false, mainsTurned: false },
    mainsStale: true,
    batterySeen: new Float64Array(3).fill(Number.NaN),
    lampsSwitched: 0,
    lineShare: 0,
    mainsShare: 1,
    driveShare: 0,
    sequenceRight: true,
  };
}

/** @returns the terminal's number, or -1 */
export function findTerminal(plant: Plant, id: string): number {
  return plant.terminalNumber.get(id) ?? -1;
}
