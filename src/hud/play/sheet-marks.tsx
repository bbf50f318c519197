// One line of the record to fill in: the figure that was found, and what came of it. Anything can be written.
import { useState } from 'preact/hooks';
import { outcomes, type SheetLineFrame } from '../../session/sheet-frame';
import type { SheetResult } from '../../training/sheet-results';
import { isLookedAt, roundedFigure } from '../speech/reading-words';
import { usePlaying, useWords } from './play-context';

export function SheetMarks({ line }: { readonly line: SheetLineFrame }) {
  const { session } = usePlaying();
  const { t } = useWords();
  const { gauge, floor, unit, found, written, noticed, signed } = line;
  const [typed, setTyped] = useState<string | null>(null);
  const name = t(`gauge.${gauge}`);
  const wantsFigure = !isLookedAt(unit);
  const shown = typed ?? figureText(written?.value ?? found);
  const at = floor > 0 ? { floor } : {};
  const write = (result: SheetResult) => {
    const value =
      result === 'not-fitted' ? undefined : wantsFigure ? Number(shown) : result === 'good' ? 1 : 0;
    session.send({ type: 'write-in-sheet', gauge, ...at, ...(value === undefined ? {} : { value }), result });
  };
  const canWrite = (result: SheetResult) =>
    !signed && (!wantsFigure || result === 'not-fitted' || (shown !== '' && Number.isFinite(Number(shown))));
  return (
    <div class="sheet-marks">
      {wantsFigure && (
        <input
          type="text"
          inputMode="decimal"
          aria-label={t('sheet.figure', { name })}
          placeholder={t('sheet.figure-here')}
          value={shown}
          disabled={signed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <div class="sheet-results" role="group" aria-label={t('sheet.result', { name })} onKeyDown={moveFocus}>
        {outcomes.map((result, index) => {
          const chosen = written?.result === result;
          const first = written ? chosen : index === 0;
          return (
            <button
              key={result}
              type="button"
              data-result={result}
              aria-pressed={chosen}
              aria-label={t('things.labelled', {
                what: `${t(`sheet.short.${result}`)} (${t(`sheet.${result}`)})`,
                thing: name,
              })}
              title={t(`sheet.${result}`)}
              tabIndex={first ? 0 : -1}
              disabled={!canWrite(result)}
              onClick={() => write(result)}
            >
              {t(`sheet.short.${result}`)}
            </button>
          );
        })}
      </div>
      {written?.result === 'reported' && (
        <button
          type="button"
          class="sheet-notice"
          aria-disabled={noticed}
          onClick={() => noticed || session.send({ type: 'give-notice', gauge, ...at })}
        >
          {t(noticed ? 'sheet.noticed' : 'sheet.give-notice')}
        </button>
      )}
    </div>
  );
}

function figureText(value: number | null): string {
  return value === null ? '' : roundedFigure(value);
}

/** One stop of the tab key for each line; arrows go along its marks. */
function moveFocus(event: KeyboardEvent): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key] ?? 0;
  if (step === 0) return;
  event.preventDefault();
  const marks = [
    ...(event.currentTarget as HTMLElement).querySelectorAll<HTMLButtonElement>('button:enabled'),
  ];
  const here = marks.indexOf(document.activeElement as HTMLButtonElement);
  marks[(here + step + marks.length) % marks.length]?.focus();
}
