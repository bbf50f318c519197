// One line of the checklist: verdict, points, when, why, what can happen, and the clause it rests on.
import type { TimelineRow } from '../../session/timeline';
import type { Rule } from '../../regulations/rule';
import type { Evidence, LineResult } from '../../training/report';
import type { SimEvent } from '../../sim/events';
import { TICK } from '../../sim/units';
import { inLanguage, minutesAndSeconds, type Say } from '../i18n';
import { useWords } from '../play/play-context';
import { speakEvent } from '../speech/speak-event';
import { Cited } from './cited';

/** More would hide the reason below it. */
const MOST_SEEN = 3;

const marks = { met: '✓', broken: '×', 'not-yet': '○' } as const;

type Props = {
  readonly line: LineResult;
  /** its place in the run */
  readonly number: number | undefined;
  /** what the model run says of it, once that has been played */
  readonly row: TimelineRow | undefined;
  readonly startTick: number;
  /** as far as they have come */
  readonly rules: ReadonlyMap<string, Rule>;
  /** goes back to a second before */
  readonly onMoment?: ((tick: number) => void) | undefined;
};

export function Line({ line, number, row, startTick, rules, onMoment }: Props) {
  const { tick } = line;
  const { t, language } = useWords();
  const seen = line.why.flatMap((evidence) => eventWords(evidence, t) ?? []).slice(0, MOST_SEEN);
  const when = line.tick === null ? '' : minutesAndSeconds((line.tick - startTick) * TICK);
  return (
    <li class={line.verdict} data-line={line.id}>
      <div class="head">
        <strong>
          {number !== undefined && <span class="number">{number}</span>}
          {marks[line.verdict]} {inLanguage(line.title, language)}
        </strong>
        <span>
          {t(line.veto && line.verdict === 'met' ? 'verdict.kept' : `verdict.${line.verdict}`)} {when}{' '}
          {line.veto ? t('debrief.veto') : `${line.points} / ${line.of}`}
          {row && row.modelAt !== null && !line.veto && (
            <small>{t('timeline.model-at', { time: minutesAndSeconds(row.modelAt) })}</small>
          )}
        </span>
      </div>
      <small>
        {t('debrief.reason')} {inLanguage(line.reason, language)}
        {line.hazard ? ` · ${t('debrief.hazard')} ${inLanguage(line.hazard, language)}` : ''}
      </small>
      {seen.length > 0 && line.verdict !== 'not-yet' && (
        <small>
          {t(line.verdict === 'met' ? 'debrief.shown-by' : 'debrief.broken-by')} {seen.join(' · ')}
        </small>
      )}
      {[...line.grounds, ...line.notes].map(({ id, confidence }) => (
        <Cited key={id} id={id} confidence={confidence} rule={rules.get(id)} />
      ))}
      {onMoment && tick !== null && tick > startTick && (
        <button type="button" class="no-print" onClick={() => onMoment(tick)}>
          {t('debrief.moment')}
        </button>
      )}
    </li>
  );
}

/** The event that settled a line, as it was told when it happened. */
function eventWords(evidence: Evidence, t: Say): string | null {
  if (evidence.kind !== 'event') return null;
  try {
    return speakEvent({ type: evidence.event, ...evidence.detail } as SimEvent, t);
  } catch {
    // evidence keeps the plain figures of an event only: one that needs more to be told, such as a reading, is not told
    return null;
  }
}
