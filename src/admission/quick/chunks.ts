// How a lift's row of figures is cut into pieces that change together, so that states differ in few of them.
// Clocks and temperatures, which hardly ever come out the same twice, tell two pieces apart only by coarse steps.
import type { LiftState } from '../../sim/lift-state';
import { addChunk, bitsOf, type ChunkBits, MOST_BITS, noBits } from './chunk-bits';
import { rowIndex } from '../../sim/state-row';

export type PartName = Exclude<keyof LiftState, 'tick' | 'floors' | 'row'>;

/** The parts of a lift, whatever it has. */
export function partNames(state: LiftState): readonly PartName[] {
  return Object.entries(state).flatMap(([name, held]) =>
    typeof held === 'object' && !(held instanceof Float64Array) ? [name as PartName] : [],
  );
}

/**
 * Pieces besides each part's rest. A figure that is not named belongs to the rest of its part. At what is marked time
 * does not always look as it passes, and it is noted when it does; at all else it always does, which a test holds.
 */
const pieces: readonly {
  readonly part: PartName;
  readonly figures: readonly string[];
  readonly seldom?: true;
}[] = [
  { part: 'electrical', figures: ['partCondition'], seldom: true },
  { part: 'electrical', figures: ['partOhms', 'strayFrom', 'strayTo', 'strayOhms'], seldom: true },
  { part: 'electrical', figures: ['protection'], seldom: true },
  { part: 'electrical', figures: ['batteryCharge', 'emergencyVolts'] },
  { part: 'electrical', figures: ['inputs', 'boardAlive', 'volts24'] },
  { part: 'electrical', figures: ['coilVolts', 'brakeEmf', 'brakeVolts'] },
  { part: 'electrical', figures: ['lampVolts', 'lightSupply', 'driveShare'] },
  { part: 'electrical', figures: ['meterMode', 'meterFuseWhole', 'insulating'], seldom: true },
  { part: 'electrical', figures: ['probeRed'], seldom: true },
  { part: 'electrical', figures: ['probeBlack'], seldom: true },
  { part: 'electrical', figures: ['meterSettling', 'meterShown'], seldom: true },
  { part: 'electrical', figures: ['jumperFrom', 'jumperTo'], seldom: true },
  { part: 'electrical', figures: ['stops'], seldom: true },
  { part: 'electrical', figures: ['stopPressed'], seldom: true },
  { part: 'electrical', figures: ['inspection'], seldom: true },
  { part: 'electrical', figures: ['held'], seldom: true },
  { part: 'electrical', figures: ['firefighter'], seldom: true },
  { part: 'electrical', figures: ['mainSwitchOn'], seldom: true },
  { part: 'electrical', figures: ['roofLight', 'wellLight'], seldom: true },
  { part: 'mechanics', figures: ['landingDoor', 'hook', 'heldOpen'] },
  { part: 'mechanics', figures: ['heldTo'], seldom: true },
  { part: 'mechanics', figures: ['keyTurned'] },
  { part: 'mechanics', figures: ['doorStop'], seldom: true },
  { part: 'mechanics', figures: ['busVolts'], seldom: true },
  { part: 'controller', figures: ['carCalls'], seldom: true },
  { part: 'controller', figures: ['hallUp', 'hallDown'], seldom: true },
  { part: 'controller', figures: ['menuPage'], seldom: true },
  { part: 'people', figures: ['place', 'destination'], seldom: true },
  { part: 'people', figures: ['taskTarget'], seldom: true },
  { part: 'people', figures: ['guardsOff'], seldom: true },
  { part: 'people', figures: ['leverBy'], seldom: true },
  { part: 'people', figures: ['partnerLeft'] },
  {
    part: 'people',
    figures: ['partner', 'partnerGoes', 'order', 'orderPlace', 'partnerWatches'],
    seldom: true,
  },
  { part: 'people', figures: ['helmet', 'shoes', 'harness'], seldom: true },
  { part: 'people', figures: ['cabinetOpen'], seldom: true },
  { part: 'people', figures: ['lockCoverOpen'], seldom: true },
  { part: 'people', figures: ['padlockOn', 'tagOn'], seldom: true },
  { part: 'people', figures: ['noticeHung'], seldom: true },
  { part: 'people', figures: ['barrierAt', 'barriersLeft'], seldom: true },
  { part: 'people', figures: ['doorStopsLeft'], seldom: true },
  { part: 'people', figures: ['toolBag'], seldom: true },
  { part: 'people', figures: ['sparesLeft'], seldom: true },
  { part: 'people', figures: ['recordWritten'], seldom: true },
  { part: 'health', figures: ['bypass'], seldom: true },
  { part: 'health', figures: ['emergencyElectrical'], seldom: true },
  { part: 'health', figures: ['parkedLock'], seldom: true },
  { part: 'health', figures: ['attendant', 'independent'], seldom: true },
];

/** Stands for a step of one in some millions of the figure itself: what a meter's load on the mains makes, and less. */
export const FAINT = -1;

const NEVER = Number.POSITIVE_INFINITY;

/** Steps by which these figures tell states apart; infinite where they do not. */
const steps: Readonly<Record<string, number>> = {
  'electrical.batteryCharge': 0.05,
  'electrical.emergencyVolts': 0.5,
  'electrical.lightSupply': 0.5,
  'electrical.lampVolts': 0.5,
  'electrical.coilVolts': 0.5,
  'electrical.brakeVolts': 0.5,
  'electrical.volts24': 0.1,
  'electrical.driveShare': 0.001,
  'electrical.darkFor': NEVER,
  'electrical.meterShown': NEVER,
  'mechanics.carPosition': 0.001,
  'mechanics.brakeHeat': 50,
  'mechanics.heatsink': 20,
  'mechanics.resistorHeat': 50,
  'mechanics.busVolts': 25,
  'mechanics.ropeSlip': 0.05,
  'controller.logTick': NEVER,
  'controller.homeDue': NEVER,
  'people.shutInFor': 30,
  'people.calm': 0.02,
  'people.illness': 0.02,
};

/** These do not while that part of the lift is at rest; what is left in them then is of the past. */
const pastAtRest: Readonly<Record<string, readonly string[]>> = {
  electrical: ['brakeOffFor', 'brakeHeldFor'],
  mechanics: ['motorTorque', 'flightFrom', 'flightDistance', 'flightTicks', 'flightSpeed'],
  controller: ['timerTicks', 'heldFor', 'levelFor'],
};

/** The figure of each part that is 0 while it is at rest; of a list the last. */
const restFigure: Readonly<Record<string, string>> = {
  electrical: 'armature',
  mechanics: 'motion',
  controller: 'phase',
};

export type Chunks = {
  readonly count: number;
  /** by chunk: places in the row */
  readonly places: readonly Int32Array[];
  /** by chunk and place in it: step that tells two figures apart, 0 for exactly */
  readonly steps: readonly Float64Array[];
  /** by chunk: the steps while the figure at `rest` is 0; the same ones and -1 where there is none */
  readonly stepsAtRest: readonly Float64Array[];
  readonly rest: Int32Array;
  /** the chunks at which time looks whenever it passes */
  readonly steady: Readonly<ChunkBits>;
  /** chunk that a figure or list is in, by part and name */
  readonly chunkOf: ReadonlyMap<string, number>;
};

/** The chunk of the wiring, which is no part of the row, comes after those of the row. */
export function cutRow(state: LiftState): Chunks {
  const places: number[][] = [];
  const fine: number[][] = [];
  const coarse: number[][] = [];
  const rest: number[] = [];
  const owners = new Map<string, number>();
  const steady = noBits();
  for (const part of partNames(state)) {
    const chunkOf = chunksOfPart(part, places.length);
    for (const name of namesIn(state, part)) {
      const chunk = chunkOf(name);
      places[chunk] ??= [];
      fine[chunk] ??= [];
      coarse[chunk] ??= [];
      rest[chunk] ??= -1;
      owners.set(`${part}.${name}`, chunk);
      if (!isSeldom(part, name)) addChunk(steady, chunk);
      const first = rowIndex(state, part, name);
      const length = lengthOf(state, part, name);
      if (restFigure[part] === name) rest[chunk] = first + length - 1;
      for (let i = 0; i < length; i++) {
        places[chunk]?.push(first + i);
        const step = steps[`${part}.${name}`] ?? (part === 'electrical' ? FAINT : 0);
        fine[chunk]?.push(step);
        coarse[chunk]?.push(pastAtRest[part]?.includes(name) ? NEVER : step);
      }
    }
  }
  const cut = Array.from(places, (list = []) => Int32Array.from(list));
  if (cut.length > MOST_CHUNKS) throw new RangeError(`${cut.length} chunks do not go into two words`);
  const each = (lists: number[][]) => Array.from(lists, (list = []) => Float64Array.from(list));
  return {
    count: cut.length,
    places: cut,
    steps: each(fine),
    stepsAtRest: each(coarse),
    rest: Int32Array.from(cut, (_, chunk) => rest[chunk] ?? -1),
    steady,
    chunkOf: owners,
  };
}

/** What is noted of the wiring, the clock, the public and the wiring's own three come on top. */
const MOST_CHUNKS = MOST_BITS - 6;

function chunksOfPart(part: PartName, first: number): (name: string) => number {
  const own = pieces.filter((piece) => piece.part === part);
  return (name) => {
    const piece = own.findIndex(({ figures }) => figures.includes(name));
    return piece < 0 ? first : first + 1 + piece;
  };
}

function isSeldom(part: PartName, name: string): boolean {
  return pieces.some((piece) => piece.part === part && piece.seldom === true && piece.figures.includes(name));
}

/** The chunks of these figures, by part and name. */
export function chunksOfFigures({ chunkOf }: Chunks, names: readonly string[]): ChunkBits {
  return bitsOf(names.map((name) => chunkOf.get(name) as number));
}

/** All chunks of a part. */
export function chunksOf({ chunkOf }: Chunks, part: PartName): ChunkBits {
  const all = noBits();
  for (const [name, chunk] of chunkOf) if (name.startsWith(`${part}.`)) addChunk(all, chunk);
  return all;
}

export function namesIn(state: LiftState, part: PartName): readonly string[] {
  const names: string[] = [];
  // figures are inherited, lists are not
  for (const name in state[part]) names.push(name);
  return names;
}

function lengthOf(state: LiftState, part: PartName, name: string): number {
  const held: unknown = Reflect.get(state[part], name);
  return held instanceof Float64Array ? held.length : 1;
}

/** Every figure that the cut names, by part and name. */
export function namedFigures(): readonly string[] {
  return [
    ...pieces.flatMap(({ part, figures }) => figures.map((name) => `${part}.${name}`)),
    ...Object.keys(steps),
    ...Object.entries(pastAtRest).flatMap(([part, names]) => names.map((name) => `${part}.${name}`)),
    ...Object.entries(restFigure).map(([part, name]) => `${part}.${name}`),
  ];
}
