// What to take home, and the rules it tells, each with how sure we are of it.
import type { Rule } from '../../regulations/rule';
import { standingOf } from '../../regulations/rule-index';
import { inLanguage } from '../i18n';
import { usePlaying, useWords } from '../play/play-context';
import { Cited } from './cited';

/** @param rules as far as they have come */
export function Notes({ rules }: { readonly rules: ReadonlyMap<string, Rule> }) {
  const { session } = usePlaying();
  const { t, language } = useWords();
  const { debrief } = session.asks;
  if (debrief.length === 0) return null;
  return (
    <section class="panel notes" aria-labelledby="notes-title">
      <h3 id="notes-title">{t('debrief.notes')}</h3>
      <ul>
        {debrief.map(({ text, clauses }) => (
          <li key={text.en}>
            {inLanguage(text, language)}
            {clauses.map((id) => (
              <Cited key={id} id={id} confidence={standingOf(id)?.confidence ?? '?'} rule={rules.get(id)} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
