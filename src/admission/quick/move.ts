// One move of a route: something done, and then the time that is let pass, until what is waited for has come.
import { advanceToEvent } from '../../sim/advance';
import type { Command, Refusal } from '../../sim/commands';
import type { TimedEvent } from '../../sim/events';
import { isWorkEnded } from '../../sim/facts';
import { perform, type Simulation, takeEvents } from '../../sim/simulation';
import { type Ticks, ticks } from '../../sim/units';

export type Wait =
  | { readonly ticks: Ticks }
  | {
      readonly until: (simulation: Simulation) => boolean;
      readonly most: Ticks;
      /** how long one may look away, given when the public acts next */
      readonly poll: (simulation: Simulation, nextAct: Ticks) => Ticks;
    };

export type Move = {
  readonly command: Command | null;
  /** one after the other; none: the next move follows at once. What was refused is not waited for */
  readonly waits: readonly Wait[];
};

/** Told the events of one moment, while the lift stands as it was then. */
export type Witness = (events: readonly TimedEvent[]) => void;

/** What did not go as wished: a refusal, or a wait that ran out. */
export type Trouble = Refusal | 'waited-in-vain';

/** What the public does by itself, soonest first, and how much of it has been done. */
export type Others = {
  readonly steps: readonly { readonly tick: Ticks; readonly command: Command }[];
  done: number;
};

type Scene = {
  readonly simulation: Simulation;
  readonly others: Others;
  readonly witness: Witness;
  /** told whenever time is about to pass */
  readonly timePasses: () => void;
};

/** @returns what did not go as wished, or null */
export function makeMove(scene: Scene, move: Move): Trouble | null {
  const { simulation } = scene;
  letOthersAct(scene);
  const refusal = move.command ? perform(simulation, 'technician', move.command) : undefined;
  tell(scene);
  if (refusal) return refusal;
  let trouble: Trouble | null = null;
  for (const wait of move.waits) if (!letPass(scene, wait)) trouble = 'waited-in-vain';
  return trouble;
}

function letOthersAct(scene: Scene): void {
  const { simulation, others } = scene;
  const { state } = simulation;
  for (;;) {
    const next = others.steps[others.done];
    if (!next || next.tick > state.tick || isWorkEnded(state)) return;
    others.done++;
    perform(simulation, 'public', next.command);
    tell(scene);
  }
}

function letPass(scene: Scene, wait: Wait): boolean {
  const { simulation } = scene;
  const { state } = simulation;
  const end = state.tick + ('ticks' in wait ? wait.ticks : wait.most);
  if ('ticks' in wait) {
    pass(scene, end);
    return true;
  }
  while (!wait.until(simulation)) {
    if (state.tick >= end || isWorkEnded(state)) return false;
    const { steps, done } = scene.others;
    const nextAct = steps[done]?.tick ?? Number.POSITIVE_INFINITY;
    pass(scene, Math.min(end, state.tick + wait.poll(simulation, nextAct)));
  }
  return true;
}

function pass(scene: Scene, end: Ticks): void {
  const { simulation, others } = scene;
  const { state } = simulation;
  if (state.tick < end) scene.timePasses();
  while (state.tick < end && !isWorkEnded(state)) {
    letOthersAct(scene);
    const next = others.steps[others.done]?.tick ?? end;
    advanceToEvent(simulation, Math.max(1, Math.min(end, next) - state.tick));
    tell(scene);
  }
}

function tell({ simulation, witness }: Scene): void {
  const events = takeEvents(simulation);
  if (events.length > 0) witness(events);
}

const LONGEST_TASK: Ticks = ticks(600);

/** Until the hands are free. The lift may still be on its way; whoever cares waits for it. */
export const untilFree: Wait = {
  until: ({ state }) => state.people.taskLeft === 0,
  most: LONGEST_TASK,
  poll: ({ state }) => Math.max(1, state.people.taskLeft),
};

/** Commands that neither look at the wiring nor change it, as long as no time passes. */
const besideWiring: ReadonlySet<Command['type']> = new Set([
  'walk',
  'put-on',
  'take-off',
  'place-object',
  'remove-object',
  'look-at',
  'open-cover',
  'close-cover',
  'turn-key',
  'return-key',
  'open-landing-door',
  'release-landing-door',
  'pull-landing-door',
  'measure-engagement',
  'press-hall-call',
  'press-car-call',
  'press-door-button',
  'use-intercom',
  'write-record',
  'hand-over',
]);

export function isBesideWiring(command: Move['command']): boolean {
  return command === null || besideWiring.has(command.type);
}
