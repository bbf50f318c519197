// The strip above every page outside play: name, languages, settings.
import { useRef } from 'preact/hooks';
import logo from '../../../assets/art/brand/logo.svg?url';
import { type Page, useWords } from '../page';
import { hashOf } from '../route';
import { LanguageSwitch } from '../settings/language-switch';
import { SettingsDialog } from '../settings/settings-dialog';

export function TopBar({ page }: { readonly page: Page }) {
  const { t } = useWords(page);
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <header class="site-bar">
      <a class="brand" href="#/">
        <img src={logo} alt="" width="36" height="36" />
        <span>{t('app.title')}</span>
      </a>
      <div class="site-bar-tools">
        <a class="button button-quiet" href={hashOf({ screen: 'rules', asked: '' })}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M12 6.500c-2-1.600-5-2-8-2v13c3 0 6 .4 8 2 2-1.600 5-2 8-2v-13c-3 0-6 .4-8 2zM12 6.500v13" />
          </svg>
          <span>{t('app.rules')}</span>
        </a>
        <LanguageSwitch page={page} />
        <button type="button" class="button button-quiet" onClick={() => dialog.current?.showModal()}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M4 7h9m5 0h2M4 17h3m5 0h8" />
            <circle cx="15.5" cy="7" r="2.5" />
            <circle cx="9.5" cy="17" r="2.5" />
          </svg>
          <span>{t('settings.open')}</span>
        </button>
      </div>
      <SettingsDialog page={page} dialog={dialog} />
    </header>
  );
}
