// What could have happened at the unsafe moments of the run, worked out when it is asked for: it takes the lift. Piece by
// piece, so that the page answers meanwhile.
import { useState } from 'preact/hooks';
import type { Outcome, WhatIf } from '../../session/what-if';
import { TICK } from '../../sim/units';
import { minutesAndSeconds } from '../i18n';
import { usePlaying, useWords } from '../play/play-context';

type Props = { readonly startTick: number; readonly onMoment: ((tick: number) => void) | undefined };

export function WhatIfCards({ startTick, onMoment }: Props) {
  const { session } = usePlaying();
  const { t } = useWords();
  /** a number while it is worked out: the share that is done */
  const [moments, setMoments] = useState<readonly WhatIf[] | number | undefined>();
  const ask = async () => {
    setMoments(0);
    const { whatIfByParts } = await import('../../session/what-if');
    const work = whatIfByParts(session.level, session.recording());
    for (let next = work.next(); ; next = work.next()) {
      setMoments(next.value);
      if (next.done) return;
      await new Promise((goOn) => setTimeout(goOn));
    }
  };
  return (
    <section class={`panel ${moments === undefined ? 'no-print' : ''}`} aria-labelledby="what-if-title">
      <h2 id="what-if-title">{t('what-if.title')}</h2>
      <p>{t('what-if.lead')}</p>
      <div role="status">
        {typeof moments === 'number' && <p>{t('what-if.working')}</p>}
        {Array.isArray(moments) && moments.length === 0 && <p>{t('what-if.none')}</p>}
      </div>
      {typeof moments === 'number' && <progress value={moments} aria-label={t('what-if.working')} />}
      {moments === undefined && (
        <button type="button" onClick={() => void ask()}>
          {t('what-if.ask')}
        </button>
      )}
      {Array.isArray(moments) && moments.length > 0 && (
        <ul class="lines">
          {moments.map((moment: WhatIf) => (
            <Card
              key={`${moment.tick} ${moment.danger}`}
              moment={moment}
              startTick={startTick}
              onMoment={onMoment}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function Card({ moment, startTick, onMoment }: Props & { readonly moment: WhatIf }) {
  const { t } = useWords();
  const { tick, danger, floor, outcomes } = moment;
  const hurts = outcomes.some(({ accident }) => accident);
  return (
    <li class={hurts ? 'broken' : 'met'}>
      <div class="head">
        <strong>{t(`danger.${danger}`, { floor })}</strong>
        <span>{minutesAndSeconds((tick - startTick) * TICK)}</span>
      </div>
      {outcomes.map((outcome) => (
        <small key={outcome.happening}>
          {t(`happening.${outcome.happening}`)} → {outcomeWords(outcome, t)}
        </small>
      ))}
      {onMoment && (
        <button type="button" class="no-print" onClick={() => onMoment(tick)}>
          {t('debrief.moment')}
        </button>
      )}
    </li>
  );
}

function outcomeWords({ accident, victim, held }: Outcome, t: (key: string) => string): string {
  if (accident) return `${t(`victim.${victim}`)}: ${t(`harm.${accident.kind}`)}`;
  const known = ['car-did-not-move', 'car-met-nobody', 'nobody-came-near'].includes(held ?? '');
  return `${t('what-if.nothing')} ${t(known ? `held.${held}` : `refusal.${held}`)}`;
}
