// What is out of the bag and must come back, and where it is: one's own memory of the day.
import { placeWords } from '../speech/place-words';
import { useSitting, useWords } from './play-context';

export function StillOut() {
  const { t } = useWords();
  const out = useSitting(({ frame }) => frame.stillOut);
  const where = (place: string) => (place === 'safety-chain' ? t('left.safety-chain') : placeWords(place, t));
  if (out.length === 0) return null;
  return (
    <details class="still-out">
      <summary>{t('out.title', { count: out.length })}</summary>
      <ul>
        {out.map((one, index) => (
          <li key={`${one.object} ${one.where} ${index}`}>
            {t('out.row', { object: t(`left.${one.object}`), where: where(one.where) })}
          </li>
        ))}
      </ul>
    </details>
  );
}
