// What a level file may say, format 2. Shapes only; names that must exist elsewhere are checked in `check-names` and
// `check-settled`. The JSON Schema for editors is made from this.
import * as v from 'valibot';
import { escalatorPeople, escalatorShoes } from '../sim/escalator-words';
import { holdings, riderAges, ridersThings } from '../sim/rider-words';
import { lineGroups } from '../training/report';
import { campaigns } from './campaigns';
import { conditionSchema } from './condition-schema';
import { FORMAT } from './level';
import { commandShape } from './schema';
import { holeSchema, idSchema, numberOrHole, textSchema } from './text-schema';

const points = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const group = v.picklist(lineGroups);
const clauses = v.array(v.string());
const floorOrHole = v.union([v.pipe(v.number(), v.integer(), v.minValue(1)), numberOrHole]);

export const lineFields = {
  id: idSchema,
  title: textSchema,
  reason: textSchema,
  hazard: v.optional(textSchema),
  clauses,
  points,
  veto: v.optional(v.boolean()),
  /** lines whose deed comes before this one's */
  follows: v.optional(v.array(v.string())),
  condition: conditionSchema,
};
const line = v.strictObject({ ...lineFields, group });

const procedureUse = v.strictObject({
  use: v.string(),
  as: v.optional(idSchema),
  with: v.optional(v.record(v.string(), v.union([v.string(), v.number()])), {}),
  weight: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(10))),
  points: v.optional(v.record(v.string(), points)),
  omit: v.optional(v.array(v.strictObject({ step: v.string(), because: textSchema }))),
});

const asked = v.strictObject({
  id: idSchema,
  group: v.optional(group, 'decide'),
  title: textSchema,
  reason: textSchema,
  hazard: v.optional(textSchema),
  clauses,
  points,
  attempts: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10))),
  /** the right choice, where the seed decides it */
  answer: v.optional(holeSchema),
  choices: v.pipe(
    v.array(
      v.strictObject({
        id: idSchema,
        text: textSchema,
        right: v.optional(v.boolean()),
        note: v.optional(textSchema),
      }),
    ),
    v.minLength(2),
  ),
});
const finding = v.pipe(
  asked,
  v.check(
    ({ answer, choices }) => (answer === undefined) === choices.some(({ right }) => right === true),
    'a right choice, or an answer that the seed decides',
  ),
);

const sheetItem = v.strictObject({
  item: v.string(),
  title: textSchema,
  asks: textSchema,
  gauges: v.pipe(v.array(v.string()), v.minLength(1)),
  landings: v.optional(v.pipe(v.array(floorOrHole), v.minLength(1))),
  points: v.optional(points, 1),
});

const wordOrHole = (words: readonly string[]) =>
  v.union([v.picklist(words), v.pipe(v.string(), v.regex(/^\$\{\w+\}$/))]);

const start = v.strictObject({
  /** seconds after switching on at which the player takes over */
  after: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(3600))),
  car: v.optional(v.union([floorOrHole, v.strictObject({ floor: floorOrHole, above: numberOrHole })])),
  technician: v.optional(v.string()),
  health: v.optional(v.record(v.string(), numberOrHole)),
  gauges: v.optional(v.record(v.string(), numberOrHole)),
});

const people = v.strictObject({
  passengers: v.optional(
    v.strictObject({
      count: v.union([v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(30)), numberOrHole]),
      children: v.optional(numberOrHole),
      elders: v.optional(numberOrHole),
      calm: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
      illness: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
    }),
  ),
  partner: v.optional(v.boolean()),
  /** the player as a passenger */
  player: v.optional(
    v.strictObject({
      age: wordOrHole(riderAges.slice(1)),
      with: v.optional(wordOrHole(ridersThings)),
      how: v.optional(wordOrHole(holdings)),
    }),
  ),
  public: v.optional(
    v.array(v.strictObject({ at: v.pipe(v.number(), v.minValue(0)), command: commandShape })),
  ),
});

/** Kilometres on the town's map, 6 wide and 4 high. */
const onMap = (most: number) => v.union([v.pipe(v.number(), v.minValue(0), v.maxValue(most)), numberOrHole]);
const place = { x: onMap(6), y: onMap(4) };
const desk = v.strictObject({
  /** the player is at the lift too, with the list in hand */
  onSite: v.optional(v.boolean()),
  calls: v.array(
    v.strictObject({
      at: v.union([v.pipe(v.number(), v.minValue(0)), numberOrHole]),
      ...place,
      persons: v.union([v.pipe(v.number(), v.integer(), v.minValue(1)), numberOrHole]),
      condition: v.union([
        v.picklist(['well', 'frightened', 'ill', 'injured', 'fire', 'water']),
        v.pipe(v.string(), v.regex(/^\$\{\w+\}$/)),
      ]),
    }),
  ),
  crews: v.array(v.strictObject({ ...place, persons: v.pipe(v.number(), v.integer(), v.minValue(1)) })),
});

const escalator = v.strictObject({
  stopping: v.optional(v.pipe(v.number(), v.minValue(0.1), v.maxValue(2))),
  handrail: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1.1))),
  skirtGap: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(10))),
  plateLoose: v.optional(v.boolean()),
  shoes: v.optional(wordOrHole(escalatorShoes)),
  people: v.optional(
    v.array(
      v.strictObject({
        who: wordOrHole(escalatorPeople.slice(1)),
        boards: v.union([v.pipe(v.number(), v.minValue(0)), numberOrHole]),
        grips: v.optional(v.boolean()),
        walks: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(2))),
      }),
    ),
  ),
});

export const levelSchema = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(FORMAT),
  id: idSchema,
  campaign: v.picklist(campaigns),
  order: v.optional(v.number()),
  draft: v.optional(v.boolean()),
  role: v.picklist(['technician', 'rescuer', 'inspector', 'passenger']),
  languages: v.pipe(v.array(v.picklist(['zh-CN', 'en'])), v.minLength(1)),
  title: textSchema,
  summary: textSchema,
  introduces: v.optional(textSchema),
  story: v.pipe(v.array(textSchema), v.minLength(1)),
  workOrder: v.optional(v.array(v.strictObject({ label: textSchema, value: textSchema }))),
  minutes: v.pipe(v.number(), v.minValue(1)),
  lift: v.string(),
  liftChanges: v.optional(v.record(v.string(), v.any())),
  region: v.optional(v.string()),
  profile: v.optional(v.string()),
  day: v.optional(
    v.strictObject({
      time: v.optional(v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/))),
      weather: v.optional(v.picklist(['fine', 'rain', 'heat', 'frost', 'storm'])),
      smokeFrom: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    }),
  ),
  draw: v.optional(
    v.array(v.pipe(v.array(v.record(v.string(), v.union([v.string(), v.number()]))), v.minLength(1))),
  ),
  start: v.optional(start),
  desk: v.optional(desk),
  escalator: v.optional(escalator),
  faults: v.optional(v.array(v.strictObject({ fault: v.string(), landing: v.optional(floorOrHole) }))),
  people: v.optional(people),
  tools: v.optional(v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)))),
  documents: v.optional(
    v.array(v.strictObject({ id: idSchema, title: textSchema, paragraphs: v.array(textSchema) })),
  ),
  sheet: v.optional(v.array(sheetItem)),
  /** as the ledger of what is left behind names them */
  stays: v.optional(v.array(v.string())),
  findings: v.optional(v.array(finding)),
  procedures: v.optional(v.array(procedureUse)),
  conditions: v.optional(v.record(v.string(), conditionSchema)),
  checklist: v.optional(v.array(line)),
  par: v.optional(
    v.strictObject({
      readings: v.number(),
      partsBad: v.number(),
      seconds: v.pipe(v.number(), v.minValue(1)),
    }),
  ),
  passMark: v.optional(points),
  efficiencyPoints: v.optional(points),
  retest: v.optional(v.string()),
  hints: v.optional(
    v.array(
      v.strictObject({
        after: v.number(),
        unless: v.optional(v.string()),
        text: textSchema,
        cost: v.optional(points),
        clauses: v.optional(clauses),
        reason: v.optional(textSchema),
      }),
    ),
  ),
  debrief: v.optional(v.array(v.strictObject({ text: textSchema, clauses: v.optional(clauses) }))),
});

/** A shared procedure, `training/procedures/*.json`. */
export const procedureSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: idSchema,
  title: textSchema,
  source: v.string(),
  group,
  parameters: v.record(
    v.string(),
    v.strictObject({
      kind: v.picklist(['landing', 'place', 'terminal', 'number', 'text']),
      about: textSchema,
      default: v.optional(v.union([v.string(), v.number()])),
    }),
  ),
  named: v.optional(v.record(v.string(), conditionSchema)),
  steps: v.pipe(v.array(v.strictObject({ ...lineFields, group: v.optional(group) })), v.minLength(1)),
});
