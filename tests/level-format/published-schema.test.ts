// The JSON Schema that editors read says the same names as the reader's own schema, all the way down.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { conditionSchema } from '../../src/level-format/condition-schema';
import { levelSchema } from '../../src/level-format/level-schema';

type Json = { readonly [key: string]: unknown };
type Shape = {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly wrapped?: Shape;
  readonly item?: Shape;
  readonly value?: Shape;
  readonly options?: readonly (Shape | string)[];
  readonly getter?: (input: unknown) => Shape;
};
const published = JSON.parse(readFileSync('public/schema/level.schema.json', 'utf8')) as Json;

/** Differences between a shape of the reader and what is published of it. */
function compare(shape: Shape, json: Json | undefined, path: string): readonly string[] {
  if (!json) return [`${path} is not published`];
  if (shape.wrapped) return compare(shape.wrapped, json, path);
  if (shape.item) return compare(shape.item, json.items as Json, `${path}[]`);
  if (shape.type === 'picklist')
    return JSON.stringify(shape.options) === JSON.stringify(json.enum) ? [] : [`${path}: other choices`];
  if (!shape.entries) return [];
  const published = (json.properties ?? {}) as Readonly<Record<string, Json>>;
  const wanted = Object.keys(shape.entries).filter((name) => shape.entries?.[name]?.type !== 'optional');
  const own = [
    ...same(Object.keys(shape.entries), Object.keys(published), `${path}: names`),
    ...same(wanted, (json.required as readonly string[] | undefined) ?? [], `${path}: required`),
    ...(json.additionalProperties === false || shape.type !== 'strict_object'
      ? []
      : [`${path}: anything may be added`]),
  ];
  const inner = Object.entries(shape.entries).flatMap(([name, entry]) =>
    compare(entry, published[name], `${path}.${name}`),
  );
  return [...own, ...inner];
}

function same(one: readonly string[], other: readonly string[], what: string): readonly string[] {
  return [...one].sort().join() === [...other].sort().join() ? [] : [`${what}: ${one} / ${other}`];
}

test('every name of a level, what it requires and its choices are published as they are read', () => {
  expect(compare(levelSchema as unknown as Shape, published, 'level')).toEqual([]);
});

test('a difference would be found', () => {
  const { properties, ...rest } = published;
  const { minutes: _, ...fewer } = properties as Json;
  expect(compare(levelSchema as unknown as Shape, { ...rest, properties: fewer }, 'level')).not.toEqual([]);
});

test('every kind of condition is published', () => {
  const text = JSON.stringify(published.$defs);
  const variant = (conditionSchema as unknown as Shape).getter?.(undefined);
  const kinds = (variant?.options ?? []).flatMap((option) => {
    const entry = (option as Shape).entries?.kind as {
      readonly literal?: string;
      readonly options?: readonly string[];
    };
    return entry.literal ?? entry.options ?? [];
  });
  expect(kinds.length).toBeGreaterThan(10);
  for (const kind of kinds) expect(text).toContain(`"${kind}"`);
});
