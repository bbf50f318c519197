// A level of the lesson, one click away; who leaves it comes back to the lesson.
import { inLanguage } from '../i18n';
import { type Page, useWords } from '../page';
import { hashOf } from '../route';
import { LESSON_SEED } from './lesson-plan';

type Props = {
  readonly page: Page;
  readonly level: string;
  /** what the link says, with a gap for the title; without it the title alone */
  readonly words?: string;
};

export function LevelLink({ page, level, words }: Props) {
  const { t, language } = useWords(page);
  const card = page.levels.get(level);
  if (!card) return null;
  const title = inLanguage(card.title, language);
  return (
    <a
      class="button button-primary lesson-level"
      href={hashOf({ screen: 'play', level, seed: LESSON_SEED, run: null })}
      onClick={() => {
        page.from = 'lesson';
      }}
    >
      {words === undefined ? title : t(words, { title })}
    </a>
  );
}
