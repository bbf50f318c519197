// Whether papers and practice are drawn fairly: weights met, every level, case and place as often as it should come, nothing
// repeated more than by chance. What must hold for each drawing is a breach; what holds over many is a count.
import type { Level } from '../level-format/level';
import { drawIndex, seededRandom } from '../sim/random';
import type { ScoringProfile } from '../training/profiles/profile';
import { type CaseBook, caseNumber } from './case-book';
import { kindIsDrawnFrom, type Paper, type PaperTask } from './exam-paper';
import { evenly, fairness, type Fairness, spreadOf } from './fairness';
import { gradePaper } from './grade-paper';
import type { Practice } from './sittings';

/** What a paper must be whatever its seed. @returns what is not so, in a few words */
export function paperBreaches(
  book: CaseBook,
  profile: ScoringProfile,
  papers: readonly Paper[],
): readonly string[] {
  return papers.flatMap((paper) => {
    const { seed, tasks } = paper;
    const cases = tasks.map(({ level, seed: own }) => {
      const { sizes = [] } = book.find(({ id }) => id === level) ?? {};
      return `${level} ${caseNumber(sizes, own)}`;
    });
    const kinds = Object.entries(profile.paper?.tasks ?? {});
    const isWhole = kinds.every(
      ([kind, count]) => tasks.filter((task) => task.kind === kind).length === count,
    );
    const nothing = tasks.map(() => null);
    const { sections, of } = gradePaper(paper, nothing, book, profile);
    const isWeighed =
      of === 100 &&
      (profile.sections ?? []).every(
        ({ id, weight }) => sections.find((one) => one.id === id)?.of === weight,
      );
    return [
      ...(isWhole ? [] : [`${profile.id} ${seed}: tasks are missing`]),
      ...(new Set(cases).size === cases.length ? [] : [`${profile.id} ${seed}: a case comes twice`]),
      ...(isWeighed ? [] : [`${profile.id} ${seed}: the weights are not met`]),
    ];
  });
}

/** Levels, cases and places of a thousand papers. */
export function paperFairness(
  book: CaseBook,
  levels: readonly Level[],
  profile: ScoringProfile,
  papers: readonly Paper[],
): readonly Fairness[] {
  const name = profile.id;
  return Object.entries(profile.paper?.tasks ?? {}).flatMap(([kind, count]) => {
    const tasks = papers.map((paper) => paper.tasks.filter((task) => task.kind === kind));
    const ids = book.filter((level) => kindIsDrawnFrom(kind, level)).map(({ id }) => id);
    const places = papers[0]?.tasks.length ?? 0;
    return [
      ...evenly(
        `${name}: levels of ${kind}`,
        ids.map((id) => tasks.flat().filter(({ level }) => level === id).length),
        spreadOf(count, ids.length),
      ),
      ...evenly(
        `${name}: place of ${kind}`,
        Array.from(
          { length: places },
          (_, at) => papers.filter((one) => one.tasks[at]?.kind === kind).length,
        ),
        spreadOf(count, places),
      ),
      ...neighbours(`${name}: ${kind} of one paper on the next`, tasks, count, ids.length),
      ...levels
        .filter(({ id }) => ids.includes(id))
        .flatMap((level) => rowFairness(name, level, tasks.flat())),
    ];
  });
}

/** Every row of every table of a level. */
function rowFairness(name: string, { id, draw }: Level, tasks: readonly PaperTask[]): readonly Fairness[] {
  const rows = tasks.flatMap(({ level, seed }) => {
    if (level !== id) return [];
    const random = seededRandom(seed);
    return [draw.map((table) => drawIndex(random, table.length))];
  });
  return draw.flatMap((table, at) =>
    evenly(
      `${name}: rows of ${id}, table ${at + 1}`,
      [...table.keys()].map((row) => rows.filter((one) => one[at] === row).length),
    ),
  );
}

/** How many levels two papers in a row share, beside what two papers drawn apart would. */
function neighbours(
  what: string,
  tasks: readonly (readonly PaperTask[])[],
  count: number,
  all: number,
): readonly Fairness[] {
  const shared = tasks.slice(1).reduce((sum, next, at) => {
    const before = new Set(tasks[at]?.map(({ level }) => level));
    return sum + next.filter(({ level }) => before.has(level)).length;
  }, 0);
  const pairs = (tasks.length - 1) * count;
  const due = (pairs * count) / all;
  return fairness(what, [shared, pairs - shared], [due, pairs - due], spreadOf(count, all));
}

/** Topics against their chances; within a topic each case alike; and nothing that ought to rest. */
export function practiceFairness({ learner, draws, due }: Practice): readonly Fairness[] {
  const topics = [...due.keys()];
  const counts = new Map<string, number>();
  for (const { topic } of draws) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const list = (of: ReadonlyMap<string, number>) => topics.map((topic) => of.get(topic) ?? 0);
  const again = draws.slice(1).filter(({ topic }, at) => topic === draws[at]?.topic).length;
  const shares = list(due).map((one) => one / draws.length);
  const chance = shares.reduce((sum, one) => sum + one * one, 0) * (draws.length - 1);
  const isSeries = learner === 'on-and-on';
  return [
    ...fairness(`practice ${learner}: topics`, list(counts), list(due)),
    // who goes on has the last two rest: see practiceBreaches
    ...(isSeries
      ? []
      : fairness(
          `practice ${learner}: the same again`,
          [again, draws.length - 1 - again],
          [chance, draws.length - 1 - chance],
        )),
  ];
}

/** A learner who goes on meets nothing that was among the last two. */
export function practiceBreaches({ learner, draws }: Practice): readonly string[] {
  if (learner !== 'on-and-on') return [];
  return draws.flatMap(({ topic }, at) =>
    draws.slice(Math.max(0, at - 2), at).some((one) => one.topic === topic)
      ? [`practice ${learner}, draw ${at + 1}: ${topic} comes too soon`]
      : [],
  );
}
