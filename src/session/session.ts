// One sitting at one level: the clock, commands in, frozen frames out, and the recording of it all.
// A play-through is a pure function of level, seed and timed commands.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Level } from '../level-format/level';
import { settleLevel } from '../level-format/settle';
import type { Command, Refusal } from '../sim/commands';
import type { TimedEvent } from '../sim/events';
import { isWorkEnded } from '../sim/facts';
import {
  addFault,
  createSimulation,
  perform,
  type Simulation,
  stateHash,
  takeEvents,
  tick,
} from '../sim/simulation';
import { ticks } from '../sim/units';
import { createJudge, type Judge, judgeTick, writeReport } from '../training/judge';
import type { Report } from '../training/report';
import { type Frame, makeFrame } from './frame';
import { type Recording, RECORDING_FORMAT } from './recording';

/** How many past events views can look back on. */
const LOG_LENGTH = 400;

export type SessionState = {
  readonly frame: Frame;
  /** newest last */
  readonly log: readonly TimedEvent[];
  /** set once the work has ended */
  readonly report: Report | null;
};

export type Session = {
  readonly level: Level;
  readonly seed: number;
  readonly store: StoreApi<SessionState>;
  /** Acts now, at the start of the coming tick. @returns why nothing happened, if so */
  send(command: Command): Refusal | undefined;
  /** Runs the clock and publishes one frame. */
  advance(count: number): void;
  recording(): Recording;
  hash(): string;
  /** The verdict as of now; final once the work has ended. */
  report(): Report;
};

type Play = {
  readonly simulation: Simulation;
  readonly judge: Judge;
  readonly commands: { tick: number; command: Command }[];
  fresh: TimedEvent[];
};

/** Starts a level. The scene before the player's first tick (faults, what the public did) is played out here. */
export function createSession(level: Level, seed: number): Session {
  const play = startPlay(level, seed);
  const store = createStore<SessionState>(() => ({
    frame: makeFrame(play.simulation, []),
    log: [],
    report: null,
  }));
  const publish = () => publishFrame(play, store, () => writeReport(play.judge, play.simulation, seed));
  return {
    level,
    seed,
    store,
    send: (command) => {
      const { state } = play.simulation;
      if (isWorkEnded(state)) return 'work-ended';
      play.commands.push({ tick: state.tick, command });
      const refusal = perform(play.simulation, 'technician', command);
      collect(play);
      publish();
      return refusal;
    },
    advance: (count) => {
      for (let i = 0; i < count && !isWorkEnded(play.simulation.state); i++) step(play);
      publish();
    },
    recording: () => ({
      format: RECORDING_FORMAT,
      level: level.id,
      levelHash: level.hash,
      seed,
      endTick: play.simulation.state.tick,
      commands: [...play.commands],
    }),
    hash: () => stateHash(play.simulation),
    report: () => writeReport(play.judge, play.simulation, seed),
  };
}

function startPlay(level: Level, seed: number): Play {
  const settled = settleLevel(level, seed);
  const simulation = createSimulation(level.lift);
  for (const { fault, landing } of settled.faults) addFault(simulation, fault, landing);
  for (const { at, command } of settled.prelude) {
    while (simulation.state.tick < ticks(at)) tick(simulation);
    perform(simulation, 'public', command);
  }
  while (simulation.state.tick < ticks(level.startsAt)) tick(simulation);
  takeEvents(simulation);
  return { simulation, judge: createJudge(settled.checklist, simulation), commands: [], fresh: [] };
}

function step(play: Play): void {
  tick(play.simulation);
  collect(play);
}

function collect(play: Play): void {
  const events = takeEvents(play.simulation);
  if (events.length === 0) return;
  judgeTick(play.judge, play.simulation, events);
  play.fresh.push(...events);
}

function publishFrame(play: Play, store: StoreApi<SessionState>, report: () => Report): void {
  const { fresh } = play;
  play.fresh = [];
  const frame = makeFrame(play.simulation, fresh);
  const before = store.getState();
  const log = fresh.length > 0 ? [...before.log, ...fresh].slice(-LOG_LENGTH) : before.log;
  store.setState({ frame, log, report: frame.ended ? (before.report ?? report()) : null });
}
