// The checklist after the run: what cost points stays open, what was done right and what was never come to is folded up.
import type { TimelineRow } from '../../session/timeline';
import type { Rule } from '../../regulations/rule';
import type { LineResult } from '../../training/report';
import { useWords } from '../play/play-context';
import { Line } from './line';

type Props = {
  readonly id: string;
  readonly title: string;
  /** what is said of those that are met, as a key of the texts */
  readonly good?: string;
  readonly lines: readonly LineResult[];
  readonly startTick: number;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly rows: ReadonlyMap<string, TimelineRow>;
  /** the run ended before its time: what is not done was never come to */
  readonly cutShort: boolean;
  readonly onMoment: ((tick: number) => void) | undefined;
};

export function LineList({ id, title, good = 'debrief.right', lines, cutShort, ...rest }: Props) {
  const { t } = useWords();
  const inOrder = [...lines].sort(
    (one, other) => (rest.numbers.get(one.id) ?? 0) - (rest.numbers.get(other.id) ?? 0),
  );
  const met = inOrder.filter(({ verdict }) => verdict === 'met');
  const never = inOrder.filter(({ verdict }) => cutShort && verdict === 'not-yet');
  const open = inOrder.filter((line) => !met.includes(line) && !never.includes(line));
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby={id} class="line-list">
      <h3 id={id}>{title}</h3>
      {open.length > 0 && <Rows lines={open} {...rest} />}
      <Folded words={t('debrief.never', { count: never.length })} lines={never} {...rest} />
      <Folded words={t(good, { count: met.length })} lines={met} {...rest} />
    </section>
  );
}

type RowsProps = Omit<Props, 'id' | 'title' | 'good' | 'cutShort'>;

function Folded({ words, lines, ...rest }: RowsProps & { readonly words: string }) {
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>{words}</summary>
      <Rows lines={lines} {...rest} />
    </details>
  );
}

function Rows({ lines, numbers, rows, ...rest }: RowsProps) {
  return (
    <ul class="lines">
      {lines.map((line) => (
        <Line key={line.id} line={line} number={numbers.get(line.id)} row={rows.get(line.id)} {...rest} />
      ))}
    </ul>
  );
}
