// A lesson a school can hold: twenty minutes on the wall or on paper. Plan, questions by show of hands before and after,
// the levels in order, the teacher's sheet and the pupils'. No names anywhere.
import { useEffect, useRef, useState } from 'preact/hooks';
import { SiteFooter } from '../home/site-footer';
import { TopBar } from '../home/top-bar';
import { Troubles } from '../home/troubles';
import { addTexts } from '../i18n';
import { type Page, useWords } from '../page';
import './lesson.css';
import { LessonPlan } from './lesson-steps';
import { LessonWall } from './lesson-wall';
import { PupilSheet } from './pupil-sheet';
import { stopReading } from './read-aloud';
import { ReadButton } from './read-button';
import { ShowOfHands } from './show-of-hands';
import { TeacherSheet } from './teacher-sheet';
import { type Hands, useHands } from './use-hands';

addTexts(import.meta.glob('../../../assets/text/*/lesson.json', { eager: true, import: 'default' }));

export function LessonScreen({ page }: { readonly page: Page }) {
  const { t } = useWords(page);
  const [onWall, setOnWall] = useState(page.slide !== undefined);
  const hands = useHands(page);
  useEffect(() => stopReading, []);
  useEffect(() => {
    document.title = `${t('lesson.title')} · ${t('app.title')}`;
  }, [t]);
  const leave = () => {
    page.slide = undefined;
    setOnWall(false);
  };
  if (onWall)
    return (
      <div class="page" data-projector="true">
        <LessonWall page={page} hands={hands} onLeave={leave} />
      </div>
    );
  return <Desk page={page} hands={hands} onHold={() => setOnWall(true)} />;
}

type DeskProps = { readonly page: Page; readonly hands: Hands; readonly onHold: () => void };

/** What the teacher has before and after: the plan, the counts, the sheets. */
function Desk({ page, hands, onHold }: DeskProps) {
  const { t } = useWords(page);
  const whole = useRef<HTMLDivElement>(null);
  const print = (sheet: 'teacher' | 'pupil') => {
    if (whole.current) whole.current.dataset.paper = sheet;
    window.print();
  };
  return (
    <div class="page" ref={whole}>
      <TopBar page={page} />
      <main class="lesson">
        <header class="lesson-head for-teacher">
          <h1>{t('lesson.title')}</h1>
          <Troubles page={page} />
          <p class="lead">{t('lesson.lead')}</p>
          <div class="lesson-tools">
            <button type="button" class="button button-primary" onClick={onHold}>
              {t('lesson.projector')}
            </button>
            <button type="button" class="button" onClick={() => print('teacher')}>
              {t('lesson.print-teacher')}
            </button>
            <button type="button" class="button" onClick={() => print('pupil')}>
              {t('lesson.print-pupil')}
            </button>
            <ReadButton page={page} text={`${t('lesson.title')} ${t('lesson.lead')}`} />
          </div>
        </header>
        <LessonPlan page={page} />
        <ShowOfHands page={page} hands={hands} />
        <TeacherSheet page={page} />
        <PupilSheet page={page} />
      </main>
      <SiteFooter page={page} />
    </div>
  );
}
