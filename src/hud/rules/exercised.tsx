// Which levels exercise a rule, and in which lines.
import type { CitingLine } from '../../level-format/coverage';
import { type Page, useWords } from '../page';
import { hashOf } from '../route';
import type { Book } from './book';

type Props = { readonly page: Page; readonly book: Book; readonly id: string };

export function Exercised({ page, book, id }: Props) {
  const { t, language } = useWords(page);
  const places = book.citings.clauses[id] ?? [];
  const levels = [...new Set(places.map(([level]) => level))];
  return (
    <section aria-labelledby="levels-title">
      <h2 id="levels-title">{t('rules.levelsTitle')}</h2>
      {levels.length === 0 && <p class="lead">{t('rules.noLevels')}</p>}
      <ul class="rule-levels">
        {levels.map((level) => (
          <li key={level}>
            <a href={hashOf({ screen: 'briefing', level })}>
              {page.levels.get(level)?.title[language] ?? level}
            </a>
            <ul>
              {places
                .filter(([one]) => one === level)
                .map(([, line]) => (
                  <Line key={line} page={page} line={book.citings.lines[level]?.[line]} />
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Line({ page, line }: { readonly page: Page; readonly line: CitingLine | undefined }) {
  const { t, language } = useWords(page);
  if (!line) return null;
  return (
    <li>
      {line.title[language]}{' '}
      <span class={line.veto ? 'chip chip-veto' : 'chip'}>
        {line.veto ? t('rules.veto') : t('rules.points', { count: line.points })}
      </span>
    </li>
  );
}
