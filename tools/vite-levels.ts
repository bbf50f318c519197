// Serves virtual:level-index, what the home page knows of the levels, read from their files by the product's own reader.
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { filesBelow } from './files-below.mjs';

const virtual = 'virtual:level-index';
const resolved = `\0${virtual}`;
const root = join(import.meta.dirname, '..');
const levels = join(root, 'levels');

/** Text of every level file by its path below the product's folder, with forward slashes. */
export function levelTexts(): ReadonlyMap<string, string> {
  const paths = [...filesBelow(levels)].filter((path) => /[\\/]level\.json$/.test(path));
  return new Map(
    paths.map((path) => [relative(root, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );
}

/** The product's sources name each other without file endings, so they come through Vite and not through Node. */
async function readIndex(texts: ReadonlyMap<string, string>) {
  type Reader = typeof import('../src/level-format/level-index.ts');
  const reader = await runnerImport<Reader>(join(root, 'src/level-format/level-index.ts'), { root });
  return reader.module.indexLevels(texts);
}

export function levelIndex(): Plugin {
  return {
    name: 'level-index',
    resolveId: (id) => (id === virtual ? resolved : undefined),
    async load(id) {
      if (id !== resolved) return undefined;
      const texts = levelTexts();
      for (const file of texts.keys()) this.addWatchFile(join(root, file));
      return `export const levelIndex = ${JSON.stringify(await readIndex(texts))};`;
    },
  };
}
