// Shapes of the files beside a level: recordings of runs, solutions, mistakes.
import * as v from 'valibot';
import { MOST_COMMANDS, MOST_TICKS } from './recording-length';

export const commandShape = v.looseObject({ type: v.string() });

const tick = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_TICKS));

export const recordingSchema = v.strictObject({
  format: v.literal('liftwright-recording/1'),
  level: v.string(),
  levelHash: v.string(),
  seed: v.pipe(v.number(), v.integer()),
  endTick: tick,
  commands: v.pipe(v.array(v.strictObject({ tick, command: commandShape })), v.maxLength(MOST_COMMANDS)),
});

const fact = v.strictObject({
  fact: v.string(),
  args: v.optional(v.array(v.union([v.string(), v.number()]))),
  is: v.optional(v.any()),
});
const label = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
/** A mistake is told by few changes. */
const MOST_CHANGES = 40;
const MOST_SEED = 999_999_999;
const steps = v.array(
  v.union([
    v.strictObject({ do: commandShape, until: v.optional(v.literal('read-back')) }),
    v.strictObject({ wait: v.pipe(v.number(), v.minValue(0)) }),
    v.strictObject({ until: v.union([v.string(), fact]), atMost: v.optional(v.number()) }),
    v.strictObject({ label }),
  ]),
);
const scriptHead = {
  format: v.literal('liftwright-script/1'),
  level: v.string(),
  breaks: v.optional(v.string()),
  seed: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_SEED))),
};

export const scriptSchema = v.union([
  v.strictObject({ ...scriptHead, steps }),
  v.strictObject({
    ...scriptHead,
    change: v.pipe(
      v.array(
        v.union([
          v.strictObject({ omit: label }),
          v.strictObject({ swap: v.strictTuple([label, label]) }),
          v.strictObject({ before: label, steps }),
          v.strictObject({ replace: label, steps }),
        ]),
      ),
      v.maxLength(MOST_CHANGES),
    ),
  }),
]);
