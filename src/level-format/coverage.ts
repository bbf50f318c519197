// Which lines of which levels exercise which clause, both ways, and what of the rule book nobody exercises yet.
import type { Topic } from '../regulations/rule';
import { ruleIds, standingOf } from '../regulations/rule-index';
import type { Text } from '../training/report';
import type { Level } from './level';

/** A line that cites a clause. */
export type Citing = {
  readonly level: string;
  readonly levelTitle: Text;
  readonly line: string;
  readonly lineTitle: Text;
  readonly points: number;
  readonly veto: boolean;
};

/** Lines by the clause they cite, in the order of the levels; a clause nobody cites is not in it. */
export type Citings = Readonly<Record<string, readonly Citing[]>>;

type Cited = Pick<Level, 'id' | 'title' | 'checklist'>;

export function citingsOf(levels: readonly Cited[]): Citings {
  const found: Record<string, Citing[]> = {};
  for (const { id: level, title: levelTitle, checklist } of levels)
    for (const { id: line, title: lineTitle, clauses, points, veto = false } of checklist)
      for (const clause of clauses) {
        found[clause] ??= [];
        found[clause].push({ level, levelTitle, line, lineTitle, points, veto });
      }
  return found;
}

export type TopicCoverage = { readonly topic: Topic; readonly rules: number; readonly never: number };

export type Coverage = {
  readonly rules: number;
  /** rules that some line cites */
  readonly cited: number;
  /** clause to "level/line" */
  readonly clauses: Readonly<Record<string, readonly string[]>>;
  /** level to clauses, each once */
  readonly levels: Readonly<Record<string, readonly string[]>>;
  /** how many rules of each topic no line cites */
  readonly topics: readonly TopicCoverage[];
  /** the items of TSG T5002-2017 annex A */
  readonly annexA: {
    readonly items: number;
    readonly cited: readonly string[];
    readonly never: readonly string[];
  };
};

export function coverageOf(levels: readonly Cited[]): Coverage {
  const citings = citingsOf(levels);
  const isCited = (id: string) => id in citings;
  const items = ruleIds.filter((id) => standingOf(id)?.topic === 't5002-annex-a');
  return {
    rules: ruleIds.length,
    cited: ruleIds.filter(isCited).length,
    clauses: Object.fromEntries(
      Object.entries(citings).map(([id, lines]) => [id, lines.map(({ level, line }) => `${level}/${line}`)]),
    ),
    levels: Object.fromEntries(
      levels.map(({ id, checklist }) => [id, [...new Set(checklist.flatMap(({ clauses }) => clauses))]]),
    ),
    topics: topicsOf(isCited),
    annexA: {
      items: items.length,
      cited: items.filter(isCited),
      never: items.filter((id) => !isCited(id)),
    },
  };
}

function topicsOf(isCited: (id: string) => boolean): readonly TopicCoverage[] {
  const counts = new Map<Topic, { rules: number; never: number }>();
  for (const id of ruleIds) {
    const topic = standingOf(id)?.topic;
    if (topic === undefined) continue;
    const count = counts.get(topic) ?? { rules: 0, never: 0 };
    count.rules++;
    if (!isCited(id)) count.never++;
    counts.set(topic, count);
  }
  return [...counts].map(([topic, count]) => ({ topic, ...count }));
}
