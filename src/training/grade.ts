// From how each line stands to what a run is worth and whether it passes. The judge's last word, without its words.
import type { Seconds } from '../sim/units';
import type { Checklist, ChecklistLine } from './checklist';
import { efficiencyOf, type Tally } from './efficiency';
import type { Efficiency, Verdict } from './report';
import { type Score, scoreOf } from './score';

export type LineStanding = {
  readonly verdict: Verdict;
  /** what of its points it is worth when met */
  readonly share: number;
};

export type Standing = {
  /** in the order of the checklist's lines */
  readonly lines: readonly LineStanding[];
  readonly tally: Tally;
  /** since the player took over */
  readonly seconds: Seconds;
  readonly hintCost: number;
  readonly harmed: boolean;
  readonly handedOver: boolean;
  /** something that can hurt is still out */
  readonly dangerLeft: boolean;
};

export type Grade = Score & {
  readonly efficiency: Efficiency;
  /** why it fails, strongest first; see `Report` */
  readonly failures: readonly string[];
};

export function gradeOf(checklist: Checklist, standing: Standing): Grade {
  const { tally, seconds, hintCost } = standing;
  const proved = isProved(checklist, standing);
  const efficiency = efficiencyOf(tally, checklist, seconds, proved);
  const scored = checklist.lines.flatMap((line, index) =>
    line.veto ? [] : [{ group: line.group, points: pointsOf(line, standing.lines[index]), of: line.points }],
  );
  const score = scoreOf(scored, efficiency, hintCost, checklist);
  return { ...score, efficiency, failures: failuresOf(checklist, standing, proved, score.score) };
}

export function pointsOf({ points }: ChecklistLine, standing: LineStanding | undefined): number {
  return standing?.verdict === 'met' ? Math.round(points * standing.share * 100) / 100 : 0;
}

/** Naming the part wins nothing: the lift must be seen to work; where nothing was to be repaired, be handed over. */
function isProved({ retest, lines }: Checklist, standing: Standing): boolean {
  if (retest === null) return standing.handedOver;
  return standing.lines[lines.findIndex(({ id }) => id === retest)]?.verdict === 'met';
}

function failuresOf(
  { lines, retest, passMark }: Checklist,
  standing: Standing,
  proved: boolean,
  score: number,
): readonly string[] {
  const failures: string[] = [];
  if (standing.harmed) failures.push('accident');
  if (lines.some(({ veto }, index) => veto && standing.lines[index]?.verdict === 'broken'))
    failures.push('veto');
  if (retest !== null && !proved) failures.push('not-retested');
  if (!standing.handedOver) failures.push('not-handed-over');
  else if (standing.dangerLeft) failures.push('left-behind');
  if (score < passMark) failures.push('points');
  return failures;
}
