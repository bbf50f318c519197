// The format of circuit files: V sources, S contacts, R resistors, an optional meter.
import * as v from 'valibot';
import type { Path } from '../level-format/json-scan';
import { checkShape, parseJson } from '../level-format/parse-json';
import { complain, complainOf, quote } from './complaint';
import { checkLength, sourceOf } from './rows';

const ends = { id: v.string(), a: v.string(), b: v.string() };
/** No conductor and no insulation of a lift lies beyond these. [?] */
const ohms = v.pipe(v.number(), v.minValue(1e-9), v.maxValue(1e18));
const volts = v.pipe(v.number(), v.minValue(-1e9), v.maxValue(1e9));
/** Beyond this a network is no lift's, and takes too long. [?] */
const MOST_ELEMENTS = 2000;

const element = v.variant('k', [
  v.looseObject({
    k: v.literal('V'),
    ...ends,
    volts,
    rs: ohms,
    meter: v.optional(v.unknown()),
  }),
  v.looseObject({
    k: v.literal('S'),
    ...ends,
    ron: ohms,
    roff: ohms,
    closed: v.boolean(),
    fuse: v.optional(ohms),
    meter: v.optional(v.unknown()),
  }),
  v.looseObject({
    k: v.literal('R'),
    ...ends,
    ohm: ohms,
    coil: v.optional(ohms),
    meter: v.optional(v.unknown()),
  }),
]);

const probes = { a: v.string(), b: v.string(), range: v.optional(v.string()) };
const meter = v.variant('mode', [
  v.looseObject({ mode: v.picklist(['DCV', 'LoZ', 'ACV']), rin: ohms, ...probes }),
  v.looseObject({ mode: v.picklist(['OHM', 'INSULATION']), voc: volts, rint: ohms, ...probes }),
  v.looseObject({ mode: v.literal('A'), shunt: ohms, ...probes }),
]);

const elements = v.pipe(v.array(element), v.minLength(1), v.maxLength(MOST_ELEMENTS));

const circuitFile = v.looseObject({
  id: v.optional(v.string()),
  ground: v.optional(v.string()),
  elements,
  meter: v.optional(v.nullable(meter)),
});

const sequenceFile = v.looseObject({
  ground: v.optional(v.string()),
  elements,
  steps: v.array(v.looseObject({ step: v.number(), id: v.string(), closed: v.boolean() })),
});

export type FileElement = v.InferOutput<typeof element>;
export type FileMeter = v.InferOutput<typeof meter>;
export type CircuitCase = v.InferOutput<typeof circuitFile>;
export type SequenceCase = v.InferOutput<typeof sequenceFile>;
export type ReadCase =
  | { readonly kind: 'circuit'; readonly source: string; readonly data: CircuitCase }
  | { readonly kind: 'sequence'; readonly source: string; readonly data: SequenceCase };

/**
 * The cases of a file, a JSON text, or standard input ("-"): one, or a list of them. What has steps is a sequence.
 * @throws Complaint naming file, line, path and mend
 */
export function readCases(given: string): readonly ReadCase[] {
  const { source, text } = sourceOf('circuit', given);
  const parsed = parseJson(text, source);
  if (!parsed.ok) complainOf(parsed.problems);
  const { data } = parsed;
  if (!Array.isArray(data)) return [readCase(data, text, source, [])];
  if (data.length === 0)
    complain(
      `${source}:1: there is no case in the list — give one`,
      `${source}:1：列表中没有算例 — 至少给一个`,
    );
  checkLength(data, source);
  return data.map((one, index) => readCase(one, text, source, [index]));
}

function readCase(data: unknown, text: string, source: string, at: Path): ReadCase {
  if (typeof data === 'object' && data !== null && 'steps' in data)
    return { kind: 'sequence', source, data: shape(sequenceFile, data, text, source, at) };
  return { kind: 'circuit', source, data: shape(circuitFile, data, text, source, at) };
}

function shape<T extends { elements: readonly FileElement[] }>(
  schema: v.GenericSchema<unknown, T>,
  data: unknown,
  text: string,
  source: string,
  at: Path,
): T {
  const shaped = checkShape(schema, data, text, source, at);
  if (!shaped.ok) complainOf(shaped.problems);
  complainOfTwins(shaped.data.elements, source);
  return shaped.data;
}

function complainOfTwins(list: readonly FileElement[], source: string): void {
  const seen = new Set<string>();
  for (const { id } of list) {
    if (seen.has(id))
      complain(
        `${source} elements: the id ${quote(id)} stands twice; give each element its own`,
        `${source} elements：编号 ${quote(id)} 出现两次；每个元件要有自己的编号`,
      );
    seen.add(id);
  }
}
