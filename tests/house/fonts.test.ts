import { join } from 'node:path';
import { expect, test } from 'vitest';
import { collect, missingCharacters, usedCharacters } from '../../tools/fonts-characters';
import { fontCharacters } from '../../tools/fonts-coverage';
import { repositoryRoot } from '../support/source-files';

const fonts = [400, 700].map((weight) => join(repositoryRoot, `assets/fonts/noto-sans-sc-${weight}.woff2`));

test.each(fonts)('every character in use has a glyph in %s', async (font) => {
  const uses = usedCharacters(repositoryRoot.replace(/\/$/, ''));
  expect(uses.size).toBeGreaterThan(300);
  expect(missingCharacters(uses, await fontCharacters(font))).toEqual([]);
});

test('a character without a glyph is named with its place', async () => {
  const uses = new Map<string, string>();
  collect(uses, 'levels/some/level.json', 'first line\nsecond \u{1F6D7} line');
  const missing = missingCharacters(uses, await fontCharacters(fonts[0] ?? ''));
  expect(missing).toEqual(['levels/some/level.json:2: the font has no "\u{1F6D7}" (U+1F6D7)']);
});
