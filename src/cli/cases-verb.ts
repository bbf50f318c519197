// cases: everything that exam papers and endless practice draw by their first seeds, each case played to full points by
// its level's model solution, and the drawing itself tested for fairness. Exit code 1 if anything is wrong.
import type { Level } from '../level-format/level';
import { bookOf } from '../practice/case-book';
import { paperBreaches, paperFairness, practiceBreaches, practiceFairness } from '../practice/draw-fairness';
import { type AnswerPlace, answerFairness, type Fairness, isFair } from '../practice/fairness';
import { papersOf, practicesOf } from '../practice/sittings';
import { scoringProfiles } from '../training/profiles/profiles';
import { Shortfall } from './complaint';
import { shareOut } from './crew';
import { loadLevel } from './find-level';
import type { Language } from './language';
import { levelFilesBelow } from './level-folders';
import { readJsonOptions, readSeed } from './options';
import { type CaseTask, type ProvedCase, proving } from './prove-case';
import type { Listen, Tell } from './tell';

const USUAL_SEEDS = 100;
/** Cases of one level that a thread proves at a time. */
const AT_A_TIME = 20;

/** All that one kind of sitting drew, in order. */
type Source = {
  readonly name: string;
  readonly drawn: readonly { readonly level: string; readonly seed: number }[];
  readonly breaches: readonly string[];
  readonly fairness: readonly Fairness[];
};

export async function* casesVerb(
  parameters: readonly string[],
  language: Language,
  tell: Tell,
  listen?: Listen,
): AsyncIterable<unknown> {
  const { json, options } = readJsonOptions('cases', ['seeds', 'levels'], parameters);
  const files = levelFilesBelow(options.get('levels') ?? 'levels');
  const levels = files.map(loadLevel);
  const sources = sourcesOf(levels, Math.max(1, readSeed('cases', options.get('seeds'), USUAL_SEEDS)));
  const tasks = tasksFor(sources, new Map(levels.map(({ id }, at) => [id, files[at] as string])));
  const proved = new Map<string, ProvedCase>();
  const say = (done: number) => {
    if (done % 20 === 0)
      tell(language === 'en' ? `${done} of ${tasks.length} parts` : `${done} / ${tasks.length} 份`);
  };
  let at = 0;
  for await (const part of shareOut(proving, null, tasks, say, listen?.())) {
    const { level } = tasks[at++] as Task;
    for (const one of part) proved.set(`${level} ${one.seed}`, one);
  }
  if (at < tasks.length) throw new Shortfall({ en: 'stopped', 'zh-CN': '已中止' });
  const found = sources.map((source) => judged(source, proved));
  for (const one of found) yield json ? one : sourceLines(one);
  const wrong = found.reduce((sum, { against, unfair }) => sum + against.length + unfair.length, 0);
  if (wrong > 0) throw new Shortfall({ en: `${wrong} thing(s) wrong`, 'zh-CN': `有 ${wrong} 处不对` });
}

/** Of each profile with a paper that is sat in the product, and of practice by each kind of learner. */
export function sourcesOf(levels: readonly Level[], seeds: number): readonly Source[] {
  const book = bookOf(levels);
  const profiles = scoringProfiles.filter(({ id, paper }) => paper && id !== 'school');
  return [
    ...profiles.map((profile) => {
      const papers = papersOf(book, profile, seeds);
      return {
        name: profile.id,
        drawn: papers.flatMap(({ tasks }) => tasks),
        breaches: paperBreaches(book, profile, papers),
        fairness: paperFairness(book, levels, profile, papers),
      };
    }),
    ...practicesOf(book, seeds).map((practice) => ({
      name: `practice ${practice.learner}`,
      drawn: practice.draws,
      breaches: practiceBreaches(practice),
      fairness: practiceFairness(practice),
    })),
  ];
}

type Task = CaseTask & { readonly level: string };

/** Every case once, however many drew it. */
function tasksFor(sources: readonly Source[], fileOf: ReadonlyMap<string, string>): readonly Task[] {
  const seeds = new Map<string, Set<number>>();
  for (const { level, seed } of sources.flatMap(({ drawn }) => drawn))
    seeds.set(level, (seeds.get(level) ?? new Set()).add(seed));
  return [...seeds].flatMap(([level, own]) => {
    const all = [...own];
    return Array.from({ length: Math.ceil(all.length / AT_A_TIME) }, (_, at) => ({
      level,
      file: fileOf.get(level) ?? '',
      seeds: all.slice(at * AT_A_TIME, (at + 1) * AT_A_TIME),
    }));
  });
}

type Judged = {
  readonly source: string;
  readonly cases: number;
  readonly against: readonly string[];
  readonly counts: number;
  readonly unfair: readonly Fairness[];
  /** the count nearest to its bound */
  readonly worst: Fairness | null;
};

function judged(
  { name, drawn, breaches, fairness }: Source,
  proved: ReadonlyMap<string, ProvedCase>,
): Judged {
  const cases = drawn.map(({ level, seed }) => ({ level, seed, proof: proved.get(`${level} ${seed}`) }));
  const answers = cases.flatMap(({ proof }): readonly AnswerPlace[] => proof?.answers ?? []);
  const counts = [...fairness, ...answerFairness(name, answers)];
  const nearness = (one: Fairness) => one.chiSquare / one.bound;
  return {
    source: name,
    cases: cases.length,
    against: [
      ...breaches,
      ...cases.flatMap(({ level, seed, proof }) =>
        (proof?.against ?? ['not played']).map((what) => `${level}, seed ${seed}: ${what}`),
      ),
    ],
    counts: counts.length,
    unfair: counts.filter((one) => !isFair(one)),
    worst: [...counts].sort((one, other) => nearness(other) - nearness(one))[0] ?? null,
  };
}

function sourceLines({ source, cases, against, counts, unfair, worst }: Judged): string {
  return [
    `${source}: ${cases} cases drawn, ${against.length} thing(s) wrong; ${counts} counts, ${unfair.length} unfair`,
    ...(worst ? [`  nearest to its bound: ${fairnessLine(worst)}`] : []),
    ...against.map((one) => `  WRONG ${one}`),
    ...unfair.map((one) => `  UNFAIR ${fairnessLine(one)}`),
  ].join('\n');
}

function fairnessLine({ what, draws, freedom, chiSquare, bound }: Fairness): string {
  return `${what}: chi-square ${chiSquare.toFixed(1)} at ${freedom} of ${draws} draws, bound ${bound.toFixed(1)}`;
}
