import { join } from 'node:path';
import { expect, test } from 'vitest';
import { missingCharacters, shownTexts, usedCharacters } from '../../tools/fonts-characters';
import { fontCharacters } from '../../tools/fonts-coverage';
import { everydayChinese } from '../../tools/fonts-slices';
import { repositoryRoot } from '../support/source-files';

const fonts = [400, 700].map((weight) => join(repositoryRoot, `assets/fonts/noto-sans-sc-${weight}.woff2`));
const texts = shownTexts(repositoryRoot);

test('levels, rules, texts and sources are all looked at, what only a terminal shows is not', () => {
  const files = texts.map(({ file }) => file);
  for (const kind of [
    /^levels\/.*level\.json$/,
    /^src\/regulations\/rules\//,
    /^assets\/text\/en\//,
    /\.tsx$/,
  ])
    expect(files.some((file) => kind.test(file))).toBe(true);
  expect(files.filter((file) => /^src\/cli\/|solution\.json$/.test(file))).toEqual([]);
});

test.each(fonts)('every character in use, and everyday Chinese, has a glyph in %s', async (font) => {
  const known = await fontCharacters(font);
  const uses = usedCharacters(texts);
  expect(uses.size).toBeGreaterThan(1000);
  expect(missingCharacters(uses, known)).toEqual([]);
  expect(everydayChinese()).toHaveLength(3755);
  expect(everydayChinese().filter((one) => !known.has(one.codePointAt(0) ?? 0))).toEqual([]);
});

test('a character without a glyph is named with its place', async () => {
  const text = 'first line\nsecond \u{1F6D7} line';
  const uses = usedCharacters([{ file: 'levels/some/level.json', text }]);
  const missing = missingCharacters(uses, await fontCharacters(fonts[0] ?? ''));
  expect(missing).toEqual(['levels/some/level.json:2: the font has no "\u{1F6D7}" (U+1F6D7)']);
});
