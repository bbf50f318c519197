// The first page: what this is, the first level one click away, and everything else below it.
import { useEffect } from 'preact/hooks';
import { type Page, useWords } from '../page';
import { CampaignCards } from './campaign-cards';
import { FailedLevels } from './failed-levels';
import { Hero } from './hero';
import { OpenFile } from './open-file';
import { ResumeCards } from './resume-cards';
import { SiteFooter } from './site-footer';
import { TopBar } from './top-bar';
import { Troubles } from './troubles';
import { Ways } from './ways';

export function HomeScreen({ page }: { readonly page: Page }) {
  const { t } = useWords(page);
  useEffect(() => {
    document.title = t('app.title');
    page.from = 'home';
  }, [page, t]);
  return (
    <div class="page">
      <TopBar page={page} />
      <main>
        <Hero page={page} />
        <div class="page-body">
          <Troubles page={page} />
          <ResumeCards page={page} />
          <Ways page={page} />
          <CampaignCards page={page} />
          <FailedLevels page={page} />
          <OpenFile page={page} />
        </div>
      </main>
      <SiteFooter page={page} />
    </div>
  );
}
