// Every TypeScript source of the product, by path below src.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

export const repositoryRoot = new URL('../..', import.meta.url).pathname;
const source = join(repositoryRoot, 'src');

export function listFiles(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? listFiles(path) : [path];
  });
}

export function sourceFiles(): ReadonlyMap<string, string> {
  const files = listFiles(source).filter((path) => /\.tsx?$/.test(path));
  return new Map(files.map((path) => [relative(source, path), readFileSync(path, 'utf8')]));
}
