// Who looks at what: a lift whose parts note, whenever a figure or list of theirs is touched, which chunk it is in.
// So it is found out, and not guessed, on what the outcome of a command depends.
import type { LiftState } from '../../sim/lift-state';
import { rowIndex } from '../../sim/state-row';
import { type Chunks, namesIn, partNames, type PartName } from './chunks';

export type ReadWatch = {
  /** bits of the chunks touched since it was last set to 0 */
  touched: number;
};

/** One for all: only one lift is ever at work at a time. */
const watch: ReadWatch = { touched: 0 };

type NotingPart = { readonly row: Float64Array; readonly lists: readonly Float64Array[] };
type Parts = Partial<Record<PartName, object>>;

/** All lifts share their parts' noting accessors, as they share those of `state-row`: else each would be slow. */
const protos = new Map<string, object>();

/** Puts noting parts in the place of the state's own, over the same row. To be done before anybody holds a part. */
export function watchReads(state: LiftState, { bits }: Chunks): ReadWatch {
  Object.assign(state, notingParts(state, bits));
  return watch;
}

export type Sight = {
  readonly watch: ReadWatch;
  /** from now on every look is noted */
  closely(): void;
  /** time passes, and what it always looks at counts as looked at; only the rest is noted */
  inPassing(): void;
};

/** The same of a lift that is to live, where noting each look of each tick would take most of the time. */
export function sightOf(state: LiftState, { bits, steady }: Chunks): Sight {
  const close = notingParts(state, bits);
  const passing = notingParts(state, new Map([...bits].filter(([, bit]) => (bit & steady) === 0)));
  let isClose = false;
  return {
    watch,
    closely: () => {
      if (!isClose) Object.assign(state, close);
      isClose = true;
    },
    inPassing: () => {
      watch.touched |= steady;
      if (isClose) Object.assign(state, passing);
      isClose = false;
    },
  };
}

/** @param bits of what is noted. Parts of which nothing is noted stay as they are */
function notingParts(state: LiftState, bits: ReadonlyMap<string, number>): Parts {
  return Object.fromEntries(
    partNames(state).map((part) => {
      const isNoted = namesIn(state, part).some((name) => bits.has(`${part}.${name}`));
      return [part, isNoted ? notingPart(state, part, bits) : state[part]];
    }),
  );
}

function notingPart(state: LiftState, part: PartName, bits: ReadonlyMap<string, number>): NotingPart {
  const names = namesIn(state, part);
  const own = state[part];
  const isList = (name: string) => Reflect.get(own, name) instanceof Float64Array;
  const isNoted = (name: string) => bits.has(`${part}.${name}`);
  const key = [
    part,
    ...names.map((name) => `${name} ${bits.get(`${part}.${name}`) ?? ''}`),
    ...names.map((name) => (isList(name) ? '' : rowIndex(state, part, name))),
  ].join();
  const known = protos.get(key);
  const proto = known ?? notingProto(state, part, names, bits);
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
  bits: ReadonlyMap<string, number>,
): object {
  const proto = {};
  let lists = 0;
  for (const name of names) {
    const bit = bits.get(`${part}.${name}`);
    const isList = Reflect.get(state[part], name) instanceof Float64Array;
    if (isList && bit !== undefined) noteList(proto, name, bit, lists++);
    else if (bit !== undefined) noteFigure(proto, name, bit, rowIndex(state, part, name));
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
