// The words by which a text would give a fault away: its id, its name in either language, what its parts are called on
// the drawings, and a landing's lock together with its landing.
import type { SettledLevel } from '../level-format/settle';
import { type FaultEffect, findFault } from '../sim/faults/fault-rows';
import faultNames from './fault-names.json';
import type { Told } from './told-texts';

const names: Readonly<Record<string, { readonly 'zh-CN': string; readonly en: string }>> = faultNames;

type SettledFault = SettledLevel['faults'][number];

/** @param told with the draw filled in. @returns the words that give the fault away, or null */
export function givenAway(told: Told, { fault, landing }: SettledFault): string | null {
  const { sentence } = told;
  const name = names[fault];
  if (hasWord(sentence, fault)) return fault;
  if (name && told.language !== 'zh-CN' && saysEnglish(sentence, name.en)) return name.en;
  if (name && told.language === 'zh-CN' && saysChinese(sentence, name['zh-CN'])) return name['zh-CN'];
  const parts = partsOf(fault);
  if (parts.some((part) => part.startsWith(LOCK))) return lockNamed(sentence, landing);
  const marks = designations(sentence);
  // one among others is no answer
  return marks.length < FEW ? (parts.find((part) => marks.includes(part)) ?? null) : null;
}

const LOCK = 'DL{landing}';
const FEW = 3;

function hasWord(text: string, word: string): boolean {
  return new RegExp(`(?<![\\w])${word.replace('-', '[-_ ]?')}(?![\\w])`, 'iu').test(text);
}

/** Designations as drawings have them, such as FU1, KMB or SGOV. */
function designations(text: string): readonly string[] {
  return [...new Set(text.match(/(?<!\w)(?:[A-Z]{2,}[-\w]*|[A-Z]\d+)(?!\w)/g) ?? [])];
}

function partsOf(fault: string): readonly string[] {
  return (findFault(fault)?.effects ?? []).flatMap((effect: FaultEffect) =>
    'part' in effect ? [effect.part.replace(/\..*$/u, '')] : 'trips' in effect ? [effect.trips] : [],
  );
}

/** Which lock it is stands in the text: its landing, or the rail terminals before and behind it. */
function lockNamed(sentence: string, landing: number): string | null {
  if (!/lock|门锁/iu.test(sentence)) return null;
  const floor = `(?:floor|landing)[ -]${landing}(?!\\d)|(?<!\\d)${landing} ?[层楼]|DL${landing}(?!\\d)`;
  const rail = `(?<!\\d)${BEFORE_FIRST + landing - 1}(?!\\d).*(?<!\\d)${BEFORE_FIRST + landing}(?!\\d)`;
  return sentence.match(new RegExp(`${floor}|${rail}`, 'iu'))?.[0] ?? null;
}

/** The terminal before the first landing's lock. */
const BEFORE_FIRST = 120;

const small = new Set(['the', 'and', 'not', 'off', 'out', 'one', 'two', 'its', 'per', 'was', 'has']);

function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/[a-z]+|\d+/g) ?? []).filter(
    (word) => word.length > 2 && !small.has(word),
  );
}

/** Every word of the name that counts stands in the sentence; what is in brackets may be missing. */
function saysEnglish(sentence: string, name: string): boolean {
  const wanted = wordsOf(name.replace(/\(.*?\)/gu, ''));
  const there = wordsOf(sentence);
  return wanted.length > 1 && wanted.every((word) => there.some((one) => isSameWord(one, word)));
}

const STEM = 4;

function isSameWord(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short === long || (short.length >= STEM && long.startsWith(short));
}

const MOST_OF_IT = 0.65;

/** Chinese has no gaps between words: the name is there when most pairs of its characters are. */
function saysChinese(sentence: string, name: string): boolean {
  const core = name.replace(/（.*?）|某层|[\s/·、，。]/gu, '');
  const pairs = Array.from({ length: Math.max(0, core.length - 1) }, (_, at) => core.slice(at, at + 2));
  if (core.length <= STEM) return sentence.includes(core);
  return pairs.filter((pair) => sentence.includes(pair)).length >= pairs.length * MOST_OF_IT;
}
