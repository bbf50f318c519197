// levels table: the levels on board as a page, in the order in which they are shown.
import { campaigns } from '../level-format/campaigns';
import type { Level } from '../level-format/level';
import { readLevel } from '../level-format/read-level';
import { NO_FAULT } from '../level-format/settle';
import { faultCatalogue } from '../sim/faults/fault-rows';
import type { Text } from '../training/report';
import { complain, complainOf } from './complaint';
import { casesOf } from './draw-verb';
import { levelFilesBelow } from './level-folders';
import { readText } from './read-file';

const FOLDER = 'levels';

export function levelsVerb(parameters: readonly string[]): readonly unknown[] {
  if (parameters.length !== 1 || parameters[0] !== 'table')
    complain('levels takes "table"', 'levels 需要“table”');
  return [levelsPage(levelsIn(FOLDER))];
}

function levelsIn(folder: string): readonly Level[] {
  return levelFilesBelow(folder).map((file) => {
    const read = readLevel(readText(file), file);
    if (!read.ok) complainOf(read.problems);
    return read.level;
  });
}

export function levelsPage(levels: readonly Level[]): string {
  const shown = levels.filter(({ draft }) => !draft);
  return [
    '# Levels',
    '',
    'Made by `npm run -s liftwright -- levels table`. "Cases" is how many different draws a level has; "par" is readings under',
    'voltage, parts that are bad, and minutes.',
    '',
    `${shown.length} levels, ${shown.reduce((sum, { minutes }) => sum + minutes, 0)} minutes in all; ${faultCount(shown)}.`,
    ...campaigns.flatMap((campaign) => {
      const own = shown.filter((level) => level.campaign === campaign);
      return own.length === 0 ? [] : ['', ...campaignLines(campaign, own)];
    }),
  ].join('\n');
}

const last = Number.MAX_SAFE_INTEGER;

function campaignLines(campaign: string, levels: readonly Level[]): readonly string[] {
  const placed = [...levels].sort((one, other) => (one.order ?? last) - (other.order ?? last));
  return [
    `## ${campaign}`,
    '',
    ...(faultsIn(levels).length === 0 ? [] : [`Over all seeds ${faultCount(levels)}.`, '']),
    '| Level | Title | Minutes | Par | Faults | Cases | Clauses | New |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...placed.map(levelRow),
  ];
}

function levelRow(level: Level): string {
  const { id, title, minutes, par, introduces, checklist } = level;
  const clauses = [...new Set(checklist.flatMap((line) => line.clauses))].sort();
  return row([
    `\`${id}\``,
    both(title),
    String(minutes),
    par ? `${par.readings} / ${par.partsBad} / ${Math.round(par.seconds / 6) / 10}` : '',
    faultsOf(level).join(' '),
    String(casesOf(level)),
    clauses.join(' '),
    introduces ? both(introduces) : '',
  ]);
}

function faultCount(levels: readonly Level[]): string {
  return `${faultsIn(levels).length} of the catalogue's ${faultCatalogue.length} faults`;
}

function faultsIn(levels: readonly Level[]): readonly string[] {
  return [...new Set(levels.flatMap(faultsOf))].filter((fault) => fault !== NO_FAULT);
}

/** Every fault that some case of the draw puts in. */
function faultsOf({ faults, draw }: Level): readonly string[] {
  const named = faults.flatMap(({ fault }) => {
    const hole = /^\$\{(\w+)\}$/.exec(fault)?.[1];
    if (hole === undefined) return [fault];
    return draw.flatMap((table) =>
      table.flatMap((one) => (one[hole] === undefined ? [] : [String(one[hole])])),
    );
  });
  return [...new Set(named)].sort();
}

function both(text: Text): string {
  return `${text['zh-CN']} / ${text.en}`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
