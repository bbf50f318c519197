// The exam: choose a paper, play its tasks in any order, hand in, and read what it is worth.
import { useEffect, useState } from 'preact/hooks';
import { type CaseBook, poolOf } from '../../practice/case-book';
import { drawPaper, type Paper } from '../../practice/exam-paper';
import { examText } from '../../practice/exam-file';
import { gradePaper } from '../../practice/grade-paper';
import { dropSheet, type ExamSheet, readSheet, writeSheet } from '../../progress/exam-sheet';
import type { ScoringProfile } from '../../training/profiles/profile';
import { TopBar } from '../home/top-bar';
import { Troubles } from '../home/troubles';
import { inLanguage } from '../i18n';
import { download, goTo, type Page, useWords } from '../page';
import { drawSeed } from '../route';
import { ExamTasks } from './exam-tasks';
import { ExamVerdict } from './exam-verdict';
import './practice.css';

export type Exams = { readonly book: CaseBook; readonly profiles: readonly ScoringProfile[] };

export function ExamScreen({ page, exams }: { readonly page: Page; readonly exams: Exams }) {
  const { t } = useWords(page);
  const [sheet, setSheet] = useState(() => readSheet(page.store));
  useEffect(() => {
    document.title = `${t('exam.title')} · ${t('app.title')}`;
  }, [t]);
  // written once more, to know whether it would still be there after the page
  const [isKept, setKept] = useState(() => !sheet || writeSheet(page.store, sheet) === 'kept');
  const keep = (next: ExamSheet) => {
    setKept(writeSheet(page.store, next) === 'kept');
    setSheet(next);
  };
  const leave = () => {
    dropSheet(page.store);
    setSheet(undefined);
  };
  return (
    <div class="page">
      <TopBar page={page} />
      <main class="plain-page practice">
        <h1>{t('exam.title')}</h1>
        <Troubles page={page} />
        {sheet && !isKept && <p role="status">{t('exam.notKept')}</p>}
        {sheet ? (
          <Sitting page={page} exams={exams} sheet={sheet} onKeep={keep} onLeave={leave} />
        ) : (
          <ChoosePaper page={page} exams={exams} onKeep={keep} />
        )}
      </main>
    </div>
  );
}

type ChooseProps = {
  readonly page: Page;
  readonly exams: Exams;
  readonly onKeep: (sheet: ExamSheet) => void;
};

function ChoosePaper({ page, exams: { book, profiles }, onKeep }: ChooseProps) {
  const { t, language } = useWords(page);
  const begin = (profile: ScoringProfile) => {
    const pool = poolOf(book);
    const { tasks, seed } = drawPaper(pool, profile, drawSeed());
    const results = tasks.map(() => null);
    onKeep({ profile: profile.id, seed, tasks, pool, results, handedIn: false });
  };
  return (
    <>
      <p class="lead">{t('exam.lead')}</p>
      <ul class="practice-list">
        {profiles.map((profile) => (
          <li key={profile.id}>
            <span>
              <strong>{inLanguage(profile.title, language)}</strong>
              <small>{t('exam.about', { minutes: profile.paper?.minutes, pass: profile.pass })}</small>
            </span>
            <button
              type="button"
              class="button button-primary"
              aria-label={t('home.playNamed', { title: inLanguage(profile.title, language) })}
              onClick={() => begin(profile)}
            >
              {t('home.play')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

type SittingProps = ChooseProps & { readonly sheet: ExamSheet; readonly onLeave: () => void };

function Sitting({ page, exams, sheet, onKeep, onLeave }: SittingProps) {
  const { t, language } = useWords(page);
  const profile = exams.profiles.find(({ id }) => id === sheet.profile);
  if (!profile?.paper)
    return (
      <button type="button" class="button" onClick={onLeave}>
        {t('exam.again')}
      </button>
    );
  const { minutes } = profile.paper;
  const paper: Paper = { profile: profile.id, seed: sheet.seed, minutes, tasks: sheet.tasks };
  const grade = gradePaper(paper, sheet.results, sheet.pool, profile);
  const play = (level: string, seed: number) => {
    page.from = 'exam';
    goTo({ screen: 'play', level, seed, run: null });
  };
  const save = () =>
    download(
      `liftwright-exam-${sheet.seed}.json`,
      examText(
        paper,
        sheet.pool,
        sheet.results.map((result) => result?.text ?? null),
      ),
    );
  return (
    <>
      <h2>{inLanguage(profile.title, language)}</h2>
      <p>
        {t('exam.paper', { seed: sheet.seed })}{' '}
        {t('exam.time', { used: Math.ceil(grade.seconds / 60), minutes })}
      </p>
      <ExamTasks page={page} sheet={sheet} late={grade.late} onPlay={play} />
      {sheet.handedIn ? (
        <ExamVerdict
          page={page}
          profile={profile}
          grade={grade}
          seed={sheet.seed}
          onSave={save}
          onAgain={onLeave}
        />
      ) : (
        <p>
          <button type="button" class="button" onClick={() => onKeep({ ...sheet, handedIn: true })}>
            {t('exam.handIn')}
          </button>
        </p>
      )}
    </>
  );
}
