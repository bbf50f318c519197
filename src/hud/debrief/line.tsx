// One line of the checklist: verdict, points, when, why, what can happen, and the clause it rests on.
import type { LineResult } from '../../training/report';
import { TICK } from '../../sim/units';
import { inLanguage, minutesAndSeconds } from '../i18n';
import { useWords } from '../play/play-context';

const marks = { met: '✓', broken: '×', 'not-yet': '○' } as const;

export function Line({ line, startTick }: { readonly line: LineResult; readonly startTick: number }) {
  const { t, language } = useWords();
  const when = line.tick === null ? '' : minutesAndSeconds((line.tick - startTick) * TICK);
  return (
    <li class={line.verdict} data-line={line.id}>
      <div class="head">
        <strong>
          {marks[line.verdict]} {inLanguage(line.title, language)}
        </strong>
        <span>
          {t(line.veto && line.verdict === 'met' ? 'verdict.kept' : `verdict.${line.verdict}`)} {when}{' '}
          {line.veto ? t('debrief.veto') : `${line.points} / ${line.of}`}
        </span>
      </div>
      <small>
        {t('debrief.reason')} {inLanguage(line.reason, language)}
        {line.hazard ? ` · ${t('debrief.hazard')} ${inLanguage(line.hazard, language)}` : ''}
      </small>
      {line.citations.map(({ id, source, clause, confidence, text }) => (
        <small key={id}>
          {inLanguage(source, language)} {inLanguage(clause, language)} [{confidence}]:{' '}
          {inLanguage(text, language)}
        </small>
      ))}
    </li>
  );
}
