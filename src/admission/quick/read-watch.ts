// Who looks at what: a lift whose parts note, whenever a figure or list of theirs is touched, which chunk it is in.
// So it is found out, and not guessed, on what the outcome of a command depends.
import type { LiftState } from '../../sim/lift-state';
import { rowIndex } from '../../sim/state-row';
import { type Chunks, namesIn, partNames, type PartName } from './chunks';

/** Bits of the chunks touched since it was last set to 0. */
export type ReadWatch = { touched: number };

/** One for all: only one lift is ever at work at a time. */
const watch: ReadWatch = { touched: 0 };

type NotingPart = { readonly row: Float64Array; readonly lists: readonly Float64Array[] };

/** All lifts share their parts' noting accessors, as they share those of `state-row`: else each would be slow. */
const protos = new Map<string, object>();

/** Puts noting parts in the place of the state's own, over the same row. To be done before anybody holds a part. */
export function watchReads(state: LiftState, { bits }: Chunks): ReadWatch {
  for (const part of partNames(state)) Object.assign(state, { [part]: notingPart(state, part, bits) });
  return watch;
}

function notingPart(state: LiftState, part: PartName, bits: ReadonlyMap<string, number>): NotingPart {
  const names = namesIn(state, part);
  const own = state[part];
  const lists = names.flatMap((name) => {
    const held: unknown = Reflect.get(own, name);
    return held instanceof Float64Array ? [held] : [];
  });
  const figures = names.filter((name) => typeof Reflect.get(own, name) === 'number');
  const key = [part, ...names, ...figures.map((name) => rowIndex(state, part, name))].join();
  const known = protos.get(key);
  const proto = known ?? notingProto(state, part, names, bits);
  if (!known) protos.set(key, proto);
  const noting = Object.create(proto) as NotingPart;
  Object.defineProperty(noting, 'row', { value: state.row });
  Object.defineProperty(noting, 'lists', { value: lists });
  return noting;
}

function notingProto(
  state: LiftState,
  part: PartName,
  names: readonly string[],
  bits: ReadonlyMap<string, number>,
): object {
  const proto = {};
  let lists = 0;
  for (const name of names) {
    const bit = bits.get(`${part}.${name}`) ?? 0;
    const isList = typeof Reflect.get(state[part], name) !== 'number';
    if (isList) noteList(proto, name, bit, lists++);
    else noteFigure(proto, name, bit, rowIndex(state, part, name));
  }
  return proto;
}

/** A list that is looked at may also be written to. */
function noteList(proto: object, name: string, bit: number, list: number): void {
  Object.defineProperty(proto, name, {
    enumerable: true,
    get(this: NotingPart) {
      watch.touched |= bit;
      return this.lists[list];
    },
  });
}

/** What is written beside must be known as well: a chunk is kept whole. */
function noteFigure(proto: object, name: string, bit: number, at: number): void {
  Object.defineProperty(proto, name, {
    enumerable: true,
    get(this: NotingPart) {
      watch.touched |= bit;
      return this.row[at];
    },
    set(this: NotingPart, figure: number) {
      watch.touched |= bit;
      this.row[at] = figure;
    },
  });
}
