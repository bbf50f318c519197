// What a technician is told before going: the story, the work order, how to handle things, and Start.
import { useEffect, useState } from 'preact/hooks';
import type { LevelCard } from '../../level-format/level-index';
import type { Briefing } from '../../session/briefing';
import { inLanguage } from '../i18n';
import { DidNotCome } from '../lazy-level';
import { goTo, type Page, useWords } from '../page';
import { drawSeed } from '../route';
import { useFetched } from '../use-fetched';
import { useStore } from '../use-store';
import { BestBadge } from './campaign-cards';
import { TopBar } from './top-bar';

type Props = { readonly page: Page; readonly card: LevelCard };

export function BriefingScreen({ page, card }: Props) {
  const { t, language } = useWords(page);
  const best = useStore(page.progress, (state) => state.bests.get(card.id));
  const title = inLanguage(card.title, language);
  // what is told is what will be met
  const [seed] = useState(drawSeed);
  useEffect(() => {
    document.title = `${title} · ${t('app.title')}`;
  }, [title, t]);
  return (
    <div class="page">
      <TopBar page={page} />
      <main class="briefing">
        <p class="kicker">
          {t('briefing.kicker')} · {t(`campaign.${card.campaign}.name`)}
        </p>
        <h1>{title}</h1>
        <p class="level-facts">
          <span class="chip">{t('briefing.estimate', { minutes: card.minutes, mark: card.passMark })}</span>
          {best && <BestBadge page={page} best={best} />}
        </p>
        <Story page={page} card={card} seed={seed} />
        <p class="button-row">
          <button
            type="button"
            class="button button-primary button-large"
            onClick={() => goTo({ screen: 'play', level: card.id, seed, run: null })}
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

/** What only the level itself tells; it comes a moment after its card. */
function Story({ page, card, seed }: Props & { readonly seed: number }) {
  const { t, language } = useWords(page);
  const fetched = useFetched(async () => {
    const [level, { briefingOf }] = await Promise.all([
      page.doors.fetchLevel(card),
      import('../../session/briefing'),
    ]);
    return { level, ...briefingOf(level, seed) };
  });
  const rulesPart = useFetched(() => import('../rules/briefing-rules'));
  if (fetched === 'failed')
    return (
      <section class="card notice" aria-labelledby="broken-title">
        <h2 id="broken-title">{t('unknown.brokenTitle')}</h2>
        <DidNotCome page={page} />
      </section>
    );
  if (fetched === 'coming') return <p role="status">{t('app.loading')}</p>;
  const { level, story, workOrder } = fetched.here;
  const BriefingRules = typeof rulesPart === 'object' ? rulesPart.here.BriefingRules : undefined;
  return (
    <div class="briefing-columns">
      <div class="briefing-story">
        {story.map((paragraph) => (
          <p key={paragraph.en}>{inLanguage(paragraph, language)}</p>
        ))}
        <h2>{t('briefing.controls')}</h2>
        <ul>
          <li>{t('briefing.control1')}</li>
          <li>{t('briefing.control2')}</li>
          <li>{t('briefing.control3')}</li>
        </ul>
      </div>
      {workOrder.length > 0 && <WorkOrder page={page} rows={workOrder} />}
      {BriefingRules && <BriefingRules page={page} level={level} />}
    </div>
  );
}

type OrderProps = { readonly page: Page; readonly rows: Briefing['workOrder'] };

/** A passenger has none. */
function WorkOrder({ page, rows }: OrderProps) {
  const { t, language } = useWords(page);
  return (
    <section class="card paper" aria-labelledby="order-title">
      <h2 id="order-title">{t('briefing.order')}</h2>
      <dl>
        {rows.map(({ label, value }) => (
          <div key={label.en}>
            <dt>{inLanguage(label, language)}</dt>
            <dd>{inLanguage(value, language)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
