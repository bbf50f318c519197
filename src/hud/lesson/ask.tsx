// One question of the lesson with its choices and the hands for each; once it may be told, the right one and why.
import { type Page, useWords } from '../page';
import { hashOf } from '../route';
import { CHOICES, type Question } from './lesson-plan';
import { ReadButton } from './read-button';

type Props = {
  readonly page: Page;
  readonly question: Question;
  /** the second time the right choice is told */
  readonly tells: boolean;
  readonly hands: readonly number[];
  readonly onHands: (choice: number, by: number) => void;
  /** alone on the wall it is the page's heading */
  readonly onWall?: boolean;
};

export function Ask({ page, question, tells, hands, onHands, onWall = false }: Props) {
  const { id, right: rightChoice, rule } = question;
  const Heading = onWall ? 'h1' : 'h3';
  const { t } = useWords(page);
  const most = Math.max(1, ...hands);
  const choices = Array.from({ length: CHOICES }, (_, choice) => t(`lesson.question.${id}.${choice}`));
  return (
    <div class="ask">
      <div class="question-head">
        <Heading>{t(`lesson.question.${id}.ask`)}</Heading>
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
    </div>
  );
}
