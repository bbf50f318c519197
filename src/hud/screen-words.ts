// Words that come with a screen, in the language spoken; those of another come when that language is chosen.
import type { ViewStore } from '../session/view-store';
import type { Language } from '../training/report';
import { addTexts } from './i18n';

type Screen = 'play' | 'practice';

const files = import.meta.glob<Record<string, unknown>>(
  ['../../assets/text/*/play.json', '../../assets/text/*/practice.json'],
  { import: 'default' },
);
const pathOf = (screen: Screen, language: Language) => `../../assets/text/${language}/${screen}.json`;

const opened = new Set<Screen>();
const here = new Set<string>();
/** what was chosen last, while its words are on their way */
let awaited: Language | undefined;

/** @throws what kept the words from coming */
export async function bringWords(screen: Screen, language: Language): Promise<void> {
  opened.add(screen);
  const path = pathOf(screen, language);
  if (here.has(path)) return;
  const words = await files[path]?.();
  if (!words) throw new Error(`no words ${path}`);
  addTexts({ [path]: words });
  here.add(path);
}

/** Speaks another language as soon as it has the words for every screen opened so far; at once if it has. */
export function speak(views: ViewStore, language: Language): void {
  const missing = [...opened].filter((screen) => !here.has(pathOf(screen, language)));
  awaited = language;
  if (missing.length === 0) {
    views.setState({ language });
    return;
  }
  Promise.all(missing.map((screen) => bringWords(screen, language))).then(
    () => awaited === language && views.setState({ language }),
    () => undefined, // without its words the page goes on as it spoke
  );
}
