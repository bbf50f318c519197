// What a script asks for: commands and facts that there are, waits that can be waited for, and no more time than any
// level takes. What its holes are filled with is looked at when it is played.
import { commandFields } from '../sim/command-fields';
import type { FactTest } from '../training/conditions/condition';
import { facts } from '../training/facts/facts';
import { type Act, isLessonCommand } from '../training/lesson-commands';
import { both, type Complaints, type FilePath } from './complaints';
import { actTrouble } from './read-recording';
import type { ScriptStep } from './script-step';

/** Five and a half hours of the lift's time: no script of a level comes near. [?] */
const LONGEST_SCRIPT = 20_000;
/** What a script waits for at most where it does not say: play-script.ts. */
const USUAL_WAIT = 120;
const MOST_STEPS = 1500;

export function checkSteps(steps: readonly ScriptStep[], path: FilePath, complaints: Complaints): void {
  steps.forEach((step, at) => {
    if ('do' in step) {
      checkCommand(step.do, [...path, at, 'do'], complaints);
      if (step.until && step.do.type !== 'tell-partner') notAnOrder([...path, at, 'until'], complaints);
    } else if ('until' in step) checkUntil(step.until, [...path, at, 'until'], complaints);
  });
}

function notAnOrder(path: FilePath, { complain }: Complaints): void {
  complain(
    path,
    both('只有对同伴下的口令才会被复诵', 'only an order to the partner is read back'),
    both('去掉，或改为 tell-partner', 'leave it out, or tell the partner'),
  );
}

const state = /^(idle|lift-ready|meter-settled|car-open-at-(\d{1,3}|\$\{\w+\}))$/;
const waitable = ['idle', 'lift-ready', 'meter-settled', 'car-open-at-N'];

function checkUntil(until: string | FactTest, path: FilePath, complaints: Complaints): void {
  if (typeof until !== 'string') checkFact(until, path, complaints);
  else if (!state.test(until))
    complaints.noSuch(path, both('可等待的状态', 'state to wait for'), until, waitable);
}

/** @param steps of the whole script, changes made */
export function checkLength(steps: readonly ScriptStep[], path: FilePath, { complain }: Complaints): void {
  const seconds = steps.reduce((sum, step) => {
    if ('wait' in step) return sum + step.wait;
    return 'until' in step && !('do' in step) ? sum + Math.max(0, step.atMost ?? USUAL_WAIT) : sum;
  }, 0);
  if (!(seconds <= LONGEST_SCRIPT))
    complain(
      path,
      both(`最长需要 ${seconds} 秒`, `they may take ${seconds} s`),
      both(`最多播放 ${LONGEST_SCRIPT} 秒`, `at most ${LONGEST_SCRIPT} s are played`),
    );
  if (steps.length > MOST_STEPS)
    complain(
      path,
      both(`有 ${steps.length} 步`, `there are ${steps.length} steps`),
      both(`最多 ${MOST_STEPS} 步`, `at most ${MOST_STEPS}`),
    );
}

const hole = /^\$\{\w+\}$/;

function checkCommand(command: Act, path: FilePath, complaints: Complaints): void {
  const { noSuch, complain } = complaints;
  // what is done may depend on the draw: a notice left hanging, or taken off
  if (hole.test(command.type)) return;
  if (!isLessonCommand(command) && !Object.hasOwn(commandFields, command.type))
    return noSuch([...path, 'type'], both('命令', 'command'), command.type, Object.keys(commandFields));
  if (JSON.stringify(command).includes('${')) return;
  const trouble = actTrouble(command);
  if (trouble)
    complain(
      [...path, trouble.field],
      both(`命令“${command.type}”看不懂`, `the command "${command.type}" cannot be understood`),
      both(`应为 ${trouble.expected}`, `expected ${trouble.expected}`),
    );
}

function checkFact({ fact, args = [] }: FactTest, path: FilePath, { noSuch, complain }: Complaints): void {
  const known = Object.hasOwn(facts, fact) ? facts[fact] : undefined;
  if (!known) return noSuch([...path, 'fact'], both('事实', 'fact'), fact, Object.keys(facts));
  if (args.length !== known.args.length)
    complain(
      [...path, 'args'],
      both(`事实“${fact}”给了 ${args.length} 个参数`, `the fact "${fact}" is told ${args.length} things`),
      both(`应为：${known.args.join('、') || '无'}`, `it wants ${known.args.join(', ') || 'none'}`),
    );
}
