// Whatever stands in a result or a recording, proving it ends soon, in a verdict or in defects by their part.
// FUZZ_RUNS says how many files are made of each kind; `npm run fuzz` makes a hundred thousand.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLevel } from '../../src/level-format/read-level';
import { readRecording, type RecordingData } from '../../src/level-format/read-recording';
import { type ResultContent, resultText } from '../../src/level-format/result';
import { handIn } from '../../src/session/hand-in';
import { playSteps, stepsFor } from '../../src/session/play-script';
import { beginPlay, playRecording, reportOf } from '../../src/session/play-through';
import { sessionOf } from '../../src/session/session';
import { verifyResult } from '../../src/session/verify-result';
import { commandFields } from '../../src/sim/command-fields';
import { isUnpolluted, nearly, nearlyText, stopwatch, written } from '../support/mischief';
import { smallLevel } from '../support/written-level';

const RUNS = Number(process.env.FUZZ_RUNS ?? 150);
/** Longer than this is a hang. */
const LONGEST = 1000;
const hidden = /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\p{Cs}]/u;

const read = readLevel(JSON.stringify(smallLevel()), 'small.json');
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const { level } = read;
const levelById = (id: string) => (id === level.id ? level : undefined);

function handedIn(): string {
  const play = beginPlay(level, 4);
  const steps = [
    { do: { type: 'put-on', item: 'helmet' } as const },
    { until: 'idle' },
    { do: { type: 'walk', to: 'landing-3' } as const },
    { until: 'idle' },
    { do: { type: 'press-hall-call', floor: 3, direction: 'up' } as const },
    { wait: 4 },
    { do: { type: 'hand-over' } as const },
  ];
  playSteps(play, stepsFor(level, { steps }, 4));
  return handIn(sessionOf(play), '小李');
}
const file = handedIn();
const whole = JSON.parse(file) as ResultContent;
const slowest = stopwatch();

function judged(text: string): boolean {
  const { sound, defects } = slowest.time(() => verifyResult(text, 'fuzz.json', levelById));
  expect(isUnpolluted()).toBe(true);
  expect(sound).toBe(defects.length === 0);
  for (const { message } of defects)
    expect([message.en, hidden.test(message.en + message['zh-CN']), message.en.length < 1200]).toEqual([
      message.en,
      false,
      true,
    ]);
  return sound;
}

test('a result with a few things changed is sound only if it says the same', () => {
  fc.assert(
    fc.property(nearly([whole]), (one) => {
      if (judged(written(one))) expect(JSON.stringify(one)).toBe(JSON.stringify(whole));
    }),
    { numRuns: RUNS },
  );
  expect(slowest.longest()).toBeLessThan(LONGEST);
}, 3_600_000);

const word = fc.constantFrom('walk', 'hand-over', 'answer', 'take-hint', ...Object.keys(commandFields));
const value = fc.oneof(
  fc.constantFrom(
    'landing-3',
    'pit',
    'on',
    'off',
    'helmet',
    'car',
    'up',
    'red',
    'rail.121',
    'N',
    '\u202e',
    '<b>',
  ),
  fc.integer({ min: -2, max: 70 }),
  fc.boolean(),
  fc.constant(null),
);
const command = fc
  .tuple(
    word,
    fc.dictionary(
      fc.constantFrom(
        'to',
        'item',
        'floor',
        'direction',
        'count',
        'gauge',
        'question',
        'terminal',
        'probe',
        'device',
        'switch',
      ),
      value,
      { maxKeys: 3 },
    ),
  )
  .map(([type, fields]) => ({ ...fields, type }));
/** Commands that may be anything, with sums that fit: what is wrong shows only when the run is played. */
const recorded = fc
  .tuple(
    fc.array(
      fc.tuple(
        fc.nat(400),
        fc.oneof(command, fc.constantFrom(...whole.recording.commands.map((one) => one.command))),
      ),
      { maxLength: 12 },
    ),
    fc.nat(3000),
    fc.integer({ min: -5, max: 2 ** 31 }),
  )
  .map(([acts, rest, seed]): RecordingData => {
    let tick = 0;
    const commands = acts.map(([later, act]) => {
      tick += later;
      return { tick, command: act as RecordingData['commands'][number]['command'] };
    });
    return { ...whole.recording, seed, commands, endTick: tick + rest };
  });

test('a recording of anything, with sums that fit, is played or refused', () => {
  const outcomes = { played: 0, refused: 0 };
  fc.assert(
    fc.property(recorded, (recording) => {
      judged(resultText({ ...whole, recording }));
      const one = readRecording(JSON.stringify(recording), 'fuzz.json', level);
      outcomes[one.ok ? 'played' : 'refused']++;
      if (one.ok) slowest.time(() => reportOf(playRecording(level, one.recording)));
    }),
    { numRuns: RUNS },
  );
  expect(Math.min(outcomes.played, outcomes.refused)).toBeGreaterThan(RUNS / 50);
  expect(slowest.longest()).toBeLessThan(LONGEST);
}, 3_600_000);

test('a file with a few letters changed, and no file at all', () => {
  fc.assert(
    fc.property(nearlyText([file]), (text) => {
      if (judged(text)) expect(text).toBe(file);
      readRecording(text, 'fuzz.json', level);
    }),
    { numRuns: RUNS * 3 },
  );
  expect(slowest.longest()).toBeLessThan(LONGEST);
}, 3_600_000);

test('the longest recording there may be, full of calls, ends too', () => {
  const watch = stopwatch();
  const commands = Array.from({ length: 20_000 }, (_, at) => ({
    tick: at * 50,
    command: {
      type: 'press-hall-call',
      floor: 1 + (at % 8),
      direction: at % 8 === 0 ? 'up' : 'down',
    } as const,
  }));
  const recording: RecordingData = { ...whole.recording, commands, endTick: 1_000_000 };
  const text = resultText({ ...whole, recording });
  expect(watch.time(() => verifyResult(text, 'long.json', levelById)).sound).toBe(false);
  expect(watch.longest()).toBeLessThan(2 * LONGEST);
});
