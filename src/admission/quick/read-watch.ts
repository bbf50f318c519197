// Who looks at what: a lift whose parts note, whenever a figure or list of theirs is touched, which chunk it is in.
// So it is found out, and not guessed, on what the outcome of a command depends.
import type { LiftState } from '../../sim/lift-state';
import { rowIndex } from '../../sim/state-row';
import { addBits, bitsOf, type ChunkBits, hasChunk, noBits } from './chunk-bits';
import { type Chunks, namesIn, partNames, type PartName } from './chunks';

/** The chunks touched since it was last cleared. One for all: only one lift is ever at work at a time. */
const touched: ChunkBits = noBits();

type NotingPart = { readonly row: Float64Array; readonly lists: readonly Float64Array[] };
type Parts = Partial<Record<PartName, object>>;

/** All lifts share their parts' noting accessors, as they share those of `state-row`: else each would be slow. */
const protos = new Map<string, object>();

/** Puts noting parts in the place of the state's own, over the same row. To be done before anybody holds a part. */
export function watchReads(state: LiftState, { chunkOf }: Chunks): ChunkBits {
  Object.assign(state, notingParts(state, chunkOf));
  return touched;
}

export type Sight = {
  readonly touched: ChunkBits;
  /** from now on every look is noted */
  closely(): void;
  /** time passes, and what it always looks at counts as looked at; only the rest is noted */
  inPassing(): void;
};

/** The same of a lift that is to live, where noting each look of each tick would take most of the time. */
export function sightOf(state: LiftState, { chunkOf, steady }: Chunks): Sight {
  const close = notingParts(state, chunkOf);
  const seldom = new Map([...chunkOf].filter(([, chunk]) => !hasChunk(steady, chunk)));
  const passing = notingParts(state, seldom);
  let isClose = false;
  return {
    touched,
    closely: () => {
      if (!isClose) Object.assign(state, close);
      isClose = true;
    },
    inPassing: () => {
      addBits(touched, steady);
      if (isClose) Object.assign(state, passing);
      isClose = false;
    },
  };
}

/** @param chunkOf what is noted. Parts of which nothing is noted stay as they are */
function notingParts(state: LiftState, chunkOf: ReadonlyMap<string, number>): Parts {
  return Object.fromEntries(
    partNames(state).map((part) => {
      const isNoted = namesIn(state, part).some((name) => chunkOf.has(`${part}.${name}`));
      return [part, isNoted ? notingPart(state, part, chunkOf) : state[part]];
    }),
  );
}

function notingPart(state: LiftState, part: PartName, chunkOf: ReadonlyMap<string, number>): NotingPart {
  const names = namesIn(state, part);
  const own = state[part];
  const isList = (name: string) => Reflect.get(own, name) instanceof Float64Array;
  const isNoted = (name: string) => chunkOf.has(`${part}.${name}`);
  const key = [
    part,
    ...names.map((name) => `${name} ${chunkOf.get(`${part}.${name}`) ?? ''}`),
    ...names.map((name) => (isList(name) ? '' : rowIndex(state, part, name))),
  ].join();
  const known = protos.get(key);
  const proto = known ?? notingProto(state, part, names, chunkOf);
  if (!known) protos.set(key, proto);
  const noting = Object.create(proto) as NotingPart;
  Object.defineProperty(noting, 'row', { value: state.row });
  const lists = names.filter((name) => isList(name) && isNoted(name)).map((name) => Reflect.get(own, name));
  Object.defineProperty(noting, 'lists', { value: lists });
  for (const name of names)
    if (isList(name) && !isNoted(name))
      Object.defineProperty(noting, name, { value: Reflect.get(own, name), enumerable: true });
  return noting;
}

function notingProto(
  state: LiftState,
  part: PartName,
  names: readonly string[],
  chunkOf: ReadonlyMap<string, number>,
): object {
  const proto = {};
  let lists = 0;
  for (const name of names) {
    const chunk = chunkOf.get(`${part}.${name}`);
    const isList = Reflect.get(state[part], name) instanceof Float64Array;
    if (isList && chunk !== undefined) noteList(proto, name, chunk, lists++);
    else if (chunk !== undefined) noteFigure(proto, name, chunk, rowIndex(state, part, name));
    else if (!isList) showFigure(proto, name, rowIndex(state, part, name));
  }
  return proto;
}

function showFigure(proto: object, name: string, at: number): void {
  Object.defineProperty(proto, name, {
    enumerable: true,
    get(this: NotingPart) {
      return this.row[at];
    },
    set(this: NotingPart, figure: number) {
      this.row[at] = figure;
    },
  });
}

/** A list that is looked at may also be written to. */
function noteList(proto: object, name: string, chunk: number, list: number): void {
  const { low, high } = bitsOf([chunk]);
  Object.defineProperty(proto, name, {
    enumerable: true,
    get(this: NotingPart) {
      touched.low |= low;
      touched.high |= high;
      return this.lists[list];
    },
  });
}

/** What is written beside must be known as well: a chunk is kept whole. */
function noteFigure(proto: object, name: string, chunk: number, at: number): void {
  const { low, high } = bitsOf([chunk]);
  Object.defineProperty(proto, name, {
    enumerable: true,
    get(this: NotingPart) {
      touched.low |= low;
      touched.high |= high;
      return this.row[at];
    },
    set(this: NotingPart, figure: number) {
      touched.low |= low;
      touched.high |= high;
      this.row[at] = figure;
    },
  });
}
