// Fetches the school lesson's page when it is first wanted.
import { LazyScreen } from './lazy-screen';
import type { Page } from './page';

export function LazyLesson({ page }: { readonly page: Page }) {
  return (
    <LazyScreen page={page} fetch={() => import('./lesson/lesson-screen')}>
      {({ LessonScreen }) => <LessonScreen page={page} />}
    </LazyScreen>
  );
}
