// Every file below a path, in order of name; a file is below itself.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} path @returns {Generator<string>} */
export function* filesBelow(path) {
  if (!statSync(path).isDirectory()) yield path;
  else for (const name of readdirSync(path).sort()) yield* filesBelow(join(path, name));
}
