// Which characters the product shows, and where each is first used.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export type CharacterUse = ReadonlyMap<string, string>;

const sources = ['assets/text', 'levels', 'src', 'index.html'];

/** The terminal has fonts of its own; the rule book is long and comes late, so its rare characters do not weigh on the first page. */
const unseen = /src[\\/](cli|regulations)$/;

function* textFiles(path: string): Generator<string> {
  if (unseen.test(path)) return;
  if (!statSync(path).isDirectory()) {
    if (/\.(json|tsx?|html)$/.test(path)) yield path;
  } else for (const name of readdirSync(path).sort()) yield* textFiles(join(path, name));
}

/** Every character of the texts, levels and sources, with the file and line of its first use. */
export function usedCharacters(root: string): CharacterUse {
  const uses = new Map<string, string>();
  for (let code = 32; code < 127; code++) uses.set(String.fromCharCode(code), 'ASCII');
  for (const source of sources) {
    for (const file of textFiles(join(root, source)))
      collect(uses, file.slice(root.length + 1), readFileSync(file, 'utf8'));
  }
  return uses;
}

export function collect(uses: Map<string, string>, file: string, text: string): void {
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
