// The rescue desk's panel: the list of calls, what is said on the line, who is told, and which crew goes.
import type { CallFrame, CrewFrame, DeskFrame } from '../../session/desk-frame';
import { callOnLine, crewsFor, mayTake } from '../../session/panels/desk-panel';
import { askables, parties, tellables } from '../../sim/desk-words';
import { minutesAndSeconds } from '../i18n';
import { voiceOf } from '../speech/caller-words';
import { usePlaying, useSitting, useWords } from './play-context';

/** Minutes within which a crew must be there in a town (TSG T5002-2017 Art. 6 and rescue fact RES-01). */
const ARRIVAL_MINUTES = 30;

export function DeskPanel() {
  const desk = useSitting(({ frame }) => frame.desk);
  const { t } = useWords();
  if (!desk) return null;
  const known = desk.calls.filter(({ status }) => status !== 'not-yet');
  return (
    <section class="panel desk" aria-labelledby="desk-title">
      <h2 id="desk-title">{t('desk.title')}</h2>
      {known.length === 0 && <p>{t('desk.no-calls')}</p>}
      <ol class="desk-calls">
        {known.map((call) => (
          <Call key={call.call} call={call} desk={desk} />
        ))}
      </ol>
      <h3>{t('desk.crews')}</h3>
      <ul class="desk-crews">
        {desk.crews.map((crew) => (
          <Crew key={crew.crew} crew={crew} />
        ))}
      </ul>
    </section>
  );
}

/** What is said on the line now, and who is told: below the picture, where there is room for it. */
export function DeskLine() {
  const desk = useSitting(({ frame }) => frame.desk);
  const { t } = useWords();
  if (!desk) return null;
  const online = callOnLine(desk);
  return (
    <section class="panel desk desk-line" aria-labelledby="line-title">
      <h2 id="line-title">{online ? t('desk.on-line', { call: online.call }) : t('desk.silent')}</h2>
      {online && <Line call={online} talking={desk.talking} />}
    </section>
  );
}

function Call({ call, desk }: { readonly call: CallFrame; readonly desk: DeskFrame }) {
  const { session } = usePlaying();
  const { t } = useWords();
  const number = call.call;
  const late = call.waited > ARRIVAL_MINUTES * 60;
  return (
    <li
      class="desk-call"
      data-status={call.status}
      tabIndex={-1}
      aria-label={t('desk.call', { call: number })}
    >
      <p>
        <strong>{t('desk.call', { call: number })}</strong> · {t(`desk-status.${call.status}`)} ·{' '}
        <span class={late ? 'late' : ''}>{minutesAndSeconds(call.waited)}</span>
      </p>
      <p class="desk-facts">{factsOf(call, t).join(' · ')}</p>
      <div class="group">
        {mayTake(call) && (
          <button type="button" onClick={() => session.send({ type: 'take-call', call: number })}>
            {t(call.status === 'ringing' ? 'desk.take' : 'desk.ring-back')}
          </button>
        )}
        {call.status === 'on-line' && (
          <button type="button" onClick={() => session.send({ type: 'hang-up' })}>
            {t('desk.hang-up')}
          </button>
        )}
        {crewsFor(desk, call).map(({ crew, persons }) => (
          <button
            key={crew}
            type="button"
            onClick={() => session.send({ type: 'send-crew', crew, call: number })}
          >
            {t('desk.send', { crew, persons })}
          </button>
        ))}
      </div>
    </li>
  );
}

function factsOf(call: CallFrame, t: ReturnType<typeof useWords>['t']): readonly string[] {
  const facts: string[] = [];
  if (call.at) facts.push(t('desk.at', { x: call.at[0], y: call.at[1] }));
  if (call.persons !== null) facts.push(t('desk.persons', { persons: call.persons }));
  if (call.condition !== null) facts.push(t(`desk-condition.${call.condition}`));
  if (call.status === 'on-line' || call.forcing) facts.push(t(`desk-voice.${voiceOf(call)}`));
  if (call.hurt) facts.push(t('desk.hurt'));
  return facts.length > 0 ? facts : [t('desk.nothing-known')];
}

/** While somebody is on the line: questions, sentences, and whom to tell. */
function Line({ call, talking }: { readonly call: CallFrame; readonly talking: boolean }) {
  const { session } = usePlaying();
  const { t } = useWords();
  const { send } = session;
  return (
    <div class="desk-talk">
      <fieldset>
        <legend>{t('desk.ask')}</legend>
        {askables.map((about) => (
          <button
            key={about}
            type="button"
            aria-pressed={call.asked.includes(about)}
            aria-disabled={talking}
            onClick={() => talking || send({ type: 'ask-caller', about })}
          >
            {t(`askable.${about}`)}
          </button>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('desk.tell')}</legend>
        {tellables.map((what) => (
          <button
            key={what}
            type="button"
            aria-disabled={talking}
            onClick={() => talking || send({ type: 'tell-caller', what })}
          >
            {t(`tellable.${what}`)}
          </button>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('desk.notify')}</legend>
        {parties.map((party) => (
          <button key={party} type="button" onClick={() => send({ type: 'notify', party, call: call.call })}>
            {t(`party.${party}`)}
          </button>
        ))}
      </fieldset>
    </div>
  );
}

function Crew({ crew }: { readonly crew: CrewFrame }) {
  const { t } = useWords();
  const where =
    crew.call === null
      ? t('desk.crew-free')
      : crew.there
        ? t('desk.crew-there', { call: crew.call })
        : t('desk.crew-way', { call: crew.call, time: minutesAndSeconds(crew.arrivesIn) });
  return (
    <li>
      {t('desk.crew', { crew: crew.crew, persons: crew.persons })} · {where}
    </li>
  );
}
