// What could have happened: from each unsafe moment of a run the lift is run on for a minute with the worst that others
// plausibly do, or that fails. The same lift, the same moment, so the outcome is a fact about this run.
import type { Level } from '../level-format/level';
import { advanceToEvent } from '../sim/advance';
import type { Command, Refusal } from '../sim/commands';
import type { TimedEvent } from '../sim/events';
import { isAccident, isWorkEnded } from '../sim/facts';
import { type LiftState, Victim } from '../sim/lift-state';
import { changedPreset, liftPreset } from '../sim/lifts/lift-data';
import { addFault, createSimulation, perform, type Simulation, takeEvents } from '../sim/simulation';
import { restoreSnapshot, takeSnapshot } from '../sim/snapshot';
import { type Seconds, type Ticks, ticks } from '../sim/units';
import { accidentChain, rememberForChain } from '../training/accident-chain';
import type { Accident } from '../training/report';
import { playRecording } from './play-through';
import type { Recording } from './recording';
import { createMomentWatch, type Danger, lookForDanger, type UnsafeMoment } from './unsafe-moments';

export const happenings = [
  'call-from-above',
  'call-from-below',
  'power-restored',
  'stop-released',
  'somebody-at-the-door',
  'brake-fails',
] as const;
export type HappeningName = (typeof happenings)[number];

/** What another does so many seconds after the moment, or what fails then. */
type Deed = { readonly after: Seconds; readonly command?: Command; readonly fault?: string };

export type Outcome = {
  readonly happening: HappeningName;
  /** null when nobody came to harm within the minute */
  readonly accident: Accident | null;
  readonly victim: 'technician' | 'partner' | 'passenger' | 'public' | null;
  /** what kept it from happening, if nothing did: a refusal, a car that could not move, or one that met nobody */
  readonly held: Refusal | 'car-did-not-move' | 'car-met-nobody' | 'nobody-came-near' | null;
};

export type WhatIf = UnsafeMoment & { readonly outcomes: readonly Outcome[] };

const MINUTE: Ticks = ticks(60);
/** Each moment is run on six times; more moments than these tell nobody more. */
const MOST_MOMENTS = 12;

/** @returns for each unsafe moment of the recorded run, first to last, what could have come of it */
export function whatIf(level: Level, recording: Recording): readonly WhatIf[] {
  const work = whatIfByParts(level, recording);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** The same in parts of some milliseconds, for a page that is to answer meanwhile. Yields the share that is done, 0 to 1. */
export function* whatIfByParts(level: Level, recording: Recording): Generator<number, readonly WhatIf[]> {
  const kept = momentsOf(level, recording);
  const preset = changedPreset(liftPreset(level.lift), level.liftChanges);
  const other = createSimulation(preset, recording.seed, level.desk, level.escalator);
  const found: WhatIf[] = [];
  for (const { moment, row } of kept) {
    const outcomes: Outcome[] = [];
    for (const [at, happening] of happenings.entries()) {
      yield (found.length + at / happenings.length) / kept.length;
      restoreSnapshot(other, row);
      const deeds = deedsOf(happening, moment, other.state);
      if (deeds.length > 0) outcomes.push(runOn(other, happening, deeds));
    }
    found.push({ ...moment, outcomes });
  }
  return found;
}

type Kept = { readonly moment: UnsafeMoment; readonly row: Float64Array };

/** Unsafe moments of the run, each with the lift as it was then. */
function momentsOf(level: Level, recording: Recording): readonly Kept[] {
  const watch = createMomentWatch();
  const kept: Kept[] = [];
  playRecording(level, recording, {
    told: (_events, { simulation }) => {
      const { state, plant } = simulation;
      for (const moment of lookForDanger(watch, state, plant.preset.lift))
        if (kept.length < MOST_MOMENTS && !isAccident(state))
          kept.push({ moment, row: takeSnapshot(simulation) });
    },
  });
  return kept;
}

/** The worst of a moment: what hurt somebody, if anything could. */
export function worstOf({ outcomes }: WhatIf): Outcome | undefined {
  return outcomes.find(({ accident }) => accident !== null);
}

/** What of the kind is plausible here; nothing where it would change nothing. */
function deedsOf(happening: HappeningName, moment: UnsafeMoment, state: LiftState): readonly Deed[] {
  const { electrical, floors } = state;
  switch (happening) {
    case 'call-from-above':
      return [{ after: 1, command: { type: 'press-hall-call', floor: floors, direction: 'down' } }];
    case 'call-from-below':
      return [{ after: 1, command: { type: 'press-hall-call', floor: 1, direction: 'up' } }];
    case 'power-restored':
      if (electrical.mainSwitchOn === 1) return [];
      return [
        { after: 1, command: { type: 'turn-main-switch', to: 'on' } },
        { after: 10, command: { type: 'press-hall-call', floor: floors, direction: 'down' } },
      ];
    case 'stop-released':
      if (electrical.stopPressed === 0) return [];
      return [
        { after: 1, command: { type: 'release-stop', device: 'cabinet-stop' } },
        { after: 5, command: { type: 'press-hall-call', floor: floors, direction: 'down' } },
      ];
    case 'somebody-at-the-door':
      if (moment.floor === 0 || !atDoors.has(moment.danger)) return [];
      return [{ after: 1, command: { type: 'wait-at-landing', floor: moment.floor, count: 1 } }];
    case 'brake-fails':
      return byBrake.has(moment.danger) ? [{ after: 1, fault: 'BRK-05' }] : [];
  }
}

const atDoors: ReadonlySet<Danger> = new Set(['open-well', 'unlocked-door']);
const byBrake: ReadonlySet<Danger> = new Set(['body-in-well', 'brake-lifted-alone']);

function runOn(simulation: Simulation, happening: HappeningName, deeds: readonly Deed[]): Outcome {
  const { state } = simulation;
  const start = state.tick;
  const car = state.mechanics.carPosition;
  const chain: TimedEvent[] = [];
  let refused: Refusal | null = null;
  let moved = false;
  const passTo = (end: Ticks) => {
    while (state.tick < end && !isWorkEnded(state)) {
      advanceToEvent(simulation, end - state.tick);
      for (const event of takeEvents(simulation)) rememberForChain(chain, event);
      moved ||= state.mechanics.carPosition !== car;
    }
  };
  for (const { after, command, fault } of deeds) {
    passTo(start + ticks(after));
    if (isWorkEnded(state)) break;
    if (fault !== undefined) addFault(simulation, fault, 0);
    if (command) refused ??= perform(simulation, 'public', command) ?? null;
    for (const event of takeEvents(simulation)) rememberForChain(chain, event);
  }
  passTo(start + MINUTE);
  const accident = isAccident(state) ? accidentChain(state, chain) : null;
  return {
    happening,
    accident,
    victim: accident ? victimOf(state) : null,
    held: accident ? null : (refused ?? heldBy(happening, moved)),
  };
}

function heldBy(happening: HappeningName, moved: boolean): NonNullable<Outcome['held']> {
  if (happening === 'somebody-at-the-door') return 'nobody-came-near';
  return moved ? 'car-met-nobody' : 'car-did-not-move';
}

function victimOf({ people }: LiftState): NonNullable<Outcome['victim']> {
  const names = ['technician', 'partner', 'passenger', 'public'] as const;
  return names[people.victim] ?? names[Victim.technician];
}
