// The book: a search with filters, and either its shelves or what was found. The address carries the question.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { documents } from '../../regulations/documents';
import { findRules, isAsking, type RuleQuery } from '../../regulations/find-rules';
import { type Page, useWords } from '../page';
import { AskForm } from './ask-form';
import { Disclaimer } from './disclaimer';
import { Found } from './found';
import { ConfidenceKey, Traps } from './reading-aids';
import { readAddress, useAddress } from './rules-address';
import type { Book } from './book';
import { Shelves } from './shelves';

type Props = { readonly page: Page; readonly book: Book; readonly asked: string };

export function BookPage({ page, book, asked }: Props) {
  const { t } = useWords(page);
  const [{ query, isWhole }, ask] = useState(() => readAddress(asked));
  const keepAddress = useAddress({ query, isWhole });
  useEffect(() => {
    document.title = `${t('rules.title')} · ${t('app.title')}`;
  }, [t]);
  const found = useMemo(() => findRules(book.rules, query), [book, query]);
  const isShowing = isWhole || isAsking(query);
  const change = (next: RuleQuery) => ask({ query: next, isWhole: isWhole && isAsking(next) });
  return (
    <div class="rules-book" onClickCapture={keepAddress}>
      <h1>{t('rules.title')}</h1>
      <p class="lead">{t('rules.lead', { rules: book.rules.length, documents: documents.length })}</p>
      <Disclaimer page={page} />
      <AskForm page={page} query={query} onChange={change} />
      <div class="rules-count">
        <p role="status">{isShowing ? t('rules.found', { count: found.length }) : t('rules.ask')}</p>
        {isShowing && (
          <button
            type="button"
            class="button button-quiet no-print"
            onClick={() => ask({ query: {}, isWhole: false })}
          >
            {t('rules.clear')}
          </button>
        )}
        {isShowing ? (
          <button type="button" class="button button-quiet no-print" onClick={() => window.print()}>
            {t('rules.print')}
          </button>
        ) : (
          <button type="button" class="button button-quiet" onClick={() => ask({ query: {}, isWhole: true })}>
            {t('rules.all', { count: book.rules.length })}
          </button>
        )}
      </div>
      {isShowing ? (
        <Found page={page} book={book} found={found} onClear={() => ask({ query: {}, isWhole: false })} />
      ) : (
        <>
          <Shelves page={page} book={book} />
          <ConfidenceKey page={page} />
          <Traps page={page} />
        </>
      )}
    </div>
  );
}
