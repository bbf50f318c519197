// coverage: which clauses the shipped levels exercise and which not, as a table for people or JSON for programs.
import { type Coverage, coverageOf, type Items } from '../level-format/coverage';
import type { Level } from '../level-format/level';
import type { Problem } from '../level-format/problem';
import { readLevel } from '../level-format/read-level';
import { complain, complainOf } from './complaint';
import { levelFilesBelow } from './level-folders';
import { readText } from './read-file';

export function* coverageVerb(parameters: readonly string[]): Iterable<unknown> {
  const [folder = 'levels', ...more] = parameters.filter((one) => one !== '--json');
  if (more.length > 0 || folder.startsWith('-'))
    complain('coverage takes [--json] and a folder of levels', 'coverage 需要 [--json] 和一个关卡文件夹');
  const coverage = coverageOf(levelsBelow(folder));
  yield parameters.includes('--json') ? coverage : coverageTable(coverage);
}

function levelsBelow(folder: string): readonly Level[] {
  const problems: Problem[] = [];
  const levels = levelFilesBelow(folder).flatMap((file) => {
    const read = readLevel(readText(file), file);
    if (read.ok) return [read.level];
    problems.push(...read.problems);
    return [];
  });
  if (problems.length > 0) complainOf(problems);
  return levels;
}

export function coverageTable(coverage: Coverage): string {
  const { rules, cited, clauses, levels, topics, annexA, notice, lines, advice } = coverage;
  return [
    `${cited} of ${rules} rules are cited by ${Object.keys(levels).length} level(s)`,
    `${lines.withClause} of ${lines.all} lines rest on a clause, the others on the reason they give`,
    `${advice.withClause} of ${advice.all} notes and hints cite a clause, ${advice.withReason} more give a reason`,
    '',
    ...itemLines('TSG T5002-2017 annex A', annexA, clauses),
    '',
    ...itemLines('Notice of 2018-03-12', notice, clauses),
    '',
    'topic                  rules  never cited',
    ...topics.map(
      ({ topic, rules: all, never }) =>
        `${topic.padEnd(22)} ${String(all).padStart(5)} ${String(never).padStart(12)}`,
    ),
    '',
    'clause to level/line',
    ...Object.entries(clauses).map(([id, places]) => `  ${id.padEnd(16)} ${places.join(' ')}`),
    '',
    'level to clauses',
    ...Object.entries(levels).map(([id, cites]) => `  ${id}: ${cites.join(' ') || '-'}`),
  ].join('\n');
}

/** Each item with the levels that cite it. */
function itemLines(title: string, { items, cited, never }: Items, clauses: Coverage['clauses']) {
  return [
    `${title}: ${cited.length} of ${items} items cited`,
    ...[...cited, ...never].sort().map((id) => {
      const levels = new Set((clauses[id] ?? []).map((place) => place.split('/')[0] ?? ''));
      return `  ${id.padEnd(16)} ${[...levels].join(' ') || 'NEVER'}`;
    }),
  ];
}
