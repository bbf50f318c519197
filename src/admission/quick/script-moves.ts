// A written script as moves: each thing done, with the waits that follow it before the next.
import type { ScriptStep } from '../../level-format/script-step';
import { READ_BACK } from '../../session/play-script';
import { isReached, lookAgainIn } from '../../session/until';
import { type Ticks, ticks } from '../../sim/units';
import { type Act, isLessonCommand } from '../../training/lesson-commands';
import type { Wait } from './move';
import { addQuickMove, type QuickMove, type QuickPlay } from './quick-play';

export type ScriptMove = QuickMove & {
  /** steps of the script that it is, from and up to before */
  readonly from: number;
  readonly to: number;
  /** the label it stands under */
  readonly label: string;
  /** done in the place of what is written */
  readonly instead?: Act;
};

const USUAL_PATIENCE = 120;

/** @param steps with the draw filled in */
export function scriptMoves(steps: readonly ScriptStep[]): readonly ScriptMove[] {
  const moves: (Omit<ScriptMove, 'to' | 'waits'> & { to: number; waits: Wait[] })[] = [];
  let label = '';
  steps.forEach((step, at) => {
    if ('label' in step) {
      label = step.label;
      return;
    }
    const wait = waitOf(step);
    const last = moves[moves.length - 1];
    if (wait && last) {
      last.waits.push(wait);
      last.to = at + 1;
    } else
      moves.push({
        command: 'do' in step ? step.do : null,
        waits: wait ? [wait] : 'do' in step && step.until ? [{ ticks: READ_BACK }] : [],
        from: at,
        to: at + 1,
        label,
      });
  });
  return moves;
}

function waitOf(step: ScriptStep): Wait | undefined {
  if ('wait' in step) return { ticks: ticks(step.wait) };
  if (!('until' in step) || 'do' in step) return undefined;
  const { until, atMost = USUAL_PATIENCE } = step;
  return {
    until: (simulation) => isReached(simulation, until),
    most: ticks(atMost),
    poll: (simulation, nextAct) => lookAgainIn(simulation, until, nextAct),
  };
}

/** Tells a quick play a move. @returns the number it goes by */
export function enlist(one: QuickPlay, move: QuickMove): number {
  return addQuickMove(one, move, move.command !== null && isLessonCommand(move.command));
}

/** From now on a move waits no longer than so; what it has come to so far stands. */
export function limitPatience({ quick }: QuickPlay, number: number, most: Ticks): void {
  const move = quick.moves[number];
  if (!move) return;
  const waits = move.waits.map((wait) =>
    'until' in wait ? { ...wait, most: Math.min(wait.most, most) } : wait,
  );
  quick.moves[number] = { ...move, waits };
}
