// A play-through without a screen: the lift, the judge beside it, and what was done, command by command. The sitting
// shows one to a player; a proof runs one alone. A pure function of level, seed and timed commands.
import { canonical } from '../level-format/content-hash';
import type { Level } from '../level-format/level';
import type { RecordingData } from '../level-format/read-recording';
import { type SettledLevel, settleLevel } from '../level-format/settle';
import { advance, advanceToEvent } from '../sim/advance';
import { arrange } from '../sim/arrange';
import type { Command, Refusal } from '../sim/commands';
import type { TimedEvent } from '../sim/events';
import { isWorkEnded } from '../sim/facts';
import { addFault, createSimulation, perform, type Simulation, takeEvents } from '../sim/simulation';
import { changedPreset, liftPreset } from '../sim/lifts/lift-data';
import { type Ticks, ticks } from '../sim/units';
import type { Checklist } from '../training/checklist';
import { createJudge, type Judge, judgeTick, writeReport } from '../training/judge';
import { performLesson } from '../training/lesson';
import { type Act, isLessonCommand, type LessonCommand } from '../training/lesson-commands';
import type { Report } from '../training/report';
import type { World } from '../training/world';
import { beginTrace, type StateTrace, traceCommand, traceEnd, traceTo } from './state-trace';

export type TimedCommand = { readonly tick: Ticks; readonly command: Act };

export type PlayThrough = {
  readonly level: Level;
  readonly seed: number;
  readonly settled: SettledLevel;
  readonly simulation: Simulation;
  readonly judge: Judge;
  readonly commands: TimedCommand[];
  /** what others will yet do, soonest first */
  readonly toCome: { readonly tick: Ticks; readonly command: Command }[];
  readonly trace: StateTrace;
};

/** Told what happened, moment by moment, after the judge has seen it. */
export type Told = (events: readonly TimedEvent[], play: PlayThrough) => void;

/** @property checklist judged by this instead of the level's own
 *  @property levelHash what the run was recorded of, if the level may have changed since */
export type BeginWish = { readonly checklist?: Checklist; readonly levelHash?: string };

/** Starts a level where the player takes over: faults are in, what the public did before is played out. */
export function beginPlay(
  level: Level,
  seed: number,
  { checklist, levelHash = level.hash }: BeginWish = {},
): PlayThrough {
  const settled = settleLevel(level, seed);
  const simulation = createSimulation(
    changedPreset(liftPreset(level.lift), level.liftChanges),
    seed,
    settled.desk,
    settled.escalator,
  );
  arrange(simulation, settled.start);
  for (const { fault, landing } of settled.faults) addFault(simulation, fault, landing);
  const startTick = ticks(level.startsAt);
  const steps = settled.public.map(({ at, command }) => ({ tick: ticks(at), command }));
  const before = steps.filter(({ tick }) => tick <= startTick);
  for (const { tick, command } of before) {
    advance(simulation, tick - simulation.state.tick);
    perform(simulation, 'public', command);
  }
  advance(simulation, startTick - simulation.state.tick);
  takeEvents(simulation);
  return {
    level,
    seed,
    settled,
    simulation,
    judge: createJudge(checklist ?? settled.checklist, simulation),
    commands: [],
    toCome: steps.filter(({ tick }) => tick > startTick),
    trace: beginTrace(simulation, `${level.id} ${levelHash} ${seed}`),
  };
}

/** The technician acts, at the start of the coming tick. @returns why nothing happened, if so */
export function act(play: PlayThrough, command: Act, told?: Told): Refusal | undefined {
  const { simulation } = play;
  const { state } = simulation;
  letOthersAct(play, told);
  if (isWorkEnded(state)) return 'work-ended';
  play.commands.push({ tick: state.tick, command });
  traceCommand(play.trace, `${state.tick} ${canonical(command)}`);
  if (isLessonCommand(command)) return actInLesson(play, command);
  const refusal = perform(simulation, 'technician', command);
  tell(play, told);
  return refusal;
}

/** Answers, hints and papers: the judge sees them, the lift does not. */
function actInLesson({ judge, simulation }: PlayThrough, command: LessonCommand): Refusal | undefined {
  const { tick } = simulation.state;
  const event = performLesson(judge.lesson, command, tick);
  if (typeof event === 'string') return event;
  judgeTick(judge, simulation, [{ tick, event }]);
  return undefined;
}

/** The public does what the level says it does at this tick. */
function letOthersAct(play: PlayThrough, told?: Told): void {
  const { simulation, toCome } = play;
  const { state } = simulation;
  while (toCome[0] && toCome[0].tick <= state.tick && !isWorkEnded(state)) {
    const next = toCome.shift();
    if (next) perform(simulation, 'public', next.command);
    tell(play, told);
  }
}

/** Lets time pass until `tick`, until the work has ended, or until it is enough. */
export function playTo(play: PlayThrough, tick: Ticks, told?: Told, enough = () => false): void {
  const { simulation, trace } = play;
  const { state } = simulation;
  while (state.tick < tick && !isWorkEnded(state) && !enough()) {
    letOthersAct(play, told);
    const due = Math.min(play.judge.due ?? tick, play.toCome[0]?.tick ?? tick);
    advanceToEvent(simulation, Math.max(1, Math.min(tick, trace.nextAt, due) - state.tick));
    tell(play, told);
    traceTo(trace, simulation);
  }
}

function tell(play: PlayThrough, told?: Told): void {
  const { simulation, judge } = play;
  const events = takeEvents(simulation);
  const isDue = judge.due !== null && simulation.state.tick >= judge.due;
  if (events.length === 0 && !isDue) return;
  judgeTick(judge, simulation, events);
  if (events.length > 0) told?.(events, play);
}

/** Plays a recording up to a tick, at most to its end. @returns a play that can go on from there */
export function playRecording(
  level: Level,
  recording: Omit<RecordingData, 'format' | 'level'>,
  { toTick = recording.endTick, checklist, told }: ReplayWish = {},
): PlayThrough {
  const { seed, levelHash } = recording;
  const play = beginPlay(level, seed, { levelHash, ...(checklist && { checklist }) });
  const end = Math.min(toTick, recording.endTick);
  for (const { tick, command } of recording.commands) {
    if (tick > end) break;
    playTo(play, tick, told);
    act(play, command, told);
  }
  playTo(play, end, told);
  return play;
}

export type ReplayWish = {
  readonly toTick?: Ticks;
  /** judged by this instead of the level's own */
  readonly checklist?: Checklist;
  readonly told?: Told;
};

/** All of it that cannot be worked out again. */
export function recordingOf({ level, seed, simulation, commands }: PlayThrough): RecordingData {
  return {
    format: 'liftwright-recording/1',
    level: level.id,
    levelHash: level.hash,
    seed,
    endTick: simulation.state.tick,
    commands: [...commands],
  };
}

/** The moment as conditions see it, in which nothing happens. */
export function momentOf({ simulation: { state, plant } }: PlayThrough): World {
  return { state, data: plant.preset.lift, site: plant, events: [], ended: isWorkEnded(state) };
}

/** The verdict as of now; final once the work has ended. */
export function reportOf({ judge, simulation, seed }: PlayThrough): Report {
  return writeReport(judge, simulation, seed);
}

/** The fingerprint of each second since the player took over, and of the end. */
export function statesOf({ trace, simulation }: PlayThrough): readonly number[] {
  return [...trace.seconds, traceEnd(trace, simulation)];
}
