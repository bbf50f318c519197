// One sitting at one level: the clock, commands in, frozen frames out, and the recording of it all.
// A play-through is a pure function of level, seed and timed commands.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Level } from '../level-format/level';
import type { RecordingData } from '../level-format/read-recording';
import type { SettledLevel } from '../level-format/settle';
import type { Refusal } from '../sim/commands';
import type { TimedEvent } from '../sim/events';
import { stateHash } from '../sim/simulation';
import type { FactTest } from '../training/conditions/condition';
import type { Act } from '../training/lesson-commands';
import type { Report } from '../training/report';
import { holds } from '../training/world';
import { type Frame, makeFrame } from './frame';
import { sameParts } from './same-parts';
import { type StillFrame, stillFrame } from './still-frame';
import { type CheckedLine, checkedLines, type SheetLineFrame, sheetFrame } from './sheet-frame';
import {
  act,
  beginPlay,
  momentOf,
  type PlayThrough,
  playTo,
  recordingOf,
  reportOf,
  statesOf,
} from './play-through';

/** How many past events views can look back on. */
const LOG_LENGTH = 400;

export type SessionState = {
  /** a new one each time; its parts are those of the one before where they have not changed */
  readonly frame: Frame;
  /** the same as long as nothing but what flows has changed */
  readonly still: StillFrame;
  /** newest last */
  readonly log: readonly TimedEvent[];
  /** set once the work has ended */
  readonly report: Report | null;
  /** the record as it stands, line by line; the same array while nothing in it changes */
  readonly sheet: readonly SheetLineFrame[];
};

export type Session = {
  readonly level: Level;
  readonly seed: number;
  readonly store: StoreApi<SessionState>;
  /** the level's questions, choices in the order drawn, its papers, and hints as far as they may be given */
  readonly asks: Pick<SettledLevel, 'findings' | 'documents' | 'hints' | 'story' | 'workOrder' | 'debrief'>;
  /** Acts now, at the start of the coming tick. @returns why nothing happened, if so */
  send(command: Act): Refusal | undefined;
  /** Whether a fact is so now. */
  holds(test: FactTest): boolean;
  /** Runs the clock and publishes one frame. @param stop ends the run at an event. @returns whether one did */
  advance(count: number, stop?: (event: TimedEvent) => boolean): boolean;
  recording(): RecordingData;
  /** fingerprints of the states: of each second since the start, and of now */
  states(): readonly number[];
  hash(): string;
  /** The verdict as of now; final once the work has ended. */
  report(): Report;
  /** The record held against what was looked at and done; for the debrief. */
  checkRecord(): readonly CheckedLine[];
};

/** Starts a level where the player takes over. */
export function createSession(level: Level, seed: number): Session {
  return sessionOf(beginPlay(level, seed));
}

/** A sitting over a play-through that may already have gone on for a while. @param past what happened in it */
export function sessionOf(play: PlayThrough, past: readonly TimedEvent[] = []): Session {
  const { simulation, level, seed } = play;
  const fresh: TimedEvent[] = [];
  const told = (events: readonly TimedEvent[]) => void fresh.push(...events);
  const first = makeFrame(simulation, []);
  const store = createStore<SessionState>(() => ({
    frame: first,
    still: first,
    log: past.slice(-LOG_LENGTH),
    report: null,
    sheet: sheetFrame(play.judge.lesson.sheet),
  }));
  let version = play.judge.lesson.sheet.version;
  const publish = () => {
    const { sheet } = play.judge.lesson;
    const changed = sheet.version !== version;
    version = sheet.version;
    publishFrame(play, store, fresh.splice(0), changed ? { sheet: sheetFrame(sheet) } : {});
  };
  if (store.getState().frame.ended) publish();
  return {
    level,
    seed,
    store,
    asks: play.settled,
    holds: (test) => holds(momentOf(play), test),
    send: (command) => {
      const refusal = act(play, command, told);
      if (refusal !== 'work-ended') publish();
      return refusal;
    },
    advance: (count, stop) => {
      const enough = () => stop !== undefined && fresh.some(stop);
      playTo(play, simulation.state.tick + count, told, enough);
      const stopped = enough();
      publish();
      return stopped;
    },
    recording: () => recordingOf(play),
    states: () => statesOf(play),
    hash: () => stateHash(simulation),
    report: () => reportOf(play),
    checkRecord: () => checkedLines(play.judge.lesson.sheet),
  };
}

function publishFrame(
  play: PlayThrough,
  store: StoreApi<SessionState>,
  fresh: readonly TimedEvent[],
  changed: Partial<Pick<SessionState, 'sheet'>>,
): void {
  const before = store.getState();
  const frame = nextFrame(before.frame, makeFrame(play.simulation, fresh));
  const still = stillFrame(before.still, frame);
  const log = fresh.length > 0 ? [...before.log, ...fresh].slice(-LOG_LENGTH) : before.log;
  const report = frame.ended ? (before.report ?? reportOf(play)) : null;
  store.setState({ frame, still, log, report, ...changed });
}

/** Even where nothing has changed something was published, and whoever waits for it must see that. */
function nextFrame(before: Frame, now: Frame): Frame {
  const frame = sameParts(before, now);
  return Object.freeze(frame === before ? { ...frame } : frame);
}
