// Which characters the product shows, and where each is first used.
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { filesBelow } from './files-below.mjs';

export type CharacterUse = ReadonlyMap<string, string>;

/** A text of the product: where it stands, with forward slashes, and what it says. */
export type ShownText = { readonly file: string; readonly text: string };

const sources = ['index.html', 'assets/text', 'levels', 'src'];

/** The terminal has fonts of its own, and nobody reads a level's solution on the screen. */
const unseen = /^src\/cli\/|^levels\/.*\/(?!level\.json$)[^/]*$/;

/** Every text, level, rule and source of the product. */
export function shownTexts(root: string): readonly ShownText[] {
  return sources
    .flatMap((source) => [...filesBelow(join(root, source))])
    .map((path) => ({ path, file: relative(root, path).replaceAll('\\', '/') }))
    .filter(({ file }) => /\.(json|tsx?|html)$/.test(file) && !unseen.test(file))
    .map(({ path, file }) => ({ file, text: readFileSync(path, 'utf8') }));
}

/** Every character of the texts, with the file and line of its first use. */
export function usedCharacters(texts: readonly ShownText[]): CharacterUse {
  const uses = new Map<string, string>();
  for (let code = 32; code < 127; code++) uses.set(String.fromCharCode(code), 'ASCII');
  for (const { file, text } of texts) collect(uses, file, text);
  return uses;
}

function collect(uses: Map<string, string>, file: string, text: string): void {
  text.split('\n').forEach((line, index) => {
    for (const character of line) {
      if (character >= ' ' && !uses.has(character)) uses.set(character, `${file}:${index + 1}`);
    }
  });
}

/** @param known code points the font has. @returns one line for each character that would be blank */
export function missingCharacters(uses: CharacterUse, known: ReadonlySet<number>): readonly string[] {
  return [...uses]
    .filter(([character]) => !known.has(character.codePointAt(0) ?? 0))
    .map(([character, place]) => {
      const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      return `${place}: the font has no "${character}" (U+${code})`;
    });
}
