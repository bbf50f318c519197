// How the accident came about: its causes in turn, each with its time, as the log of the lift tells them.
import type { AccidentLink, Report } from '../../training/report';
import { TICK } from '../../sim/units';
import { minutesAndSeconds, type Say } from '../i18n';
import { terminalName } from '../play/hotspot-words';
import { useWords } from '../play/play-context';

type Props = { readonly accident: NonNullable<Report['accident']>; readonly startTick: number };

export function Accident({ accident, startTick }: Props) {
  const { t } = useWords();
  return (
    <section class="panel accident" aria-labelledby="accident-title">
      <h2 id="accident-title">{t('debrief.accident')}</h2>
      <ol class="chain">
        {accident.chain.map(({ tick, what, detail }, index) => (
          <li key={`${index} ${what}`}>
            <time>{minutesAndSeconds((tick - startTick) * TICK)}</time>
            {t(`chain.${what}`, detailWords(detail, t))}
          </li>
        ))}
      </ol>
    </section>
  );
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
