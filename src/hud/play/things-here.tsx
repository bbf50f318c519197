// Things at this place that can be measured and worked on, with what was last read of each. It judges nothing.
import { useMemo, useState } from 'preact/hooks';
import { exchangeAct, workAct } from '../../session/panels/hand-panels';
import { partsHere, type Thing, thingsHere, workKinds } from '../../session/things-here';
import type { Frame } from '../../session/frame';
import type { WorkKind } from '../../sim/commands';
import { figureWords, isLookedAt } from '../speech/reading-words';
import type { SheetLineFrame } from '../../session/sheet-frame';
import { usePlaying, useSitting, useWords } from './play-context';
import { foundWords } from './record-sheet';
import { itemNumber } from './sheet-groups';
import { SheetMarks } from './sheet-marks';

/** Shut, it holds nothing: a list of sixty controls costs wherever the page looks at all of them. */
export function ThingsHere() {
  const { t } = useWords();
  const hasSheet = useSitting((state) => state.sheet.length > 0);
  const [isOpen, setOpen] = useState(hasSheet);
  return (
    <details
      class={`panel things ${hasSheet ? 'visit-things' : ''}`}
      open={hasSheet}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button; what it opens is there at once */}
      <summary onClick={() => setOpen(true)}>{t('things.title')}</summary>
      {isOpen && <Things />}
    </details>
  );
}

function Things() {
  const { session } = usePlaying();
  const { t } = useWords();
  const what = useSitting(({ frame }) => whatIsHere(frame));
  const sheet = useSitting((state) => state.sheet);
  // of the frame only what `what` tells is looked at
  const frame = useMemo(() => session.store.getState().frame, [session, what]);
  const [sought, setSought] = useState('');
  const [onlySheet, setOnlySheet] = useState(true);
  const lineOf = (gauge: string) =>
    sheet.find(
      (line) => line.gauge === gauge && (line.floor === 0 || frame.place === `landing-${line.floor}`),
    );
  const things = thingsHere(frame, session.level.lift).filter(({ gauge }) =>
    t(`gauge.${gauge}`).toLowerCase().includes(sought.toLowerCase()),
  );
  const hasSheet = sheet.length > 0;
  const shown = hasSheet && onlySheet && sought === '' ? things.filter(({ gauge }) => lineOf(gauge)) : things;
  return (
    <>
      <p class="things-note">{frame.busy ? t('things.busy') : t('things.note')}</p>
      <label class="things-search">
        {t('things.search')}{' '}
        <input type="search" value={sought} onInput={(event) => setSought(event.currentTarget.value)} />
      </label>
      {hasSheet && (
        <label class="things-only">
          <input type="checkbox" checked={onlySheet} onChange={() => setOnlySheet(!onlySheet)} />{' '}
          {t('things.only-sheet')}
        </label>
      )}
      {shown.length === 0 && (
        <p>{t(hasSheet && onlySheet && sought === '' ? 'things.none-asked' : 'things.none')}</p>
      )}
      <ul>
        {shown.map((thing) => (
          <Row
            key={`${thing.gauge} ${frame.place}`}
            thing={thing}
            busy={frame.busy}
            line={lineOf(thing.gauge)}
          />
        ))}
      </ul>
      <PartsHere parts={partsHere(frame, session.level.lift)} busy={frame.busy} />
    </>
  );
}

/** Exchanging a part of the wiring, by its number in the diagram. */
function PartsHere({ parts, busy }: { readonly parts: readonly string[]; readonly busy: boolean }) {
  const { session } = usePlaying();
  const { t } = useWords();
  const [chosen, setChosen] = useState('');
  if (parts.length === 0) return null;
  const part = parts.includes(chosen) ? chosen : (parts[0] ?? '');
  return (
    <p class="things-parts">
      <label>
        {t('things.part')}{' '}
        <select value={part} onChange={(event) => setChosen(event.currentTarget.value)}>
          {parts.map((id) => (
            <option key={id} value={id}>
              {id}
            </option>
          ))}
        </select>
      </label>{' '}
      <button type="button" aria-disabled={busy} onClick={() => busy || session.send(exchangeAct(part))}>
        {t('things.exchange')}
      </button>
    </p>
  );
}

/** All of a frame that decides what there is here, as one word: long lists are not to be drawn sixty times a second. */
function whatIsHere({ place, busy, cabinetOpen, landings }: Frame): string {
  const covers = landings.map(({ coverOpen }) => (coverOpen ? 'o' : '-')).join('');
  return `${place} ${busy} ${cabinetOpen} ${covers}`;
}

type RowProps = {
  readonly thing: Thing;
  readonly busy: boolean;
  /** its line in the record of the visit, if it has one */
  readonly line: SheetLineFrame | undefined;
};

function Row({ thing, busy, line }: RowProps) {
  const { session } = usePlaying();
  const { t } = useWords();
  const { gauge, turns } = thing;
  const [how, setHow] = useState<WorkKind>('clean');
  const [by, setBy] = useState('');
  const name = t(`gauge.${gauge}`);
  const labelled = (what: string) => t('things.labelled', { what, thing: name });
  const look = t(isLookedAt(thing.unit) ? 'things.look' : 'things.measure');
  const place = useSitting(({ frame }) => frame.place);
  const log = useSitting((state) => state.log);
  const last = useMemo(
    () =>
      log.findLast(
        ({ event }) => event.type === 'gauge-read' && event.gauge === gauge && isOf(event.floor, place),
      ),
    [log, gauge, place],
  );
  const work = () => session.send(workAct(thing, how, by === '' ? undefined : Number(by)));
  return (
    <li>
      <span class="thing-name">
        {line && <strong>{itemNumber(line.item)} </strong>}
        {name}
      </span>
      <span class="thing-reading" data-looked={line ? line.found !== null : undefined}>
        {line ? foundWords(line, t) : last?.event.type === 'gauge-read' ? figureWords(last.event, t) : '—'}
      </span>
      <span class="thing-acts">
        <button
          type="button"
          aria-disabled={busy}
          aria-label={labelled(look)}
          onClick={() => busy || session.send({ type: 'measure', gauge })}
        >
          {look}
        </button>
        <select
          aria-label={labelled(t('things.work'))}
          value={how}
          onChange={(event) => setHow(event.currentTarget.value as WorkKind)}
        >
          {workKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`work.${kind}`)}
            </option>
          ))}
        </select>
        {turns && how === 'adjust' && (
          <input
            type="number"
            step="any"
            aria-label={labelled(t('things.by'))}
            placeholder={t('things.by')}
            value={by}
            onInput={(event) => setBy(event.currentTarget.value)}
          />
        )}
        <button
          type="button"
          aria-disabled={busy}
          aria-label={labelled(t('things.do'))}
          onClick={() => busy || work()}
        >
          {t('things.do')}
        </button>
      </span>
      {line && <SheetMarks line={line} />}
    </li>
  );
}

/** A reading of another landing tells nothing of this one. */
function isOf(floor: number, place: string): boolean {
  return floor === 0 || place === `landing-${floor}`;
}
