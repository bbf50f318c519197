// node tools/run.mjs tools/gallery-runs.ts [WORD...]
// Prints the recording of every level's solution, as JSON, one a line; WORDS choose levels by their path.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readLevel } from '../src/level-format/read-level';
import { readScript } from '../src/level-format/script';
import { playScript } from '../src/session/play-script';
import { TICK } from '../src/sim/units';
import { filesBelow } from './files-below.mjs';

const SEED = 4;
const wanted = process.argv.slice(2);

for (const file of filesBelow('levels')) {
  const solution = join(dirname(file), 'solution.json');
  if (!/[\\/]level\.json$/.test(file) || !existsSync(solution)) continue;
  if (wanted.length > 0 && !wanted.some((word) => file.includes(word))) continue;
  const level = readLevel(readFileSync(file, 'utf8'), file);
  const script = readScript(readFileSync(solution, 'utf8'), solution);
  if (!level.ok || !script.ok) continue;
  const { session } = playScript(level.level, script.script, SEED);
  const startTick = Math.round(level.level.startsAt / TICK);
  console.log(JSON.stringify({ ...session.recording(), startTick }));
}
