// What a line or a step of a procedure says it follows, its condition must ask for: two passages whose swap costs nothing
// must not turn such an order round. Part of check d of admission.
import type { Level } from '../level-format/level';
import { lineOfPath } from '../level-format/locate';
import { applyChange, passages, type Script } from '../level-format/script';
import { playSteps, stepsFor } from '../session/play-script';
import { beginPlay, reportOf } from '../session/play-through';
import type { LineResult, Text } from '../training/report';
import { type Finding, logOf } from './admission';
import { isPerfect, linesOf, tryRun } from './trial-run';

const SEED = 1;

type Pair = { readonly first: string; readonly later: string };

/** @param free neighbouring passages, by label, whose swap seems to cost nothing @param text level.json as it stands */
export function turnedOrders(
  level: Level,
  { steps }: Script,
  free: readonly (readonly [string, string])[],
  text: string,
): readonly Finding[] {
  const declared = level.checklist.flatMap(({ id, follows = [] }) =>
    follows.map((first): Pair => ({ first, later: id })),
  );
  if (declared.length === 0) return [];
  const deeds = deedsByPassage(level, steps);
  return free.flatMap(([sooner, later]) => {
    const turned = declared.filter(
      (pair) => deeds.get(sooner)?.has(pair.first) && deeds.get(later)?.has(pair.later),
    );
    if (turned.length === 0) return [];
    const run = tryRun(level, applyChange(steps, { swap: [sooner, later] }), SEED);
    if (!isPerfect(run)) return [];
    const met = new Map(linesOf(run.report).map((line) => [line.id, tickOf(line)]));
    // what takes no time happens in the same tick, in the order of the passages
    const pair = turned.find((one) => Number(met.get(one.later)) <= Number(met.get(one.first)));
    return pair ? [finding(level, pair, [sooner, later], text, logOf(run.play))] : [];
  });
}

/** Which lines are met while each passage of the solution is played. */
function deedsByPassage(level: Level, steps: Script['steps']): ReadonlyMap<string, ReadonlySet<string>> {
  const play = beginPlay(level, SEED);
  const deeds = new Map<string, Set<string>>();
  let done = new Set<string>();
  for (const { label, steps: own } of passages(stepsFor(level, { steps }, SEED))) {
    playSteps(play, own);
    const met = new Set(
      linesOf(reportOf(play))
        .filter(({ verdict }) => verdict === 'met')
        .map(({ id }) => id),
    );
    deeds.set(label, new Set([...met].filter((id) => !done.has(id))));
    done = met;
  }
  return deeds;
}

function tickOf({ verdict, tick }: LineResult): number {
  return verdict === 'met' && tick !== null ? tick : Number.NaN;
}

const mend: Text = {
  en: 'let its condition ask for the order ("before", "after"), or say no longer that it follows',
  'zh-CN': '在条件中写明先后（before、after），或去掉 follows',
};

function finding(
  level: Level,
  { first, later }: Pair,
  [one, other]: readonly [string, string],
  text: string,
  log: readonly string[],
): Finding {
  const path = pathOf(level, later, text);
  return {
    check: 'd',
    file: 'level.json',
    line: lineOfPath(text, path),
    path: path.join('.'),
    message: {
      en: `"${later}" is said to follow "${first}", yet swapping "${one}" and "${other}" costs nothing`,
      'zh-CN': `“${later}”写明在“${first}”之后，但对调“${one}”与“${other}”不失分`,
    },
    mend,
    log,
  };
}

/** A line of the level's own, or the use of the procedure that it comes from. */
function pathOf(level: Level, id: string, text: string): readonly (string | number)[] {
  const procedure = level.checklist.find((line) => line.id === id)?.procedure;
  if (procedure !== undefined)
    return ['procedures', level.procedures.findIndex(({ use, as }) => (as ?? use) === procedure)];
  const written = JSON.parse(text) as { readonly checklist: readonly { readonly id: string }[] };
  return ['checklist', written.checklist.findIndex((line) => line.id === id), 'condition'];
}
