// What a browser's own trace tells of the page's frames: per frame the main thread's work, and apart from it what only
// a machine without a graphics card does there, painting the flat canvas when a frame is handed over. Processor time
// first, which other programs lengthen little; the time on the wall beside it.

type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
};

/** Milliseconds. */
export type FrameWork = {
  readonly work: number;
  readonly scripts: number;
  readonly handing: number;
  readonly wall: number;
};
export type TraceFigures = {
  readonly frames: readonly FrameWork[];
  /** tasks of the main thread that took more than fifty milliseconds, frames or not */
  readonly longByProcessor: readonly number[];
  readonly longByWall: readonly number[];
};

export const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];
const LONG = 50;

/** @param text a trace of the named categories */
export function figuresOf(text: string): TraceFigures {
  const { traceEvents }: { traceEvents: readonly TraceEvent[] } = JSON.parse(text);
  const whole = traceEvents.filter(({ ph, dur }) => ph === 'X' && dur !== undefined);
  const main = threadOf(whole.find(({ name }) => name === 'FireAnimationFrame'));
  const here = whole.filter((event) => threadOf(event) === main);
  const tasks = here.filter(({ name }) => name === 'RunTask');
  const inner = here.filter(({ name }) => name === 'FireAnimationFrame' || name === 'Commit');
  return {
    frames: tasks.flatMap((task) => frameIn(task, inner)),
    longByProcessor: tasks.map(processor).filter((time) => time > LONG),
    longByWall: tasks.map(wall).filter((time) => time > LONG),
  };
}

const threadOf = (event?: TraceEvent) => `${event?.pid}/${event?.tid}`;
const processor = ({ tdur = 0 }: TraceEvent) => tdur / 1000;
const wall = ({ dur = 0 }: TraceEvent) => dur / 1000;

function frameIn(task: TraceEvent, inner: readonly TraceEvent[]): readonly FrameWork[] {
  const end = task.ts + (task.dur ?? 0);
  const within = inner.filter(({ ts }) => ts >= task.ts && ts < end);
  const sum = (name: string) =>
    within.filter((event) => event.name === name).reduce((total, event) => total + processor(event), 0);
  const scripts = sum('FireAnimationFrame');
  if (scripts === 0) return [];
  const handing = sum('Commit');
  return [{ work: processor(task) - handing, scripts, handing, wall: wall(task) }];
}

/** @param share 0.95 for the value that one in twenty exceeds */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
}
