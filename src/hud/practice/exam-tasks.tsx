// The tasks of a paper, in its order: which are still to be played, and which have been.
import type { ExamSheet } from '../../progress/exam-sheet';
import { inLanguage } from '../i18n';
import { type Page, useWords } from '../page';

type Props = {
  readonly page: Page;
  readonly sheet: ExamSheet;
  /** places of tasks that came after time */
  readonly late: readonly number[];
  readonly onPlay: (level: string, seed: number) => void;
};

export function ExamTasks({ page, sheet: { tasks, results, handedIn }, late, onPlay }: Props) {
  const { t, language } = useWords(page);
  return (
    <ol class="practice-list">
      {tasks.map(({ kind, level, seed }, at) => {
        const card = page.levels.get(level);
        const title = card ? inLanguage(card.title, language) : level;
        const isOpen = (results[at] ?? null) === null;
        return (
          <li key={at}>
            <span>
              {t(`exam.kind.${kind}`)} · {title}
            </span>{' '}
            {isOpen && !handedIn ? (
              <button
                type="button"
                class="button"
                aria-label={t('home.playNamed', { title })}
                onClick={() => onPlay(level, seed)}
              >
                {t('home.play')}
              </button>
            ) : (
              <span class="chip">
                {t(isOpen ? 'exam.notPlayed' : late.includes(at) ? 'exam.late' : 'exam.played')}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
