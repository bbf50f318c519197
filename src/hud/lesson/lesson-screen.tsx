// A lesson a school can hold: twenty minutes on the wall or on paper. Plan, questions by show of hands before and after,
// the levels in order, the teacher's sheet and the pupils'. No names anywhere.
import { useEffect, useState } from 'preact/hooks';
import { SiteFooter } from '../home/site-footer';
import { TopBar } from '../home/top-bar';
import { addTexts } from '../i18n';
import { type Page, useWords } from '../page';
import './lesson.css';
import { LessonPlan } from './lesson-steps';
import { PupilSheet } from './pupil-sheet';
import { stopReading } from './read-aloud';
import { ReadButton } from './read-button';
import { ShowOfHands } from './show-of-hands';
import { TeacherSheet } from './teacher-sheet';

addTexts(import.meta.glob('../../../assets/text/*/lesson.json', { eager: true, import: 'default' }));

export function LessonScreen({ page }: { readonly page: Page }) {
  const { t } = useWords(page);
  const [isLarge, setLarge] = useState(false);
  useEffect(() => stopReading, []);
  return (
    <div class="page" data-projector={isLarge}>
      <TopBar page={page} />
      <main class="lesson">
        <header class="lesson-head">
          <h1>{t('lesson.title')}</h1>
          <p class="lead">{t('lesson.lead')}</p>
          <div class="lesson-tools">
            <button type="button" class="button" aria-pressed={isLarge} onClick={() => setLarge(!isLarge)}>
              {t('lesson.projector')}
            </button>
            <button type="button" class="button" onClick={() => window.print()}>
              {t('lesson.print')}
            </button>
            <ReadButton page={page} text={`${t('lesson.title')} ${t('lesson.lead')}`} />
          </div>
        </header>
        <LessonPlan page={page} />
        <ShowOfHands page={page} />
        <TeacherSheet page={page} />
        <PupilSheet page={page} />
      </main>
      <SiteFooter page={page} />
    </div>
  );
}
