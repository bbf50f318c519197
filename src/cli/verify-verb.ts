// verify: result files proved by playing them again, on all cores; one line a file, exit 1 if any is defective.
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { complain, Shortfall } from './complaint';
import { levelFinder } from './find-level';
import type { Language } from './language';
import { readOptions } from './options';
import type { Tell } from './terminal';
import { toldIn, verifiedLine, type VerifiedFile, verifyFile } from './verify-file';

/** A thread costs about as much as this many files. */
const FILES_A_THREAD = 8;
/** A thread runs this very program; a source file is none until it is bundled. */
const isRunnable = /\.m?js$/.test(new URL(import.meta.url).pathname);
/** From so many files on, progress is told. */
const MANY = 20;

export async function* verifyVerb(
  parameters: readonly string[],
  language: Language,
  tell: Tell,
): AsyncIterable<unknown> {
  const { files, json, folder } = readWish(parameters);
  const say = progressOf(files.length, language, tell);
  let defective = 0;
  for await (const verified of verifyAll(files, folder, say)) {
    if (!verified.sound) defective++;
    yield json ? toldIn(verified, language) : verifiedLine(verified, language);
  }
  if (defective === 0) return;
  throw new Shortfall({
    en: `${defective} of ${files.length} result file(s) defective`,
    'zh-CN': `${files.length} 个成绩文件中有 ${defective} 个不符`,
  });
}

function readWish(parameters: readonly string[]) {
  const json = parameters.includes('--json');
  const others = parameters.filter((one) => one !== '--json');
  const { rest: files, options } = readOptions('verify', ['levels'], others);
  if (files.length === 0)
    complain(
      'verify takes result files: RESULT... [--json] [--levels FOLDER]',
      'verify 需要成绩文件：RESULT... [--json] [--levels FOLDER]',
    );
  return { files, folder: options.get('levels') ?? 'levels', json };
}

/** Every twentieth part of many files is worth a word. */
function progressOf(count: number, language: Language, tell: Tell): Say {
  const step = Math.ceil(count / 20);
  return (done) => {
    if (count < MANY || (done % step !== 0 && done !== count)) return;
    tell(language === 'en' ? `verified ${done} of ${count}` : `已核实 ${done} / ${count}`);
  };
}

type Say = (done: number) => void;

/** In the order of the files, whichever is done first. */
async function* verifyAll(files: readonly string[], folder: string, say: Say): AsyncIterable<VerifiedFile> {
  const wanted = Math.min(availableParallelism(), Math.ceil(files.length / FILES_A_THREAD));
  const threads = isRunnable ? wanted : 1;
  if (threads < 2) {
    const find = levelFinder(folder);
    let done = 0;
    for (const file of files) {
      yield verifyFile(file, find);
      say(++done);
    }
    return;
  }
  const desk = openDesk(files, say);
  const workers = Array.from({ length: threads }, () => hire(folder, desk));
  try {
    for (let at = 0; at < files.length; at++) yield await desk.outcome(at);
  } finally {
    for (const worker of workers) void worker.terminate();
  }
}

type Desk = {
  /** @returns the next file to be done, if any is left */
  next(): number | undefined;
  readonly files: readonly string[];
  finish(at: number, verified: VerifiedFile): void;
  fail(error: unknown): void;
  outcome(at: number): Promise<VerifiedFile>;
};

type Promised = {
  readonly promise: Promise<VerifiedFile>;
  readonly settle: { resolve(verified: VerifiedFile): void; reject(error: unknown): void };
};

function promised(): Promised {
  let settle: Promised['settle'] = { resolve: () => undefined, reject: () => undefined };
  const promise = new Promise<VerifiedFile>((resolve, reject) => {
    settle = { resolve, reject };
  });
  // whoever waits for it hears of a failure; nobody else need to
  promise.catch(() => undefined);
  return { promise, settle };
}

function openDesk(files: readonly string[], say: Say): Desk {
  const waiting = files.map(promised);
  let given = 0;
  let done = 0;
  return {
    files,
    next: () => (given < files.length ? given++ : undefined),
    finish: (at, verified) => {
      waiting[at]?.settle.resolve(verified);
      say(++done);
    },
    fail: (error) => {
      for (const { settle } of waiting) settle.reject(error);
    },
    outcome: (at) => (waiting[at] as Promised).promise,
  };
}

type Task = { readonly at: number; readonly file: string };
type Done = { readonly at: number; readonly verified: VerifiedFile };

/** A thread runs this same program; `serveVerify` is its side. */
function hire(folder: string, desk: Desk): Worker {
  const worker = new Worker(new URL(import.meta.url), { workerData: { verifyBelow: folder } });
  const give = () => {
    const at = desk.next();
    if (at !== undefined) worker.postMessage({ at, file: desk.files[at] ?? '' } satisfies Task);
  };
  worker.on('message', ({ at, verified }: Done) => {
    give();
    desk.finish(at, verified);
  });
  worker.on('error', desk.fail);
  give();
  return worker;
}

/** @returns whether this is a thread that verifies files for another */
export function serveVerify(): boolean {
  if (isMainThread || typeof workerData?.verifyBelow !== 'string') return false;
  const find = levelFinder(workerData.verifyBelow);
  parentPort?.on('message', ({ at, file }: Task) => {
    parentPort?.postMessage({ at, verified: verifyFile(file, find) } satisfies Done);
  });
  return true;
}
