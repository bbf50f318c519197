// A fact a condition may ask for: what it must be told, what kind of answer it gives, and how it is found.
import type { GaugeSite } from '../../sim/faults/read-gauge';
import type { LiftState } from '../../sim/lift-state';
import type { LiftData } from '../../sim/lifts/lift-data';
import type { Answer } from '../report';

/** What an argument of a fact, or a field of an event, names. The level reader checks that such a thing exists. */
export type Named =
  | 'landing'
  | 'place'
  | 'stop'
  | 'switch'
  | 'light'
  | 'gauge'
  | 'part'
  | 'terminal'
  | 'pair'
  /** a number, or OL */
  | 'reading'
  | 'question'
  | 'choice'
  | 'document'
  | 'number'
  | 'flag'
  | 'text'
  | readonly string[];

/** A lift as it is. */
export type FactWorld = {
  readonly state: LiftState;
  readonly data: LiftData;
  /** what gauges need to know of the lift besides its state */
  readonly site: GaugeSite;
};

export type Fact = {
  readonly args: readonly Named[];
  readonly gives: Named;
  readonly of: (world: FactWorld, ...args: readonly (string | number)[]) => Answer;
};

export type Facts = Readonly<Record<string, Fact>>;

/** A fact of the whole lift, true or false. */
export function flag(of: (world: FactWorld) => boolean): Fact {
  return { args: [], gives: 'flag', of };
}

/** A fact of the whole lift that is a number. */
export function figure(of: (world: FactWorld) => number): Fact {
  return { args: [], gives: 'number', of };
}

/** A fact of one landing, 1 up. */
export function flagAt(of: (world: FactWorld, floor: number) => boolean): Fact {
  return { args: ['landing'], gives: 'flag', of: (world, floor) => of(world, Number(floor)) };
}

export function figureAt(of: (world: FactWorld, floor: number) => number): Fact {
  return { args: ['landing'], gives: 'number', of: (world, floor) => of(world, Number(floor)) };
}
