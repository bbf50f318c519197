// How a lift's row of figures is cut into pieces that change together, so that states differ in few of them.
// Clocks and temperatures, which hardly ever come out the same twice, tell two pieces apart only by coarse steps.
import type { LiftState } from '../../sim/lift-state';
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
 * hardly ever looks as it passes; at all else it always does, which a test holds.
 */
const pieces: readonly {
  readonly part: PartName;
  readonly figures: readonly string[];
  readonly seldom?: true;
}[] = [
  {
    part: 'electrical',
    figures: ['partCondition', 'partOhms', 'strayFrom', 'strayTo', 'strayOhms'],
  },
  {
    part: 'electrical',
    figures: [
      'meterMode',
      'meterFuseWhole',
      'insulating',
      'probeRed',
      'probeBlack',
      'meterSettling',
      'meterShown',
    ],
  },
  { part: 'electrical', figures: ['jumperFrom', 'jumperTo'], seldom: true },
  { part: 'electrical', figures: ['stops', 'stopPressed', 'inspection', 'held', 'firefighter'] },
  { part: 'electrical', figures: ['mainSwitchOn'] },
  { part: 'electrical', figures: ['roofLight', 'wellLight'] },
  { part: 'mechanics', figures: ['landingDoor', 'hook', 'heldOpen', 'heldTo'] },
  { part: 'mechanics', figures: ['keyTurned'] },
  { part: 'mechanics', figures: ['doorStop'], seldom: true },
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
];

/** Stands for a step of one in some millions of the figure itself: what a meter's load on the mains makes, and less. */
export const FAINT = -1;

const NEVER = Number.POSITIVE_INFINITY;

/** Steps by which these figures tell states apart; infinite where they do not. */
const steps: Readonly<Record<string, number>> = {
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
  'people.shutInFor': 600,
  'people.calm': 0.1,
  'people.illness': 0.1,
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
  /** bits of the chunks at which time looks whenever it passes */
  readonly steady: number;
  /** bit of the chunk that a figure or list is in, by part and name */
  readonly bits: ReadonlyMap<string, number>;
};

/** The chunk of the wiring, which is no part of the row, comes after those of the row. */
export function cutRow(state: LiftState): Chunks {
  const places: number[][] = [];
  const fine: number[][] = [];
  const coarse: number[][] = [];
  const rest: number[] = [];
  const bits = new Map<string, number>();
  let steady = 0;
  for (const part of partNames(state)) {
    const chunkOf = chunksOfPart(part, places.length);
    for (const name of namesIn(state, part)) {
      const chunk = chunkOf(name);
      places[chunk] ??= [];
      fine[chunk] ??= [];
      coarse[chunk] ??= [];
      rest[chunk] ??= -1;
      bits.set(`${part}.${name}`, 1 << chunk);
      if (!isSeldom(part, name)) steady |= 1 << chunk;
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
  if (cut.length > MOST_CHUNKS) throw new RangeError(`${cut.length} chunks do not go into one word`);
  const each = (lists: number[][]) => Array.from(lists, (list = []) => Float64Array.from(list));
  return {
    count: cut.length,
    places: cut,
    steps: each(fine),
    stepsAtRest: each(coarse),
    rest: Int32Array.from(cut, (_, chunk) => rest[chunk] ?? -1),
    steady,
    bits,
  };
}

/** With the wiring, the clock and the public they fill the bits of one word. */
const MOST_CHUNKS = 29;

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

/** Bits of all chunks of a part. */
export function bitsOfPart({ bits }: Chunks, part: PartName): number {
  let all = 0;
  for (const [name, bit] of bits) if (name.startsWith(`${part}.`)) all |= bit;
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
