// What a technician is told before going: the story, the work order, how to handle things, and Start.
import { useEffect } from 'preact/hooks';
import type { Level } from '../../level-format/level';
import { inLanguage } from '../i18n';
import { goTo, type Page, useWords } from '../page';
import { drawSeed } from '../route';
import { useStore } from '../use-store';
import { BestBadge } from './campaign-cards';
import { TopBar } from './top-bar';

export function BriefingScreen({ page, level }: { readonly page: Page; readonly level: Level }) {
  const { t, language } = useWords(page);
  const best = useStore(page.progress, (state) => state.bests.get(level.id));
  const title = inLanguage(level.title, language);
  useEffect(() => {
    document.title = `${title} · ${t('app.title')}`;
  }, [title, t]);
  return (
    <div class="page">
      <TopBar page={page} />
      <main class="briefing">
        <p class="kicker">
          {t('briefing.kicker')} · {t(`campaign.${level.campaign}.name`)}
        </p>
        <h1>{title}</h1>
        <p class="level-facts">
          <span class="chip">{t('briefing.estimate', { minutes: level.minutes, mark: level.passMark })}</span>
          {best && <BestBadge page={page} best={best} />}
        </p>
        <div class="briefing-columns">
          <div class="briefing-story">
            {level.story.map((paragraph) => (
              <p key={paragraph.en}>{inLanguage(paragraph, language)}</p>
            ))}
            <h2>{t('briefing.controls')}</h2>
            <ul>
              <li>{t('briefing.control1')}</li>
              <li>{t('briefing.control2')}</li>
              <li>{t('briefing.control3')}</li>
            </ul>
          </div>
          <section class="card paper" aria-labelledby="order-title">
            <h2 id="order-title">{t('briefing.order')}</h2>
            <dl>
              {level.workOrder.map(({ label, value }) => (
                <div key={label.en}>
                  <dt>{inLanguage(label, language)}</dt>
                  <dd>{inLanguage(value, language)}</dd>
                </div>
              ))}
            </dl>
          </section>
        </div>
        <p class="button-row">
          <button
            type="button"
            class="button button-primary button-large"
            onClick={() => goTo({ screen: 'play', level: level.id, seed: drawSeed(), run: null })}
          >
            {t('briefing.start')}
          </button>
          <a class="button button-quiet" href="#/">
            {t('app.back')}
          </a>
        </p>
      </main>
    </div>
  );
}
