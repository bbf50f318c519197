// node tools/run.mjs tests/by-hand/print-plans.ts LEVEL-FOLDER SCRIPT SEED ...      prints a plan a line, as JSON
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLevel } from '../../src/level-format/read-level';
import { readScript, type Script } from '../../src/level-format/script';
import { planOf } from './plan';

/** What was read, or what is wrong with it, thrown. */
function sound<Read extends { readonly ok: boolean }>(read: Read): Extract<Read, { readonly ok: true }> {
  if (!read.ok) throw new Error(JSON.stringify(read));
  return read as Extract<Read, { readonly ok: true }>;
}

function scriptIn(file: string, solution?: Script): Script {
  return sound(readScript(readFileSync(file, 'utf8'), file, solution)).script;
}

const words = process.argv.slice(2);
for (let at = 0; at + 2 < words.length; at += 3) {
  const [folder = '', file = '', seed = ''] = words.slice(at, at + 3);
  const levelFile = join(folder, 'level.json');
  const { level } = sound(readLevel(readFileSync(levelFile, 'utf8'), levelFile));
  const solution = scriptIn(join(folder, 'solution.json'));
  console.log(JSON.stringify(planOf(level, scriptIn(file, solution), Number(seed))));
}
