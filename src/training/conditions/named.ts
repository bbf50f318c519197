// Conditions that are said once and used by name, put in where they are used.
import type { Condition } from './condition';

/** As written: `{ "kind": "named", "name": … }` stands for one of the conditions that have names. */
export type NamedCondition = { readonly kind: 'named'; readonly name: string };
export type Names = Readonly<Record<string, unknown>>;

/**
 * @param condition as written, of the right shape
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

/** Names used anywhere in `value` that are not there, or lead back to themselves. */
export function namesWanting(value: unknown, names: Names): readonly string[] {
  try {
    replace(value, names, []);
    return [];
  } catch (error) {
    if (error instanceof RangeError) return [error.message];
    throw error;
  }
}
