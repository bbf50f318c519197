// The twenty minutes, step by step, each level one click away.
import { type Page, useWords } from '../page';
import { minutesOf, moreLevels, plan } from './lesson-plan';
import { LevelLink } from './level-link';

export function LessonPlan({ page }: { readonly page: Page }) {
  const { t } = useWords(page);
  return (
    <section class="card for-teacher" aria-labelledby="lesson-plan">
      <h2 id="lesson-plan">{t('lesson.plan', { minutes: minutesOf(plan) })}</h2>
      <ol class="lesson-steps">
        {plan.map(({ id, minutes, level }, at) => (
          <li key={id}>
            <span class="lesson-clock">
              {t('lesson.from-to', {
                from: minutesOf(plan.slice(0, at)),
                to: minutesOf(plan.slice(0, at)) + minutes,
              })}
            </span>
            <div>
              <strong>{t(`lesson.step.${id}`)}</strong>
              <p>{t(`lesson.how.${id}`)}</p>
            </div>
            {level !== undefined && <LevelLink page={page} level={level} />}
          </li>
        ))}
      </ol>
      <h3 class="lesson-more-title">{t('lesson.more')}</h3>
      <p class="lesson-more">
        {moreLevels.map((level) => (
          <LevelLink key={level} page={page} level={level} />
        ))}
      </p>
    </section>
  );
}
