// The format of circuit files: V sources, S contacts, R resistors, an optional meter.
import * as v from 'valibot';
import { checkShape, parseJson } from '../level-format/parse-json';
import { complain, complainOf } from './complaint';
import { readText } from './read-file';

const ends = { id: v.string(), a: v.string(), b: v.string() };
const above0 = v.pipe(v.number(), v.gtValue(0));

const element = v.variant('k', [
  v.looseObject({
    k: v.literal('V'),
    ...ends,
    volts: v.number(),
    rs: above0,
    meter: v.optional(v.unknown()),
  }),
  v.looseObject({
    k: v.literal('S'),
    ...ends,
    ron: above0,
    roff: above0,
    closed: v.boolean(),
    fuse: v.optional(above0),
    meter: v.optional(v.unknown()),
  }),
  v.looseObject({
    k: v.literal('R'),
    ...ends,
    ohm: above0,
    coil: v.optional(above0),
    meter: v.optional(v.unknown()),
  }),
]);

const probes = { a: v.string(), b: v.string(), range: v.optional(v.string()) };
const meter = v.variant('mode', [
  v.looseObject({ mode: v.picklist(['DCV', 'LoZ', 'ACV']), rin: above0, ...probes }),
  v.looseObject({ mode: v.picklist(['OHM', 'INSULATION']), voc: v.number(), rint: above0, ...probes }),
  v.looseObject({ mode: v.literal('A'), shunt: above0, ...probes }),
]);

const circuitFile = v.looseObject({
  id: v.optional(v.string()),
  ground: v.optional(v.string()),
  elements: v.pipe(v.array(element), v.minLength(1)),
  meter: v.optional(v.nullable(meter)),
});

const sequenceFile = v.looseObject({
  ground: v.optional(v.string()),
  elements: v.pipe(v.array(element), v.minLength(1)),
  steps: v.array(v.looseObject({ step: v.number(), id: v.string(), closed: v.boolean() })),
});

export type FileElement = v.InferOutput<typeof element>;
export type FileMeter = v.InferOutput<typeof meter>;

/** @throws Complaint naming file, line, path and mend */
export function readCircuitFile(file: string): v.InferOutput<typeof circuitFile> {
  return read(file, circuitFile);
}

export function readSequenceFile(file: string): v.InferOutput<typeof sequenceFile> {
  return read(file, sequenceFile);
}

function read<T extends { elements: readonly { id: string }[] }>(
  file: string,
  schema: v.GenericSchema<unknown, T>,
): T {
  const text = readText(file);
  const parsed = parseJson(text, file);
  if (!parsed.ok) complainOf(parsed.problems);
  const shaped = checkShape(schema, parsed.data, text, file);
  if (!shaped.ok) complainOf(shaped.problems);
  const ids = shaped.data.elements.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined)
    complain(`${file} elements: the id "${twice}" stands twice; give each element its own`);
  return shaped.data;
}
