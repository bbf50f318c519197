// Two languages, each by its own name.
import { languages } from '../../training/report';
import { type Page, useWords } from '../page';

const ownNames = { 'zh-CN': '中文', en: 'English' } as const;

export function LanguageSwitch({ page }: { readonly page: Page }) {
  const { t, language } = useWords(page);
  return (
    <fieldset class="segments" aria-label={t('app.language')}>
      {languages.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-pressed={one === language}
          onClick={() => page.progress.changeSettings({ language: one })}
        >
          {ownNames[one]}
        </button>
      ))}
    </fieldset>
  );
}
