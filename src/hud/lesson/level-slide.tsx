// A level on the wall before it is played: its story, as it reads in the case that every class plays, the way in, and a
// line for the teacher.
import { inLanguage } from '../i18n';
import { type Page, useWords } from '../page';
import { useFetched } from '../use-fetched';
import { LESSON_SEED, type PlanStep } from './lesson-plan';
import { LevelLink } from './level-link';
import { ReadButton } from './read-button';

type Props = { readonly page: Page; readonly step: PlanStep; readonly level: string };

export function LevelSlide({ page, step, level }: Props) {
  const { t, language } = useWords(page);
  const story = useStory(page, level).map((paragraph) => inLanguage(paragraph, language));
  return (
    <>
      <p class="wall-kicker">{t(`lesson.step.${step.id}`)}</p>
      <LevelTitle page={page} level={level} />
      <div class="wall-story">
        {story.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <div class="lesson-tools">
        <LevelLink page={page} level={level} words="lesson.play" />
        {story.length > 0 && <ReadButton page={page} text={story.join(' ')} />}
      </div>
      <p class="wall-how">{t('lesson.tip', { tip: t(`lesson.how.${step.id}`) })}</p>
    </>
  );
}

function LevelTitle({ page, level }: Omit<Props, 'step'>) {
  const { language } = useWords(page);
  const card = page.levels.get(level);
  return <h1>{card ? inLanguage(card.title, language) : level}</h1>;
}

/** Nothing until it has come; without it the level can be played all the same. */
function useStory(page: Page, level: string) {
  const fetched = useFetched(async () => {
    const card = page.levels.get(level);
    if (!card) return [];
    const [whole, { briefingOf }] = await Promise.all([
      page.doors.fetchLevel(card),
      import('../../session/briefing'),
    ]);
    return briefingOf(whole, LESSON_SEED).story;
  });
  return typeof fetched === 'object' ? fetched.here : [];
}
