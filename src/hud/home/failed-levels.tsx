// Levels on board that could not be read, each with where and how to mend it.
import { type Page, useWords } from '../page';

export function FailedLevels({ page }: { readonly page: Page }) {
  const { t, language } = useWords(page);
  const { failed } = page.doors.levels;
  if (failed.length === 0) return null;
  return (
    <section class="card notice" aria-labelledby="failed-title">
      <h2 id="failed-title">{t('home.failedTitle')}</h2>
      <p>{t('home.failedLead')}</p>
      <ul>
        {failed.flatMap(({ file, problems }) =>
          problems.map(({ line, path, message, mend }) => (
            <li key={`${file} ${line} ${path}`}>
              <code>
                {file}
                {line > 0 && `:${line}`} {path}
              </code>{' '}
              {message[language]} — {mend[language]}
            </li>
          )),
        )}
      </ul>
    </section>
  );
}
