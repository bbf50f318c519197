// What a paper that was handed in is worth: passed or not, by section, and the file to hand on.
import type { PaperGrade } from '../../practice/grade-paper';
import type { ScoringProfile } from '../../training/profiles/profile';
import { inLanguage } from '../i18n';
import { type Page, useWords } from '../page';

type Props = {
  readonly page: Page;
  readonly profile: ScoringProfile;
  readonly grade: PaperGrade;
  readonly onSave: () => void;
  readonly onAgain: () => void;
};

export function ExamVerdict({ page, profile, grade, onSave, onAgain }: Props) {
  const { t, language } = useWords(page);
  const { passed, score, of, sections, isSafe } = grade;
  return (
    <section class="card" aria-labelledby="verdict-title">
      <h2 id="verdict-title">{t(passed ? 'exam.passed' : 'exam.failed')}</h2>
      <p>{t('exam.score', { score, of, pass: profile.pass })}</p>
      {!isSafe && <p>{t('exam.unsafe')}</p>}
      <ul class="practice-list">
        {sections.map(({ id, title, points, of: most }) => (
          <li key={id}>
            {inLanguage(title, language)}: {t('exam.points', { points, of: most })}
          </li>
        ))}
      </ul>
      <p>
        <button type="button" class="button button-primary" onClick={onSave}>
          {t('exam.save')}
        </button>{' '}
        <button type="button" class="button" onClick={onAgain}>
          {t('exam.again')}
        </button>
      </p>
    </section>
  );
}
