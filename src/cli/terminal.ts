// The terminal's verbs: words in, one JSON text a line out, or one line of complaint. Knows no process, so that tests
// can talk to it; main.ts hangs it on one.
import { circuitVerb } from './circuit-verb';
import { Complaint, complain, quote, Shortfall } from './complaint';
import { casesVerb } from './cases-verb';
import { checkVerb } from './check-verb';
import { coverageVerb } from './coverage-verb';
import { drawVerb } from './draw-verb';
import { driftVerb } from './drift-verb';
import { faultVerb } from './fault-verb';
import { governorVerb } from './governor-verb';
import { gradeVerb } from './grade-verb';
import { helpOf, helpOfAll, isVerb, type Verb } from './help';
import { type Language, readLanguage } from './language';
import { levelsVerb } from './levels-verb';
import { motionVerb } from './motion-verb';
import { parVerb } from './par-verb';
import { playVerb } from './play-verb';
import { procedureVerb } from './procedure-verb';
import { rulesVerb } from './rules-verb';
import { stopVerb } from './stop-verb';
import type { Listen, Tell } from './tell';
import { verifyVerb } from './verify-verb';

type Answers = Iterable<unknown> | AsyncIterable<unknown>;

type Perform = (parameters: readonly string[], language: Language, tell: Tell, listen?: Listen) => Answers;

const verbs: Readonly<Record<Verb, Perform>> = {
  circuit: circuitVerb,
  motion: motionVerb,
  fault: faultVerb,
  drift: driftVerb,
  governor: governorVerb,
  stop: stopVerb,
  play: playVerb,
  verify: verifyVerb,
  grade: gradeVerb,
  check: checkVerb,
  par: parVerb,
  draw: drawVerb,
  cases: casesVerb,
  levels: levelsVerb,
  coverage: coverageVerb,
  rules: rulesVerb,
  procedure: procedureVerb,
};

export type Outcome = {
  /** what goes to standard output, whole lines */
  readonly out: string;
  /** what goes to standard error, one line */
  readonly complaint: string;
  readonly exit: 0 | 1;
};

/**
 * @param system language to speak where none is asked for
 * @param indent spaces by which answers are set in, 0 for one line each
 * @param tell told how far a long verb has come
 * @param listen gives a verb that can be ended early the signal to heed
 */
export async function terminal(
  parameters: readonly string[],
  system: Language,
  indent = 0,
  tell: Tell = () => undefined,
  listen?: Listen,
): Promise<Outcome> {
  let spoken = system;
  const lines: string[] = [];
  const out = () => lines.map((line) => `${line}\n`).join('');
  try {
    const { language, rest } = readLanguage(parameters, system);
    spoken = language;
    for await (const one of answer(rest, language, tell, listen))
      lines.push(typeof one === 'string' ? one : written(one, indent));
    return { out: out(), complaint: '', exit: 0 };
  } catch (error) {
    // a complaint is for the user; anything else is our fault, and still no stack trace
    const words = error instanceof Complaint ? error.words[spoken] : `internal error: ${String(error)}`;
    return { out: error instanceof Shortfall ? out() : '', complaint: `${words}\n`, exit: 1 };
  }
}

function answer(parameters: readonly string[], language: Language, tell: Tell, listen?: Listen): Answers {
  const [name = '', ...rest] = parameters;
  if (['help', '--help', '-h'].includes(name)) return [help(rest, language)];
  if (!isVerb(name)) complainOfVerb(name);
  if (rest.includes('--help') || rest.includes('-h')) return [helpOf(name, language)];
  return verbs[name](rest, language, tell, listen);
}

function help([name, ...more]: readonly string[], language: Language): string {
  if (name === undefined) return helpOfAll(language);
  if (!isVerb(name) || more.length > 0) complainOfVerb([name, ...more].join(' '));
  return helpOf(name, language);
}

function complainOfVerb(name: string): never {
  const there = Object.keys(verbs).join(', ');
  complain(
    `${name === '' ? 'no verb given' : `there is no verb ${quote(name)}`}; there are: ${there}. "help" tells more`,
    `${name === '' ? '没有给出命令' : `没有命令 ${quote(name)}`}；可用：${there}。用“help”查看说明`,
  );
}

/** JSON has no word for what is no number, and would say null. */
function written(one: unknown, indent: number): string {
  return JSON.stringify(
    one,
    (key: string, value: unknown) => {
      if (typeof value === 'number' && !Number.isFinite(value))
        complain(
          `the figures given are too far apart to work out "${key}"; give figures of a lift`,
          `所给数值相差过大，无法算出“${key}”；请给出电梯的数值`,
        );
      return value;
    },
    indent,
  );
}
