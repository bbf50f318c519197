// How fast the search for short cuts goes: moves of the whole lift made anew, moves remembered, and what a kept state
// takes. A transition is a state and a move to the next state, judged by every line of the level.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { memoryBytes, quickPlayBytes } from '../../src/admission/quick/quick-play';
import { type Routes, routesBytes } from '../../src/admission/search/routes';
import { makeScheme, type Scheme } from '../../src/admission/search/scheme';
import { searchRoutes } from '../../src/admission/search/search';
import { type Progress, shortCutsOf } from '../../src/admission/search/short-cuts';
import { readLevel } from '../../src/level-format/read-level';
import { readScript } from '../../src/level-format/script';
import { stepsFor } from '../../src/session/play-script';
import { beginPlay } from '../../src/session/play-through';
import { round } from './measure';

const LONG_SECONDS = 20;
const LONG_DEPTH = 3;
const LONG_LEVEL = 'levels/find-the-fault/lock-that-does-not-make';

export function searchSpeed(): Record<string, unknown> {
  const folders = readdirSync('levels').flatMap((campaign) =>
    readdirSync(join('levels', campaign)).map((level) => join('levels', campaign, level)),
  );
  const levels = Object.fromEntries(folders.map((folder) => [folder, oneLevel(folder)]));
  return { levels, library: libraryOf(Object.values(levels)), longSearch: longSearch() };
}

type Checked = ReturnType<typeof oneLevel>;

/** Over all levels as they are checked, one core, cold starts included: all moves looked at, and those made anew. */
function libraryOf(levels: readonly Checked[]): Record<string, number> {
  const sum = (figure: (one: Checked) => number) => levels.reduce((all, one) => all + figure(one), 0);
  const seconds = sum(({ cpuMilliseconds }) => cpuMilliseconds) / 1000;
  const [transitions, madeAnew] = [sum((one) => one.transitions), sum((one) => one.madeAnew)];
  return {
    cpuSeconds: round(seconds),
    transitions,
    madeAnew,
    remembered: transitions - madeAnew,
    transitionsPerCpuSecond: Math.round(transitions / seconds),
    madeAnewPerCpuSecond: Math.round(madeAnew / seconds),
  };
}

function read(folder: string) {
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');
  const level = readLevel(text('level.json'), folder);
  const solution = readScript(text('solution.json'), folder);
  if (!level.ok || !solution.ok) throw new Error(`${folder} cannot be read`);
  return { level: level.level, solution: solution.script };
}

const milliseconds = (since: bigint): number => Number(process.hrtime.bigint() - since) / 1e6;

/** The check as every level gets it. */
function oneLevel(folder: string) {
  const { level, solution } = read(folder);
  const start = process.hrtime.bigint();
  const cpu = cpuSeconds();
  let last: Progress | undefined;
  const found = shortCutsOf(level, solution, 1, undefined, (progress) => {
    last = progress;
    return true;
  });
  const taken = Math.round(milliseconds(start));
  return {
    milliseconds: taken,
    cpuMilliseconds: Math.round((cpuSeconds() - cpu) * 1000),
    transitions: last?.transitions ?? 0,
    madeAnew: last?.made ?? 0,
    found: found.length,
  };
}

/** One level for long; then over the same places again, where every move has been made before. */
function longSearch(): Record<string, unknown> {
  const { level, solution } = read(LONG_LEVEL);
  const scheme = makeScheme(beginPlay(level, 1), stepsFor(level, solution, 1));
  const before = memoryHeld();
  const first = searchFor(scheme, LONG_SECONDS, Number.POSITIVE_INFINITY);
  const held = memoryHeld();
  const again = searchFor(scheme, LONG_SECONDS, first.transitions);
  const kept = first.routes.places.count;
  const each = (bytes: number) => Math.round(bytes / kept);
  return {
    first: figuresOf(first),
    again: figuresOf(again),
    statesKept: kept,
    bytesPerStateKept: each(routesBytes(first.routes) + quickPlayBytes(scheme.one)),
    bytesRememberedPerState: each(memoryBytes(scheme.one)),
    // outcomes with their events are plain objects; what is no longer needed is in it too
    bytesOfTheWholeProcessPerState: each(held - before),
  };
}

type Searched = {
  readonly seconds: number;
  readonly transitions: number;
  readonly made: number;
  readonly events: number;
  readonly routes: Routes;
};

/** Seconds that the processor gave this process: others may be at work beside it. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function memoryHeld(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Steps between two looks at the clock. */
const STRIDE = 64;

function searchFor(scheme: Scheme, most: number, transitionsAtMost: number): Searched {
  const { quick } = scheme.one;
  const { made, remembered, jumped } = quick;
  const start = cpuSeconds();
  const searching = searchRoutes(scheme, LONG_DEPTH);
  const done = () => quick.made - made + quick.remembered - remembered;
  let next = searching.next();
  for (let step = 1; !next.done && done() < transitionsAtMost; step++) {
    if (step % STRIDE === 0 && cpuSeconds() - start > most) break;
    next = searching.next();
  }
  return {
    seconds: cpuSeconds() - start,
    transitions: done(),
    made: quick.made - made,
    events: quick.jumped - jumped,
    routes: next.value.routes,
  };
}

function figuresOf({ seconds, transitions, made, events }: Searched): Record<string, unknown> {
  return {
    cpuSeconds: round(seconds),
    transitions,
    madeByTheWholeLift: made,
    transitionsPerCpuSecond: Math.round(transitions / seconds),
    eventsPerCpuSecond: Math.round(events / seconds),
  };
}
