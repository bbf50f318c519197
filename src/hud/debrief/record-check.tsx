// What the record says beside what was found and done: line by line where it is not true, and what would have been.
import type { CheckedLine } from '../../session/sheet-frame';
import { figureWords } from '../speech/reading-words';
import { usePlaying, useWords } from '../play/play-context';
import { foundWords } from '../play/record-sheet';
import { itemNumber } from '../play/sheet-groups';

export function RecordCheck() {
  const { session } = usePlaying();
  const { t } = useWords();
  const lines = session.checkRecord();
  if (lines.length === 0) return null;
  const untrue = lines.filter(({ flaw }) => flaw !== null);
  return (
    <section class="panel record-check" aria-labelledby="record-check-title">
      <h2 id="record-check-title">{t('debrief.record')}</h2>
      <p>{t('debrief.record-true', { right: lines.length - untrue.length, of: lines.length })}</p>
      {untrue.length > 0 && (
        <div class="record-check-scroll">
          <table class="sheet">
            <thead>
              <tr>
                {['thing', 'found', 'written-here', 'would-be'].map((head) => (
                  <th key={head} scope="col">
                    {t(`sheet.${head}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {untrue.map((line) => (
                <Row key={`${line.gauge} ${line.floor}`} line={line} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Row({ line }: { readonly line: CheckedLine }) {
  const { t } = useWords();
  const { item, gauge, unit, floor, written, flaw, rightly } = line;
  const figure =
    written && written.value !== null ? figureWords({ gauge, unit, value: written.value }, t) : '';
  return (
    <tr>
      <td>
        <strong>{itemNumber(item)}</strong> {t(`gauge.${gauge}`)} {floor > 0 && t('floor', { floor })}
      </td>
      <td>{rightly === 'not-fitted' ? '／' : foundWords(line, t)}</td>
      <td>
        {written ? `${figure} ${t(`sheet.${written.result}`)}` : '—'}
        <small>{t(`sheet.flaw.${flaw}`)}</small>
      </td>
      <td>{rightly ? t(`sheet.${rightly}`) : '—'}</td>
    </tr>
  );
}
