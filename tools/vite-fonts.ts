// Cuts the two font weights into slices and serves them with a style sheet, virtual:fonts.css, in which each slice says
// what characters it has; a browser fetches those it needs. A character that the font lacks fails the build.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { missingCharacters, shownTexts, usedCharacters } from './fonts-characters.ts';
import { fontCharacters } from './fonts-coverage.ts';
import { everydayChinese, type LevelText, planSlices, type Slice, unicodeRange } from './fonts-slices.ts';
import { shownLevels } from './vite-levels.ts';

type Weight = 400 | 700;

const root = join(import.meta.dirname, '..');
const cache = join(root, 'node_modules/.cache/fonts');
const sourceOf = (weight: Weight) => join(root, `assets/fonts/noto-sans-sc-${weight}.woff2`);

/** One weight of the source font, unpacked only when something must be cut from it. */
function openFont(weight: Weight) {
  const packed = readFileSync(sourceOf(weight));
  let unpacked: Promise<Uint8Array> | undefined;
  return async ({ name, characters }: Slice): Promise<string> => {
    const key = createHash('sha256').update(packed).update(characters).digest('hex').slice(0, 12);
    const file = join(cache, `letters-${name}-${weight}-${key}.woff2`);
    if (existsSync(file)) return file;
    unpacked ??= convert(packed, 'truetype');
    const options = { targetFormat: 'woff2', noLayoutClosure: true } as const;
    const cut = await subsetFont(await unpacked, characters, options);
    mkdirSync(cache, { recursive: true });
    writeFileSync(file, cut);
    return file;
  };
}

const face = (family: string, weight: Weight, file: string, range: string) =>
  `@font-face{font-family:'${family}';font-weight:${weight};font-display:swap;src:url('${file}') format('woff2');unicode-range:${range}}`;

/**
 * 'Liftwright Sans' is whatever is not Chinese, in both weights. 'Liftwright Chinese' is regular only: where a page asks
 * for bold, browsers thicken it. 'Liftwright Heading' is true bold Chinese, of labels alone.
 */
async function styleSheet(addressOf: (file: string) => string): Promise<string> {
  const texts = shownTexts(root);
  const missing = missingCharacters(usedCharacters(texts), await fontCharacters(sourceOf(400)));
  if (missing.length > 0) throw new Error(`Characters without a glyph:\n${missing.join('\n')}`);
  const open = (weight: Weight) => {
    const cut = openFont(weight);
    return async (slice: Slice) => addressOf(await cut(slice));
  };
  const regular = open(400);
  const bold = open(700);
  const rules: string[] = [];
  for (const slice of planSlices(texts, await levelTexts(), everydayChinese())) {
    const range = unicodeRange(slice);
    if (slice.family === 'heading') rules.push(face('Liftwright Heading', 700, await bold(slice), range));
    else {
      const family = slice.family === 'sans' ? 'Liftwright Sans' : 'Liftwright Chinese';
      rules.push(face(family, 400, await regular(slice), range));
      if (slice.family === 'sans') rules.push(face(family, 700, await bold(slice), range));
    }
  }
  // of two slices that claim a character the later one gets it: the exact ones must follow the broad ones
  return rules.reverse().join('\n');
}

async function levelTexts(): Promise<readonly LevelText[]> {
  return (await shownLevels()).map((level) => ({
    title: level.title['zh-CN'],
    summary: level.summary['zh-CN'],
    whole: JSON.stringify(level),
  }));
}

export function subsetFonts(): Plugin {
  const virtual = 'virtual:fonts.css';
  // a build takes files in; a development server has an address for them
  let addressOf = (file: string) => file;
  return {
    name: 'subset-fonts',
    configResolved: ({ command }) => {
      if (command === 'serve') addressOf = (file) => join('/@fs/', file).replaceAll('\\', '/');
    },
    resolveId: (id) => (id === virtual ? join(cache, 'fonts.css') : undefined),
    load: (id) => (id.endsWith('.cache/fonts/fonts.css') ? styleSheet(addressOf) : undefined),
  };
}
