// A level rehearsed: its solution and the other legal ways earn everything with every case of the draw, each mistake
// costs the line it names, and doing nothing fails. Checks b and c of admission.
import type { Level } from '../level-format/level';
import type { Script } from '../level-format/script';
import type { Text } from '../training/report';
import { type AdmissionCheck, type Finding, logOf, type Named } from './admission';
import { isPerfect, linesOf, type TrialRun, tryRun } from './trial-run';
import { unbrokenVetoes } from './unbroken-vetoes';

type Line = Level['checklist'][number];

const NOTHING_SECONDS = 600;

export const solved: AdmissionCheck = {
  letter: 'b',
  about: { en: 'the solution earns everything', 'zh-CN': '参考解得满分' },
  prove: ({ level, solution, seeds, alternatives }) => ({
    against: [
      ...firstOf(seeds.map((seed) => () => earnsAll(level, solution, seed, 'solution.json'))),
      ...alternatives.flatMap(({ name, script }) =>
        earnsAll(level, script, seeds[0] ?? 1, `alternatives/${name}.json`),
      ),
    ],
  }),
};

export const punished: AdmissionCheck = {
  letter: 'b',
  about: { en: 'each mistake costs its line', 'zh-CN': '每个错误都使对应项失分' },
  after: ['b'],
  prove: ({ level, text, mistakes }) => {
    const runs = mistakes.map((mistake) => ({ mistake, run: playedMistake(level, mistake) }));
    const lost = new Set(runs.flatMap(({ run }) => notMet(run)));
    const proved = ({ id, veto, procedure }: Line) => lost.has(id) || (veto && procedure === undefined);
    const reports = runs.map(({ run }) => run.report);
    return {
      against: [
        ...runs.flatMap(({ mistake, run }) => costsItsLine(mistake, run)),
        ...unbrokenVetoes(level, reports, text),
      ],
      // no mistake has been seen to cost them: perhaps nothing can. Shared vetoes are proved with their procedures
      told: { unproved: level.checklist.filter((line) => !proved(line)).map(({ id }) => id) },
    };
  },
};

export const idle: AdmissionCheck = {
  letter: 'c',
  about: { en: 'doing nothing fails', 'zh-CN': '什么都不做不能通过' },
  prove: ({ level }) => ({ against: failsUndone(level) }),
};

function playedMistake(level: Level, { script }: Named): TrialRun {
  return tryRun(level, script.steps, script.seed ?? 1);
}

/** One failing case of a draw is enough to know. */
function firstOf(tries: readonly (() => readonly Finding[])[]): readonly Finding[] {
  for (const one of tries) {
    const found = one();
    if (found.length > 0) return found;
  }
  return [];
}

const mendScript: Text = {
  en: 'mend the script, the conditions or the par',
  'zh-CN': '修改该脚本、条件或标准值',
};

function earnsAll(level: Level, { steps }: Script, seed: number, file: string): readonly Finding[] {
  const run = tryRun(level, steps, seed);
  if (isPerfect(run)) return [];
  const [en, zh] = shortfall(run);
  return [finding('b', file, `seed ${seed}: ${en}`, `种子 ${seed}：${zh}`, mendScript, run)];
}

/** The first thing that went wrong, in both languages. */
function shortfall({ report, troubles }: TrialRun): readonly [en: string, zh: string] {
  const [trouble] = troubles;
  if (trouble) {
    const step = trouble.step + 1;
    return [`step ${step}: ${trouble.what}`, `第 ${step} 步：${trouble.what}`];
  }
  const lost = linesOf(report).find(({ verdict }) => verdict !== 'met');
  if (lost) return [`the line "${lost.id}" is ${lost.verdict}`, `“${lost.id}”未满足（${lost.verdict}）`];
  const [left] = report.ledger;
  if (left)
    return [`left behind: ${left.object} at ${left.where}`, `遗留物品：${left.object}（${left.where}）`];
  const why = report.failures.join(', ');
  return [
    `earns ${report.score} of ${report.of}${why && `, ${why}`}`,
    `得 ${report.score}/${report.of} 分${why && `，${why}`}`,
  ];
}

function notMet({ report }: TrialRun): readonly string[] {
  return linesOf(report).flatMap(({ id, verdict }) => (verdict === 'met' ? [] : [id]));
}

function costsItsLine({ name, script }: Named, run: TrialRun): readonly Finding[] {
  const file = `mistakes/${name}.json`;
  const { report } = run;
  const line = linesOf(report).find(({ id }) => id === script.breaks);
  if (!line)
    return [
      finding(
        'b',
        file,
        `names no line of the level ("${script.breaks ?? ''}")`,
        `没有写出本关的评分项（“${script.breaks ?? ''}”）`,
        { en: 'name in "breaks" a line of the level', 'zh-CN': '在 breaks 中写出本关的评分项' },
        run,
      ),
    ];
  const caught = line.veto ? line.verdict === 'broken' && !report.passed : line.verdict !== 'met';
  if (caught && (line.veto || report.score < report.of)) return [];
  return [
    finding(
      'b',
      file,
      `does not cost "${line.id}"`,
      `没有使“${line.id}”失分`,
      { en: 'mend the condition, or the mistake', 'zh-CN': '修改条件或该错误示例' },
      run,
    ),
  ];
}

function failsUndone(level: Level): readonly Finding[] {
  const run = tryRun(level, [{ wait: NOTHING_SECONDS }, { do: { type: 'hand-over' } }], 1);
  if (!run.report.passed) return [];
  return [
    finding(
      'c',
      'level.json',
      'doing nothing and handing over passes',
      '什么都不做直接交付也能通过',
      {
        en: 'raise the pass mark, or ask for the work that must be done',
        'zh-CN': '提高合格分，或写明必须完成的工作',
      },
      run,
    ),
  ];
}

function finding(
  check: Finding['check'],
  file: string,
  en: string,
  zh: string,
  mend: Text,
  { play }: TrialRun,
): Finding {
  return { check, file, message: { en, 'zh-CN': zh }, mend, log: logOf(play) };
}
