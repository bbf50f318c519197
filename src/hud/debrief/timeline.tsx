// The run beside the model run of the same case, on two tracks: each line of the checklist where it was settled. Lines
// that cross came in another order than the model's. A mark of the run opens its moment.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TimelineRow } from '../../session/timeline';
import { TICK } from '../../sim/units';
import type { LineResult } from '../../training/report';
import { inLanguage, minutesAndSeconds } from '../i18n';
import { usePlaying, useWords } from '../play/play-context';
import { spread } from './spread';

/** On paper, of marks in one row: more stand in two, more than twice as many in three. */
const ROW = 24;
/** Least distance of two marks, in shares of the track. */
const GAP = 0.042;

type Props = {
  readonly rows: readonly TimelineRow[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly lines: readonly LineResult[];
  /** how long the run was */
  readonly seconds: number;
  readonly onMoment: ((tick: number) => void) | undefined;
};

type Mark = { readonly line: string; readonly seconds: number; readonly at: number };

export function Timeline({ rows, numbers, lines, seconds, onMoment }: Props) {
  const { session } = usePlaying();
  const { t, language } = useWords();
  const shown = rows.filter(({ line }) => numbers.has(line));
  const yours = placed(shown, ({ at }) => at, seconds);
  const model = placed(shown, ({ modelAt }) => modelAt, longest(shown));
  const title = (id: string) => {
    const line = lines.find((other) => other.id === id);
    return line ? inLanguage(line.title, language) : id;
  };
  const most = Math.max(model.length, yours.length);
  const rowsOnPaper = most > 2 * ROW ? 'crowd' : most > ROW ? 'many' : '';
  const verdict = new Map(rows.map((row) => [row.line, row.verdict]));
  const start = session.level.startsAt;
  const box = useFirstInSight([...model, ...yours].reduce((least, { at }) => Math.min(least, at), 1));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <div class="timeline" ref={box} role="group" aria-label={t('timeline.title')} tabIndex={0}>
      <div
        class={`timeline-sheet ${rowsOnPaper} ${yours.length * 2 < model.length ? 'sparse' : ''}`}
        style={{ '--marks': most }}
      >
        <Track words={t('timeline.model')} seconds={longest(shown)} />
        <div class="timeline-marks">
          {model.map(({ line, at, seconds: when }) => (
            <span
              key={line}
              class={`mark ${yours.some((mark) => mark.line === line) ? '' : 'missed'}`}
              style={{ insetInlineStart: `${at * 100}%` }}
              title={`${title(line)} · ${minutesAndSeconds(when)}`}
            >
              {numbers.get(line)}
            </span>
          ))}
        </div>
        {yours.length > 0 && <Links model={model} yours={yours} rows={shown} />}
        {yours.length === 0 && <p class="timeline-nothing">{t('timeline.nothing')}</p>}
        <div class="timeline-marks" hidden={yours.length === 0}>
          {yours.map(({ line, at, seconds: when }) => (
            <button
              key={line}
              type="button"
              class={`mark ${verdict.get(line)}`}
              style={{ insetInlineStart: `${at * 100}%` }}
              title={`${title(line)} · ${minutesAndSeconds(when)}`}
              aria-label={`${numbers.get(line)}: ${title(line)}, ${minutesAndSeconds(when)}`}
              disabled={!onMoment || when <= 0}
              onClick={() => onMoment?.(Math.round((when + start) / TICK))}
            >
              {numbers.get(line)}
            </button>
          ))}
        </div>
        <Track words={t('timeline.yours')} seconds={seconds} />
      </div>
    </div>
  );
}

/** On a narrow page a run's first line may stand far to the right: what scrolls begins there. @param at share of the track */
function useFirstInSight(at: number) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const window = box.current;
    if (!window) return;
    const first = at * window.scrollWidth;
    if (first > window.clientWidth / 2) window.scrollLeft = first - window.clientWidth / 4;
  }, []);
  return box;
}

function longest(rows: readonly TimelineRow[]): number {
  return rows.reduce((most, { modelAt }) => Math.max(most, modelAt ?? 0), 1);
}

function placed(
  rows: readonly TimelineRow[],
  timeOf: (row: TimelineRow) => number | null,
  whole: number,
): readonly Mark[] {
  const settled = rows
    .flatMap((row) => {
      const seconds = timeOf(row);
      return seconds === null ? [] : [{ line: row.line, seconds }];
    })
    .sort((one, other) => one.seconds - other.seconds);
  const places = spread(
    settled.map(({ seconds }) => Math.max(0, Math.min(1, seconds / Math.max(1, whole)))),
    GAP,
  );
  return settled.map((mark, index) => ({ ...mark, at: places[index] ?? 0 }));
}

function Track({ words, seconds }: { readonly words: string; readonly seconds: number }) {
  return (
    <div class="timeline-track">
      <span>{words}</span>
      <span>{minutesAndSeconds(seconds)}</span>
    </div>
  );
}

type LinksProps = {
  readonly model: readonly Mark[];
  readonly yours: readonly Mark[];
  readonly rows: readonly TimelineRow[];
};

function Links({ model, yours, rows }: LinksProps) {
  const here = new Map(yours.map(({ line, at }) => [line, at]));
  const swapped = new Set(rows.filter(({ before }) => before.length > 0).map(({ line }) => line));
  return (
    <svg viewBox="0 0 1000 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {model.map(({ line, at }) => {
        const other = here.get(line);
        return other === undefined ? null : (
          <line
            key={line}
            class={swapped.has(line) ? 'swapped' : ''}
            x1={at * 1000}
            y1={0}
            x2={other * 1000}
            y2={100}
          />
        );
      })}
    </svg>
  );
}
