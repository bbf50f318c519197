// What conditions look at: the lift as it is in this moment, and what has just happened to it.
import { TICK, type Ticks } from '../sim/units';
import type { EventTest, FactTest, FieldTest } from './conditions/condition';
import type { FactWorld } from './facts/fact';
import { facts } from './facts/facts';
import type { Happening } from './happening';
import type { Answer, Evidence } from './report';

export type World = FactWorld & {
  /** events of this moment, oldest first */
  readonly events: readonly Happening[];
  /** the work has ended: conditions must make up their minds */
  readonly ended: boolean;
};

/** @throws RangeError for an unknown fact: the level reader has refused such levels before */
export function findOut(world: World, test: FactTest): Answer {
  const fact = facts[test.fact];
  if (!fact) throw new RangeError(`no fact "${test.fact}"`);
  return fact.of(world, ...(test.args ?? []));
}

export function holds(world: World, test: FactTest): boolean {
  return matchesField(findOut(world, test), test.is ?? true);
}

export function holdAll(world: World, tests: readonly FactTest[] | undefined): boolean {
  return (tests ?? []).every((test) => holds(world, test));
}

/** The facts that do not hold, as evidence. */
export function failingFacts(world: World, tests: readonly FactTest[] | undefined): readonly Evidence[] {
  return (tests ?? []).filter((test) => !holds(world, test)).map((test) => factEvidence(world, test));
}

export function factEvidence(world: World, test: FactTest): Evidence {
  return {
    kind: 'fact',
    tick: world.state.tick,
    fact: test.fact,
    args: test.args ?? [],
    found: findOut(world, test),
    wanted: test.is ?? true,
    holds: holds(world, test),
  };
}

export function eventEvidence({ tick, event }: Happening): Evidence {
  return { kind: 'event', tick, event: event.type, detail: plainFields(event) };
}

export function awaited({ event, where }: EventTest, times = 1): Evidence {
  return { kind: 'awaited', event, where: where ?? {}, times };
}

/** @param wait how long it was */
export function timeEvidence(tick: Ticks, wait: Ticks): Evidence {
  return { kind: 'time', tick, seconds: Math.round(wait * TICK * 100) / 100 };
}

/** Fields of an event that are plain values; the rest is for machines. */
export function plainFields(event: object): Readonly<Record<string, Answer>> {
  return Object.fromEntries(
    Object.entries(event).filter(
      ([key, value]) => key !== 'type' && ['string', 'number', 'boolean'].includes(typeof value),
    ),
  );
}

export function matchesEvent({ event }: Happening, test: EventTest): boolean {
  if (event.type !== test.event) return false;
  const { where } = test;
  for (const path in where) if (!matchesField(valueAt(event, path), where[path] as FieldTest)) return false;
  return true;
}

/** A field by dotted path: `reading.value`. */
function valueAt(event: object, path: string): unknown {
  if (!path.includes('.')) return Reflect.get(event, path);
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
      event,
    );
}

function matchesField(value: unknown, test: FieldTest): boolean {
  if (typeof test !== 'object' || test === null) return value === test;
  if (Array.isArray(test)) return test.includes(value as string | number);
  const range = test as { least?: number; most?: number };
  if (typeof value !== 'number') return false;
  return (
    value >= (range.least ?? Number.NEGATIVE_INFINITY) && value <= (range.most ?? Number.POSITIVE_INFINITY)
  );
}

/** Value of a field as text, to tell different events apart. */
export function fieldText({ event }: Happening, path: string): string {
  return String(valueAt(event, path));
}
