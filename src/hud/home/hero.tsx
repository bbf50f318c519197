// The face of the product: the building, the name, what it is, and one button that starts the first level.
import hero from '../../../assets/art/brand/hero.svg?url';
import type { LevelCard } from '../../level-format/level-index';
import { useStore } from '../use-store';
import { inLanguage } from '../i18n';
import { goTo, type Page, useWords } from '../page';
import { drawSeed, hashOf } from '../route';

export function Hero({ page }: { readonly page: Page }) {
  const { t, language } = useWords(page);
  const nickname = useStore(page.progress, (state) => state.settings.nickname);
  // who comes to learn the trade; pupils come by the lesson
  const first = [...page.levels.values()].find(({ campaign }) => campaign !== 'ride-safe');
  return (
    <section class="hero">
      <img class="hero-picture" src={hero} alt="" width="1200" height="500" />
      <div class="hero-words">
        <h1>
          <span lang="zh-CN">梯匠</span> <span lang="en">Liftwright</span>
        </h1>
        <p class="hero-tagline">{t('home.tagline')}</p>
        {nickname !== '' && <p class="hero-greeting">{t('home.greeting', { nickname })}</p>}
        {first ? (
          <FirstLevel page={page} level={first} title={inLanguage(first.title, language)} />
        ) : (
          <p>{t('home.noneReady')}</p>
        )}
      </div>
    </section>
  );
}

type FirstProps = { readonly page: Page; readonly level: LevelCard; readonly title: string };

function FirstLevel({ page, level, title }: FirstProps) {
  const { t } = useWords(page);
  return (
    <>
      <div class="hero-actions">
        <button
          type="button"
          class="button button-primary button-large"
          onClick={() => goTo({ screen: 'play', level: level.id, seed: drawSeed(), run: null })}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M7 4.5v15l12-7.5z" fill="currentColor" />
          </svg>
          {t('home.playFirst')}
        </button>
        <a class="hero-link" href={hashOf({ screen: 'briefing', level: level.id })}>
          {t('home.readBriefing')}
        </a>
      </div>
      <p class="hero-about">{t('home.aboutFirst', { title, minutes: level.minutes })}</p>
    </>
  );
}
