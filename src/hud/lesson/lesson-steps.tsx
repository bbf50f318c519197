// The twenty minutes, step by step, each level one click away.
import { inLanguage } from '../i18n';
import { type Page, useWords } from '../page';
import { hashOf } from '../route';
import { minutesOf, moreLevels, plan } from './lesson-plan';

export function LessonPlan({ page }: { readonly page: Page }) {
  const { t } = useWords(page);
  return (
    <section class="card" aria-labelledby="lesson-plan">
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
      <h3>{t('lesson.more')}</h3>
      <p class="lesson-more">
        {moreLevels.map((level) => (
          <LevelLink key={level} page={page} level={level} />
        ))}
      </p>
    </section>
  );
}

/** The same case for every class, so that teachers know what comes. */
const SEED = 1;

function LevelLink({ page, level }: { readonly page: Page; readonly level: string }) {
  const { language } = useWords(page);
  const card = page.levels.get(level);
  if (!card) return null;
  return (
    <a
      class="button button-primary lesson-level"
      href={hashOf({ screen: 'play', level, seed: SEED, run: null })}
    >
      {inLanguage(card.title, language)}
    </a>
  );
}
