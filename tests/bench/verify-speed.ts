// How long a twenty-minute result takes to be read, played again and judged: the shipped level's solution at a
// person's pace, and, the worst case, the solution in haste with test rides until the time is up.
import { readFileSync } from 'node:fs';
import { readLevel } from '../../src/level-format/read-level';
import { readScript } from '../../src/level-format/script';
import type { ScriptStep } from '../../src/level-format/script-step';
import { drawCase } from '../../src/level-format/settle';
import { handIn } from '../../src/session/hand-in';
import { playSteps } from '../../src/session/play-script';
import { beginPlay, type PlayThrough } from '../../src/session/play-through';
import { sessionOf } from '../../src/session/session';
import { TICK } from '../../src/sim/units';
import { verifyResult } from '../../src/session/verify-result';
import { fillIn } from '../../src/training/fill-in';
import { type Spread, spreadOf } from './measure';

const FOLDER = 'levels/find-the-fault/lock-that-does-not-make';
const SECONDS = 1200;
const SEED = 4;
const ROUNDS = 61;

function loadLevel() {
  const read = readLevel(readFileSync(`${FOLDER}/level.json`, 'utf8'), 'level.json');
  const script = readScript(readFileSync(`${FOLDER}/solution.json`, 'utf8'), 'solution.json');
  if (!read.ok || !script.ok) throw new Error('the shipped level cannot be read');
  return { level: read.level, steps: fillIn(script.script.steps, drawCase(read.level, SEED)) };
}

const { level, steps } = loadLevel();
const secondsOf = ({ simulation }: PlayThrough) => simulation.state.tick * TICK - level.startsAt;

function solved(pause: number): PlayThrough {
  const play = beginPlay(level, SEED);
  for (const step of steps) playSteps(play, 'do' in step && pause > 0 ? [{ wait: pause }, step] : [step]);
  return play;
}

/** The solution with as much thought before each step as makes twenty minutes of it. */
function atAPersonsPace(): PlayThrough {
  const hasty = secondsOf(solved(0));
  // a lift that has been left goes home meanwhile, so that a pause costs more than itself
  const slowed = secondsOf(solved(10));
  return solved((10 * (SECONDS - hasty)) / (slowed - hasty));
}

function ridingOn(): PlayThrough {
  const play = beginPlay(level, SEED);
  playSteps(play, steps.slice(0, -1));
  for (let floor = 2; secondsOf(play) < SECONDS; floor = 2 + ((floor + 3) % 7)) playSteps(play, ride(floor));
  playSteps(play, [{ do: { type: 'hand-over' } }]);
  return play;
}

export function verifySpeed(): Record<string, unknown> {
  return { atAPersonsPace: verifying(atAPersonsPace()), ridingOn: verifying(ridingOn()) };
}

function verifying(play: PlayThrough) {
  const text = handIn(sessionOf(play));
  const verify = () => verifyResult(text, 'result.json', () => level);
  const { sound, result } = verify();
  if (!sound || !result) throw new Error('the result of the bench is not sound');
  return {
    seconds: Math.round(secondsOf(play)),
    commands: result.recording.commands.length,
    letters: text.length,
    verifyMilliseconds: milliseconds(verify),
  };
}

/** From the main landing up to a floor and back. */
function ride(floor: number): readonly ScriptStep[] {
  return [
    { do: { type: 'press-hall-call', direction: 'up' } },
    { until: 'car-open-at-1', atMost: 200 },
    { do: { type: 'walk', to: 'car' } },
    { until: 'idle' },
    { do: { type: 'press-car-call', floor } },
    { until: `car-open-at-${floor}` },
    { do: { type: 'press-car-call', floor: 1 } },
    { until: 'car-open-at-1' },
    { do: { type: 'walk', to: 'landing-1' } },
    { until: 'idle' },
  ];
}

function milliseconds(call: () => unknown): Spread {
  for (let i = 0; i < 10; i++) call();
  return spreadOf(
    Array.from({ length: ROUNDS }, () => {
      const start = process.hrtime.bigint();
      call();
      return Number(process.hrtime.bigint() - start) / 1e6;
    }),
  );
}
