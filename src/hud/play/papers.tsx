// Paper beside the scene: the foreman's lines, the work order, the board's codes, notes of what happened.
import { useMemo, useState } from 'preact/hooks';
import type { Hint } from '../../level-format/level';
import { TICK } from '../../sim/units';
import { inLanguage, minutesAndSeconds, type Say } from '../i18n';
import type { Confidence } from '../../regulations/rule';
import { standingOf } from '../../regulations/rule-index';
import { hashOf } from '../route';
import { Sure } from './sure';
import { hintNow } from '../../session/panels/papers-panel';
import type { Session } from '../../session/session';
import { speakEvent } from '../speech/speak-event';
import { Documents } from './documents';
import { usePlaying, useSitting, useWords } from './play-context';
import { Questions } from './questions';
import { RecordSheet } from './record-sheet';

const papers = ['foreman', 'order', 'questions', 'documents', 'sheet', 'codes', 'notes'] as const;
type Paper = (typeof papers)[number];
const codes = [36, 37, 41, 42, 48, 49, 53];

export function Papers() {
  const { t } = useWords();
  const { session } = usePlaying();
  const [open, setOpen] = useState<Paper>('foreman');
  const rides = session.level.role === 'passenger';
  const there = papers.filter((paper) => isThere(paper, session));
  return (
    <section class="panel papers" aria-labelledby="paper-title">
      <h2 id="paper-title">{t('paper.title')}</h2>
      <div class="group paper-tabs" role="group" aria-labelledby="paper-title">
        {there.map((paper) => (
          <button key={paper} type="button" aria-pressed={open === paper} onClick={() => setOpen(paper)}>
            {t(wordsFor(paper, rides))}
          </button>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must get there */}
      <div class="paper-text" role="region" tabIndex={0} aria-label={t(wordsFor(open, rides))}>
        {open === 'foreman' && <Foreman />}
        {open === 'order' && <WorkOrder />}
        {open === 'questions' && <Questions />}
        {open === 'documents' && <Documents />}
        {open === 'sheet' && <RecordSheet />}
        {open === 'codes' && <Codes />}
        {open === 'notes' && <Notes />}
      </div>
    </section>
  );
}

/** Passengers have no foreman and no work order: they have hints and a story. */
function wordsFor(paper: Paper, rides: boolean): string {
  if (!rides || (paper !== 'foreman' && paper !== 'order')) return `paper.${paper}`;
  return paper === 'foreman' ? 'paper.hints' : 'paper.story';
}

/** Papers that this level has a use for. */
function isThere(paper: Paper, { asks, level }: Session): boolean {
  if (paper === 'questions') return asks.findings.length > 0;
  if (paper === 'documents') return level.documents.length > 0;
  const atLift = level.role === 'technician' || level.role === 'inspector' || level.role === 'rescuer';
  return paper === 'codes' || paper === 'sheet' ? atLift && (level.desk?.onSite ?? true) : true;
}

/** The newest hint whose time has come and whose deed has not been done. */
function Foreman() {
  const { session } = usePlaying();
  const { t, language } = useWords();
  const [taken, setTaken] = useState<readonly number[]>([]);
  // whose time has come is asked once a second, and when something has happened
  const seconds = useSitting(({ frame }) => Math.floor(frame.seconds));
  const log = useSitting((state) => state.log);
  const at = useMemo(() => hintNow(session), [session, seconds, log]);
  const hint = session.asks.hints[at];
  if (!hint)
    return (
      <p class="foreman">{t(session.level.role === 'passenger' ? 'foreman.no-hint' : 'foreman.quiet')}</p>
    );
  const ask = () => {
    if (session.send({ type: 'take-hint', hint: at }) === undefined) setTaken([...taken, at]);
  };
  if (hint.cost === undefined || taken.includes(at))
    return (
      <div class="foreman">
        <p>{inLanguage(hint.text, language)}</p>
        <Grounds hint={hint} />
      </div>
    );
  return (
    <p class="foreman">
      <button type="button" onClick={ask}>
        {t('foreman.ask', { cost: hint.cost })}
      </button>
    </p>
  );
}

/** What the foreman's advice rests on, said quietly; the debrief tells rules in full. */
function Grounds({ hint: { clauses, reason } }: { readonly hint: Hint }) {
  const { t, language } = useWords();
  return (
    <>
      {reason && <small class="grounds">{inLanguage(reason, language)}</small>}
      {clauses.length > 0 && (
        <small class="grounds">
          {clauses.map((id) => (
            <Mark key={id} id={id} confidence={standingOf(id)?.confidence ?? '?'} say={t} />
          ))}
        </small>
      )}
    </>
  );
}

type MarkProps = { readonly id: string; readonly confidence: Confidence; readonly say: Say };

/** Opens beside the run, which leaving would stop. */
function Mark({ id, confidence, say }: MarkProps) {
  return (
    <span>
      <Sure confidence={confidence} />{' '}
      <a href={hashOf({ screen: 'rule', rule: id })} target="_blank" rel="noopener">
        {id}
        <span class="spoken"> {say('debrief.new-page')}</span>
      </a>
    </span>
  );
}

function WorkOrder() {
  const { session } = usePlaying();
  const { language } = useWords();
  return (
    <>
      <dl>
        {session.asks.workOrder.map(({ label, value }) => (
          <div key={label.en}>
            <dt>{inLanguage(label, language)}</dt>
            <dd>{inLanguage(value, language)}</dd>
          </div>
        ))}
      </dl>
      {session.asks.story.map((text) => (
        <p key={text.en}>{inLanguage(text, language)}</p>
      ))}
    </>
  );
}

function Codes() {
  const { t } = useWords();
  const log = useSitting(({ frame }) => frame.board.log);
  return (
    <>
      <dl>
        {codes.map((code) => (
          <div key={code}>
            <dt>E{code}</dt>
            <dd>{t(`code.${code}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('codes.log', { codes: log.map(({ code }) => `E${code}`).join(', ') || '—' })}</p>
    </>
  );
}

function Notes() {
  const { session } = usePlaying();
  const { t } = useWords();
  const log = useSitting((state) => state.log);
  const rides = useSitting(({ frame }) => frame.rider !== null);
  const atModel = useSitting(({ frame }) => frame.rider?.thing === 'model');
  const rows = log.flatMap((timed, index) => {
    const words = speakEvent(timed.event, t, { place: null, rides, atModel, byHand: [], byCar: 0 });
    return words ? [{ key: index, seconds: timed.tick * TICK - session.level.startsAt, words }] : [];
  });
  return (
    <ol>
      {rows
        .slice(-40)
        .reverse()
        .map(({ key, seconds, words }) => (
          <li key={key}>
            {minutesAndSeconds(seconds)} {words}
          </li>
        ))}
    </ol>
  );
}
