// Fetches the rule book and its screens when they are first wanted: neither is in the first script.
import { TopBar } from './home/top-bar';
import { DidNotCome } from './lazy-level';
import { type Page, useWords } from './page';
import type { RulesRoute } from './rules/rules-screen';
import { useFetched } from './use-fetched';

type Props = { readonly page: Page; readonly route: RulesRoute; readonly isArrival: boolean };

export function LazyRules({ page, route, isArrival }: Props) {
  const { t } = useWords(page);
  const fetched = useFetched(async () => {
    const [{ RulesScreen }, rules, citings] = await Promise.all([
      import('./rules/rules-screen'),
      import('../regulations/rule-shelf').then(({ fetchAllRules }) => fetchAllRules()),
      page.doors.fetchCitings(),
    ]);
    return { RulesScreen, book: { rules, citings } };
  });
  if (fetched === 'coming' || fetched === 'failed')
    return (
      <div class="page">
        <TopBar page={page} />
        <main class="plain-page" aria-busy={fetched === 'coming'}>
          {fetched === 'coming' ? (
            <p role="status">{t('app.loading')}</p>
          ) : (
            <>
              <h1>{t('unknown.brokenTitle')}</h1>
              <DidNotCome page={page} />
            </>
          )}
        </main>
      </div>
    );
  const { RulesScreen, book } = fetched.here;
  return <RulesScreen page={page} route={route} book={book} isArrival={isArrival} />;
}
