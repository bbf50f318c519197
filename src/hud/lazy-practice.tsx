// Fetches practice and exam, their words and the book of cases when they are first wanted.
import { LazyScreen } from './lazy-screen';
import type { Page } from './page';
import { bringWords } from './screen-words';

type Props = { readonly page: Page; readonly screen: 'practice' | 'exam' };

export function LazyPractice({ page, screen }: Props) {
  const fetch = async () => {
    const [{ PracticeScreen }, { ExamScreen }, exams] = await Promise.all([
      import('./practice/practice-screen'),
      import('./practice/exam-screen'),
      page.doors.fetchCaseBook(),
      bringWords('practice', page.views.getState().language),
    ]);
    return { PracticeScreen, ExamScreen, exams };
  };
  return (
    <LazyScreen page={page} fetch={fetch}>
      {({ PracticeScreen, ExamScreen, exams }) =>
        screen === 'practice' ? (
          <PracticeScreen page={page} book={exams.book} />
        ) : (
          <ExamScreen page={page} exams={exams} />
        )
      }
    </LazyScreen>
  );
}
