// Several players on one machine: choose, add, forget; take what is kept to another machine and back.
import { useState } from 'preact/hooks';
import { addPlayer, choosePlayer, MOST_PLAYERS, readPlayers, removePlayer } from '../../progress/players';
import { exportProgress, importProgress, type TakenIn } from '../../progress/progress-file';
import { NICKNAME_LENGTH } from '../../progress/settings';
import { download, type Page, useWords } from '../page';

const open = () => window.localStorage;
const MOST_BYTES = 5_000_000;

/** Another player's page is another page: everything is read anew. */
const startAnew = () => {
  window.location.hash = '#/';
  window.location.reload();
};

export function PlayersPanel({ page }: { readonly page: Page }) {
  const { t } = useWords(page);
  const [{ list, current }, setPlayers] = useState(() => readPlayers(open));
  const [leaving, setLeaving] = useState(false);
  const name = (nickname: string, index: number) => nickname || t('players.unnamed', { number: index + 1 });
  const at = list.findIndex(({ id }) => id === current);
  const forget = () => {
    removePlayer(open, current);
    startAnew();
  };
  return (
    <div class="players">
      <label>
        <span class="setting-name">{t('players.who')}</span>
        <select
          value={current}
          onChange={({ currentTarget }) => {
            if (choosePlayer(open, currentTarget.value) === 'kept') startAnew();
            else setPlayers(readPlayers(open));
          }}
        >
          {list.map(({ id, nickname }, index) => (
            <option key={id} value={id}>
              {name(nickname, index)}
            </option>
          ))}
        </select>
      </label>
      {list.length < MOST_PLAYERS && <NewPlayer page={page} />}
      <Files page={page} />
      {leaving ? (
        <p class="button-row">
          <span>{t('players.sure', { name: name(list[at]?.nickname ?? '', at) })}</span>
          <button type="button" class="button button-grave" onClick={forget}>
            {t('players.forget')}
          </button>
          <button type="button" class="button button-quiet" onClick={() => setLeaving(false)}>
            {t('players.keep')}
          </button>
        </p>
      ) : (
        <button type="button" class="button button-quiet" onClick={() => setLeaving(true)}>
          {t('players.forgetAll')}
        </button>
      )}
    </div>
  );
}

function NewPlayer({ page }: { readonly page: Page }) {
  const { t } = useWords(page);
  const [trouble, setTrouble] = useState(false);
  return (
    <form
      class="new-player"
      onSubmit={(event) => {
        event.preventDefault();
        const nickname = String(new FormData(event.currentTarget).get('nickname') ?? '').trim();
        if (nickname === '') return;
        if (addPlayer(open, nickname.slice(0, NICKNAME_LENGTH)) === 'kept') startAnew();
        else setTrouble(true);
      }}
    >
      <label>
        <span class="setting-name">{t('players.new')}</span>
        <input type="text" name="nickname" maxLength={NICKNAME_LENGTH} autocomplete="off" required />
      </label>
      <button type="submit" class="button button-quiet">
        {t('players.add')}
      </button>
      {trouble && <p role="alert">{t('trouble.blocked-settings')}</p>}
    </form>
  );
}

function Files({ page }: { readonly page: Page }) {
  const { t } = useWords(page);
  const [taken, setTaken] = useState<TakenIn>();
  const pick = async (input: HTMLInputElement) => {
    const picked = input.files?.[0];
    if (!picked) return;
    const text = picked.size > MOST_BYTES ? undefined : await picked.text().catch(() => undefined);
    const words = { file: picked.name };
    const key = picked.size > MOST_BYTES ? 'file.tooLarge' : 'file.unreadable';
    setTaken(
      text === undefined
        ? { ok: false, problem: { key, words } }
        : importProgress(page.store, page.levels, text, picked.name),
    );
    page.progress.reread(null);
    input.value = '';
  };
  return (
    <>
      <p class="button-row">
        <button
          type="button"
          class="button button-quiet"
          onClick={() => download('liftwright-progress.json', exportProgress(page.store))}
        >
          {t('players.export')}
        </button>
        <label class="button button-quiet file-pick">
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => void pick(currentTarget)}
          />
          {t('players.import')}
        </label>
      </p>
      <div role="status">{taken && <p>{told(taken, t)}</p>}</div>
    </>
  );
}

function told(taken: TakenIn, t: (key: string, words?: Record<string, string | number>) => string): string {
  if (!taken.ok)
    return 'key' in taken.problem ? t(taken.problem.key, { ...taken.problem.words }) : taken.problem.place;
  const { results, runs, left, kept } = taken;
  const parts = [t('players.taken', { results, runs })];
  if (left > 0) parts.push(t('players.left', { left }));
  if (kept !== 'kept') parts.push(t(`trouble.${kept}-run`));
  return parts.join(' ');
}
