// Five questions, before and after, answered by show of hands: the teacher counts, the page adds up. After the second
// round the two are set beside each other.
import { useState } from 'preact/hooks';
import { type Round, rounds } from '../../progress/lesson-tally';
import { type Page, useWords } from '../page';
import { Ask } from './ask';
import { Compared } from './compared';
import { questions } from './lesson-plan';
import type { Hands } from './use-hands';

export function ShowOfHands({ page, hands }: { readonly page: Page; readonly hands: Hands }) {
  const { t } = useWords(page);
  const [round, setRound] = useState<Round>('before');
  const wipe = () => {
    hands.wipe();
    setRound('before');
  };
  return (
    <section class="card hands" aria-labelledby="lesson-hands">
      <h2 id="lesson-hands">{t('lesson.hands')}</h2>
      <p>{t('lesson.hands-how')}</p>
      {!hands.isKept && <p role="status">{t('lesson.not-kept')}</p>}
      <div class="lesson-tools" role="group" aria-labelledby="lesson-hands">
        {rounds.map((one) => (
          <button
            key={one}
            type="button"
            class="button"
            aria-pressed={round === one}
            onClick={() => setRound(one)}
          >
            {t(`lesson.round.${one}`)}
          </button>
        ))}
        <button type="button" class="button button-quiet" onClick={wipe}>
          {t('lesson.wipe')}
        </button>
      </div>
      <ol class="hands-list">
        {questions.map((question, at) => (
          <li key={question.id}>
            <Ask
              page={page}
              question={question}
              tells={round === 'after'}
              hands={hands.tally[round][at] ?? []}
              onHands={(choice, by) => hands.count(round, at, choice, by)}
            />
          </li>
        ))}
      </ol>
      <Compared page={page} tally={hands.tally} />
    </section>
  );
}
