// Fetches the rule book and its screens when they are first wanted: neither is in the first script.
import { LazyScreen } from './lazy-screen';
import type { Page } from './page';
import type { RulesRoute } from './rules/rules-screen';

type Props = { readonly page: Page; readonly route: RulesRoute; readonly isArrival: boolean };

export function LazyRules({ page, route, isArrival }: Props) {
  const fetch = async () => {
    const [{ RulesScreen }, rules, citings] = await Promise.all([
      import('./rules/rules-screen'),
      import('../regulations/rule-shelf').then(({ fetchAllRules }) => fetchAllRules()),
      page.doors.fetchCitings(),
    ]);
    return { RulesScreen, book: { rules, citings } };
  };
  return (
    <LazyScreen page={page} fetch={fetch}>
      {({ RulesScreen, book }) => <RulesScreen page={page} route={route} book={book} isArrival={isArrival} />}
    </LazyScreen>
  );
}
