// Whatever stands in a level file, reading it ends soon, in a level that can be played or in complaints with their place.
// FUZZ_RUNS says how many files are made of each kind; `npm run fuzz` makes a hundred thousand.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { problemLine } from '../../src/level-format/problem';
import { readLevel } from '../../src/level-format/read-level';
import { readScript } from '../../src/level-format/script';
import { playSteps, stepsFor } from '../../src/session/play-script';
import { beginPlay, playTo, reportOf } from '../../src/session/play-through';
import { isUnpolluted, nearly, nearlyText, stopwatch, written } from '../support/mischief';
import { richLevel } from '../support/rich-level';
import { smallLevel } from '../support/written-level';

const RUNS = Number(process.env.FUZZ_RUNS ?? 300);
/** Longer than this is a hang. The machine may be busy with other things in the suite. */
const LONGEST = 1000;
const hidden = /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\p{Cs}]/u;
const slowest = stopwatch();
let soundSoFar = 0;

/** @returns how the text came out */
function judged(text: string): 'sound' | 'refused' {
  const read = slowest.time(() => readLevel(text, 'fuzz.json'));
  expect(isUnpolluted()).toBe(true);
  if (!read.ok) {
    expect(read.problems.length).toBeGreaterThan(0);
    for (const problem of read.problems)
      for (const language of ['en', 'zh-CN'] as const) {
        const line = problemLine(problem, language);
        expect([line, hidden.test(line), line.length < 1200, line.length > 15]).toEqual([
          line,
          false,
          true,
          true,
        ]);
      }
    return 'refused';
  }
  expect(hidden.test(JSON.stringify(read.level))).toBe(false);
  // playing takes longer than reading: one in eight is played
  if (soundSoFar++ % 8 > 0) return 'sound';
  slowest.time(() => {
    const play = beginPlay(read.level, 7);
    playTo(play, play.simulation.state.tick + 100);
    return reportOf(play);
  });
  return 'sound';
}

const sound = [smallLevel(), richLevel()];

test('levels with a few things changed', () => {
  const outcomes = { sound: 0, refused: 0 };
  fc.assert(
    fc.property(nearly(sound), (level) => {
      outcomes[judged(written(level))]++;
    }),
    { numRuns: RUNS },
  );
  // both ways are tried
  expect(Math.min(outcomes.sound, outcomes.refused)).toBeGreaterThan(RUNS / 100);
  expect(slowest.longest()).toBeLessThan(LONGEST);
}, 3_600_000);

test('texts with a few letters changed, and no texts at all', () => {
  const texts = sound.map((level) => JSON.stringify(level, null, 1));
  fc.assert(
    fc.property(nearlyText(texts), (text) => void judged(text)),
    { numRuns: RUNS * 3 },
  );
  expect(slowest.longest()).toBeLessThan(LONGEST);
}, 3_600_000);

const script = {
  format: 'liftwright-script/1',
  level: 'rich',
  breaks: 'opened',
  steps: [
    { label: 'go' },
    { do: { type: 'walk', to: 'landing-${floor}' } },
    { until: 'idle' },
    { do: { type: 'place-object', object: 'barrier' } },
    { do: { type: 'turn-key' } },
    { until: { fact: 'stopPressed', args: ['cabinet-stop'], is: true }, atMost: 2 },
    { do: { type: 'answer', question: 'why', choice: 'worn', sure: 0.5 } },
    { wait: 3 },
    { do: { type: 'hand-over' } },
  ],
};

test('scripts are read, and what is read is played, or said to be no command', () => {
  const read = readLevel(JSON.stringify(richLevel()), 'rich.json');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { level } = read;
  fc.assert(
    fc.property(nearly([script]), (one) => {
      const text = written(one);
      const asked = slowest.time(() => readScript(text, 'script.json'));
      if (!asked.ok) {
        for (const problem of asked.problems) expect(hidden.test(problemLine(problem, 'en'))).toBe(false);
        return;
      }
      const play = beginPlay(level, 3);
      slowest.time(() => playSteps(play, stepsFor(level, asked.script, 3)));
    }),
    { numRuns: Math.ceil(RUNS / 5) },
  );
  expect(isUnpolluted()).toBe(true);
  expect(slowest.longest()).toBeLessThan(LONGEST);
}, 3_600_000);
