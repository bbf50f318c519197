// The page about procedures: what each asks, and for those that a level plays, what every omission and every swap costs.
import type { Level } from '../level-format/level';
import type { Script } from '../level-format/script';
import type { Procedure } from '../training/procedures/procedure';
import type { Text } from '../training/report';
import { type Trial, trialsOf } from './procedure-trials';

export type Played = { readonly level: Level; readonly solution: Script };

/** @param played the level that plays a procedure through, by the procedure's id */
export function procedurePage(procedures: readonly Procedure[], played: ReadonlyMap<string, Played>): string {
  return [
    '# Procedures',
    '',
    'Made by `npm run -s liftwright -- procedure table`. Shared ways of working, judged by what the world shows. Order is in',
    'the conditions: what is not ordered may be done in any order. "After" is the order that the source declares, to which',
    'admission holds the conditions.',
    ...procedures.flatMap((procedure) => ['', ...procedureLines(procedure)]),
    ...[...played].flatMap(([id, one]) => ['', ...trialLines(id, one)]),
  ].join('\n');
}

export function procedureLines({ id, title, source, steps }: Procedure): readonly string[] {
  return [
    `## ${id}: ${both(title)}`,
    '',
    `Source: ${source}`,
    '',
    '| Step | Points | What | After | Why | Clauses |',
    '| --- | --- | --- | --- | --- | --- |',
    ...steps.map(({ id: step, points, veto, title: what, follows = [], reason, clauses }) =>
      row([
        step,
        veto ? 'veto' : String(points),
        both(what),
        follows.join(', '),
        both(reason),
        clauses.join(' ') || 'physics',
      ]),
    ),
  ];
}

/** Each passage left out, each pair of neighbours swapped. */
export function trialLines(id: string, { level, solution }: Played): readonly string[] {
  return [
    `## ${id}: omissions and swaps`,
    '',
    `The solution of the level \`${level.id}\` with one passage left out, or two neighbours swapped. "Refused" counts what`,
    'could then not be done; such a row tells that the order is one of nature and not of the rules.',
    '',
    '| Change | Outcome | Vetoes broken | Points lost | Refused |',
    '| --- | --- | --- | --- | --- |',
    ...trialsOf(level, solution).map(trialRow),
  ];
}

export function trialRow({ change, standing, accident, vetoes, lost, refused }: Trial): string {
  const name =
    'omit' in change ? `without ${change.omit}` : 'swap' in change ? change.swap.join(' <-> ') : '';
  return row([
    name,
    accident === null ? standing : `accident (${accident})`,
    vetoes.join(', '),
    lost.map(({ line, points }) => `${line} -${points}`).join(', '),
    refused === 0 ? '' : String(refused),
  ]);
}

function both(text: Text): string {
  return `${text.en} / ${text['zh-CN']}`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
