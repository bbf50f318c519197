// Endless practice: the next fault, drawn by how the last ones went, and how they went. It does not say what comes.
import { useEffect, useMemo } from 'preact/hooks';
import { drawPractice } from '../../practice/draw-practice';
import { topicsOf, type Tried, topicPlayed } from '../../practice/topics';
import type { CaseBook } from '../../practice/case-book';
import { readTried } from '../../progress/tried';
import { TopBar } from '../home/top-bar';
import { Troubles } from '../home/troubles';
import { inLanguage } from '../i18n';
import { goTo, type Page, useWords } from '../page';
import { drawSeed } from '../route';
import './practice.css';

const SHOWN = 10;

export function PracticeScreen({ page, book }: { readonly page: Page; readonly book: CaseBook }) {
  const { t } = useWords(page);
  const faults = useMemo(() => book.filter(({ campaign }) => campaign === 'find-the-fault'), [book]);
  const tried = readTried(page.store).filter((one) => topicPlayed(faults, one) !== undefined);
  const known = new Set(tried.map((one) => topicPlayed(faults, one)));
  useEffect(() => {
    document.title = `${t('practice.title')} · ${t('app.title')}`;
  }, [t]);
  const next = () => {
    const { level, seed } = drawPractice(book, tried, drawSeed());
    page.from = 'practice';
    goTo({ screen: 'play', level, seed, run: null });
  };
  return (
    <div class="page">
      <TopBar page={page} />
      <main class="plain-page practice">
        <h1>{t('practice.title')}</h1>
        <Troubles page={page} />
        <p class="lead">{t('practice.lead')}</p>
        <button type="button" class="button button-primary" onClick={next}>
          {t(tried.length === 0 ? 'practice.first' : 'practice.next')}
        </button>
        <p class="practice-met">
          <progress max={topicsOf(faults).length} value={known.size} aria-label={t('practice.metName')} />
          {t('practice.met', { met: known.size, of: topicsOf(faults).length })}
        </p>
        <LastTries page={page} tried={tried} />
      </main>
    </div>
  );
}

function LastTries({ page, tried }: { readonly page: Page; readonly tried: readonly Tried[] }) {
  const { t, language } = useWords(page);
  if (tried.length === 0) return null;
  return (
    <section aria-labelledby="tries-title">
      <h2 id="tries-title">{t('practice.last')}</h2>
      <ol class="practice-list">
        {[...tried.entries()]
          .slice(-SHOWN)
          .reverse()
          .map(([at, { level, passed, share }]) => {
            const card = page.levels.get(level);
            return (
              <li key={at}>
                <span>{card ? inLanguage(card.title, language) : level}</span>{' '}
                <span class={passed ? 'chip chip-passed' : 'chip'}>
                  {t(passed ? 'practice.passed' : 'practice.failed', { percent: Math.round(share * 100) })}
                </span>
              </li>
            );
          })}
      </ol>
    </section>
  );
}
