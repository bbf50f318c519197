// The way from the home page to the school lesson.
import { type Page, useWords } from '../page';
import { hashOf } from '../route';

export function LessonCard({ page }: { readonly page: Page }) {
  const { t } = useWords(page);
  return (
    <section class="card file" aria-labelledby="lesson-title">
      <h3 id="lesson-title">{t('home.lesson')}</h3>
      <p>{t('home.lessonLead')}</p>
      <a class="button button-quiet" href={hashOf({ screen: 'lesson' })}>
        {t('home.lessonOpen')}
      </a>
    </section>
  );
}
