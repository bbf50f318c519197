// The same run, however its time is cut: tick by tick as a screen does, in lumps, or by the longest leaps there are.
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRecording } from '../../src/level-format/read-recording';
import { settleLevel } from '../../src/level-format/settle';
import type { TimedEvent } from '../../src/sim/events';
import { seededRandom } from '../../src/sim/random';
import { stateHash } from '../../src/sim/simulation';
import {
  act,
  beginPlay,
  type PlayThrough,
  playRecording,
  playTo,
  recordingOf,
  reportOf,
  statesOf,
} from '../../src/session/play-through';
import { playScript } from '../../src/session/play-script';
import { replay } from '../../src/session/recording';
import type { Checklist, ChecklistLine } from '../../src/training/checklist';
import { readSmall } from '../support/written-level';
import { exampleFolder, loadLevel, loadScript, mistakeFiles } from '../support/level-files';

const folder = exampleFolder;
const level = loadLevel(folder);
const scripts = [join(folder, 'solution.json'), ...mistakeFiles(folder).slice(0, 4)];

const seenOf = (play: PlayThrough, events: readonly TimedEvent[]) => ({
  events,
  report: reportOf(play),
  states: statesOf(play),
  hash: stateHash(play.simulation),
  recording: recordingOf(play),
});

test.each(scripts.map((file) => [basename(file), file]))(
  '%s: however time is cut, events, states and verdict are the same',
  (_name, file) => {
    const { session } = playScript(level, loadScript(file), 3);
    const recording = session.recording();
    const events: TimedEvent[] = [];
    const leapt = playRecording(level, recording, { told: (some) => void events.push(...some) });
    expect(events.length).toBeGreaterThan(5);
    const random = seededRandom(7);
    for (const lump of [() => 1, () => 1 + Math.floor(random() * 250)]) {
      const told: TimedEvent[] = [];
      const play = beginPlay(level, recording.seed);
      const { state } = play.simulation;
      const reach = (tick: number) => {
        while (state.tick < tick)
          playTo(play, Math.min(tick, state.tick + lump()), (some) => void told.push(...some));
      };
      for (const { tick, command } of recording.commands) {
        reach(tick);
        act(play, command, (some) => void told.push(...some));
      }
      reach(recording.endTick);
      expect(seenOf(play, told)).toEqual(seenOf(leapt, events));
    }
    expect([session.hash(), session.states(), session.report()]).toEqual([
      stateHash(leapt.simulation),
      statesOf(leapt),
      reportOf(leapt),
    ]);
  },
);

test('a play stopped halfway goes on to the same end', () => {
  const { session } = playScript(level, loadScript(join(folder, 'solution.json')), 4);
  const recording = session.recording();
  for (const share of [0.3, 0.5, 0.77]) {
    const half = replay(level, recording, Math.floor(recording.endTick * share));
    const { tick } = half.store.getState().frame;
    for (const due of recording.commands.slice(half.recording().commands.length)) {
      half.advance(due.tick - half.store.getState().frame.tick);
      half.send(due.command);
    }
    half.advance(recording.endTick - half.store.getState().frame.tick);
    expect(tick).toBe(Math.floor(recording.endTick * share));
    expect([half.hash(), half.report(), half.states()]).toEqual([
      session.hash(),
      session.report(),
      session.states(),
    ]);
  }
});

test('a sitting made from a past one remembers what happened, and that it has ended', () => {
  const { session } = playScript(level, loadScript(join(folder, 'solution.json')), 4);
  const again = replay(level, session.recording()).store.getState();
  expect(again.log).toEqual(session.store.getState().log);
  expect(again.report).toEqual(session.report());
  expect(again.frame.ended).toBe(true);
});

test('a wait of the judge ends at its own tick, with no event and in one leap', () => {
  const waits: Checklist = {
    ...settleLevel(level, 1).checklist,
    lines: [
      {
        ...(level.checklist[0] as ChecklistLine),
        condition: {
          kind: 'stays',
          after: { event: 'item-put-on' },
          seconds: 7.5,
          facts: [{ fact: 'carMoving', is: false }],
        },
      },
    ],
  };
  const play = beginPlay(level, 1, { checklist: waits });
  const { state } = play.simulation;
  act(play, { type: 'put-on', item: 'helmet' });
  const begun = state.tick;
  playTo(play, begun + 749);
  expect(reportOf(play).lines[0]).toMatchObject({ verdict: 'not-yet' });
  playTo(play, begun + 9000);
  expect(reportOf(play).lines[0]).toMatchObject({ verdict: 'met', tick: begun + 750 });
});

describe('answers, hints and papers', () => {
  const text = { 'zh-CN': '中', en: 'x' };
  const asking = readSmall((one) =>
    Object.assign(one, {
      profile: 'contest',
      documents: [{ id: 'manual', title: text, paragraphs: [text] }],
      people: { public: [{ at: 20, command: { type: 'press-hall-call', floor: 4, direction: 'up' } }] },
      findings: [
        {
          id: 'what',
          title: text,
          reason: text,
          clauses: [],
          points: 6,
          attempts: 3,
          choices: [
            { id: 'no', text },
            { id: 'yes', text, right: true },
          ],
        },
      ],
    }),
  );
  const answer = (choice: string, sure: number) =>
    ({ type: 'answer', question: 'what', choice, sure }) as const;

  test('are recorded, judged, and played again to the same verdict', () => {
    const play = beginPlay(asking, 1);
    expect(act(play, answer('no', 0.9))).toBeUndefined();
    playTo(play, 500);
    expect(act(play, { type: 'read-document', document: 'manual' })).toBeUndefined();
    expect(act(play, { type: 'take-hint', hint: 0 })).toBe('nothing-there');
    expect(act(play, answer('yes', 0.6))).toBeUndefined();
    playTo(play, 2500);
    const report = reportOf(play);
    expect(report.lines.find(({ id }) => id === 'what')).toMatchObject({
      verdict: 'met',
      tick: 500,
      points: 3,
      of: 6,
    });
    expect(report.findings[0]?.answers.map(({ right, sure }) => [right, sure])).toEqual([
      [false, 0.9],
      [true, 0.6],
    ]);
    const recording = recordingOf(play);
    const read = readRecording(JSON.stringify(recording), 'r.json', asking);
    expect(read.ok).toBe(true);
    expect(reportOf(playRecording(asking, recording))).toEqual(report);
  });

  test('the public goes on acting while one plays, however time is cut', () => {
    const calls = (lump: number) => {
      const seen: TimedEvent[] = [];
      const play = beginPlay(asking, 1);
      while (play.simulation.state.tick < 2500)
        playTo(play, play.simulation.state.tick + lump, (events) => void seen.push(...events));
      return seen;
    };
    expect(calls(2500).find(({ event }) => event.type === 'hall-call-pressed')).toMatchObject({ tick: 2000 });
    expect(calls(1)).toEqual(calls(1250));
  });
});
