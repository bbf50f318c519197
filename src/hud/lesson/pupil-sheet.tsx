// The pupils' sheet, for paper: the five questions with boxes, a picture of the lobby to mark, and what to do when stuck.
import lobby from '../../../assets/art/lobby/background.svg?url';
import { type Page, useWords } from '../page';
import { CHOICES, questions } from './lesson-plan';

const steps = ['alarm', 'number', 'quiet', 'never'] as const;

export function PupilSheet({ page }: { readonly page: Page }) {
  const { t } = useWords(page);
  return (
    <section class="card sheet pupil" aria-labelledby="pupil-sheet">
      <h2 id="pupil-sheet">{t('lesson.pupil')}</h2>
      <p>{t('lesson.pupil-how')}</p>
      <ol class="paper-questions">
        {questions.map(({ id }) => (
          <li key={id}>
            {t(`lesson.question.${id}.ask`)}
            <ul>
              {Array.from({ length: CHOICES }, (_, choice) => t(`lesson.question.${id}.${choice}`)).map(
                (words) => (
                  <li key={words}>
                    <span class="box" aria-hidden="true" /> {words}
                  </li>
                ),
              )}
            </ul>
          </li>
        ))}
      </ol>
      <figure>
        <figcaption>{t('lesson.draw')}</figcaption>
        <img src={lobby} alt="" width="2000" height="1000" />
      </figure>
      <h3>{t('lesson.when-stuck')}</h3>
      <ol class="when-stuck">
        {steps.map((step) => (
          <li key={step}>{t(`lesson.stuck.${step}`)}</li>
        ))}
      </ol>
    </section>
  );
}
