// Texts of a level: in every language it declares, each in its own, and without characters that nobody sees. Markup needs no check:
// every text is shown as text, so that "<b>" reads as "<b>".
import { checkLanguage } from './check-language';
import { both, type Complaints, type FilePath, visit } from './complaints';
import { isText } from './unfold';

/**
 * Control characters, zero-width and blank ones, half pairs, tags, and those that turn the direction of writing: they
 * hide what a text says.
 */
const hidden: readonly (readonly [number, number])[] = [
  [0x00, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xd800, 0xdfff],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xffff],
  [0x1d173, 0x1d17a],
  [0xe0000, 0xe0fff],
];

/** More marks than that on one letter cover what stands around it. */
const piled = /\p{M}{4}/u;

export function checkTexts(level: { readonly languages: readonly string[] }, { complain }: Complaints): void {
  visit(level, [], (value, path) => {
    if (typeof value === 'string') checkCharacters(value, path, complain);
    if (typeof value === 'string' && isOnTheCard(path)) checkFixed(value, path, complain);
    if (typeof value !== 'object' || value === null || Array.isArray(value) || !isText(value)) return;
    for (const language of level.languages)
      if (!Object.hasOwn(value, language))
        complain(
          path,
          both(`缺少语言“${language}”`, `the language "${language}" is wanting`),
          both(`补上 "${language}"，或从 languages 中删去`, `add "${language}", or take it out of languages`),
        );
    for (const [language, text] of Object.entries(value))
      if (typeof text === 'string') checkLanguage(text, language, [...path, language], complain);
  });
}

/** The home page shows title and summary before anything is drawn. */
function isOnTheCard([field]: FilePath): boolean {
  return field === 'title' || field === 'summary';
}

function checkFixed(text: string, path: FilePath, complain: Complaints['complain']): void {
  if (!/\$\{/.test(text)) return;
  complain(
    path,
    both('标题和简介里不能有抽签的空位', 'title and summary cannot hold what the seed draws'),
    both('改成对每种情况都成立的话', 'say it so that it is true of every case'),
  );
}

function checkCharacters(text: string, path: FilePath, complain: Complaints['complain']): void {
  if (piled.test(text))
    return complain(
      path,
      both('一个字符上叠加了过多的符号', 'too many marks are piled on one letter'),
      both('删去这些符号', 'take them out'),
    );
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (!hidden.some(([from, to]) => code >= from && code <= to)) continue;
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    return complain(
      path,
      both(`含有看不见的控制字符 ${name}`, `there is an invisible control character ${name} in it`),
      both('删去该字符', 'take it out'),
    );
  }
}
