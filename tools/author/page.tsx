// The author's page: the level as players get it, and beside it every finding of the admission, each a click from the
// place in the file. Served by tools/author.mjs only; no part of the built game.
import 'virtual:fonts.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type AuthorLanguage, words } from './words';

type Finding = {
  readonly check: string;
  readonly file: string;
  readonly line?: number;
  readonly path?: string;
  readonly message: string;
  readonly mend: string;
  readonly log?: readonly string[];
};
type State = {
  readonly checking: boolean;
  readonly saved?: number;
  readonly report?: {
    readonly admitted: boolean;
    readonly against: readonly Finding[];
    readonly unscored?: readonly number[];
  };
  readonly troubles?: string;
};
type Level = { readonly id?: string; readonly folder: string; readonly name: string };

function Author() {
  const [language, setLanguage] = useState<AuthorLanguage>(
    navigator.language.startsWith('zh') ? 'zh-CN' : 'en',
  );
  const [state, setState] = useState<State>({ checking: true });
  const [level, setLevel] = useState<Level>();
  const [seed, setSeed] = useState(1);
  const [page, setPage] = useState<'play' | 'briefing'>('briefing');
  useEffect(() => {
    const source = new EventSource('/author/state');
    source.onmessage = ({ data }) => setState(JSON.parse(data));
    return () => source.close();
  }, []);
  useEffect(() => void fetch(`/author/language?${language}`), [language]);
  useEffect(() => {
    const ask = async () => setLevel(await (await fetch('/author/level')).json());
    void ask();
  }, [state.saved]);
  const t = words[language];
  const address = level?.id && `/#/level/${level.id}${page === 'play' ? `?seed=${seed}` : ''}`;
  return (
    <div class="author" lang={language}>
      {address ? <iframe key={`${address} ${state.saved}`} src={address} title={level.id} /> : <div />}
      <aside>
        <h1>
          {t.title}: {level?.name}
        </h1>
        <p class="bar">
          <button type="button" aria-pressed={page === 'briefing'} onClick={() => setPage('briefing')}>
            {t.briefing}
          </button>
          <button type="button" aria-pressed={page === 'play'} onClick={() => setPage('play')}>
            ▶ {t.play}
          </button>
          <label>
            {t.seed}{' '}
            <input
              type="number"
              min={0}
              step={1}
              value={seed}
              onChange={({ currentTarget }) => setSeed(Math.max(0, Math.trunc(Number(currentTarget.value))))}
            />
          </label>
          <button type="button" onClick={() => setLanguage(language === 'en' ? 'zh-CN' : 'en')}>
            {t.other}
          </button>
        </p>
        <p class="note">{t.saved}</p>
        <Verdict state={state} t={t} folder={level?.folder ?? ''} />
      </aside>
    </div>
  );
}

type Words = (typeof words)[AuthorLanguage];

function Verdict({
  state,
  t,
  folder,
}: {
  readonly state: State;
  readonly t: Words;
  readonly folder: string;
}) {
  const { checking, report, troubles } = state;
  if (checking) return <p role="status">{t.checking}</p>;
  if (!report)
    return (
      <div role="status">
        <p class="bad">{t.unreadable}</p>
        <pre>{troubles}</pre>
      </div>
    );
  const unscored = report.unscored ?? [];
  return (
    <div role="status">
      <p class={report.admitted ? 'good' : 'bad'}>
        {report.admitted ? `✓ ${t.admitted}` : t.refused.replace('{n}', String(report.against.length))}
      </p>
      <ol>
        {report.against.map((finding, index) => (
          <Row key={`${index} ${finding.message}`} finding={finding} t={t} folder={folder} />
        ))}
      </ol>
      {unscored.length > 0 && (
        <p class="note">
          {t.unscored.replace('{n}', String(unscored.length)).replace('{list}', unscored.join(', '))}
        </p>
      )}
    </div>
  );
}

function Row({
  finding,
  t,
  folder,
}: {
  readonly finding: Finding;
  readonly t: Words;
  readonly folder: string;
}) {
  const { check, file, line, path, message, mend, log } = finding;
  const whole = file.startsWith('/') || /^\w:/.test(file) ? file : `${folder}/${file}`;
  // the development server opens the author's own editor there
  const open = () => void fetch(`/__open-in-editor?file=${encodeURIComponent(`${whole}:${line ?? 1}`)}`);
  return (
    <li>
      <strong>({check})</strong> {message}
      <br />
      <span class="mend">{mend}</span>
      <br />
      <button type="button" class="place" onClick={open}>
        {file.split('/').slice(-2).join('/')}
        {line ? `:${line}` : ''} {path ?? ''}
      </button>
      {log && (
        <details>
          <summary>{t.log}</summary>
          <pre>{log.join('\n')}</pre>
        </details>
      )}
    </li>
  );
}

const root = document.getElementById('author');
if (root) render(<Author />, root);
