// Serves what is made from the level files by the product's own reader: virtual:level-index, what the home page knows
// of them, and virtual:rule-citings, which of their lines cite which clause of the rule book.
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { filesBelow } from './files-below.mjs';

const root = join(import.meta.dirname, '..');
const levels = join(root, 'levels');

type Texts = ReadonlyMap<string, string>;
type Index = typeof import('../src/level-format/level-index.ts');
type Coverage = typeof import('../src/level-format/coverage.ts');

const made: Readonly<Record<string, (texts: Texts) => Promise<string>>> = {
  'virtual:level-index': async (texts) => {
    const { indexLevels } = await source<Index>('src/level-format/level-index.ts');
    return `export const levelIndex = ${JSON.stringify(indexLevels(texts))};`;
  },
  'virtual:rule-citings': async (texts) => {
    const { citingsIn } = await source<Coverage>('src/level-format/coverage.ts');
    return `export const citings = ${JSON.stringify(citingsIn(texts))};`;
  },
};

/** The product's sources name each other without file endings, so they come through Vite and not through Node. */
async function source<T>(file: string): Promise<T> {
  return (await runnerImport<T>(join(root, file), { root })).module;
}

/** Text of every level file by its path below the product's folder, with forward slashes. */
export function levelTexts(): Texts {
  const paths = [...filesBelow(levels)].filter((path) => /[\\/]level\.json$/.test(path));
  return new Map(
    paths.map((path) => [relative(root, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );
}

export function levelModules(): Plugin {
  return {
    name: 'level-modules',
    resolveId: (id) => (id in made ? `\0${id}` : undefined),
    async load(id) {
      const make = id.startsWith('\0') ? made[id.slice(1)] : undefined;
      if (!make) return undefined;
      const texts = levelTexts();
      for (const file of texts.keys()) this.addWatchFile(join(root, file));
      return make(texts);
    },
  };
}
