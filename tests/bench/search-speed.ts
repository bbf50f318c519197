// How fast the search for short cuts goes: moves of the whole lift made anew, moves remembered, and what a kept state
// takes. A transition is a state and a move to the next state, judged by every line of the level.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { quickPlayBytes } from '../../src/admission/quick/quick-play';
import { routesBytes } from '../../src/admission/search/routes';
import { makeScheme } from '../../src/admission/search/scheme';
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
  return { levels, longSearch: longSearch() };
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
function oneLevel(folder: string): Record<string, unknown> {
  const { level, solution } = read(folder);
  const start = process.hrtime.bigint();
  let last: Progress | undefined;
  const found = shortCutsOf(level, solution, 1, undefined, (progress) => {
    last = progress;
    return true;
  });
  const taken = Math.round(milliseconds(start));
  return { milliseconds: taken, transitions: last?.transitions, madeAnew: last?.made, found: found.length };
}

/** One level for long, so that what has to be made once has been made. */
function longSearch(): Record<string, unknown> {
  const { level, solution } = read(LONG_LEVEL);
  const scheme = makeScheme(beginPlay(level, 1), stepsFor(level, solution, 1));
  const { quick } = scheme.one;
  const [made, remembered] = [quick.made, quick.remembered];
  const start = process.hrtime.bigint();
  const searching = searchRoutes(scheme, LONG_DEPTH);
  let next = searching.next();
  while (!next.done && milliseconds(start) < LONG_SECONDS * 1000) next = searching.next();
  const taken = milliseconds(start) / 1000;
  const kept = next.value.routes.places.count;
  const transitions = quick.made - made + quick.remembered - remembered;
  return {
    seconds: round(taken),
    transitions,
    madeByTheWholeLift: quick.made - made,
    transitionsPerSecond: Math.round(transitions / taken),
    statesKept: kept,
    bytesPerStateKept: Math.round((routesBytes(next.value.routes) + quickPlayBytes(scheme.one)) / kept),
  };
}
