// One line of the checklist: verdict, points, when, why, what can happen, and the clause it rests on.
import { citedAs } from '../../regulations/documents';
import type { TimelineRow } from '../../session/timeline';
import type { Confidence, Rule } from '../../regulations/rule';
import { isStrong } from '../../regulations/rule-index';
import type { LineResult } from '../../training/report';
import { TICK } from '../../sim/units';
import { inLanguage, minutesAndSeconds } from '../i18n';
import { useWords } from '../play/play-context';
import { hashOf } from '../route';

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

type CitedProps = {
  readonly id: string;
  readonly confidence: Confidence;
  readonly rule: Rule | undefined;
};

/** Opens beside the debrief, which leaving would close. */
function Cited({ id, confidence, rule }: CitedProps) {
  const { t, language } = useWords();
  return (
    <small>
      <a href={hashOf({ screen: 'rule', rule: id })} target="_blank" rel="noopener">
        {rule ? citedAs(rule, language).join(' · ') : id}
        <span class="spoken"> {t('debrief.new-page')}</span>
      </a>{' '}
      [{confidence}]{rule ? `: ${rule.text[language]}` : ''}
      {!isStrong(confidence) && ` — ${t('debrief.note')}`}
    </small>
  );
}
