// What a paper is worth: its tasks weighed by kind, as the profile weighs its sections. What was not played, or not
// within the paper's minutes of the lifts' own time, earns nothing; one veto fails the paper.
import type { ScoringProfile } from '../training/profiles/profile';
import type { LineGroup, LineResult, SectionScore } from '../training/report';
import { type Scored, scoreOf } from '../training/score';
import type { Pool, PoolLevel } from './case-book';
import type { Paper, PaperTask } from './exam-paper';

/** Of a task that was played to its end. */
export type TaskResult = {
  readonly lines: readonly Pick<LineResult, 'group' | 'points' | 'of'>[];
  readonly vetoBroken: boolean;
  readonly seconds: number;
};

export type PaperGrade = {
  readonly score: number;
  readonly of: number;
  readonly sections: readonly SectionScore[];
  readonly passed: boolean;
  /** no veto broken, nobody hurt, nothing dangerous left */
  readonly isSafe: boolean;
  /** tasks, by their place, that came after time */
  readonly late: readonly number[];
  readonly seconds: number;
};

const SECONDS_A_MINUTE = 60;

/** @param results by the task's place on the paper, in the order given; null for what was not played */
export function gradePaper(
  paper: Paper,
  results: readonly (TaskResult | null)[],
  pool: Pool,
  profile: ScoringProfile,
): PaperGrade {
  let seconds = 0;
  const late: number[] = [];
  const lines = paper.tasks.flatMap((task, at) => {
    const result = results[at] ?? null;
    seconds += result?.seconds ?? 0;
    const isLate = result !== null && seconds > paper.minutes * SECONDS_A_MINUTE;
    if (isLate) late.push(at);
    return inSection(task, result && !isLate ? result.lines : worthOf(task, pool), profile);
  });
  const { score, of, sections } = inHundred(lines, profile);
  const isSafe = results.every((result) => !result?.vetoBroken);
  return { score, of, sections, passed: isSafe && score >= profile.pass, isSafe, late, seconds };
}

/** All of a rescue task counts as rescue, whatever its lines are about: the paper says what it is there for. */
function inSection(
  { kind }: PaperTask,
  lines: readonly Scored[],
  { sections }: ScoringProfile,
): readonly Scored[] {
  const [group] = sections?.find(({ id }) => id === kind)?.groups ?? [];
  return group ? lines.map((line) => ({ ...line, group })) : lines;
}

function inHundred(lines: readonly Scored[], profile: ScoringProfile) {
  const whole = profile.sections ?? [
    { id: 'all', title: profile.title, weight: 100, groups: groupsIn(lines) },
  ];
  return scoreOf(lines, { points: 0, of: 0 }, 0, { sections: whole });
}

function groupsIn(lines: readonly Scored[]): readonly LineGroup[] {
  return [...new Set(lines.map(({ group }) => group))];
}

/** The lines of a task, with nothing earned. */
function worthOf({ level }: PaperTask, pool: Pool): readonly Scored[] {
  const { points = {} } = pool.find(({ id }) => id === level) ?? ({} as Partial<PoolLevel>);
  return Object.entries(points).map(([group, of]) => ({ group: group as LineGroup, points: 0, of }));
}
