// Five questions, before and after, answered by show of hands: the teacher counts, the page adds up. A bar shows each
// choice; after the second round the two are set beside each other.
import { useState } from 'preact/hooks';
import {
  emptyTally,
  keepTally,
  readTally,
  type Round,
  rounds,
  shareRight,
  type Tally,
  wipeTally,
  withHands,
} from '../../progress/lesson-tally';
import { type Page, useWords } from '../page';
import { hashOf } from '../route';
import { CHOICES, type Question, questions } from './lesson-plan';
import { ReadButton } from './read-button';

const shape = questions.map(() => CHOICES);
const right = questions.map((question) => question.right);

export function ShowOfHands({ page }: { readonly page: Page }) {
  const { t } = useWords(page);
  const [tally, setTally] = useState(() => readTally(page.store, shape));
  const [round, setRound] = useState<Round>('before');
  const keep = (next: Tally) => {
    keepTally(page.store, next);
    setTally(next);
  };
  const wipe = () => {
    wipeTally(page.store);
    setTally(emptyTally(shape));
    setRound('before');
  };
  return (
    <section class="card hands" aria-labelledby="lesson-hands">
      <h2 id="lesson-hands">{t('lesson.hands')}</h2>
      <p>{t('lesson.hands-how')}</p>
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
          <Ask
            key={question.id}
            page={page}
            question={question}
            tells={round === 'after'}
            hands={tally[round][at] ?? []}
            onHands={(choice, by) => keep(withHands(tally, round, at, choice, by))}
          />
        ))}
      </ol>
      <Compared page={page} tally={tally} />
    </section>
  );
}

type AskProps = {
  readonly page: Page;
  readonly question: Question;
  /** the second time the right choice is told */
  readonly tells: boolean;
  readonly hands: readonly number[];
  readonly onHands: (choice: number, by: number) => void;
};

function Ask({ page, question: { id, right: rightChoice, rule }, tells, hands, onHands }: AskProps) {
  const { t } = useWords(page);
  const most = Math.max(1, ...hands);
  const choices = Array.from({ length: CHOICES }, (_, choice) => t(`lesson.question.${id}.${choice}`));
  return (
    <li>
      <div class="question-head">
        <h3>{t(`lesson.question.${id}.ask`)}</h3>
        <ReadButton page={page} text={[t(`lesson.question.${id}.ask`), ...choices].join('。')} />
      </div>
      <ul>
        {choices.map((words, choice) => (
          <li key={words} data-right={tells && choice === rightChoice}>
            <span class="choice">
              {words}
              {tells && choice === rightChoice && <b> ✓ {t('lesson.right')}</b>}
            </span>
            <span class="bar" aria-hidden="true">
              <span style={{ width: `${((hands[choice] ?? 0) / most) * 100}%` }} />
            </span>
            <span class="count">
              <button
                type="button"
                aria-label={t('lesson.fewer', { words })}
                onClick={() => onHands(choice, -1)}
              >
                −
              </button>
              <span class="hands-count">{hands[choice] ?? 0}</span>
              <button
                type="button"
                aria-label={t('lesson.more-hands', { words })}
                onClick={() => onHands(choice, 1)}
              >
                +
              </button>
            </span>
          </li>
        ))}
      </ul>
      {tells && (
        <p class="because">
          {t(`lesson.question.${id}.because`)} <a href={hashOf({ screen: 'rule', rule })}>{rule}</a>
        </p>
      )}
    </li>
  );
}

/** Right answers before and after, as shares of all hands. */
function Compared({ page, tally }: { readonly page: Page; readonly tally: Tally }) {
  const { t } = useWords(page);
  const [before, after] = rounds.map((round) => shareRight(tally, round, right));
  const percent = (share: number | null | undefined) =>
    share === null || share === undefined ? '–' : `${Math.round(share * 100)} %`;
  return (
    <p class="compared" role="status">
      {t('lesson.compared', { before: percent(before), after: percent(after) })}
    </p>
  );
}
