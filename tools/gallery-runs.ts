// node tools/run.mjs tools/gallery-runs.ts [WORD...]
// Prints, as JSON, one a line, the recordings that the gallery plays: of every level's solution, and of each scene as far
// as it goes. WORDS choose levels by their path and scenes by their name.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Level } from '../src/level-format/level';
import { readLevel } from '../src/level-format/read-level';
import { readScript, type Script } from '../src/level-format/script';
import { playScript } from '../src/session/play-script';
import { TICK } from '../src/sim/units';
import { filesBelow } from './files-below.mjs';
import { scenes } from './gallery-scenes.mjs';

const SEED = 4;
const wanted = process.argv.slice(2);
const isWanted = (name: string) => wanted.length === 0 || wanted.some((word) => name.includes(word));

/** A solution up to a label, or so many of its deeds and what is waited for before the next. */
function shortened(script: Script, upTo: string | number | undefined): Script {
  const deeds = script.steps.flatMap((step, at) => ('do' in step ? [at] : []));
  const end =
    typeof upTo === 'string'
      ? script.steps.findIndex((step) => 'label' in step && step.label === upTo)
      : (deeds[upTo ?? 0] ?? script.steps.length);
  if (end < 0) throw new Error(`${script.level}: no label ${upTo}`);
  return { ...script, steps: upTo === undefined ? [] : script.steps.slice(0, end) };
}

function tell(level: Level, script: Script, scene?: string): void {
  const { session } = playScript(level, script, SEED);
  const startTick = Math.round(level.startsAt / TICK);
  console.log(JSON.stringify({ ...session.recording(), startTick, scene }));
}

for (const file of filesBelow('levels')) {
  const solution = join(dirname(file), 'solution.json');
  if (!/[\\/]level\.json$/.test(file) || !existsSync(solution)) continue;
  const id = file.split(/[\\/]/).at(-2);
  const asked = scenes.filter(({ name, level }) => level === id && isWanted(name));
  if (!isWanted(file) && asked.length === 0) continue;
  const level = readLevel(readFileSync(file, 'utf8'), file);
  const script = readScript(readFileSync(solution, 'utf8'), solution);
  if (!level.ok || !script.ok) continue;
  if (isWanted(file)) tell(level.level, script.script);
  for (const { name, upTo } of asked) tell(level.level, shortened(script.script, upTo), name);
}
