// A level's solution, or one of its mistakes, as written beside the level. A mistake may be told by what it changes in
// the solution, whose steps are marked by labels.
import { checkLength, checkSteps } from './check-script';
import { lengthProblems } from './check-size';
import { collectComplaints, type Complaints } from './complaints';
import { checkShape, parseJson } from './parse-json';
import type { Problem } from './problem';
import { scriptSchema } from './schema';
import type { ScriptStep } from './script-step';

export type Change =
  | { readonly omit: string }
  | { readonly swap: readonly [string, string] }
  | { readonly before: string; readonly steps: readonly ScriptStep[] }
  | { readonly replace: string; readonly steps: readonly ScriptStep[] };

export type Script = {
  readonly format: 'liftwright-script/1';
  readonly level: string;
  /** for a mistake: the checklist line it must break or leave unmet */
  readonly breaks?: string;
  /** for a mistake that only some cases of the draw allow: a seed that draws one; 1 unless said */
  readonly seed?: number;
  readonly steps: readonly ScriptStep[];
};

/** A mistake told by its difference from the solution. */
export type ChangedScript = Omit<Script, 'steps'> & { readonly change: readonly Change[] };

export type ReadScript =
  | { readonly ok: true; readonly script: Script }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** @param solution for a mistake that is told by its changes */
export function readScript(text: string, file: string, solution?: Script): ReadScript {
  const long = lengthProblems(text, file);
  if (long.length > 0) return { ok: false, problems: long };
  const parsed = parseJson(text, file);
  if (!parsed.ok) return parsed;
  const shaped = checkShape(scriptSchema, parsed.data, text, file);
  if (!shaped.ok) return shaped;
  const read = shaped.data as unknown as Script | ChangedScript;
  const complaints = collectComplaints(text, file);
  if (!('change' in read)) {
    checkSteps(read.steps, ['steps'], complaints);
    return whole(read, 'steps', complaints);
  }
  read.change.forEach((one, at) => {
    if ('steps' in one) checkSteps(one.steps, ['change', at, 'steps'], complaints);
  });
  if (!solution) return { ok: false, problems: [noSolution(file)] };
  const { change, ...rest } = read;
  let { steps } = solution;
  for (const one of change) {
    const missing = labelsOf(one).find((label) => !hasLabel(steps, label));
    if (missing !== undefined) return { ok: false, problems: [noLabel(file, missing)] };
    steps = applyChange(steps, one);
  }
  return whole({ ...rest, steps }, 'change', complaints);
}

function whole(script: Script, part: string, complaints: Complaints): ReadScript {
  checkLength(script.steps, [part], complaints);
  const { problems } = complaints;
  return problems.length > 0 ? { ok: false, problems } : { ok: true, script };
}

function labelsOf(change: Change): readonly string[] {
  if ('omit' in change) return [change.omit];
  if ('swap' in change) return change.swap;
  return ['before' in change ? change.before : change.replace];
}

function hasLabel(steps: readonly ScriptStep[], label: string): boolean {
  return steps.some((step) => 'label' in step && step.label === label);
}

/** The steps under each label, in order; what comes before the first label has none. */
export function passages(
  steps: readonly ScriptStep[],
): readonly { readonly label: string; readonly steps: readonly ScriptStep[] }[] {
  const found: { label: string; steps: ScriptStep[] }[] = [];
  for (const step of steps) {
    if ('label' in step) found.push({ label: step.label, steps: [step] });
    else if (found.length === 0) found.push({ label: '', steps: [step] });
    else found[found.length - 1]?.steps.push(step);
  }
  return found;
}

export function applyChange(steps: readonly ScriptStep[], change: Change): readonly ScriptStep[] {
  const parts = [...passages(steps)];
  const at = (label: string) => parts.findIndex((part) => part.label === label);
  if ('omit' in change) return flat(parts.filter(({ label }) => label !== change.omit));
  if ('swap' in change) {
    const [one, other] = change.swap.map(at) as [number, number];
    const moved = parts[one];
    parts[one] = parts[other] as (typeof parts)[number];
    parts[other] = moved as (typeof parts)[number];
    return flat(parts);
  }
  if ('before' in change) parts.splice(at(change.before), 0, { label: '', steps: change.steps });
  else {
    const label = change.replace;
    parts.splice(at(label), 1, { label, steps: [{ label }, ...change.steps] });
  }
  return flat(parts);
}

function flat(parts: readonly { readonly steps: readonly ScriptStep[] }[]): readonly ScriptStep[] {
  return parts.flatMap(({ steps }) => steps);
}

function noSolution(file: string): Problem {
  return {
    file,
    line: 0,
    path: 'change',
    message: { 'zh-CN': '没有可供改动的解法', en: 'there is no solution to change' },
    mend: { 'zh-CN': '在上一级文件夹放 solution.json', en: 'put solution.json into the folder above' },
  };
}

function noLabel(file: string, label: string): Problem {
  return {
    file,
    line: 0,
    path: 'change',
    message: { 'zh-CN': `解法中没有标签“${label}”`, en: `the solution has no label "${label}"` },
    mend: { 'zh-CN': '更正标签', en: 'correct the label' },
  };
}
