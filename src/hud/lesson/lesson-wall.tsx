// The lesson on the wall: one question or one level at a time, in type that the last row reads. Arrow keys and
// presenters (page up, page down) turn the pages.
import { useEffect, useState } from 'preact/hooks';
import { type Page, useWords } from '../page';
import { Ask } from './ask';
import { ComparedBars } from './compared';
import { questions, type Slide, slides } from './lesson-plan';
import { LevelSlide } from './level-slide';
import type { Hands } from './use-hands';

type Props = { readonly page: Page; readonly hands: Hands; readonly onLeave: () => void };

const turns: Readonly<Record<string, number>> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 };

export function LessonWall({ page, hands, onLeave }: Props) {
  const { t } = useWords(page);
  const [at, setAt] = useState(page.slide ?? 0);
  const turn = (by: number) => setAt((old) => Math.max(0, Math.min(slides.length - 1, old + by)));
  useEffect(() => {
    page.slide = at;
    window.scrollTo(0, 0);
  }, [page, at]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const by = turns[event.key];
      if (by === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      turn(by);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  const slide = slides[at];
  return (
    <main class="lesson wall">
      <div class="wall-bar">
        <button type="button" class="button button-quiet" onClick={onLeave}>
          {t('lesson.leave-wall')}
        </button>
        <span role="status">{t('lesson.slide', { at: at + 1, of: slides.length })}</span>
      </div>
      <div class="wall-slide">{slide && <Shown key={at} page={page} slide={slide} hands={hands} />}</div>
      <div class="wall-bar">
        <button type="button" class="button" disabled={at === 0} onClick={() => turn(-1)}>
          ‹ {t('lesson.back')}
        </button>
        <small>{t('lesson.keys')}</small>
        <button
          type="button"
          class="button button-primary"
          disabled={at === slides.length - 1}
          onClick={() => turn(1)}
        >
          {t('lesson.next')} ›
        </button>
      </div>
    </main>
  );
}

type ShownProps = { readonly page: Page; readonly slide: Slide; readonly hands: Hands };

function Shown({ page, slide, hands }: ShownProps) {
  const { t } = useWords(page);
  if (slide.kind === 'level') return <LevelSlide page={page} {...slide} />;
  if (slide.kind === 'result')
    return (
      <>
        <h1>{t('lesson.result')}</h1>
        <ComparedBars page={page} tally={hands.tally} />
      </>
    );
  const { round, at } = slide;
  const question = questions[at];
  return (
    <>
      <p class="wall-kicker">
        {t(`lesson.step.questions-${round}`)} · {at + 1} / {questions.length}
      </p>
      {question && (
        <Ask
          page={page}
          question={question}
          tells={round === 'after'}
          hands={hands.tally[round][at] ?? []}
          onHands={(choice, by) => hands.count(round, at, choice, by)}
          onWall
        />
      )}
    </>
  );
}
