// Cuts the two font weights down to the characters in use and serves them with a style sheet, virtual:fonts.css.
// A character that the font lacks would silently be blank, so it fails the build instead.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { missingCharacters, usedCharacters } from './fonts-characters.ts';
import { fontCharacters } from './fonts-coverage.ts';

const weights = [400, 700] as const;
const root = join(import.meta.dirname, '..');
const sourceOf = (weight: number) => join(root, `assets/fonts/noto-sans-sc-${weight}.woff2`);

/** @returns the path of a cut font in the cache */
async function cutFont(weight: number, characters: string): Promise<string> {
  const source = readFileSync(sourceOf(weight));
  const key = createHash('sha256').update(source).update(characters).digest('hex').slice(0, 16);
  const folder = join(root, 'node_modules/.cache/fonts');
  const file = join(folder, `noto-sans-sc-${weight}-${key}.woff2`);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      file,
      await subsetFont(source, characters, { targetFormat: 'woff2', noLayoutClosure: true }),
    );
  }
  return file;
}

async function styleSheet(): Promise<string> {
  const uses = usedCharacters(root);
  const missing = missingCharacters(uses, await fontCharacters(sourceOf(400)));
  if (missing.length > 0) throw new Error(`Characters without a glyph:\n${missing.join('\n')}`);
  const characters = [...uses.keys()].sort().join('');
  const rules = await Promise.all(
    weights.map(async (weight) => {
      const file = await cutFont(weight, characters);
      return `@font-face{font-family:'Liftwright Sans';font-weight:${weight};font-display:swap;src:url('${file}') format('woff2')}`;
    }),
  );
  return rules.join('\n');
}

export function subsetFonts(): Plugin {
  const virtual = 'virtual:fonts.css';
  return {
    name: 'subset-fonts',
    resolveId: (id) => (id === virtual ? join(root, 'node_modules/.cache/fonts/fonts.css') : undefined),
    load: (id) => (id.endsWith('.cache/fonts/fonts.css') ? styleSheet() : undefined),
  };
}
