// The six campaigns. Those with levels offer them; the others say honestly that they are in preparation.
import { type Campaign, campaigns } from '../../level-format/campaigns';
import type { LevelCard } from '../../level-format/level-index';
import type { BestResult } from '../../progress/best-results';
import { inLanguage } from '../i18n';
import { goTo, type Page, useWords } from '../page';
import { drawSeed, hashOf } from '../route';
import { useStore } from '../use-store';
import { CampaignIcon } from './campaign-icon';
import { OpenFile } from './open-file';
import { RulesCard } from './rules-card';

export function CampaignCards({ page }: { readonly page: Page }) {
  const { t } = useWords(page);
  const isReady = (campaign: Campaign) => levelsOf(page, campaign).length > 0;
  const later = campaigns.filter((campaign) => !isReady(campaign));
  return (
    <section aria-labelledby="campaigns-title">
      <h2 id="campaigns-title">{t('home.campaigns')}</h2>
      <p class="lead">{t('home.campaignsLead')}</p>
      <div class="campaign-columns">
        <ul class="campaigns-ready" aria-label={t('home.ready')}>
          {campaigns.filter(isReady).map((campaign) => (
            <ReadyCampaign key={campaign} page={page} campaign={campaign} />
          ))}
        </ul>
        {later.length > 0 && (
          <div class="campaigns-later">
            <p>
              <span class="chip">{t('home.later')}</span> {t('home.laterNote')}
            </p>
            <ul>
              {later.map((campaign) => (
                <li key={campaign}>
                  <CampaignHead page={page} campaign={campaign} />
                </li>
              ))}
            </ul>
          </div>
        )}
        <RulesCard page={page} />
        <OpenFile page={page} />
      </div>
    </section>
  );
}

type CampaignProps = { readonly page: Page; readonly campaign: Campaign };

function ReadyCampaign({ page, campaign }: CampaignProps) {
  return (
    <li class="card campaign">
      <CampaignHead page={page} campaign={campaign} />
      <ul class="level-list">
        {levelsOf(page, campaign).map((level) => (
          <LevelRow key={level.id} page={page} level={level} />
        ))}
      </ul>
    </li>
  );
}

function CampaignHead({ page, campaign }: CampaignProps) {
  const { t } = useWords(page);
  return (
    <div class="campaign-head">
      <CampaignIcon campaign={campaign} />
      <div>
        <h3>
          <span class="campaign-number">{campaigns.indexOf(campaign) + 1}</span>{' '}
          {t(`campaign.${campaign}.name`)}
        </h3>
        <p>{t(`campaign.${campaign}.line`)}</p>
      </div>
    </div>
  );
}

function levelsOf({ levels }: Page, campaign: Campaign): readonly LevelCard[] {
  return [...levels.values()].filter((level) => level.campaign === campaign);
}

function LevelRow({ page, level }: { readonly page: Page; readonly level: LevelCard }) {
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
