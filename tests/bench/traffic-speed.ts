// How much faster than real time lifts in traffic run: in 60 Hz frames and by leaps, by floors, by lifts, and against
// a plain ticking world in the same run. Traffic: one call a lift each minute, from and to drawn floors.
import { call, createSaga, frame, type SagaWorld } from './saga';
import { round, type Spread, spreadOf } from './measure';
import { advance } from '../../src/sim/advance';
import { liftPreset, liftPresetIds, withFloors } from '../../src/sim/lifts/lift-data';
import { drawIndex, seededRandom } from '../../src/sim/random';
import { createSimulation, perform, type Simulation, stateHash } from '../../src/sim/simulation';
import { restoreSnapshot, snapshotLength, takeSnapshot } from '../../src/sim/snapshot';
import { createStateDigest, digestState } from '../../src/sim/state-digest';
import { microseconds } from './measure';

const GAP_TICKS = 6000;
const ROUNDS = 9;

/** Seconds of lift time for each second here. */
function timesRealTime(seconds: number, run: () => void): number {
  const start = process.hrtime.bigint();
  run();
  return seconds / (Number(process.hrtime.bigint() - start) / 1e9);
}

function rounds(seconds: number, run: () => void): Spread {
  run();
  return spreadOf(Array.from({ length: ROUNDS }, () => timesRealTime(seconds, run)));
}

function callSomebody(lift: Simulation, random: () => number): void {
  const floor = 1 + drawIndex(random, lift.state.floors);
  const direction = random() < 0.5 ? 'up' : 'down';
  perform(lift, 'public', { type: 'press-hall-call', floor, direction });
  lift.events = [];
}

/** One 60 Hz frame after the other: five ticks in three frames. */
function inFrames(lift: Simulation, ticks: number): void {
  for (let done = 0, frames = 0; done < ticks; frames++) {
    const step = frames % 3 === 0 ? 1 : 2;
    advance(lift, step);
    done += step;
  }
}

const CALLS = 40;

function traffic(
  lifts: readonly Simulation[],
  pass: (lift: Simulation, ticks: number) => void,
  gap = GAP_TICKS,
): Spread {
  const random = seededRandom(1);
  return rounds((CALLS * gap) / 100, () => {
    for (let i = 0; i < CALLS; i++)
      for (const lift of lifts) {
        callSomebody(lift, random);
        pass(lift, gap);
      }
  });
}

/** The yardstick's frames at 60 Hz, with the same calls. */
function sagaTimes(floors: number, lifts: number): Spread {
  const random = seededRandom(1);
  const world: SagaWorld = createSaga(floors, lifts);
  const seen = { frames: 0 };
  const listeners = Array.from({ length: 4 }, () => () => {
    seen.frames++;
  });
  return rounds(CALLS * 60, () => {
    for (let i = 0; i < CALLS; i++) {
      for (let lift = 0; lift < lifts; lift++)
        call(world, drawIndex(random, floors), drawIndex(random, floors));
      world.users.splice(0, Math.max(0, world.users.length - 10 * lifts));
      for (let f = 0; f < 3600; f++) frame(world, 1 / 60, listeners);
    }
  });
}

export function trafficSpeed(): Record<string, unknown> {
  const one = (floors: number) => createSimulation(withFloors(liftPreset('ref-1000'), floors));
  const saga = sagaTimes(8, 1);
  const frames = traffic([createSimulation('ref-1000')], inFrames);
  return {
    traffic: 'one call a lift each minute',
    timesRealTimeInFrames: Object.fromEntries(
      liftPresetIds.map((id) => [id, traffic([createSimulation(id)], inFrames)]),
    ),
    timesRealTimeByLeaps: Object.fromEntries(
      liftPresetIds.map((id) => [id, traffic([createSimulation(id)], advance)]),
    ),
    plainTickingWorldTimesRealTime: saga,
    framesAgainstPlainTicking: round(frames.median / saga.median),
    byLeapsAndSecondsBetweenCalls: Object.fromEntries(
      [30, 60, 90, 120].map((seconds) => [
        seconds,
        traffic([createSimulation('ref-1000')], advance, seconds * 100),
      ]),
    ),
    byFloors: Object.fromEntries(
      [2, 8, 16, 32, 64].map((floors) => [floors, traffic([one(floors)], advance).median]),
    ),
    byLifts: Object.fromEntries(
      [1, 4, 8, 16, 32].map((count) => [
        count,
        traffic(
          Array.from({ length: count }, () => createSimulation('ref-1000')),
          advance,
        ).median,
      ]),
    ),
    byPeopleRiding: Object.fromEntries(
      [0, 1, 5, 13].map((count) => [count, traffic([ridden(count)], advance).median]),
    ),
    ...snapshotSpeed(),
  };
}

/** A lift with people in it who ride to and fro. */
function ridden(count: number): Simulation {
  const lift = createSimulation('ref-1000');
  advance(lift, 400);
  perform(lift, 'public', { type: 'press-hall-call', floor: 1, direction: 'up' });
  advance(lift, 400);
  perform(lift, 'public', { type: 'enter-car', count });
  if (lift.state.people.passengers !== count) throw new Error('nobody got in');
  return lift;
}

function snapshotSpeed(): Record<string, unknown> {
  const lift = createSimulation('ref-1000');
  advance(lift, 700);
  const row = new Float64Array(snapshotLength(lift));
  return {
    keptState: keptState(lift),
    snapshotBytes: row.byteLength,
    takeSnapshotMicroseconds: microseconds(51, 50, () => takeSnapshot(lift, row)),
    restoreSnapshotMicroseconds: microseconds(51, 50, () => restoreSnapshot(lift, row)),
  };
}

/** What keeping a state costs: its bytes, its hash, and the fingerprint that a play-through keeps of each second. */
function keptState(lift: Simulation): Record<string, unknown> {
  const { row } = lift.state;
  const digest = createStateDigest(lift);
  const at = row.length - 1;
  const sums = { words: 0 };
  return {
    figures: row.length,
    bytes: row.byteLength,
    hash: stateHash(lift),
    hashMicroseconds: microseconds(51, 50, () => stateHash(lift)),
    fingerprintBytes: 4,
    fingerprintMicroseconds: microseconds(51, 50, (index) => {
      // somebody has acted, so that every figure is looked at
      lift.acted = true;
      row[at] = index & 1;
      sums.words += digestState(digest, lift);
    }),
  };
}
