// A page that has little to say: a heading, a few words, and ways on.
import type { ComponentChildren } from 'preact';
import { type Page, useWords } from '../page';
import { hashOf } from '../route';
import { TopBar } from './top-bar';

type Props = {
  readonly page: Page;
  readonly title?: string | undefined;
  readonly children: ComponentChildren;
  readonly isBusy?: boolean;
  /** a screen that failed may have failed in its bar */
  readonly hasBar?: boolean;
};

export function PlainPage({ page, title, children, isBusy = false, hasBar = true }: Props) {
  return (
    <div class="page">
      {hasBar && <TopBar page={page} />}
      <main class="plain-page" aria-busy={isBusy}>
        {title !== undefined && <h1>{title}</h1>}
        {children}
      </main>
    </div>
  );
}

/** The way back to the start, alone or behind a likelier one. */
export function WayBack({ page, isOnly = false }: { readonly page: Page; readonly isOnly?: boolean }) {
  const { t } = useWords(page);
  return (
    <a class={isOnly ? 'button button-primary' : 'button'} href={hashOf({ screen: 'home' })}>
      {t('app.back')}
    </a>
  );
}
