// The record on paper, as TSG T5002-2017 Art. 7 wants it: lift and firms, item, requirement, found, result, signatures.
// It is not on the screen; it comes when the page is printed.
import { inLanguage } from '../i18n';
import { usePlaying, useSitting, useWords } from './play-context';
import { foundWords } from './record-sheet';
import { itemNumber } from './sheet-groups';
import type { SheetLineFrame } from '../../session/sheet-frame';
import { isLookedAt, withUnit } from '../speech/reading-words';

export function PrintedRecord() {
  const { session } = usePlaying();
  const { t, language } = useWords();
  const lines = useSitting(({ sheet }) => sheet);
  const { level } = session;
  if (!level.sheet) return null;
  return (
    <section class="printed-record" aria-hidden="true">
      <h1>{t('sheet.form')}</h1>
      <p>{inLanguage(level.title, language)}</p>
      <dl>
        {session.asks.workOrder.map(({ label, value }) => (
          <div key={label.en}>
            <dt>{inLanguage(label, language)}</dt>
            <dd>{inLanguage(value, language)}</dd>
          </div>
        ))}
        {['use-unit', 'firm', 'date'].map((blank) => (
          <div key={blank}>
            <dt>{t(`sheet.${blank}`)}</dt>
            <dd class="printed-blank" />
          </div>
        ))}
      </dl>
      <table>
        <thead>
          <tr>
            {['number', 'thing', 'asks', 'found', 'outcome'].map((head) => (
              <th key={head} scope="col">
                {t(`sheet.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {level.sheet.map(({ item, title, asks }) => {
            const own = lines.filter((line) => line.item === item);
            return own.map((line, index) => (
              <tr key={`${line.gauge} ${line.floor}`}>
                {index === 0 && <td rowSpan={own.length}>{itemNumber(item)}</td>}
                {index === 0 && <td rowSpan={own.length}>{inLanguage(title, language)}</td>}
                {index === 0 && <td rowSpan={own.length}>{inLanguage(asks, language)}</td>}
                <td>
                  {t(`gauge.${line.gauge}`)}
                  {line.floor > 0 && ` (${t('floor', { floor: line.floor })})`}
                  {t('sheet.colon')}
                  {writtenWords(line, t)}
                </td>
                <td>{line.written ? t(`sheet.${line.written.result}`) : ''}</td>
              </tr>
            ));
          })}
        </tbody>
      </table>
      <p class="printed-signatures">
        {['worker', 'worker', 'safety-officer'].map((who, index) => (
          <span key={index}>{t(`sheet.${who}`)}</span>
        ))}
      </p>
      <p class="printed-note">{t('sheet.kept')}</p>
    </section>
  );
}

type Say = ReturnType<typeof useWords>['t'];

/** What stands written; for what is looked at, what was seen. */
function writtenWords(line: SheetLineFrame, t: Say): string {
  const { written, unit } = line;
  if (!written) return '';
  if (written.result === 'not-fitted') return '／';
  if (isLookedAt(unit)) return line.found === null ? '' : foundWords(line, t);
  return written.value === null ? '' : withUnit(written.value, unit, t);
}
