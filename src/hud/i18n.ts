// The product's words in both languages. The first page brings its own; whatever screen comes later adds its file.
// No key stands in two files, so all lie together and `t('briefing.start')` needs no prefix.
import { createInstance } from 'i18next';
import type { ViewStore } from '../session/view-store';
import { type Language, languages, type Text } from '../training/report';
import { useStore } from './use-store';

/** Text of a key; `words` fill its {{gaps}}. A key without a text comes back as itself. */
export type Say = (key: string, words?: Readonly<Record<string, unknown>>) => string;

type Texts = Readonly<Record<string, Record<string, unknown>>>;

const i18n = createInstance();
i18n.init({
  resources: {},
  lng: 'zh-CN',
  fallbackLng: 'zh-CN',
  ns: 'words',
  defaultNS: 'words',
  interpolation: { escapeValue: false }, // Preact escapes; level text is never HTML
  initAsync: false,
});

/** What has been said before: looking a word up takes a hundred times as long, and each frame says hundreds of them. */
const said = new Map<string, string>();
const MOST_SAID = 5000;

/** Adds words. @param files texts by path, which ends in LANGUAGE/NAME.json */
export function addTexts(files: Texts): void {
  for (const [path, texts] of Object.entries(files)) {
    const language = path.split('/').at(-2) ?? '';
    i18n.addResourceBundle(language, 'words', texts, true);
  }
  said.clear();
}

addTexts(import.meta.glob('../../assets/text/*/shell.json', { eager: true, import: 'default' }));

const sayings = Object.fromEntries(
  languages.map((language) => {
    const fixed = i18n.getFixedT(language);
    const say: Say = (key, words) => {
      const asked = words ? `${language} ${key} ${JSON.stringify(words)}` : `${language} ${key}`;
      const before = said.get(asked);
      if (before !== undefined) return before;
      const text = plainText(language, key, words) ?? String(fixed(key, { ...words }));
      if (said.size >= MOST_SAID) said.clear();
      said.set(asked, text);
      return text;
    };
    return [language, say];
  }),
) as Readonly<Record<Language, Say>>;

/**
 * The library has fifty steps for a word, for the sake of what few texts need: numbers that decide a word's form, other
 * languages, other files. A new place says a hundred words at once. @returns undefined where they are needed
 */
function plainText(language: Language, key: string, words: Parameters<Say>[1] = {}): string | undefined {
  const text: unknown = i18n.getResource(language, 'words', key);
  if (typeof text !== 'string' || 'count' in words) return undefined;
  const gaps = [...text.matchAll(GAP)].map(([, gap = '']) => gap);
  return gaps.every((gap) => (words[gap] ?? null) !== null)
    ? text.replace(GAP, (_, gap) => String(words[gap]))
    : undefined;
}

const GAP = /\{\{(\w+)\}\}/g;

/** The words of one language, for whoever is no component. */
export function wordsOf(language: Language): Say {
  return sayings[language];
}

/** The words of the language chosen now; the component is redrawn when another is chosen. */
export function useText(views: ViewStore): Say {
  return wordsOf(useStore(views, (state) => state.language));
}

/** The chosen language itself, for texts that levels carry as `{ 'zh-CN', en }`. */
export function useLanguage(views: ViewStore): Language {
  return useStore(views, (state) => state.language);
}

/** In this font curly quotes are as wide as a Chinese character: English reads better with straight ones. */
export function inLanguage(text: Text, language: Language): string {
  return language === 'en' ? text.en.replace(/[“”]/g, '"').replace(/[‘’]/g, "'") : text[language];
}

/** Keeps <html lang> in step. @returns how to stop */
export function followLanguage(views: ViewStore): () => void {
  const apply = () => {
    document.documentElement.lang = views.getState().language;
  };
  apply();
  return views.subscribe(apply);
}

export function minutesAndSeconds(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
