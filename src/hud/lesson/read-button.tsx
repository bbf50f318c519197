// A button that reads a text aloud; not there where the browser has no voice.
import { type Page, useWords } from '../page';
import { canRead, readAloud } from './read-aloud';

export function ReadButton({ page, text }: { readonly page: Page; readonly text: string }) {
  const { t, language } = useWords(page);
  if (!canRead()) return null;
  return (
    <button type="button" class="button button-quiet read-aloud" onClick={() => readAloud(text, language)}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path
          d="M4 9v6h4l5 4V5L8 9zM16 8.5a5 5 0 0 1 0 7M18.5 6a8.5 8.5 0 0 1 0 12"
          fill="none"
          stroke="currentColor"
          stroke-width="2"
          stroke-linejoin="round"
          stroke-linecap="round"
        />
      </svg>
      {t('lesson.read')}
    </button>
  );
}
