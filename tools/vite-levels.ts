// Serves what is made from the level files by the product's own reader: virtual:level-index, what the home page knows
// of them; virtual:rule-citings, which of their lines cite which clause; and each level, read, as `level.json?level`.
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { filesBelow } from './files-below.mjs';

const root = join(import.meta.dirname, '..');
const levels = join(root, 'levels');

/** Begins the name of a level that has been read; no file has such a name. */
const READ = '\0read:';

type Texts = ReadonlyMap<string, string>;
type Index = typeof import('../src/level-format/level-index.ts');
type Reader = typeof import('../src/level-format/read-level.ts');
type Coverage = typeof import('../src/level-format/coverage.ts');
type Book = typeof import('../src/practice/case-book.ts');
type Profiles = typeof import('../src/training/profiles/profiles.ts');

const made: Readonly<Record<string, (texts: Texts) => Promise<string>>> = {
  'virtual:level-index': async (texts) => {
    const { indexLevels } = await source<Index>('src/level-format/level-index.ts');
    return `export const levelIndex = ${JSON.stringify(indexLevels(texts, { drafts: process.env.LIFTWRIGHT_DRAFTS === 'shown' }))};`;
  },
  'virtual:rule-citings': async (texts) => {
    const { citingsIn } = await source<Coverage>('src/level-format/coverage.ts');
    return `export const citings = ${JSON.stringify(citingsIn(texts))};`;
  },
  'virtual:case-book': async () => {
    const { bookOf } = await source<Book>('src/practice/case-book.ts');
    const { scoringProfiles } = await source<Profiles>('src/training/profiles/profiles.ts');
    const book = bookOf(await shownLevels());
    const profiles = scoringProfiles.filter(({ id, paper }) => paper && id !== 'school');
    return `export const book = ${JSON.stringify(book)};\nexport const profiles = ${JSON.stringify(profiles)};`;
  },
};

const sources = new Map<string, Promise<unknown>>();

/** The product's sources name each other without file endings, so they come through Vite and not through Node. */
function source<T>(file: string): Promise<T> {
  const known = sources.get(file) ?? runnerImport<T>(join(root, file), { root }).then(({ module }) => module);
  sources.set(file, known);
  return known as Promise<T>;
}

/** Text of every level file by its path below the product's folder, with forward slashes. */
export function levelTexts(): Texts {
  const paths = [...filesBelow(levels)].filter((path) => /[\\/]level\.json$/.test(path));
  return new Map(
    paths.map((path) => [relative(root, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );
}

/** @returns the level, or nothing if it cannot be read: the index says why */
async function read(text: string, file: string) {
  const { readLevel } = await source<Reader>('src/level-format/read-level.ts');
  const found = readLevel(text, file);
  return found.ok ? found.level : null;
}

/** Every level that players are shown. */
export async function shownLevels() {
  const all = await Promise.all([...levelTexts()].map(([file, text]) => read(text, file)));
  return all.filter((level) => level !== null).filter(({ draft }) => !draft);
}

export function levelModules(): Plugin {
  return {
    name: 'level-modules',
    enforce: 'pre', // before Vite takes a level for a file of JSON
    resolveId: (id) => {
      if (id in made) return `\0${id}`;
      const [, file] = /(levels\/.*\/level\.json)\?level$/.exec(id) ?? [];
      return file && READ + file.replace(/\.json$/, '');
    },
    async load(id) {
      if (id.startsWith(READ)) {
        const file = `${id.slice(READ.length)}.json`;
        this.addWatchFile(join(root, file));
        const level = await read(readFileSync(join(root, file), 'utf8'), file);
        return `export default JSON.parse(${JSON.stringify(JSON.stringify(level))});`;
      }
      const make = id.startsWith('\0') ? made[id.slice(1)] : undefined;
      if (!make) return undefined;
      const texts = levelTexts();
      for (const file of texts.keys()) this.addWatchFile(join(root, file));
      return make(texts);
    },
  };
}
