// What a paper that was handed in is worth: passed or not, by section, and the file to hand on.
import type { PaperGrade } from '../../practice/grade-paper';
import type { ScoringProfile } from '../../training/profiles/profile';
import { inLanguage } from '../i18n';
import { type Page, useWords } from '../page';
import { PointsRow } from '../points-row';
import { PrintedHead, useToday } from '../printed-head';

type Props = {
  readonly page: Page;
  readonly profile: ScoringProfile;
  readonly grade: PaperGrade;
  /** which paper it was */
  readonly seed: number;
  readonly onSave: () => void;
  readonly onAgain: () => void;
};

export function ExamVerdict({ page, profile, grade, seed, onSave, onAgain }: Props) {
  const { t, language } = useWords(page);
  const today = useToday(language);
  const { passed, score, of, sections, isSafe } = grade;
  return (
    <section class="card exam-verdict" data-passed={passed} aria-labelledby="verdict-title">
      <PrintedHead
        title={t('exam.head')}
        rows={[
          { label: t('exam.who'), value: page.progress.getState().settings.nickname },
          { label: t('exam.when'), value: today },
          { label: t('exam.number'), value: `${inLanguage(profile.title, language)} ${seed}` },
        ]}
      />
      <h2 id="verdict-title">{t(passed ? 'exam.passed' : 'exam.failed')}</h2>
      <p>{t('exam.score', { score, of, pass: profile.pass })}</p>
      {!isSafe && <p>{t('exam.unsafe')}</p>}
      <div class="points-table">
        {sections.map(({ id, title, points, of: most }) => (
          <PointsRow key={id} name={inLanguage(title, language)} points={points} of={most} />
        ))}
      </div>
      <p class="button-row">
        <button type="button" class="button button-primary" onClick={onSave}>
          {t('exam.save')}
        </button>
        <button type="button" class="button" onClick={() => window.print()}>
          {t('exam.print')}
        </button>
        <button type="button" class="button" onClick={onAgain}>
          {t('exam.again')}
        </button>
      </p>
    </section>
  );
}
