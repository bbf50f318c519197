// The debrief: first what one minute needs, then every line with its evidence, reason and clause. Printable.
import { calibrationOf } from '../../training/calibration';
import type { AccidentLink, LineResult, Report } from '../../training/report';
import { TICK } from '../../sim/units';
import { inLanguage, minutesAndSeconds, type Say } from '../i18n';
import { download } from '../page';
import { drawSeed } from '../route';
import { placeWords } from '../speech/place-words';
import { terminalName } from '../play/hotspot-words';
import { usePlaying, useWords } from '../play/play-context';
import { GroupBars } from './group-bars';
import { useRules } from '../rules/use-rules';
import { Line } from './line';
import { WhatIfCards } from './what-if-cards';

type Props = {
  readonly report: Report;
  readonly nickname: string;
  readonly onLeave: () => void;
  readonly onAgain: (seed?: number) => void;
  readonly onMoment?: ((tick: number) => void) | undefined;
};

export function Debrief({ report, nickname, onLeave, onAgain, onMoment }: Props) {
  const { session } = usePlaying();
  const { t, language } = useWords();
  const start = session.level.startsAt / TICK;
  const rules = useRules([...report.lines, ...report.vetoes].flatMap(citedIds));
  return (
    <main class="debrief">
      <Verdict report={report} />
      {report.accident && (
        <section class="panel" aria-labelledby="accident-title">
          <h2 id="accident-title">{t('debrief.accident')}</h2>
          <ol>
            {report.accident.chain.map(({ tick, what, detail }, index) => (
              <li key={`${index} ${what}`}>
                {minutesAndSeconds((tick - start) * TICK)} {t(`chain.${what}`, detailWords(detail, t))}
              </li>
            ))}
          </ol>
        </section>
      )}
      <GroupBars report={report} />
      <Certainty report={report} />
      {report.ledger.length > 0 && (
        <section class="panel" aria-labelledby="ledger-title">
          <h2 id="ledger-title">{t('debrief.left-behind')}</h2>
          <ul>
            {report.ledger.map(({ object, where, dangerous }) => (
              <li key={`${object} ${where}`}>
                {t(`left.${object}`)} ·{' '}
                {where === 'safety-chain' ? t('left.safety-chain') : placeWords(where, t)}
                {dangerous ? ` · ${t('debrief.dangerous')}` : ''}
              </li>
            ))}
          </ul>
        </section>
      )}
      <WhatIfCards startTick={start} onMoment={onMoment} />
      <section aria-labelledby="veto-title">
        <h2 id="veto-title">{t('debrief.vetoes')}</h2>
        <ul class="lines">
          {report.vetoes.map((line) => (
            <Line key={line.id} line={line} startTick={start} rules={rules} onMoment={onMoment} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="lines-title">
        <h2 id="lines-title">{t('debrief.lines')}</h2>
        <ul class="lines">
          {report.lines.map((line) => (
            <Line key={line.id} line={line} startTick={start} rules={rules} onMoment={onMoment} />
          ))}
        </ul>
      </section>
      <section class="panel" aria-labelledby="notes-title">
        <h2 id="notes-title">{t('debrief.notes')}</h2>
        {session.level.debrief.map((text) => (
          <p key={text.en}>{inLanguage(text, language)}</p>
        ))}
      </section>
      <Ways nickname={nickname} onLeave={onLeave} onAgain={onAgain} />
      <p class="disclaimer">{t('disclaimer')}</p>
    </main>
  );
}

function citedIds({ grounds, notes }: LineResult): readonly string[] {
  return [...grounds, ...notes].map(({ id }) => id);
}

/** Ids of things as words. */
function detailWords(detail: AccidentLink['detail'], t: Say): AccidentLink['detail'] {
  const words: Record<string, string | number> = { ...detail };
  if (typeof detail.cover === 'string') words.cover = t(`hotspot.${detail.cover}`);
  if (typeof detail.object === 'string') words.object = t(`tool.${detail.object}`);
  if (typeof detail.terminal === 'string') words.terminal = terminalName(detail.terminal, t);
  if (typeof detail.guard === 'string') words.guard = t(`guard.${detail.guard}`);
  if (typeof detail.spot === 'string') words.spot = t(`spot.${detail.spot}`);
  if (typeof detail.degrees === 'number') words.degrees = Math.round(detail.degrees);
  if (typeof detail.by === 'string')
    words.by = t(`${detail.victim ? 'striker' : 'machine-part'}.${detail.by}`);
  const turned = typeof detail.switch === 'string';
  if (turned) words.switch = t(`switch.${detail.switch}`);
  if (typeof detail.to === 'string') words.to = t(`${turned ? 'position' : 'state'}.${detail.to}`);
  return words;
}

function Verdict({ report }: { readonly report: Report }) {
  const { session } = usePlaying();
  const { t, language } = useWords();
  const practise = [...report.lines, ...report.vetoes].find(({ id }) => id === report.practise);
  return (
    <section class={`panel ${report.passed ? 'passed' : 'failed'}`}>
      <h1>{inLanguage(session.level.title, language)}</h1>
      <div class="verdict">
        <span class="mark" data-verdict={report.passed ? 'passed' : 'failed'}>
          {report.passed ? `✓ ${t('debrief.passed')}` : `× ${t('debrief.failed')}`}
        </span>
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

function Ways({ nickname, onLeave, onAgain }: Omit<Props, 'report'>) {
  const { session } = usePlaying();
  const { t } = useWords();
  const save = async () => {
    const { handIn } = await import('../../session/hand-in');
    download(`${session.level.id}-${session.seed}.result.json`, handIn(session, nickname));
  };
  return (
    <div class="group no-print">
      <button type="button" class="primary" onClick={() => onAgain()}>
        {t('debrief.again')}
      </button>
      <button type="button" onClick={() => onAgain(drawSeed())}>
        {t('debrief.other')}
      </button>
      <button type="button" onClick={() => window.print()}>
        {t('debrief.print')}
      </button>
      <button type="button" onClick={() => void save()}>
        {t('debrief.save')}
      </button>
      <button type="button" onClick={onLeave}>
        {t('bar.home')}
      </button>
    </div>
  );
}
