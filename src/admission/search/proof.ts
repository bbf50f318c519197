// A short cut that the search believes to have found, played as a player would play it; and what is told of it.
import type { Level } from '../../level-format/level';
import type { ScriptStep } from '../../level-format/script-step';
import { playSteps } from '../../session/play-script';
import { beginPlay, type PlayThrough, reportOf } from '../../session/play-through';
import { dangerAt } from '../../session/unsafe-moments';
import type { ChecklistLine } from '../../training/checklist';
import type { Text } from '../../training/report';
import { type Finding, logOf } from '../admission';
import { type Danger, isVeto } from './dangers';
import { type Route, scriptOf } from './route';
import type { Scheme } from './scheme';

export type Candidate = {
  readonly scheme: Scheme;
  readonly level: Level;
  readonly seed: number;
  /** the solution's steps, the draw filled in */
  readonly written: readonly ScriptStep[];
};

/** @returns what stands against the level, or null where the play-through does not bear it out */
export function proveByPlay({ scheme, level, seed, written }: Candidate, route: Route): Finding | null {
  const script = scriptOf(scheme, route, written);
  const play = beginPlay(level, seed);
  playSteps(play, script);
  const report = reportOf(play);
  const dangers = dangersIn(scheme, level, seed, script);
  const isAsGood = report.score >= scheme.grade.score;
  if (!report.passed || dangers.length === 0 || !(isAsGood || dangers.some(isVeto))) return null;
  const [left, added] = [leftOut(scheme, route), putIn(route)];
  return {
    check: 'g',
    file: 'level.json',
    path: 'checklist',
    message: {
      en: `a shorter way passes with ${report.score} of ${report.of}, though unsafe (${sayAll(dangers, 'en')}): without ${left}${added && `, but with ${added}`}`,
      'zh-CN': `另有捷径也能通过（${report.score}/${report.of} 分），却不安全（${sayAll(dangers, 'zh-CN')}）：省去 ${left}${added && `，改用 ${added}`}`,
    },
    mend: {
      en: 'make it cost: a veto for the danger, or a line for what was left out',
      'zh-CN': '让它失分：为该危险加一票否决项，或为省去的步骤加评分项',
    },
    log: logOf(play),
  };
}

/** Titles of rules say how it should be. */
function sayAll(dangers: readonly Danger[], language: keyof Text): string {
  const each = dangers.map(({ sign, words }) =>
    typeof sign === 'string'
      ? words[language]
      : language === 'en'
        ? `against "${words.en}"`
        : `违反“${words['zh-CN']}”`,
  );
  return each.join(language === 'en' ? '; ' : '；');
}

/** Played once more, with the dangers as the lines that it is judged by. */
function dangersIn(
  scheme: Scheme,
  level: Level,
  seed: number,
  script: readonly ScriptStep[],
): readonly Danger[] {
  const { checklist } = scheme.one.play.judge;
  const line = { group: 'protect', reason: nothing, clauses: [], points: 0, veto: true } as const;
  const lines = scheme.dangers.flatMap(({ sign, words }, danger): ChecklistLine[] =>
    typeof sign === 'string' ? [] : [{ ...line, id: String(danger), title: words, condition: sign }],
  );
  const play = beginPlay(level, seed, { checklist: { ...checklist, lines, retest: null } });
  const seen = new Set<number>();
  const look = (_events: unknown, { simulation: { state, plant } }: PlayThrough) =>
    scheme.dangers.forEach(({ sign }, danger) => {
      if (typeof sign === 'string' && dangerAt(state, plant.preset.lift, sign) >= 0) seen.add(danger);
    });
  playSteps(play, script, look);
  for (const { id, verdict } of reportOf(play).vetoes) if (verdict === 'broken') seen.add(Number(id));
  return scheme.dangers.filter((_, danger) => seen.has(danger) && !scheme.lawful.has(danger));
}

const nothing: Text = { en: '', 'zh-CN': '' };

function leftOut({ moves }: Scheme, route: Route): string {
  const kept = new Set(route.map(({ at }) => at));
  const left = moves.flatMap((move, at) =>
    kept.has(at) || !move.command ? [] : [`${move.from + 1} ${move.command.type}`],
  );
  return left.length === 0 ? 'any step' : `step ${left.join(', ')}`;
}

function putIn(route: Route): string {
  return route.flatMap(({ act }) => (act ? [JSON.stringify(act)] : [])).join(', ');
}
