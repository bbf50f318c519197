// A level rehearsed on the headless lift: its solution earns everything with every seed, its mistakes cost the line they
// name, doing nothing fails, and steps that cost nothing when they are left out are told. Checks b, c and d of admission.
import type { Level } from '../level-format/level';
import type { Script } from '../level-format/script';
import { playScript, type ScriptRun } from '../session/play-script';
import type { LineResult, Report, Text } from '../training/report';

export type Finding = {
  /** letter of the admission check */
  readonly check: 'b' | 'c' | 'd';
  /** file below the level's folder */
  readonly file: string;
  readonly message: Text;
  readonly mend: Text;
};
export type Named = { readonly name: string; readonly script: Script };

const NOTHING_SECONDS = 600;

/** @param seeds how many cases of the draw are played. @returns what stands against the level */
export function rehearse(
  level: Level,
  solution: Script,
  mistakes: readonly Named[],
  seeds: number,
): readonly Finding[] {
  const against: Finding[] = [];
  for (let seed = 1; seed <= seeds && against.length === 0; seed++)
    against.push(...solved(playScript(level, solution, seed), seed));
  if (against.length > 0) return against;
  return [...mistakes.flatMap((mistake) => punished(level, mistake)), ...idle(level, solution)];
}

/** Everything met, nothing left behind, nothing refused. */
function solved({ session, troubles }: ScriptRun, seed: number): readonly Finding[] {
  const report = session.report();
  const [trouble] = troubles;
  const lost = linesOf(report).find(({ verdict }) => verdict !== 'met');
  if (trouble)
    return [
      finding('b', 'solution.json', `seed ${seed}, ${trouble}`, `种子 ${seed}：${trouble}`, mendScript),
    ];
  if (lost)
    return [
      finding(
        'b',
        'solution.json',
        `seed ${seed}: the line "${lost.id}" is ${lost.verdict}`,
        `种子 ${seed}：“${lost.id}” 未满足（${lost.verdict}）`,
        mendScript,
      ),
    ];
  if (report.passed && report.score === report.of) return [];
  return [
    finding(
      'b',
      'solution.json',
      `seed ${seed}: earns ${report.score} of ${report.of}, ${report.failures.join(', ') || 'passed'}`,
      `种子 ${seed}：得 ${report.score}/${report.of} 分，${report.failures.join('、') || '通过'}`,
      mendScript,
    ),
  ];
}

const mendScript: Text = {
  en: 'mend the solution, the conditions or the par',
  'zh-CN': '修改参考解、条件或标准值',
};

function punished(level: Level, { name, script }: Named): readonly Finding[] {
  const file = `mistakes/${name}.json`;
  const report = playScript(level, script, 1).session.report();
  const line = linesOf(report).find(({ id }) => id === script.breaks);
  if (!line)
    return [
      finding('b', file, `names no line ("${script.breaks ?? ''}")`, `没有写出存在的评分项`, {
        en: 'name in "breaks" a line of the level',
        'zh-CN': '在 breaks 中写出本关的评分项',
      }),
    ];
  const caught = line.veto ? line.verdict === 'broken' && !report.passed : line.verdict !== 'met';
  if (caught && (line.veto || report.score < report.of)) return [];
  return [
    finding('b', file, `does not cost "${line.id}"`, `没有使 “${line.id}” 失分`, {
      en: 'mend the condition, or the mistake',
      'zh-CN': '修改条件或该错误示例',
    }),
  ];
}

function idle(level: Level, solution: Script): readonly Finding[] {
  const nothing: Script = {
    ...solution,
    steps: [{ wait: NOTHING_SECONDS }, { do: { type: 'hand-over' } }],
  };
  const report = playScript(level, nothing, 1).session.report();
  if (!report.passed) return [];
  return [
    finding('c', 'level.json', 'doing nothing and handing over passes', '什么都不做直接交付也能通过', {
      en: 'raise the pass mark, or ask for the work that must be done',
      'zh-CN': '提高合格分，或写明必须完成的工作',
    }),
  ];
}

/** Steps of the solution that can be left out at no cost, by number from 1. Told, not refused. */
export function unscoredSteps(level: Level, solution: Script): readonly number[] {
  return solution.steps.flatMap((step, at) => {
    if (!('do' in step)) return [];
    const steps = solution.steps.filter((_, other) => other !== at);
    const { session, troubles } = playScript(level, { ...solution, steps }, 1);
    const report = session.report();
    return report.passed && report.score === report.of && troubles.length === 0 ? [at + 1] : [];
  });
}

const linesOf = (report: Report): readonly LineResult[] => [...report.lines, ...report.vetoes];

function finding(check: Finding['check'], file: string, en: string, zh: string, mend: Text): Finding {
  return { check, file, message: { en, 'zh-CN': zh }, mend };
}
