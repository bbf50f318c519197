// An old run judged anew by a changed checklist, and what that changes, line by line.
import { canonical } from '../level-format/content-hash';
import type { Level } from '../level-format/level';
import type { Defect } from '../level-format/read-result';
import { type Claim, claimOf, type ClaimedLine, type ResultData, statesOfText } from '../level-format/result';
import { settleLevel } from '../level-format/settle';
import { playRecording, reportOf, statesOf } from './play-through';
import { statesDefect } from './states-defect';

/** A line before and after; null where the checklist has no such line. */
export type LineChange = {
  readonly line: string;
  readonly before: ClaimedLine | null;
  readonly after: ClaimedLine | null;
};

export type Regraded =
  | {
      readonly ok: true;
      readonly changes: readonly LineChange[];
      readonly before: Claim;
      readonly after: Claim;
    }
  /** the level is no longer the one that was played */
  | { readonly ok: false; readonly defect: Defect };

/**
 * @param level what was played; its checklist may have changed since, its lift may not
 * @param judged the level whose checklist is to judge
 */
export function regrade(result: ResultData, level: Level, judged: Level): Regraded {
  const { recording, verdict: before, states } = result;
  const { checklist } = settleLevel(judged, recording.seed);
  const play = playRecording(level, recording, { checklist });
  const { startsAt } = play.trace;
  const defect = statesDefect(statesOfText(states), statesOf(play), recording, startsAt, []);
  if (defect) return { ok: false, defect };
  const after = claimOf(reportOf(play));
  return { ok: true, changes: changesOf(before, after), before, after };
}

function changesOf(before: Claim, after: Claim): readonly LineChange[] {
  const old = new Map([...before.lines, ...before.vetoes].map((line) => [line.id, line]));
  const now = [...after.lines, ...after.vetoes];
  const kept = now.map((line) => ({ line: line.id, before: old.get(line.id) ?? null, after: line }));
  const names = new Set(now.map(({ id }) => id));
  const gone = [...old.values()].filter(({ id }) => !names.has(id));
  return [...kept, ...gone.map((line) => ({ line: line.id, before: line, after: null }))].filter(
    (change) => canonical(change.before) !== canonical(change.after),
  );
}
