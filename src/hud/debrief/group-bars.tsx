// Points by group of work, and readings, parts and time against par.
import type { LineGroup, Report } from '../../training/report';
import { minutesAndSeconds } from '../i18n';
import { usePlaying, useWords } from '../play/play-context';

const groups: readonly LineGroup[] = ['protect', 'diagnose', 'isolate', 'repair', 'return'];

export function GroupBars({ report }: { readonly report: Report }) {
  const { session } = usePlaying();
  const { t } = useWords();
  const { efficiency } = report;
  const rows = groups.map((group) => {
    const lines = report.lines.filter((line) => line.group === group);
    const sum = (pick: 'points' | 'of') => lines.reduce((total, line) => total + line[pick], 0);
    return { name: t(`group.${group}`), points: sum('points'), of: sum('of') };
  });
  rows.push({ name: t('group.efficiency'), points: efficiency.points, of: efficiency.of });
  return (
    <section class="panel" aria-labelledby="groups-title">
      <h2 id="groups-title">{t('debrief.groups')}</h2>
      <div class="bars">
        {rows.map(({ name, points, of }) => (
          <Row key={name} name={name} points={points} of={of} />
        ))}
      </div>
      <p>
        {t('debrief.efficiency', {
          readings: efficiency.readings,
          par: efficiency.parReadings,
          parts: efficiency.partsReplaced,
          bad: efficiency.partsBad,
          time: minutesAndSeconds(efficiency.seconds),
          parTime: minutesAndSeconds(session.level.par.seconds),
        })}
      </p>
    </section>
  );
}

function Row({ name, points, of }: { readonly name: string; readonly points: number; readonly of: number }) {
  return (
    <>
      <span>{name}</span>
      <progress value={points} max={of} aria-label={name} />
      <span>
        {points} / {of}
      </span>
    </>
  );
}
