// A file's text, or a complaint that names it.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { complain } from './complaint';

export function readText(file: string): string {
  if (!existsSync(file)) complain(`${file}: there is no such file; check the path`);
  if (statSync(file).isDirectory()) complain(`${file}: this is a folder; name a file in it`);
  return readFileSync(file, 'utf8');
}
