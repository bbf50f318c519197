// Options of a verb, each with a value after it: --seed 7.
import { complain, quote } from './complaint';

/**
 * @param known names of options, without dashes
 * @returns what is no option, in order, and the value of each option given
 * @throws Complaint for an option that is unknown, given twice or without a value
 */
export function readOptions(
  verb: string,
  known: readonly string[],
  parameters: readonly string[],
): { readonly rest: readonly string[]; readonly options: ReadonlyMap<string, string> } {
  const rest: string[] = [];
  const options = new Map<string, string>();
  for (let at = 0; at < parameters.length; at++) {
    const parameter = parameters[at] as string;
    if (!parameter.startsWith('--')) {
      rest.push(parameter);
      continue;
    }
    const name = parameter.slice(2);
    const value = parameters[++at];
    const takes = known.map((one) => `--${one}`).join(', ');
    if (!known.includes(name))
      complain(
        `${verb}: there is no option ${quote(parameter)}; it takes ${takes}`,
        `${verb}：没有选项 ${quote(parameter)}；可用 ${takes}`,
      );
    if (value === undefined)
      complain(`${verb}: ${parameter} needs a value after it`, `${verb}：${parameter} 后面需要一个值`);
    if (options.has(name))
      complain(
        `${verb}: ${parameter} stands twice; give it once`,
        `${verb}：${parameter} 出现两次；只给一次`,
      );
    options.set(name, value);
  }
  return { rest, options };
}

/** The same of a verb whose words may also be for programs: `--json`, wherever it stands, takes no value. */
export function readJsonOptions(verb: string, known: readonly string[], parameters: readonly string[]) {
  const others = parameters.filter((one) => one !== '--json');
  return { json: others.length < parameters.length, ...readOptions(verb, known, others) };
}

/** @throws Complaint unless it is a whole number that a recording can hold */
export function readSeed(verb: string, given: string | undefined, otherwise: number): number {
  if (given === undefined) return otherwise;
  if (/^\d{1,9}$/.test(given)) return Number(given);
  complain(
    `${verb}: --seed takes a whole number from 0 to 999999999, not ${quote(given)}`,
    `${verb}：--seed 需要 0 至 999999999 的整数，而不是 ${quote(given)}`,
  );
}
