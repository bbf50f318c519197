// What a condition may say, as `training/conditions/condition` has it, and names for conditions. Shapes only.
import * as v from 'valibot';

const fieldTest = v.union([
  v.string(),
  v.number(),
  v.boolean(),
  v.null(),
  v.array(v.union([v.string(), v.number()])),
  v.strictObject({ least: v.optional(numberOrHole()), most: v.optional(numberOrHole()) }),
]);

/** A bound may be filled in by the draw, a parameter or the region. */
function numberOrHole() {
  return v.union([v.number(), v.pipe(v.string(), v.regex(/^\$\{\w+\}$/))]);
}

export const eventTestSchema = v.strictObject({
  event: v.string(),
  where: v.optional(v.record(v.string(), fieldTest)),
});
const factTest = v.strictObject({
  fact: v.string(),
  args: v.optional(v.array(v.union([v.string(), v.number()]))),
  is: v.optional(fieldTest),
});
const factTests = v.pipe(v.array(factTest), v.minLength(1));
const seconds = v.union([v.pipe(v.number(), v.minValue(0.01)), numberOrHole()]);
const some = (schema: v.GenericSchema) => v.pipe(v.array(schema), v.minLength(1));

export const conditionSchema: v.GenericSchema = v.lazy(() =>
  v.variant('kind', [
    v.strictObject({ kind: v.literal('once'), of: eventTestSchema, given: v.optional(factTests) }),
    v.strictObject({ kind: v.literal('never'), of: eventTestSchema, given: v.optional(factTests) }),
    v.strictObject({
      kind: v.literal('before'),
      first: conditionSchema,
      later: v.union([eventTestSchema, some(eventTestSchema)]),
    }),
    v.strictObject({ kind: v.literal('after'), first: conditionSchema, next: conditionSchema }),
    v.strictObject({ kind: v.literal('within'), seconds, first: conditionSchema, next: conditionSchema }),
    v.strictObject({ kind: v.literal('stays'), after: eventTestSchema, seconds, facts: factTests }),
    v.strictObject({ kind: v.literal('at-end'), facts: factTests }),
    v.pipe(
      v.strictObject({
        kind: v.literal('while'),
        during: v.optional(eventTestSchema),
        when: v.optional(factTests),
        facts: factTests,
      }),
      v.check(({ during, when }) => during !== undefined || when !== undefined, 'during or when'),
    ),
    v.pipe(
      v.strictObject({
        kind: v.literal('count'),
        of: eventTestSchema,
        least: v.optional(v.union([v.pipe(v.number(), v.minValue(1)), numberOrHole()])),
        most: v.optional(v.union([v.pipe(v.number(), v.minValue(0)), numberOrHole()])),
        given: v.optional(factTests),
        distinct: v.optional(v.string()),
      }),
      v.check(({ least, most }) => least !== undefined || most !== undefined, 'least or most'),
    ),
    v.strictObject({ kind: v.picklist(['all', 'any']), of: some(conditionSchema) }),
    v.strictObject({ kind: v.literal('not'), of: conditionSchema }),
    v.strictObject({ kind: v.literal('named'), name: v.string() }),
  ]),
);
