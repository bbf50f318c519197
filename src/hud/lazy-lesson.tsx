// Fetches the school lesson's page when it is first wanted.
import { TopBar } from './home/top-bar';
import { DidNotCome } from './lazy-level';
import { type Page, useWords } from './page';
import { useFetched } from './use-fetched';

export function LazyLesson({ page }: { readonly page: Page }) {
  const { t } = useWords(page);
  const fetched = useFetched(async () => (await import('./lesson/lesson-screen')).LessonScreen);
  if (fetched === 'coming' || fetched === 'failed')
    return (
      <div class="page">
        <TopBar page={page} />
        <main class="plain-page" aria-busy={fetched === 'coming'}>
          {fetched === 'coming' ? <p role="status">{t('app.loading')}</p> : <DidNotCome page={page} />}
        </main>
      </div>
    );
  const LessonScreen = fetched.here;
  return <LessonScreen page={page} />;
}
