// procedure list, procedure table [ID]: the shared procedures, and what leaving out or swapping their steps costs.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readLevel } from '../level-format/read-level';
import { readScript } from '../level-format/script';
import { procedures } from '../training/procedures/procedures';
import { complain, complainOf, quote } from './complaint';
import { type Played, procedureLines, procedurePage, trialLines } from './procedure-table';
import { readText } from './read-file';

const LEVELS = 'levels';

export function* procedureVerb(parameters: readonly string[]): Iterable<unknown> {
  const [action, id, ...more] = parameters;
  if (action === 'list' && id === undefined) {
    yield* procedures.map(({ id: name, title, parameters: wanted, steps }) => ({
      id: name,
      title,
      parameters: Object.keys(wanted),
      steps: steps.map((step) => step.id),
    }));
    return;
  }
  if (action !== 'table' || more.length > 0)
    complain('procedure takes "list" or "table [ID]"', 'procedure 需要“list”或“table [编号]”');
  const played = playedLevels();
  if (id === undefined) {
    yield procedurePage(procedures, played);
    return;
  }
  const procedure = procedures.find((one) => one.id === id);
  if (!procedure)
    complain(
      `there is no procedure ${quote(id)}; "procedure list" names them`,
      `没有作业规程 ${quote(id)}；“procedure list”列出全部`,
    );
  const own = played.get(id);
  yield [...procedureLines(procedure), ...(own ? ['', ...trialLines(id, own)] : [])].join('\n');
}

/** Rescues have names of their own. */
const playedBy: Readonly<Record<string, string>> = {
  'hand-winding-by-two': 'two-at-the-wheel',
  'machine-room-less-release': 'in-short-pulses',
  'safety-gear-engaged': 'held-by-the-safety-gear',
  'between-floors': 'a-weak-heart',
};

/** Levels that play a procedure through: those that bear its id, and the rescues. */
export function playedLevels(): ReadonlyMap<string, Played> {
  const found = new Map<string, Played>();
  for (const campaign of existsSync(LEVELS) ? readdirSync(LEVELS).sort() : [])
    for (const { id } of procedures) {
      const folder = join(LEVELS, campaign, playedBy[id] ?? id);
      if (existsSync(join(folder, 'solution.json'))) found.set(id, playedIn(folder));
    }
  return found;
}

function playedIn(folder: string): Played {
  const [levelFile, scriptFile] = [join(folder, 'level.json'), join(folder, 'solution.json')];
  const level = readLevel(readText(levelFile), levelFile);
  if (!level.ok) complainOf(level.problems);
  const script = readScript(readText(scriptFile), scriptFile);
  if (!script.ok) complainOf(script.problems);
  return { level: level.level, solution: script.script };
}
