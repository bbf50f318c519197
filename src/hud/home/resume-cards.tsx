// Runs that were broken off: go on, download, or discard after asking once more.
import { useState } from 'preact/hooks';
import type { SavedRun } from '../../progress/saved-runs';
import { inLanguage, minutesAndSeconds } from '../i18n';
import { download, goTo, type Page, playedSeconds, useWords } from '../page';
import { useStore } from '../use-store';

export function ResumeCards({ page }: { readonly page: Page }) {
  const { t } = useWords(page);
  const runs = useStore(page.progress, (state) => state.runs);
  if (runs.length === 0) return null;
  const [newest] = runs;
  const title = newest?.kind === 'open' ? 'resume.title' : 'resume.refusedTitle';
  return (
    <section class="runs" aria-labelledby="runs-title">
      <h2 id="runs-title">{t(title)}</h2>
      <ul>
        {runs.map((run) => (
          <li key={run.id} class="card run">
            {run.kind === 'open' ? <OpenRun page={page} run={run} /> : <RefusedRun page={page} run={run} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

type OpenProps = { readonly page: Page; readonly run: SavedRun & { readonly kind: 'open' } };

function OpenRun({ page, run }: OpenProps) {
  const { t, language } = useWords(page);
  const { recording } = run;
  const level = page.levels.get(recording.level);
  if (!level) return null;
  const title = inLanguage(level.title, language);
  const time = minutesAndSeconds(playedSeconds(page, level, recording));
  // its debrief was not left, and is shown again
  const isOver = recording.commands.at(-1)?.command.type === 'hand-over';
  const resume = () => goTo({ screen: 'play', level: level.id, seed: recording.seed, run: run.id });
  return (
    <>
      <button type="button" class="button button-second" onClick={resume}>
        {t(isOver ? 'resume.debrief' : 'resume.resume', { title, time })}
      </button>
      <Discard page={page} id={run.id} title={title} />
    </>
  );
}

type RefusedProps = { readonly page: Page; readonly run: SavedRun & { readonly kind: 'refused' } };

function RefusedRun({ page, run }: RefusedProps) {
  const { t } = useWords(page);
  const save = () => download(`liftwright-${run.id}.json`, page.progress.runText(run.id) ?? '');
  return (
    <>
      <p>{t(`resume.${run.reason}`, { found: run.found })}</p>
      <button type="button" class="button button-quiet" onClick={save}>
        {t('resume.download')}
      </button>
      <Discard page={page} id={run.id} title={run.found} />
    </>
  );
}

type DiscardProps = { readonly page: Page; readonly id: string; readonly title: string };

function Discard({ page, id, title }: DiscardProps) {
  const { t } = useWords(page);
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <button
        type="button"
        class="button button-quiet"
        aria-label={t('resume.discardNamed', { title })}
        onClick={() => setAsked(true)}
      >
        {t('resume.discard')}
      </button>
    );
  return (
    <fieldset class="run-question" aria-label={t('resume.sure')}>
      <p role="alert">{t('resume.sure')}</p>
      <button type="button" class="button button-grave" onClick={() => page.progress.dropRun(id)}>
        {t('resume.yes')}
      </button>
      <button type="button" class="button button-quiet" ref={focusIt} onClick={() => setAsked(false)}>
        {t('resume.no')}
      </button>
    </fieldset>
  );
}

/** The button that asked is gone, so the harmless answer takes the focus. */
function focusIt(button: HTMLButtonElement | null): void {
  button?.focus();
}
