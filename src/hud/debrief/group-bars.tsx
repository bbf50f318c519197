// Points by group of work, and readings, parts and time against par.
import { lineGroups, type Report } from '../../training/report';
import { minutesAndSeconds } from '../i18n';
import { PointsRow } from '../points-row';
import { usePlaying, useWords } from '../play/play-context';

export function GroupBars({ report }: { readonly report: Report }) {
  const { session } = usePlaying();
  const { t } = useWords();
  const { efficiency } = report;
  const { par } = session.level;
  const rows = lineGroups.map((group) => {
    const lines = report.lines.filter((line) => line.group === group);
    const sum = (pick: 'points' | 'of') =>
      Math.round(lines.reduce((total, line) => total + line[pick], 0) * 10) / 10;
    return { name: t(`group.${group}`), points: sum('points'), of: sum('of') };
  });
  rows.push({ name: t('group.efficiency'), points: efficiency.points, of: efficiency.of });
  return (
    <section class="panel" aria-labelledby="groups-title">
      <h2 id="groups-title">{t('debrief.groups')}</h2>
      <div class="points-table">
        {rows
          .filter(({ of }) => of > 0)
          .map(({ name, points, of }) => (
            <PointsRow key={name} name={name} points={points} of={of} />
          ))}
      </div>
      {par && (
        <p>
          {t('debrief.efficiency', {
            readings: efficiency.readings,
            par: efficiency.parReadings,
            parts: efficiency.partsReplaced,
            bad: efficiency.partsBad,
            time: minutesAndSeconds(efficiency.seconds),
            parTime: minutesAndSeconds(par.seconds),
          })}
        </p>
      )}
    </section>
  );
}
