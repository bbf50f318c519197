// The debrief. One minute: verdict, what happened, points by group, what to practise. Eight minutes: the run beside the
// model run, what could have happened, and every line with its reason and clause. Printable.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Script } from '../../level-format/script';
import { calibrationOf } from '../../training/calibration';
import type { LineResult, Report } from '../../training/report';
import type { TimelineRow } from '../../session/timeline';
import { TICK } from '../../sim/units';
import { inLanguage, minutesAndSeconds } from '../i18n';
import { download } from '../page';
import { PrintedHead, useToday } from '../printed-head';
import { drawSeed } from '../route';
import { placeWords } from '../speech/place-words';
import { usePlaying, useWords } from '../play/play-context';
import { PrintedRecord } from '../play/printed-record';
import { Accident } from './accident';
import './debrief.css';
import { eachOnce } from './each-once';
import { GroupBars } from './group-bars';
import { LineList } from './line-list';
import { Notes } from './notes';
import { RecordCheck } from './record-check';
import { Timeline } from './timeline';
import { useRules } from '../rules/use-rules';
import { WhatIfCards } from './what-if-cards';

type Props = {
  readonly report: Report;
  readonly nickname: string;
  readonly onLeave: () => void;
  readonly leaving: 'home' | 'lesson';
  readonly onAgain: (seed?: number) => void;
  readonly onMoment?: ((tick: number) => void) | undefined;
  /** the level's solution, to hold the run against; none comes with a level from elsewhere */
  readonly fetchModel?: (() => Promise<Script | undefined>) | undefined;
};

export function Debrief({ report, nickname, onLeave, leaving, onAgain, onMoment, fetchModel }: Props) {
  const { t } = useWords();
  return (
    <main class="debrief">
      <Head report={report} nickname={nickname} />
      <Minute report={report} />
      <Ways nickname={nickname} onLeave={onLeave} leaving={leaving} onAgain={onAgain} />
      <EightMinutes report={report} onMoment={onMoment} fetchModel={fetchModel} />
      <p class="disclaimer">{t('disclaimer')}</p>
      <PrintedRecord />
    </main>
  );
}

/** On paper a report says whose it is and of what. */
function Head({ report, nickname }: Pick<Props, 'report' | 'nickname'>) {
  const { session } = usePlaying();
  const { t, language } = useWords();
  const today = useToday(language);
  const seconds = session.store.getState().frame.tick * TICK - session.level.startsAt;
  // a pupil's sheet has no place for a name
  const rides = session.level.role === 'passenger';
  const result = `${t(report.passed ? 'debrief.passed' : 'debrief.failed')}, ${report.score} / ${report.of}`;
  return (
    <PrintedHead
      title={`${t('debrief.head')} · ${inLanguage(session.level.title, language)}`}
      rows={[
        ...(rides ? [] : [{ label: t('debrief.who'), value: nickname }]),
        { label: t('debrief.when'), value: today },
        { label: t('debrief.case'), value: `${session.level.id} ${session.seed}` },
        { label: t('debrief.time'), value: minutesAndSeconds(seconds) },
        { label: t('debrief.result'), value: result },
        ...(rides ? [] : [{ label: t('debrief.reviewer'), value: '' }]),
      ]}
    />
  );
}

function Minute({ report }: { readonly report: Report }) {
  const { session } = usePlaying();
  const start = session.level.startsAt / TICK;
  return (
    <div class="debrief-minute">
      <Verdict report={report} />
      {report.accident && <Accident accident={report.accident} startTick={start} />}
      <GroupBars report={report} />
      <LeftBehind report={report} />
      <RecordCheck />
    </div>
  );
}

type EightProps = Pick<Props, 'report' | 'onMoment' | 'fetchModel'>;

function EightMinutes({ report, onMoment, fetchModel }: EightProps) {
  const { session } = usePlaying();
  const { t } = useWords();
  const noted = session.asks.debrief.flatMap(({ clauses }) => clauses);
  const rules = useRules([...[...report.lines, ...report.vetoes].flatMap(citedIds), ...noted]);
  const rows = useTimeline(report, fetchModel);
  const startTick = session.level.startsAt / TICK;
  const vetoes = eachOnce(report.vetoes);
  const numbers = numbered([...report.lines, ...vetoes], rows);
  const list = {
    startTick,
    rules,
    numbers,
    rows: new Map(rows?.map((row) => [row.line, row])),
    cutShort: report.accident !== null,
    onMoment,
  };
  return (
    <>
      <h2 class="debrief-part">{t('debrief.eight')}</h2>
      {rows && (
        <section class="panel" aria-labelledby="timeline-title">
          <h3 id="timeline-title">{t('timeline.title')}</h3>
          <p class="no-print">{t('timeline.lead')}</p>
          <Timeline
            rows={rows}
            numbers={numbers}
            lines={[...report.lines, ...vetoes]}
            seconds={session.store.getState().frame.tick * TICK - session.level.startsAt}
            onMoment={onMoment}
          />
        </section>
      )}
      <WhatIfCards startTick={startTick} onMoment={onMoment} />
      <LineList id="veto-title" title={t('debrief.vetoes')} good="debrief.kept" lines={vetoes} {...list} />
      <LineList id="lines-title" title={t('debrief.lines')} lines={report.lines} {...list} />
      <Notes rules={rules} />
    </>
  );
}

/** The run beside the model run; playing that takes a moment, so the verdict is shown first. */
function useTimeline(report: Report, fetchModel: Props['fetchModel']): readonly TimelineRow[] | undefined {
  const { session } = usePlaying();
  const [rows, setRows] = useState<readonly TimelineRow[] | undefined>();
  useEffect(() => {
    let gone = false;
    const work = async () => {
      const [model, { timelineOf }] = await Promise.all([fetchModel?.(), import('../../session/timeline')]);
      if (model && !gone) setRows(timelineOf(session.level, report, model));
    };
    // without the model the lines still say everything
    const wait = window.setTimeout(() => void work().catch(() => undefined), 200);
    return () => {
      gone = true;
      window.clearTimeout(wait);
    };
  }, [session, report, fetchModel]);
  return rows;
}

/** Lines in the order of the run; what was not done, in the model's. Vetoes count when they were broken. */
function numbered(
  lines: readonly LineResult[],
  rows: readonly TimelineRow[] | undefined,
): ReadonlyMap<string, number> {
  const model = new Map(rows?.map(({ line, modelAt }) => [line, modelAt ?? Number.MAX_SAFE_INTEGER]));
  const shown = lines.filter(({ veto, verdict }) => !veto || verdict === 'broken');
  const when = ({ id, tick }: LineResult) => [tick ?? Number.MAX_SAFE_INTEGER, model.get(id) ?? 0] as const;
  const sorted = shown.sort((one, other) => {
    const [here, there] = [when(one), when(other)];
    return here[0] - there[0] || here[1] - there[1];
  });
  return new Map(sorted.map(({ id }, index) => [id, index + 1]));
}

function LeftBehind({ report }: { readonly report: Report }) {
  const { t } = useWords();
  if (report.ledger.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="ledger-title">
      <h2 id="ledger-title">{t('debrief.left-behind')}</h2>
      <ul>
        {report.ledger.map(({ object, where, dangerous }) => (
          <li key={`${object} ${where}`}>
            {t(`left.${object}`)} · {where === 'safety-chain' ? t('left.safety-chain') : placeWords(where, t)}
            {dangerous ? ` · ${t('debrief.dangerous')}` : ''}
          </li>
        ))}
      </ul>
    </section>
  );
}

function citedIds({ grounds, notes }: LineResult): readonly string[] {
  return [...grounds, ...notes].map(({ id }) => id);
}

function Verdict({ report }: { readonly report: Report }) {
  const { session } = usePlaying();
  const { t, language } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  // the page of play is gone, and with it what had the focus
  useEffect(() => heading.current?.focus(), []);
  const practise = [...report.lines, ...report.vetoes].find(({ id }) => id === report.practise);
  return (
    <section class={`panel ${report.passed ? 'passed' : 'failed'}`}>
      <h1 ref={heading} tabIndex={-1} aria-describedby="verdict-told">
        {inLanguage(session.level.title, language)}
      </h1>
      <div class="verdict" id="verdict-told">
        <span class="mark" data-verdict={report.passed ? 'passed' : 'failed'}>
          {report.passed ? `✓ ${t('debrief.passed')}` : `× ${t('debrief.failed')}`}
        </span>{' '}
        <strong>{t('debrief.score', { score: report.score, of: report.of, mark: report.passMark })}</strong>
      </div>
      {report.failures.length > 0 && (
        <p>{report.failures.map((failure) => t(`failure.${failure}`)).join(t('sentence-gap'))}</p>
      )}
      {practise && (
        <p>
          <strong>{t('debrief.practise')}</strong> {inLanguage(practise.title, language)}
        </p>
      )}
      <Certainty report={report} />
    </section>
  );
}

/** Said certainty against truth, where any was said. */
function Certainty({ report }: { readonly report: Report }) {
  const { t } = useWords();
  const told = calibrationOf(report.findings);
  if (!told) return null;
  const percent = (share: number) => Math.round(share * 100);
  return <p>{t('debrief.calibration', { sure: percent(told.sure), right: percent(told.right) })}</p>;
}

type WaysProps = Pick<Props, 'nickname' | 'onLeave' | 'leaving' | 'onAgain'>;

/** What comes next is first: a lesson goes on, whoever trains tries again. */
function Ways({ nickname, onLeave, leaving, onAgain }: WaysProps) {
  const { session } = usePlaying();
  const { t } = useWords();
  const [trouble, setTrouble] = useState(false);
  const save = async () => {
    const { handIn } = await import('../../session/hand-in');
    download(`${session.level.id}-${session.seed}.result.json`, handIn(session, nickname));
    setTrouble(false);
  };
  const goesOn = leaving === 'lesson';
  const leave = (
    <button type="button" class={goesOn ? 'primary leave' : 'leave'} onClick={onLeave}>
      {t(goesOn ? 'debrief.to-lesson' : 'bar.home')}
    </button>
  );
  return (
    <div class="group no-print">
      {trouble && <p role="alert">{t('unknown.broken')}</p>}
      {goesOn && leave}
      <button type="button" class={goesOn ? '' : 'primary'} onClick={() => onAgain()}>
        {t('debrief.again')}
      </button>
      <button type="button" onClick={() => onAgain(drawSeed())}>
        {t('debrief.other')}
      </button>
      <button type="button" onClick={() => window.print()}>
        {t('debrief.print')}
      </button>
      <button type="button" onClick={() => void save().catch(() => setTrouble(true))}>
        {t('debrief.save')}
      </button>
      {!goesOn && leave}
    </div>
  );
}
