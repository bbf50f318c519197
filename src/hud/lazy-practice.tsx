// Fetches practice and exam, their words and the book of cases when they are first wanted.
import { TopBar } from './home/top-bar';
import { DidNotCome } from './lazy-level';
import { type Page, useWords } from './page';
import { bringWords } from './screen-words';
import { useFetched } from './use-fetched';

type Props = { readonly page: Page; readonly screen: 'practice' | 'exam' };

export function LazyPractice({ page, screen }: Props) {
  const { t } = useWords(page);
  const fetched = useFetched(async () => {
    const [{ PracticeScreen }, { ExamScreen }, exams] = await Promise.all([
      import('./practice/practice-screen'),
      import('./practice/exam-screen'),
      page.doors.fetchCaseBook(),
      bringWords('practice', page.views.getState().language),
    ]);
    return { PracticeScreen, ExamScreen, exams };
  });
  if (fetched === 'coming' || fetched === 'failed')
    return (
      <div class="page">
        <TopBar page={page} />
        <main class="plain-page" aria-busy={fetched === 'coming'}>
          {fetched === 'coming' ? <p role="status">{t('app.loading')}</p> : <DidNotCome page={page} />}
        </main>
      </div>
    );
  const { PracticeScreen, ExamScreen, exams } = fetched.here;
  if (screen === 'practice') return <PracticeScreen page={page} book={exams.book} />;
  return <ExamScreen page={page} exams={exams} />;
}
