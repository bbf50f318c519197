// Right answers before and after, as shares of all hands.
import { rounds, shareRight, type Tally } from '../../progress/lesson-tally';
import { type Page, useWords } from '../page';
import { questions } from './lesson-plan';

const right = questions.map((question) => question.right);

export function Compared({ page, tally }: { readonly page: Page; readonly tally: Tally }) {
  const { t } = useWords(page);
  const [before, after] = rounds.map((round) => percentOf(shareRight(tally, round, right)));
  return (
    <p class="compared" role="status">
      {t('lesson.compared', { before, after })}
    </p>
  );
}

/** The same as two bars, for the wall. */
export function ComparedBars({ page, tally }: { readonly page: Page; readonly tally: Tally }) {
  const { t } = useWords(page);
  return (
    <ul class="compared-bars">
      {rounds.map((round) => {
        const share = shareRight(tally, round, right);
        return (
          <li key={round}>
            <span>{t('lesson.share', { round: t(`lesson.round.${round}`), percent: percentOf(share) })}</span>
            <span class="bar" aria-hidden="true">
              <span style={{ width: `${(share ?? 0) * 100}%` }} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function percentOf(share: number | null): string {
  return share === null ? '–' : `${Math.round(share * 100)} %`;
}
