// A screen whose script comes when it is first wanted: until then it says so, and if it does not come it offers to try again.
import type { ComponentChildren } from 'preact';
import { PlainPage } from './home/plain-page';
import { DidNotCome } from './lazy-level';
import { type Page, useWords } from './page';
import { useFetched } from './use-fetched';

type Props<T> = {
  readonly page: Page;
  /** fetched once in the screen's life */
  readonly fetch: () => Promise<T>;
  readonly children: (here: T) => ComponentChildren;
};

export function LazyScreen<T>({ page, fetch, children }: Props<T>) {
  const { t } = useWords(page);
  const fetched = useFetched(fetch);
  if (fetched === 'coming')
    return (
      <PlainPage page={page} isBusy>
        <p role="status">{t('app.loading')}</p>
      </PlainPage>
    );
  if (fetched === 'failed')
    return (
      <PlainPage page={page} title={t('unknown.brokenTitle')}>
        <DidNotCome page={page} />
      </PlainPage>
    );
  return <>{children(fetched.here)}</>;
}
