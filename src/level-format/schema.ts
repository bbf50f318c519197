// What a level file may say. Shapes only; names that must exist elsewhere are checked in `check-names`.
import * as v from 'valibot';
import { campaigns } from './campaigns';
import { MOST_COMMANDS, MOST_TICKS } from './recording-length';

const text = v.strictObject({
  'zh-CN': v.pipe(v.string(), v.minLength(1)),
  en: v.pipe(v.string(), v.minLength(1)),
});
const numberOrHole = v.union([v.number(), v.pipe(v.string(), v.regex(/^\$\{\w+\}$/))]);
const fieldTest = v.union([
  v.string(),
  v.number(),
  v.boolean(),
  v.null(),
  v.array(v.union([v.string(), v.number()])),
  v.strictObject({ least: v.optional(v.number()), most: v.optional(v.number()) }),
]);
const eventTest = v.strictObject({ event: v.string(), where: v.optional(v.record(v.string(), fieldTest)) });
const factTest = v.strictObject({
  fact: v.string(),
  args: v.optional(v.array(v.union([v.string(), v.number()]))),
  is: v.optional(fieldTest),
});
const factTests = v.array(factTest);

const seconds = v.pipe(v.number(), v.minValue(0.01));

const condition: v.GenericSchema = v.lazy(() =>
  v.variant('kind', [
    v.strictObject({ kind: v.literal('once'), of: eventTest, given: v.optional(factTests) }),
    v.strictObject({ kind: v.literal('never'), of: eventTest, given: v.optional(factTests) }),
    v.strictObject({
      kind: v.literal('before'),
      first: condition,
      later: v.union([eventTest, v.pipe(v.array(eventTest), v.minLength(1))]),
    }),
    v.strictObject({ kind: v.literal('after'), first: condition, next: condition }),
    v.strictObject({ kind: v.literal('within'), seconds, first: condition, next: condition }),
    v.strictObject({ kind: v.literal('stays'), after: eventTest, seconds, facts: factTests }),
    v.strictObject({ kind: v.literal('at-end'), facts: factTests }),
    v.pipe(
      v.strictObject({
        kind: v.literal('while'),
        during: v.optional(eventTest),
        when: v.optional(factTests),
        facts: factTests,
      }),
      v.check(({ during, when }) => during !== undefined || when !== undefined, 'during or when'),
    ),
    v.strictObject({
      kind: v.literal('count'),
      of: eventTest,
      least: v.optional(v.pipe(v.number(), v.minValue(1))),
      most: v.optional(v.pipe(v.number(), v.minValue(0))),
      given: v.optional(factTests),
      distinct: v.optional(v.string()),
    }),
    v.strictObject({ kind: v.picklist(['all', 'any']), of: v.pipe(v.array(condition), v.minLength(1)) }),
    v.strictObject({ kind: v.literal('not'), of: condition }),
  ]),
);

const line = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  group: v.picklist(['protect', 'isolate', 'diagnose', 'repair', 'return']),
  title: text,
  reason: text,
  hazard: v.optional(text),
  clauses: v.array(v.string()),
  points: v.pipe(v.number(), v.minValue(0)),
  veto: v.optional(v.boolean()),
  condition,
});

export const commandShape = v.looseObject({ type: v.string() });

export const levelSchema = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(1),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  campaign: v.picklist(campaigns),
  order: v.optional(v.number()),
  role: v.picklist(['technician', 'rescuer', 'inspector', 'passenger']),
  title: text,
  summary: text,
  story: v.pipe(v.array(text), v.minLength(1)),
  workOrder: v.array(v.strictObject({ label: text, value: text })),
  minutes: v.pipe(v.number(), v.minValue(1)),
  lift: v.string(),
  draw: v.pipe(v.array(v.record(v.string(), v.union([v.string(), v.number()]))), v.minLength(1)),
  faults: v.array(v.strictObject({ fault: v.string(), landing: numberOrHole })),
  prelude: v.array(v.strictObject({ at: v.number(), command: commandShape })),
  startsAt: v.pipe(v.number(), v.minValue(0)),
  checklist: v.pipe(v.array(line), v.minLength(1)),
  par: v.strictObject({
    readings: v.number(),
    partsBad: v.number(),
    seconds: v.pipe(v.number(), v.minValue(1)),
  }),
  passMark: v.number(),
  efficiencyPoints: v.number(),
  retest: v.string(),
  hints: v.array(v.strictObject({ after: v.number(), unless: v.optional(v.string()), text })),
  debrief: v.array(text),
});

const tick = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_TICKS));

export const recordingSchema = v.strictObject({
  format: v.literal('liftwright-recording/1'),
  level: v.string(),
  levelHash: v.string(),
  seed: v.pipe(v.number(), v.integer()),
  endTick: tick,
  commands: v.pipe(v.array(v.strictObject({ tick, command: commandShape })), v.maxLength(MOST_COMMANDS)),
});

export const scriptSchema = v.strictObject({
  format: v.literal('liftwright-script/1'),
  level: v.string(),
  breaks: v.optional(v.string()),
  steps: v.array(
    v.union([
      v.strictObject({ do: commandShape }),
      v.strictObject({ wait: v.pipe(v.number(), v.minValue(0)) }),
      v.strictObject({ until: v.string(), atMost: v.optional(v.number()) }),
    ]),
  ),
});
