// Which lines of which levels exercise which clause, both ways, and what of the rule book nobody exercises yet.
import type { Topic } from '../regulations/rule';
import { ruleIds, standingOf } from '../regulations/rule-index';
import type { Text } from '../training/report';
import type { Hint, Level } from './level';
import { readLevel } from './read-level';

/** A line that cites some clause. */
export type CitingLine = { readonly title: Text; readonly points: number; readonly veto: boolean };

export type Citings = {
  /** level to line to what it says, for lines that cite something */
  readonly lines: Readonly<Record<string, Readonly<Record<string, CitingLine>>>>;
  /** clause to [level, line], in the order of the levels; a clause nobody cites is not in it */
  readonly clauses: Readonly<Record<string, readonly (readonly [level: string, line: string])[]>>;
};

type Cited = Pick<Level, 'id' | 'checklist'> & Partial<Pick<Level, 'hints' | 'debrief'>>;

export function citingsOf(levels: readonly Cited[]): Citings {
  const lines: Record<string, Record<string, CitingLine>> = {};
  const found: Record<string, [string, string][]> = {};
  for (const { id: level, checklist } of levels) {
    const citing = checklist.filter(({ clauses }) => clauses.length > 0);
    lines[level] = Object.fromEntries(
      citing.map(({ id, title, points, veto = false }) => [id, { title, points, veto }]),
    );
    for (const { id: line, clauses } of citing)
      for (const clause of clauses) {
        found[clause] ??= [];
        found[clause].push([level, line]);
      }
  }
  return { lines, clauses: found };
}

/** @param files text of every level file by its path; those that cannot be read cite nothing */
export function citingsIn(files: ReadonlyMap<string, string>): Citings {
  const read = [...files].map(([file, text]) => readLevel(text, file));
  return citingsOf(read.flatMap((one) => (one.ok ? [one.level] : [])));
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
  readonly annexA: Items;
  /** the rows of the notice of 2018-03-12 that set this product going */
  readonly notice: Items;
  /** scored lines and vetoes, and how many of them rest on a clause; the others give their reason alone */
  readonly lines: { readonly all: number; readonly withClause: number };
  /** notes to take home and the foreman's lines: what they tell rests on a clause, on a reason they give, or is no rule */
  readonly advice: { readonly all: number; readonly withClause: number; readonly withReason: number };
};

export type Items = {
  readonly items: number;
  readonly cited: readonly string[];
  readonly never: readonly string[];
};

export function coverageOf(levels: readonly Cited[]): Coverage {
  const { clauses } = citingsOf(levels);
  const isCited = (id: string) => id in clauses;
  const lines = levels.flatMap(({ checklist }) => checklist);
  return {
    rules: ruleIds.length,
    cited: ruleIds.filter(isCited).length,
    clauses: Object.fromEntries(
      Object.entries(clauses).map(([id, lines]) => [id, lines.map((place) => place.join('/'))]),
    ),
    levels: Object.fromEntries(
      levels.map(({ id, checklist }) => [id, [...new Set(checklist.flatMap((line) => line.clauses))]]),
    ),
    topics: topicsOf(isCited),
    annexA: itemsOf((id) => standingOf(id)?.topic === 't5002-annex-a', isCited),
    notice: itemsOf((id) => id.startsWith('SEED-'), isCited),
    lines: { all: lines.length, withClause: lines.filter((line) => line.clauses.length > 0).length },
    advice: adviceOf(levels),
  };
}

function adviceOf(levels: readonly Cited[]): Coverage['advice'] {
  const told = levels.flatMap(({ hints = [], debrief = [] }): readonly Partial<Hint>[] => [
    ...hints,
    ...debrief,
  ]);
  return {
    all: told.length,
    withClause: told.filter(({ clauses = [] }) => clauses.length > 0).length,
    withReason: told.filter(({ clauses = [], reason }) => clauses.length === 0 && reason).length,
  };
}

function itemsOf(isOne: (id: string) => boolean, isCited: (id: string) => boolean): Items {
  const items = ruleIds.filter(isOne);
  return {
    items: items.length,
    cited: items.filter(isCited),
    never: items.filter((id) => !isCited(id)),
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
