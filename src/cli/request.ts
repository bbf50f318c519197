// One JSON text as a verb's only parameter, checked against a schema.
import type * as v from 'valibot';
import { checkShape, parseJson } from '../level-format/parse-json';
import { complain, complainOf } from './complaint';

/** @throws Complaint that names verb, place and what was expected */
export function readRequest<Schema extends v.GenericSchema>(
  schema: Schema,
  verb: string,
  form: string,
  parameters: readonly string[],
): v.InferOutput<Schema> {
  const [text, ...more] = parameters;
  if (text === undefined || more.length > 0) complain(`${verb} takes one JSON text: ${form}`);
  const parsed = parseJson(text, verb);
  if (!parsed.ok) complainOf(parsed.problems);
  const shaped = checkShape(schema, parsed.data, text, verb);
  if (!shaped.ok) complainOf(shaped.problems);
  return shaped.data;
}
