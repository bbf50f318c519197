// One row of numbers under the whole state, so that keeping, comparing and hashing a lift are single passes.
// The parts read and write as plain objects; their figures and lists are windows on the row.
import type { LiftState } from './lift-state';

const partNames = [
  'electrical',
  'mechanics',
  'controller',
  'people',
  'health',
  'wear',
  'desk',
  'escalator',
] as const;
type PartName = (typeof partNames)[number];
/** A state as it is first written down, before it is laid in a row. */
export type LooseState = Omit<LiftState, 'row'>;
type LoosePart = Readonly<Record<string, number | Float64Array>>;
type LaidPart = { readonly row: Float64Array } & Record<string, number | Float64Array>;

const TICK_AT = 0;
/** Figures stand first and in one order for all lifts, so that all lifts share their accessors. */
const accessors = new Map<
  PartName,
  { readonly first: number; readonly names: string; readonly proto: object }
>();

/** Lays a state in one row. Lists come after all single figures: only they differ in length from lift to lift. */
export function layInRow(loose: LooseState): LiftState {
  const row = new Float64Array(rowLength(loose));
  const parts = {} as Record<PartName, LaidPart>;
  let at = TICK_AT + 1;
  for (const name of partNames) {
    const part = loose[name] as LoosePart;
    const figures = figureNames(part);
    const laid = Object.create(accessorsOf(name, figures, at)) as LaidPart;
    Object.defineProperty(laid, 'row', { value: row });
    parts[name] = laid;
    for (const figure of figures) row[at++] = part[figure] as number;
  }
  for (const name of partNames) {
    const part = loose[name] as LoosePart;
    for (const list in part) {
      const values = part[list];
      if (typeof values === 'number' || !values) continue;
      row.set(values, at);
      const value = row.subarray(at, at + values.length);
      // a plain assignment by computed name would make the object a slow one
      Object.defineProperty(parts[name], list, { value, enumerable: true });
      at += values.length;
    }
  }
  row[TICK_AT] = loose.tick;
  return new LaidState(row, loose.floors, parts as unknown as Pick<LiftState, PartName>);
}

class LaidState implements LiftState {
  readonly electrical: LiftState['electrical'];
  readonly mechanics: LiftState['mechanics'];
  readonly controller: LiftState['controller'];
  readonly people: LiftState['people'];
  readonly health: LiftState['health'];
  readonly wear: LiftState['wear'];
  readonly desk: LiftState['desk'];
  readonly escalator: LiftState['escalator'];
  readonly row: Float64Array;
  readonly floors: number;

  constructor(row: Float64Array, floors: number, parts: Pick<LiftState, PartName>) {
    this.row = row;
    this.floors = floors;
    this.electrical = parts.electrical;
    this.mechanics = parts.mechanics;
    this.controller = parts.controller;
    this.people = parts.people;
    this.health = parts.health;
    this.wear = parts.wear;
    this.desk = parts.desk;
    this.escalator = parts.escalator;
  }

  get tick(): number {
    return this.row[TICK_AT] as number;
  }

  set tick(tick: number) {
    this.row[TICK_AT] = tick;
  }
}

function figureNames(part: LoosePart): readonly string[] {
  return Object.keys(part).filter((key) => typeof part[key] === 'number');
}

function rowLength(loose: LooseState): number {
  let length = TICK_AT + 1;
  for (const name of partNames)
    for (const value of Object.values(loose[name] as LoosePart))
      length += typeof value === 'number' ? 1 : value.length;
  return length;
}

function accessorsOf(name: PartName, figures: readonly string[], first: number): object {
  const names = figures.join();
  const known = accessors.get(name);
  if (known?.first === first && known.names === names) return known.proto;
  const proto = {};
  figures.forEach((figure, index) => {
    const at = first + index;
    Object.defineProperty(proto, figure, {
      enumerable: true,
      get(this: LaidPart) {
        return this.row[at];
      },
      set(this: LaidPart, value: number) {
        this.row[at] = value;
      },
    });
  });
  accessors.set(name, { first, names, proto });
  return proto;
}

/** How many single figures the row begins with, its tick included; behind them stand the lists. */
export function figuresOf(state: LiftState): number {
  let first = state.row.length;
  for (const name of partNames)
    for (const value of Object.values(state[name]))
      if (value instanceof Float64Array && value !== state.row)
        first = Math.min(first, (value.byteOffset - state.row.byteOffset) / value.BYTES_PER_ELEMENT);
  return first;
}

/** Where in the row a figure, or the first of a list, stands. @throws RangeError for a name that is none */
export function rowIndex(state: LiftState, part: PartName, name: string): number {
  const held = (state[part] as unknown as LaidPart)[name];
  if (held instanceof Float64Array) return (held.byteOffset - state.row.byteOffset) / held.BYTES_PER_ELEMENT;
  const known = accessors.get(part);
  const index = known?.names.split(',').indexOf(name) ?? -1;
  if (!known || index < 0) throw new RangeError(`no figure "${name}" in ${part}`);
  return known.first + index;
}

/** Where the row keeps what has become of each part: first among the lists, and long, but changed by wear and repair only. */
export function partsSpan(state: LiftState): { readonly from: number; readonly to: number } {
  const from = rowIndex(state, 'electrical', 'partCondition');
  return { from, to: rowIndex(state, 'electrical', 'partDrift') + state.electrical.partDrift.length };
}
