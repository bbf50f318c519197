// Divides the product's characters into slices, so that a screen fetches few letters that it does not show:
// those of every language, the home page, play, then levels, rules, and what people may write themselves.
import type { ShownText } from './fonts-characters.ts';
import { earlyWords } from './late-words.mjs';

/** A part of the font; no character stands in two slices of a family. */
export type Slice = {
  readonly name: string;
  /** `sans`: not Chinese, regular and bold; `chinese`: regular; `heading`: the Chinese of labels, bold */
  readonly family: 'sans' | 'chinese' | 'heading';
  /** in order of code point */
  readonly characters: string;
  /** claims all between its first and last character that no slice before it has: shorter to say than each one */
  readonly isBroad: boolean;
};

/** Characters in a slice: smaller ones fit a level better, larger ones cost fewer requests. */
const LEVEL_SLICE = 100;
const LATE_SLICE = 200;
const SPARE_SLICE = 240;
/** Used by so many texts a character counts as common to their kind. */
const COMMON = 3;

const isChinese = (character: string) =>
  character >= '\u2e80' && !/[\u3000-\u303f\uff00-\uffef]/.test(character);
const isSpoken = (character: string) => character >= ' ';

/** A level that players are shown: what the home page says of it, and all that it can say. */
export type LevelText = { readonly title: string; readonly summary: string; readonly whole: string };

/**
 * @param texts every text of the product
 * @param levels with what they take from elsewhere, such as procedures
 * @param spare characters that people may write, used by the product or not
 */
export function planSlices(
  texts: readonly ShownText[],
  levels: readonly LevelText[],
  spare: readonly string[],
): readonly Slice[] {
  const placed = new Set<string>();
  const take = (characters: Iterable<string>): string => {
    const fresh = [...new Set(characters)].filter((one) => isSpoken(one) && !placed.has(one));
    for (const one of fresh) placed.add(one);
    return fresh.sort().join('');
  };
  const of = (file: RegExp) => texts.filter((text) => file.test(text.file)).map(({ text }) => text);
  const slices = (name: string, characters: readonly string[], size: number, isBroad = false) => {
    const fresh = characters.filter((one) => isSpoken(one) && !placed.has(one));
    return Array.from({ length: Math.ceil(fresh.length / size) }, (_, index): Slice => {
      const own = take(fresh.slice(index * size, (index + 1) * size));
      return { name: `${name}-${index + 1}`, family: 'chinese', characters: own, isBroad };
    });
  };
  const slice = (name: string, family: Slice['family'], characters: string): Slice => ({
    name,
    family,
    characters,
    isBroad: false,
  });
  const shell = of(/^assets\/text\/zh-CN\/shell\.json$/).join('');
  const play = of(/^assets\/text\/zh-CN\/play\.json$/);
  const shown = levels.map(({ title, summary }) => title + summary).join('');
  return [
    slice(
      'every-language',
      'sans',
      take(everyLanguage([...texts, ...levels.map(({ whole }) => ({ file: '', text: whole }))])),
    ),
    slice('labels', 'heading', labelsOf(shell, levels)),
    slice('home', 'chinese', take(shell + of(/^index\.html$/).join('') + shown)),
    slice('play', 'chinese', take(play.map(earlyWords).join(''))),
    ...slices('levels', neighbours(levels.map(({ whole }) => whole)), LEVEL_SLICE),
    ...slices('later-in-play', neighbours(play), LATE_SLICE),
    ...slices('late', neighbours(of(/^assets\/text\/zh-CN\/|^src\/|^levels\//)), LATE_SLICE),
    ...slices('spare', spare, SPARE_SLICE, true),
  ];
}

/** Whatever is not Chinese, and the Chinese that English pages and the sources themselves show. */
function* everyLanguage(texts: readonly ShownText[]): Generator<string> {
  for (let code = 32; code < 127; code++) yield String.fromCharCode(code);
  for (const { file, text } of texts) {
    const isForAll = /^assets\/text\/en\/|^src\/hud\//.test(file);
    for (const character of text) if (isForAll || !isChinese(character)) yield character;
  }
}

/** Chinese of headings and buttons of the home page: texts that are no sentences, and titles of levels. */
function labelsOf(shell: string, levels: readonly LevelText[]): string {
  const labels = (shell.match(/"[^"]*"/g) ?? []).filter((text) => !/[。！？]/.test(text));
  const characters = [...labels, ...levels.map(({ title }) => title)].join('');
  return [...new Set(characters)].filter(isChinese).sort().join('');
}

/** Common characters first, by how many texts use them; then, side by side, those of the same text. */
function neighbours(texts: readonly string[]): readonly string[] {
  const uses = new Map<string, { count: number; first: number }>();
  texts.forEach((text, first) => {
    for (const character of new Set(text)) {
      const use = uses.get(character);
      if (use) use.count++;
      else uses.set(character, { count: 1, first });
    }
  });
  const rank = (count: number) => (count >= COMMON ? count : 0);
  return [...uses]
    .sort(
      ([one, a], [other, b]) => rank(b.count) - rank(a.count) || a.first - b.first || (one < other ? -1 : 1),
    )
    .map(([character]) => character);
}

/** The characters of GB 2312 level 1, which a Chinese text of today hardly leaves, in order of code point. */
export function everydayChinese(): readonly string[] {
  const decoder = new TextDecoder('gbk');
  const rows = Array.from({ length: 0xd7 - 0xb0 + 1 }, (_, row) => 0xb0 + row);
  const cells = Array.from({ length: 94 }, (_, cell) => 0xa1 + cell);
  return rows
    .flatMap((row) => cells.map((cell) => decoder.decode(Uint8Array.of(row, cell))))
    .filter((character) => character >= '\u4e00' && character <= '\u9fff')
    .sort();
}

/** As style sheets say it: `U+4E00-4E03,U+4E08`. */
export function unicodeRange({ characters, isBroad }: Slice): string {
  const codes = [...characters].map((character) => character.codePointAt(0) ?? 0);
  const spans: [number, number][] = isBroad ? [[codes[0] ?? 0, codes.at(-1) ?? 0]] : [];
  for (const code of isBroad ? [] : codes) {
    const last = spans.at(-1);
    if (last && code === last[1] + 1) last[1] = code;
    else spans.push([code, code]);
  }
  const hex = (code: number) => code.toString(16).toUpperCase();
  return spans.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(',');
}
