// Every file below a folder, in order of name.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export function* filesBelow(path: string): Generator<string> {
  if (!statSync(path).isDirectory()) yield path;
  else for (const name of readdirSync(path).sort()) yield* filesBelow(join(path, name));
}
