// Everything a player may choose, each choice in force at once.
import type { ComponentType, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import {
  contrasts,
  motions,
  NICKNAME_LENGTH,
  type Settings,
  textSizes,
  themes,
} from '../../progress/settings';
import { LanguageSwitch } from './language-switch';
import { type Page, useWords } from '../page';
import { useStore } from '../use-store';

type DialogProps = { readonly page: Page; readonly dialog: RefObject<HTMLDialogElement | null> };

export function SettingsDialog({ page, dialog }: DialogProps) {
  const { t } = useWords(page);
  return (
    <dialog ref={dialog} class="settings" aria-labelledby="settings-title">
      <h2 id="settings-title">{t('settings.title')}</h2>
      <div class="setting">
        <span class="setting-name">{t('app.language')}</span>
        <LanguageSwitch page={page} />
      </div>
      <SoundSetting page={page} />
      <Choice page={page} field="textSize" name="text" values={textSizes} />
      <Choice page={page} field="theme" name="theme" values={themes} />
      <Choice page={page} field="contrast" name="contrast" values={contrasts} />
      <Choice page={page} field="motion" name="motion" values={motions} />
      <Nickname page={page} />
      <Players page={page} />
      <p class="button-row">
        <button type="button" class="button button-second" onClick={() => dialog.current?.close()}>
          {t('settings.done')}
        </button>
      </p>
    </dialog>
  );
}

function SoundSetting({ page }: { readonly page: Page }) {
  const { t } = useWords(page);
  const { sound, volume } = useStore(page.progress, (state) => state.settings);
  return (
    <fieldset class="setting">
      <legend>{t('settings.sound')}</legend>
      <label class="setting-check">
        <input
          type="checkbox"
          checked={sound}
          onChange={({ currentTarget }) => page.progress.changeSettings({ sound: currentTarget.checked })}
        />
        {t('settings.soundOn')}
      </label>
      <label class="setting-range">
        <span>{t('settings.volume')}</span>
        <input
          type="range"
          min="0"
          max="1"
          step="0.05"
          value={volume}
          disabled={!sound}
          onChange={({ currentTarget }) =>
            page.progress.changeSettings({ volume: Number(currentTarget.value) })
          }
        />
      </label>
    </fieldset>
  );
}

type Field = 'textSize' | 'theme' | 'contrast' | 'motion';
type ChoiceProps<F extends Field> = {
  readonly page: Page;
  readonly field: F;
  readonly name: string;
  readonly values: readonly Settings[F][];
};

function Choice<F extends Field>({ page, field, name, values }: ChoiceProps<F>) {
  const { t } = useWords(page);
  const chosen = useStore(page.progress, (state) => state.settings[field]);
  return (
    <fieldset class="setting">
      <legend>{t(`settings.${name}`)}</legend>
      <div class="segments">
        {values.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={`setting-${field}`}
              checked={value === chosen}
              onChange={() => page.progress.changeSettings({ [field]: value })}
            />
            <span>{t(`settings.${name}-${value}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Nickname({ page }: { readonly page: Page }) {
  const { t } = useWords(page);
  const nickname = useStore(page.progress, (state) => state.settings.nickname);
  return (
    <div class="setting setting-wide">
      <label>
        <span class="setting-name">{t('settings.nickname')}</span>
        <input
          type="text"
          maxLength={NICKNAME_LENGTH}
          autocomplete="off"
          value={nickname}
          aria-describedby="nickname-hint"
          onChange={({ currentTarget }) =>
            page.progress.changeSettings({ nickname: currentTarget.value.trim().slice(0, NICKNAME_LENGTH) })
          }
        />
      </label>
      <p id="nickname-hint">{t('settings.nicknameHint')}</p>
    </div>
  );
}

type Panel = ComponentType<{ readonly page: Page }>;

/** Seldom wanted, so it comes when it is opened. */
function Players({ page }: { readonly page: Page }) {
  const { t } = useWords(page);
  const [panel, setPanel] = useState<{ readonly Panel: Panel }>();
  const fetchPanel = async () => {
    const { PlayersPanel } = await import('./players-panel');
    setPanel({ Panel: PlayersPanel });
  };
  return (
    <details class="setting setting-wide" onToggle={() => panel ?? void fetchPanel().catch(() => undefined)}>
      <summary>{t('players.title')}</summary>
      {panel && <panel.Panel page={page} />}
    </details>
  );
}
