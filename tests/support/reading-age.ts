// How hard a text is to read. English: the grade of Flesch and Kincaid (1975), years of school in the United States,
// syllables counted by vowels. Chinese: characters a sentence, and the share of characters that are not among the 3,755
// of the first level of GB/T 2312, which were chosen by how often they are used.
const FIRST_LEVEL = firstLevel();

function firstLevel(): ReadonlySet<string> {
  const decoder = new TextDecoder('gb18030');
  const rows = Array.from({ length: 0xd8 - 0xb0 }, (_, row) => 0xb0 + row);
  const cells = Array.from({ length: 94 }, (_, cell) => 0xa1 + cell);
  const all = rows.flatMap((row) => cells.map((cell) => decoder.decode(Uint8Array.of(row, cell))));
  return new Set(all.filter((one) => /^\p{Script=Han}$/u.test(one)));
}

/** Pieces between full stops and their like; a line break ends one too. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/[.!?;:。！？；：\n]+(?=\s|$|[^\d])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

export function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters === '') return 1;
  // a last e, es or ed is mostly silent; le after a consonant is not
  const heard = letters.replace(/(?<![aeiouy]l|[aeiou])(?<=[^aeiou]{1})(?:e|ed|es)$/, (end) =>
    /(?:[sxz]|ch|sh|[cg])es$|[td]ed$|[^aeiou]le$/.test(letters) ? end : '',
  );
  return Math.max(1, (heard.match(/[aeiouy]+/g) ?? []).length);
}

/** @param texts English @returns grade; a child of six is in the first */
export function gradeOf(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesOf);
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\p{N}'’-]+/gu) ?? []);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

export function hanOf(text: string): readonly string[] {
  return text.match(/\p{Script=Han}/gu) ?? [];
}

/** Characters that are not of the first level, each once. */
export function rareOf(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap(hanOf))].filter((one) => !FIRST_LEVEL.has(one));
}
