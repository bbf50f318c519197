// The record of the visit, by place: what the form asks, what was found, what came of it, what is left. Where a level
// has no such form, what was measured and done stands here in the order of the day.
import { TICK } from '../../sim/units';
import type { SheetLineFrame } from '../../session/sheet-frame';
import { inLanguage, minutesAndSeconds } from '../i18n';
import { placeWords } from '../speech/place-words';
import { figureWords } from '../speech/reading-words';
import { usePlaying, useSitting, useWords } from './play-context';
import { groupsOf, isWritten, itemNumber, type SheetGroup } from './sheet-groups';
import { SheetMarks } from './sheet-marks';

export function RecordSheet() {
  const { session } = usePlaying();
  return session.level.sheet ? <VisitRecord /> : <DayBook />;
}

function VisitRecord() {
  const { t } = useWords();
  const lines = useSitting(({ sheet }) => sheet);
  const place = useSitting(({ frame }) => frame.place);
  const written = lines.filter(isWritten).length;
  return (
    <div class="visit">
      <p class="visit-progress">
        <progress max={lines.length} value={written} aria-label={t('sheet.progress')} />
        <strong>{t('sheet.written', { written, of: lines.length })}</strong>
        <TimeBudget />
      </p>
      <Left lines={lines} />
      <p class="visit-legend">{t('sheet.legend')}</p>
      {groupsOf(lines).map((group) => (
        <Group key={group.place} group={group} here={isHere(group, place)} />
      ))}
      <button type="button" class="no-print" onClick={() => window.print()}>
        {t('sheet.print')}
      </button>
    </div>
  );
}

/** The cabinet stands in the machine room, or where a machine-room-less lift has its panel. */
function isHere(group: SheetGroup, place: string): boolean {
  return group.place === place || (group.place === 'cabinet' && place === 'machine-room');
}

function TimeBudget() {
  const { session } = usePlaying();
  const { t } = useWords();
  const { startsAt, par } = session.level;
  const seconds = useSitting(({ frame }) => Math.floor(frame.seconds)) - startsAt;
  if (!par) return null;
  return (
    <span data-late={seconds > par.seconds}>
      {t('sheet.time-used', { used: minutesAndSeconds(seconds), of: minutesAndSeconds(par.seconds) })}
    </span>
  );
}

/** Where something is still to be written. */
function Left({ lines }: { readonly lines: readonly SheetLineFrame[] }) {
  const { t } = useWords();
  const open = groupsOf(lines).filter(({ written, of }) => written < of);
  if (open.length === 0) return <p>{t(lines[0]?.signed ? 'sheet.signed' : 'sheet.complete')}</p>;
  return (
    <p class="visit-left">
      {t('sheet.left')}{' '}
      {open.map(({ place, written, of }) => (
        <span key={place} class="visit-chip">
          {groupName(place, t)} {of - written}
        </span>
      ))}
    </p>
  );
}

type Say = ReturnType<typeof useWords>['t'];

function groupName(place: string, t: Say): string {
  return place === 'cabinet' ? t('sheet.cabinet') : placeWords(place, t);
}

function Group({ group, here }: { readonly group: SheetGroup; readonly here: boolean }) {
  const { session } = usePlaying();
  const { t, language } = useWords();
  const { place, items, written, of } = group;
  return (
    <details class="visit-place" open={here} data-here={here} data-place={place}>
      <summary>
        {groupName(place, t)} <span class="visit-count">{`${written} / ${of}`}</span>
      </summary>
      <ul>
        {items.map(({ item, lines }) => {
          const form = session.level.sheet?.find((one) => one.item === item);
          return (
            <li key={item} data-done={lines.every(isWritten)}>
              <p class="visit-item">
                <strong>{itemNumber(item)}</strong> {form && inLanguage(form.title, language)}
                {form && <small>{inLanguage(form.asks, language)}</small>}
              </p>
              {lines.map((line) => (
                <Line key={line.gauge} line={line} />
              ))}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function Line({ line }: { readonly line: SheetLineFrame }) {
  const { t } = useWords();
  return (
    <div class="visit-line" data-gauge={line.gauge}>
      <span class="visit-name">{t(`gauge.${line.gauge}`)}</span>
      <span class="visit-found" data-looked={line.found !== null}>
        {foundWords(line, t)}
      </span>
      <SheetMarks line={line} />
    </div>
  );
}

/** What was read of it, and what is read now if that differs. */
export function foundWords({ gauge, unit, found, now }: SheetLineFrame, t: Say): string {
  if (found === null || now === null) return t('sheet.not-looked');
  const first = figureWords({ gauge, value: found, unit }, t);
  return now === found ? first : t('sheet.then', { first, now: figureWords({ gauge, value: now, unit }, t) });
}

function DayBook() {
  const { session } = usePlaying();
  const { t } = useWords();
  const log = useSitting((state) => state.log);
  const rows = log.flatMap(({ tick, event }, index) => {
    if (event.type !== 'gauge-read' && event.type !== 'upkeep-done') return [];
    const words = event.type === 'gauge-read' ? figureWords(event, t) : t(`work.${event.how}`);
    const floor = event.floor > 0 ? t('floor', { floor: event.floor }) : '';
    const time = minutesAndSeconds(tick * TICK - session.level.startsAt);
    return [{ key: index, time, thing: t(`gauge.${event.gauge}`), floor, words }];
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
