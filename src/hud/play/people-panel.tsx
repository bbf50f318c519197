// Talking: to people in the car, to the second technician, by telephone. It offers bad words as well as good ones.
import { useMemo, useState } from 'preact/hooks';
import { ordersHere, placesToGo, voiceWay } from '../../session/people-here';
import type { PlaceName } from '../../sim/commands';
import { parties, sayings } from '../../sim/desk-words';
import { placeWords } from '../speech/place-words';
import { useAlike, usePlaying, useSitting, useWords } from './play-context';

/** In a rescue talking is half the work, so it lies open. */
export function PeoplePanel() {
  const { session } = usePlaying();
  const { t } = useWords();
  return (
    <details class="panel people" open={session.level.campaign === 'bring-them-out'}>
      <summary>{t('people.title')}</summary>
      <ToTheCar />
      <Colleague />
      <Telephone />
    </details>
  );
}

function ToTheCar() {
  const { session } = usePlaying();
  const { t } = useWords();
  const way = useSitting(({ frame }) => voiceWay(frame));
  const voice = useSitting(({ frame }) => frame.car.voice);
  // what is heard by intercom is heard after one has spoken
  const log = useSitting((state) => state.log);
  const last = useMemo(() => log.findLast(({ event }) => event.type === 'intercom-used'), [log]);
  const answered = last?.event.type === 'intercom-used' && last.event.answered;
  const hears = way === 'talk-to-passengers' || answered;
  if (way === null) return <p>{t('people.out-of-earshot')}</p>;
  return (
    <fieldset class="talk">
      <legend>{t(`people.${way}`)}</legend>
      <output>{t(`voice.${hears ? voice : 'nobody'}`)}</output>
      {sayings.map((say) => (
        <button key={say} type="button" onClick={() => session.send({ type: way, say })}>
          {t(`saying.${say}`)}
        </button>
      ))}
    </fieldset>
  );
}

function Colleague() {
  const { session } = usePlaying();
  const { t } = useWords();
  const [to, setTo] = useState<PlaceName | ''>('');
  const { partner, partnerBusy } = useSitting(({ frame }) => frame.machine);
  const places = useAlike(({ frame }) => placesToGo(frame));
  const orders = useAlike(({ frame }) => ordersHere(frame));
  const chosen = places.find((place) => place === to) ?? places[0];
  return (
    <fieldset tabIndex={-1}>
      <legend>
        {t('people.colleague')}
        {partner ? ` · ${placeWords(partner, t)}` : partnerBusy ? ` · ${t('state.on-the-way')}` : ''}
      </legend>
      {partner === null && !partnerBusy && (
        <button type="button" onClick={() => session.send({ type: 'call-partner' })}>
          {t('action.call-partner')}
        </button>
      )}
      {orders.map((order) => (
        <button key={order} type="button" onClick={() => session.send({ type: 'tell-partner', order })}>
          {t(`order.${order}`)}
        </button>
      ))}
      {chosen && (
        <span class="people-go">
          <select
            aria-label={t('people.where')}
            value={chosen}
            onChange={(event) => setTo(event.currentTarget.value as PlaceName)}
          >
            {places.map((place) => (
              <option key={place} value={place}>
                {placeWords(place, t)}
              </option>
            ))}
          </select>
          <button
            type="button"
            onClick={() => session.send({ type: 'tell-partner', order: 'go-there', to: chosen })}
          >
            {t('order.go-there')}
          </button>
        </span>
      )}
    </fieldset>
  );
}

function Telephone() {
  const { session } = usePlaying();
  const { t } = useWords();
  return (
    <fieldset>
      <legend>{t('people.telephone')}</legend>
      {parties.map((party) => (
        <button key={party} type="button" onClick={() => session.send({ type: 'phone', party })}>
          {t(`party.${party}`)}
        </button>
      ))}
    </fieldset>
  );
}
