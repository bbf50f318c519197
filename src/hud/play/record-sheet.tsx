// The record sheet as it fills while one works: what was measured where, what was done, in the order of the day.
import { TICK } from '../../sim/units';
import { minutesAndSeconds } from '../i18n';
import { figureWords } from '../speech/reading-words';
import { useSitting, useWords } from './play-context';

export function RecordSheet() {
  const { t } = useWords();
  const log = useSitting((state) => state.log);
  const rows = log.flatMap(({ tick, event }, index) => {
    if (event.type !== 'gauge-read' && event.type !== 'upkeep-done') return [];
    const words = event.type === 'gauge-read' ? figureWords(event, t) : t(`work.${event.how}`);
    const floor = event.floor > 0 ? t('floor', { floor: event.floor }) : '';
    return [
      { key: index, time: minutesAndSeconds(tick * TICK), thing: t(`gauge.${event.gauge}`), floor, words },
    ];
  });
  if (rows.length === 0) return <p>{t('sheet.empty')}</p>;
  return (
    <table class="sheet">
      <caption>{t('sheet.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('sheet.time')}</th>
          <th scope="col">{t('sheet.thing')}</th>
          <th scope="col">{t('sheet.found')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, time, thing, floor, words }) => (
          <tr key={key}>
            <td>{time}</td>
            <td>
              {thing} {floor}
            </td>
            <td>{words}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
