// The rule book as pages: the book itself with its questions and answers, and one page a rule.
import { useEffect, useRef } from 'preact/hooks';
import { SiteFooter } from '../home/site-footer';
import { TopBar } from '../home/top-bar';
import { addTexts } from '../i18n';
import type { Page } from '../page';
import type { Route } from '../route';
import type { Book } from './book';
import { BookPage } from './book-page';
import { RulePage } from './rule-page';
import './rules.css';

addTexts(import.meta.glob('../../../assets/text/*/rules.json', { eager: true, import: 'default' }));

export type RulesRoute = Extract<Route, { screen: 'rules' | 'rule' }>;

type Props = {
  readonly page: Page;
  readonly route: RulesRoute;
  readonly book: Book;
  readonly isArrival: boolean;
};

export function RulesScreen({ page, route, book, isArrival }: Props) {
  const main = useRef<HTMLElement>(null);
  // the book came after the page had changed, so its heading could not be told then
  useEffect(() => {
    const heading = main.current?.querySelector('h1');
    if (!isArrival || !heading || main.current?.contains(document.activeElement)) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [isArrival]);
  return (
    <div class="page">
      <TopBar page={page} />
      <main class="rules" ref={main}>
        {route.screen === 'rules' ? (
          <BookPage page={page} book={book} asked={route.asked} />
        ) : (
          <RulePage page={page} book={book} id={route.rule} />
        )}
      </main>
      <SiteFooter page={page} />
    </div>
  );
}
