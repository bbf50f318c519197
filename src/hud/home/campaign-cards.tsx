// The six campaigns, each with its levels and how far one is; one without levels says honestly that it is to come. On a
// narrow screen only the one to go on with shows its levels; the others unfold.
import { useId, useState } from 'preact/hooks';
import { type Campaign, campaigns } from '../../level-format/campaigns';
import type { LevelCard } from '../../level-format/level-index';
import type { BestResult } from '../../progress/best-results';
import { inLanguage } from '../i18n';
import { goTo, type Page, useWords } from '../page';
import { drawSeed, hashOf } from '../route';
import { useStore } from '../use-store';
import { CampaignIcon } from './campaign-icon';

export function CampaignCards({ page }: { readonly page: Page }) {
  const { t } = useWords(page);
  const bests = useStore(page.progress, (state) => state.bests);
  const next = campaigns.find((one) => levelsOf(page, one).some(({ id }) => !bests.get(id)?.passed));
  return (
    <section aria-labelledby="campaigns-title">
      <h2 id="campaigns-title">{t('home.campaigns')}</h2>
      <p class="lead">{t('home.campaignsLead')}</p>
      <ul class="campaigns">
        {campaigns.map((campaign) => (
          <CampaignCard key={campaign} page={page} campaign={campaign} isNext={campaign === next} />
        ))}
      </ul>
    </section>
  );
}

type CampaignProps = {
  readonly page: Page;
  readonly campaign: Campaign;
  /** the one to go on with */
  readonly isNext: boolean;
};

function CampaignCard({ page, campaign, isNext }: CampaignProps) {
  const { t } = useWords(page);
  const [unfolded, setUnfolded] = useState(isNext);
  const list = useId();
  const levels = levelsOf(page, campaign);
  return (
    <li class="card campaign">
      <div class="campaign-head">
        <CampaignIcon campaign={campaign} />
        <div>
          <h3>
            <span class="campaign-number">{campaigns.indexOf(campaign) + 1}</span>{' '}
            {t(`campaign.${campaign}.name`)}
          </h3>
          <p>{t(`campaign.${campaign}.line`)}</p>
        </div>
        {levels.length > 0 ? (
          <Passed page={page} levels={levels} />
        ) : (
          <span class="chip">{t('home.later')}</span>
        )}
      </div>
      {levels.length > 0 && (
        <>
          <button
            type="button"
            class="button button-quiet campaign-fold"
            aria-expanded={unfolded}
            aria-controls={list}
            onClick={() => setUnfolded(!unfolded)}
          >
            {t(unfolded ? 'home.fold' : 'home.unfold', { count: levels.length })}
            <span class="spoken">{t(`campaign.${campaign}.name`)}</span>
          </button>
          <ol class="level-list" id={list} data-folded={!unfolded}>
            {levels.map((level) => (
              <LevelRow key={level.id} page={page} level={level} />
            ))}
          </ol>
        </>
      )}
    </li>
  );
}

/** How far one is in a campaign. */
function Passed({ page, levels }: { readonly page: Page; readonly levels: readonly LevelCard[] }) {
  const { t } = useWords(page);
  const bests = useStore(page.progress, (state) => state.bests);
  const passed = levels.filter(({ id }) => bests.get(id)?.passed).length;
  const words = t('home.passed', { passed, of: levels.length });
  return (
    <span class="campaign-passed" title={words}>
      <progress max={levels.length} value={passed} aria-label={words} />
      <span aria-hidden="true">
        {passed} / {levels.length}
      </span>
    </span>
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
        <h4>
          <a
            href={hashOf({ screen: 'briefing', level: level.id })}
            aria-label={t('home.briefingNamed', { title })}
          >
            {title}
          </a>{' '}
          <span class="level-minutes">{t('home.minutes', { minutes: level.minutes })}</span>
        </h4>
        <p>{inLanguage(level.summary, language)}</p>
        {best && (
          <p class="level-facts">
            <BestBadge page={page} best={best} />
          </p>
        )}
      </div>
      <button
        type="button"
        class="button level-play"
        aria-label={t('home.playNamed', { title })}
        onClick={() => goTo({ screen: 'play', level: level.id, seed: drawSeed(), run: null })}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M7 4.5v15l12-7.500z" />
        </svg>
        {t('home.play')}
      </button>
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
