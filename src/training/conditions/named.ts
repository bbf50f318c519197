// Conditions that are said once and used by name, put in where they are used.
import type { Condition } from './condition';

/** As written: `{ "kind": "named", "name": … }` stands for one of the conditions that have names. */
export type NamedCondition = { readonly kind: 'named'; readonly name: string };
export type Names = Readonly<Record<string, unknown>>;

/**
 * @param condition as written, of the right shape, and small: `flawOfNames` says whether it is
 * @throws RangeError for a name that is not there or that leads back to itself
 */
export function withoutNames(condition: unknown, names: Names): Condition {
  return replace(condition, names, []) as Condition;
}

function replace(value: unknown, names: Names, within: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => replace(item, names, within));
  if (typeof value !== 'object' || value === null) return value;
  const { kind, name } = value as Partial<NamedCondition>;
  if (kind !== 'named' || name === undefined)
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, replace(item, names, within)]),
    );
  if (!Object.hasOwn(names, name)) throw new RangeError(name);
  if (within.includes(name)) throw new RangeError([...within, name].join(' > '));
  return replace(names[name], names, [...within, name]);
}

/** More parts than any line needs; a name used twice by a name used twice grows without end. [?] */
export const MOST_PARTS = 400;
export const MOST_NESTED = 90;

/** `name` is what is wanting, or the way round a circle. */
export type NamesFlaw = { readonly kind: 'wanting' | 'circle' | 'deep' | 'large'; readonly name: string };

type Measure = { readonly parts: number; readonly depth: number };
type Measuring = {
  readonly names: Names;
  readonly known: Map<string, Measure>;
  readonly within: string[];
  flaw: NamesFlaw | undefined;
};

/** Looks at a condition without unfolding it. @returns why it cannot be unfolded, if so */
export function flawOfNames(condition: unknown, names: Names): NamesFlaw | undefined {
  const measuring: Measuring = { names, known: new Map(), within: [], flaw: undefined };
  const { parts } = measure(condition, measuring, 0);
  return measuring.flaw ?? (parts > MOST_PARTS ? { kind: 'large', name: '' } : undefined);
}

/** How many parts a condition would unfold into, and how deep. @returns nothing larger once a flaw is found */
function measure(value: unknown, measuring: Measuring, level: number): Measure {
  if (measuring.flaw || typeof value !== 'object' || value === null) return { parts: 0, depth: 0 };
  if (level > MOST_NESTED) measuring.flaw = { kind: 'deep', name: measuring.within[0] ?? '' };
  const { kind, name } = value as Partial<NamedCondition>;
  if (kind === 'named' && name !== undefined) return measureName(name, measuring, level);
  let [parts, depth] = [Array.isArray(value) ? 0 : 1, 0];
  for (const item of Object.values(value)) {
    const inner = measure(item, measuring, level + 1);
    parts += inner.parts;
    depth = Math.max(depth, inner.depth + 1);
  }
  return { parts, depth };
}

function measureName(name: string, measuring: Measuring, level: number): Measure {
  const { names, known, within } = measuring;
  const before = known.get(name);
  if (before) {
    if (level + before.depth > MOST_NESTED) measuring.flaw = { kind: 'deep', name };
    return before;
  }
  if (!Object.hasOwn(names, name)) measuring.flaw = { kind: 'wanting', name };
  else if (within.includes(name)) measuring.flaw = { kind: 'circle', name: [...within, name].join(' > ') };
  if (measuring.flaw) return { parts: 0, depth: 0 };
  within.push(name);
  const found = measure(names[name], measuring, level + 1);
  within.pop();
  known.set(name, found);
  if (found.parts > MOST_PARTS) measuring.flaw ??= { kind: 'large', name };
  return found;
}
