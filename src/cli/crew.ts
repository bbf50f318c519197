// Many like tasks shared among threads of this very program, and answered in their order. A trade is what a thread can
// do; main.ts opens the threads' side.
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

/** How one task is done, once the thread knows its setting. */
export type Trade<Setting, Task, Done> = {
  readonly name: string;
  /** a thread costs about as much as this many tasks */
  readonly tasksAThread: number;
  readonly begin: (setting: Setting) => (task: Task) => Done;
};

/** Told how many tasks are done. */
export type Say = (done: number) => void;

/** A thread runs this very program; a source file is none until it is bundled. */
const isRunnable = /\.m?js$/.test(new URL(import.meta.url).pathname);

/** In the order of the tasks, whichever is done first. Ends early, without an error, when `cancel` says so. */
export async function* shareOut<Setting, Task, Done>(
  trade: Trade<Setting, Task, Done>,
  setting: Setting,
  tasks: readonly Task[],
  say: Say = () => undefined,
  cancel?: AbortSignal,
): AsyncIterable<Done> {
  const wanted = Math.min(availableParallelism(), Math.ceil(tasks.length / trade.tasksAThread));
  if (!isRunnable || wanted < 2) {
    yield* alone(trade.begin(setting), tasks, say, cancel);
    return;
  }
  const desk = openDesk<Task, Done>(tasks, say);
  const stop = () => desk.fail(cancelled);
  cancel?.addEventListener('abort', stop);
  const workers = Array.from({ length: wanted }, () => hire(trade.name, setting, desk));
  try {
    for (let at = 0; at < tasks.length; at++) yield await desk.outcome(at);
  } catch (error) {
    if (error !== cancelled) throw error;
  } finally {
    cancel?.removeEventListener('abort', stop);
    for (const worker of workers) void worker.terminate();
  }
}

const cancelled = Symbol('cancelled');

async function* alone<Task, Done>(
  perform: (task: Task) => Done,
  tasks: readonly Task[],
  say: Say,
  cancel?: AbortSignal,
): AsyncIterable<Done> {
  let done = 0;
  for (const task of tasks) {
    // between two tasks a signal to stop is heard
    if (cancel) await new Promise((go) => setImmediate(go));
    if (cancel?.aborted) return;
    yield perform(task);
    say(++done);
  }
}

type Desk<Task, Done> = {
  /** @returns the next task to be done, if any is left */
  next(): number | undefined;
  readonly tasks: readonly Task[];
  finish(at: number, done: Done): void;
  fail(error: unknown): void;
  outcome(at: number): Promise<Done>;
};

type Promised<Done> = {
  readonly promise: Promise<Done>;
  readonly settle: { resolve(done: Done): void; reject(error: unknown): void };
};

function promised<Done>(): Promised<Done> {
  let settle: Promised<Done>['settle'] = { resolve: () => undefined, reject: () => undefined };
  const promise = new Promise<Done>((resolve, reject) => {
    settle = { resolve, reject };
  });
  // whoever waits for it hears of a failure; nobody else need to
  promise.catch(() => undefined);
  return { promise, settle };
}

function openDesk<Task, Done>(tasks: readonly Task[], say: Say): Desk<Task, Done> {
  const waiting = tasks.map(() => promised<Done>());
  let given = 0;
  let finished = 0;
  return {
    tasks,
    next: () => (given < tasks.length ? given++ : undefined),
    finish: (at, done) => {
      waiting[at]?.settle.resolve(done);
      say(++finished);
    },
    fail: (error) => {
      for (const { settle } of waiting) settle.reject(error);
    },
    outcome: (at) => (waiting[at] as Promised<Done>).promise,
  };
}

type Given<Task> = { readonly at: number; readonly task: Task };
type Answered<Done> = { readonly at: number; readonly done: Done };

/** A thread runs this same program; `serveCrew` is its side. */
function hire<Setting, Task, Done>(trade: string, setting: Setting, desk: Desk<Task, Done>): Worker {
  const worker = new Worker(new URL(import.meta.url), { workerData: { trade, setting } });
  const give = () => {
    const at = desk.next();
    if (at !== undefined) worker.postMessage({ at, task: desk.tasks[at] as Task } satisfies Given<Task>);
  };
  worker.on('message', ({ at, done }: Answered<Done>) => {
    give();
    desk.finish(at, done);
  });
  worker.on('error', desk.fail);
  give();
  return worker;
}

/** @returns whether this is a thread that works for another */
export function serveCrew(trades: readonly Trade<never, never, unknown>[]): boolean {
  if (isMainThread) return false;
  const trade = trades.find(({ name }) => name === workerData?.trade);
  if (!trade) return false;
  const perform = trade.begin(workerData.setting as never);
  parentPort?.on('message', ({ at, task }: Given<unknown>) => {
    parentPort?.postMessage({ at, done: perform(task as never) } satisfies Answered<unknown>);
  });
  return true;
}
