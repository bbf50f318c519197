// The six campaigns. Those with levels offer them; the others say honestly that they are in preparation.
import type { Level } from '../../level-format/level';
import type { BestResult } from '../../progress/best-results';
import { inLanguage } from '../i18n';
import { goTo, type Page, useWords } from '../page';
import { drawSeed, hashOf } from '../route';
import { useStore } from '../use-store';
import { type Campaign, CampaignIcon, campaigns } from './campaign-icon';

export function CampaignCards({ page }: { readonly page: Page }) {
  const { t } = useWords(page);
  return (
    <section class="campaigns" aria-labelledby="campaigns-title">
      <h2 id="campaigns-title">{t('home.campaigns')}</h2>
      <p class="lead">{t('home.campaignsLead')}</p>
      <ol class="campaign-list">
        {campaigns.map((campaign, index) => (
          <CampaignCard key={campaign} page={page} campaign={campaign} number={index + 1} />
        ))}
      </ol>
    </section>
  );
}

type CardProps = { readonly page: Page; readonly campaign: Campaign; readonly number: number };

function CampaignCard({ page, campaign, number }: CardProps) {
  const { t } = useWords(page);
  const levels = [...page.levels.values()].filter((level) => level.campaign === campaign);
  return (
    <li class={levels.length > 0 ? 'card campaign' : 'card campaign campaign-later'}>
      <div class="campaign-head">
        <CampaignIcon campaign={campaign} />
        <span class="campaign-number" aria-hidden="true">
          {number}
        </span>
      </div>
      <h3>{t(`campaign.${campaign}.name`)}</h3>
      <p>{t(`campaign.${campaign}.line`)}</p>
      {levels.length > 0 ? (
        <ul class="level-list">
          {levels.map((level) => (
            <LevelRow key={level.id} page={page} level={level} />
          ))}
        </ul>
      ) : (
        <p class="chip">{t('home.inPreparation')}</p>
      )}
    </li>
  );
}

function LevelRow({ page, level }: { readonly page: Page; readonly level: Level }) {
  const { t, language } = useWords(page);
  const best = useStore(page.progress, (state) => state.bests.get(level.id));
  const title = inLanguage(level.title, language);
  return (
    <li class="level-row">
      <div class="level-words">
        <h4>{title}</h4>
        <p>{inLanguage(level.summary, language)}</p>
        <p class="level-facts">
          <span class="chip">{t('home.minutes', { minutes: level.minutes })}</span>
          {best && <BestBadge page={page} best={best} />}
        </p>
      </div>
      <div class="level-actions">
        <button
          type="button"
          class="button button-second"
          aria-label={t('home.playNamed', { title })}
          onClick={() => goTo({ screen: 'play', level: level.id, seed: drawSeed(), run: null })}
        >
          {t('home.play')}
        </button>
        <a
          class="button button-quiet"
          href={hashOf({ screen: 'briefing', level: level.id })}
          aria-label={t('home.briefingNamed', { title })}
        >
          {t('home.briefing')}
        </a>
      </div>
    </li>
  );
}

export function BestBadge({ page, best }: { readonly page: Page; readonly best: BestResult }) {
  const { t } = useWords(page);
  const { passed, score, of } = best;
  return (
    <span class={passed ? 'chip chip-passed' : 'chip'}>
      {passed && (
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 8.500l3.200 3.300L13 4.500" />
        </svg>
      )}
      {t(passed ? 'best.passed' : 'best.failed', { score, of })}
    </span>
  );
}
