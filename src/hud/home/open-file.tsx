// Opens a recording or result file: it is played again before it is believed, then watched or played on.
import { useState } from 'preact/hooks';
import type { FileProblem, OpenedFile } from '../../progress/result-file';
import { inLanguage, minutesAndSeconds } from '../i18n';
import { goTo, type Opened, type Page, playedSeconds, useWords } from '../page';

const MOST_BYTES = 5_000_000;
const SHOWN = 3;

type Found =
  | { readonly kind: 'reading'; readonly file: string }
  | { readonly kind: 'refused'; readonly file: string; readonly problems: readonly FileProblem[] }
  | { readonly kind: 'sound'; readonly file: string; readonly opened: OpenedFile & { readonly ok: true } };

export function OpenFile({ page }: { readonly page: Page }) {
  const { t } = useWords(page);
  const [found, setFound] = useState<Found>();
  const pick = async (input: HTMLInputElement) => {
    const picked = input.files?.[0];
    if (!picked) return;
    setFound({ kind: 'reading', file: picked.name });
    setFound(await examine(picked, page));
    input.value = '';
  };
  return (
    <section class="card file" aria-labelledby="file-title">
      <h3 id="file-title">{t('file.title')}</h3>
      <p>{t('file.lead')}</p>
      <label class="button button-quiet file-pick">
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => void pick(currentTarget)}
        />
        {t('file.pick')}
      </label>
      <div role="status">{found && <FoundFile page={page} found={found} />}</div>
    </section>
  );
}

async function examine(picked: File, page: Page): Promise<Found> {
  const file = picked.name;
  const refuse = (key: string): Found => ({ kind: 'refused', file, problems: [{ key, words: { file } }] });
  if (picked.size > MOST_BYTES) return refuse('file.tooLarge');
  const text = await picked.text().catch(() => undefined);
  if (text === undefined) return refuse('file.unreadable');
  try {
    const { openRunFile } = await import('../../progress/result-file');
    const opened = await openRunFile(text, file, async (id) => {
      const card = page.levels.get(id);
      return card && page.doors.fetchLevel(card);
    });
    return opened.ok ? { kind: 'sound', file, opened } : { kind: 'refused', file, problems: opened.problems };
  } catch {
    return refuse('unknown.broken');
  }
}

function FoundFile({ page, found }: { readonly page: Page; readonly found: Found }) {
  const { t, language } = useWords(page);
  const { file } = found;
  if (found.kind === 'reading') return <p>{t('file.reading', { file })}</p>;
  if (found.kind === 'refused') return <Refused page={page} file={file} problems={found.problems} />;
  const { level, recording, session, nickname } = found.opened;
  const title = inLanguage(level.title, language);
  const time = minutesAndSeconds(playedSeconds(page, level, recording));
  const open = (mode: Opened['mode']) => {
    page.opened = { level, recording, mode };
    goTo({ screen: 'file' });
  };
  const ended = session.store.getState().report !== null;
  return (
    <>
      <p>{t(nickname === '' ? 'file.opened' : 'file.openedBy', { file, title, time, nickname })}</p>
      <p class="button-row">
        <button type="button" class="button button-second" onClick={() => open('watch')}>
          {t('file.watch')}
        </button>
        <button type="button" class="button button-quiet" onClick={() => open(ended ? 'result' : 'resume')}>
          {t(ended ? 'file.result' : 'file.resume')}
        </button>
      </p>
    </>
  );
}

type RefusedProps = {
  readonly page: Page;
  readonly file: string;
  readonly problems: readonly FileProblem[];
};

function Refused({ page, file, problems }: RefusedProps) {
  const { t, language } = useWords(page);
  const more = problems.length - SHOWN;
  return (
    <div class="refusal">
      <p>{t('file.problems', { file })}</p>
      <ul>
        {problems.slice(0, SHOWN).map((problem) => (
          <li key={JSON.stringify(problem)}>
            {'key' in problem
              ? t(problem.key, problem.words)
              : `${problem.place}: ${inLanguage(problem.message, language)} — ${inLanguage(problem.mend, language)}`}
          </li>
        ))}
        {more > 0 && <li>{t('file.more', { count: more })}</li>}
      </ul>
    </div>
  );
}
