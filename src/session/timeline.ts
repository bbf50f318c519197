// The run beside the model run of the same case: when each line was settled in both, and which came in another order.
import type { Level } from '../level-format/level';
import type { Script } from '../level-format/script';
import { TICK, type Seconds } from '../sim/units';
import type { Report, Verdict } from '../training/report';
import { playScript } from './play-script';

export type TimelineRow = {
  readonly line: string;
  readonly verdict: Verdict;
  /** since the player took over; null while not settled */
  readonly at: Seconds | null;
  readonly modelAt: Seconds | null;
  /** lines met later here that the model meets before this one */
  readonly before: readonly string[];
};

/** @param model the level's solution, played with the run's seed */
export function timelineOf(level: Level, report: Report, model: Script): readonly TimelineRow[] {
  const { session } = playScript(level, model, report.seed);
  const modelAt = new Map(metLines(session.report(), level).map(({ id, at }) => [id, at]));
  const met = new Map(metLines(report, level).map(({ id, at }) => [id, at]));
  const start = level.startsAt;
  return [...report.lines, ...report.vetoes].map(({ id, verdict, tick }) => ({
    line: id,
    verdict,
    at: tick === null ? null : tick * TICK - start,
    modelAt: modelAt.get(id) ?? null,
    before: [...met.keys()].filter((other) => isOvertaken(id, other, met, modelAt)),
  }));
}

function metLines({ lines }: Report, { startsAt }: Level) {
  return lines.flatMap(({ id, verdict, tick }) =>
    verdict === 'met' && tick !== null ? [{ id, at: tick * TICK - startsAt }] : [],
  );
}

type Times = ReadonlyMap<string, Seconds>;

/** Whether `other` came after `id` here, and before it in the model. */
function isOvertaken(id: string, other: string, met: Times, model: Times): boolean {
  const [here, there] = [met.get(id), met.get(other)];
  const [modelHere, modelThere] = [model.get(id), model.get(other)];
  if (here === undefined || there === undefined || modelHere === undefined || modelThere === undefined)
    return false;
  return there > here && modelThere < modelHere;
}
