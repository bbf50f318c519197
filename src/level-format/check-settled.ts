// A level with its draw filled in, case by case: every fact is asked what it can be told, every event for fields it
// has, and every landing, place, device, terminal, question and document named is there.
import { commandTrouble } from '../sim/command-fields';
import { findFault } from '../sim/faults/fault-rows';
import { gaugeNumber } from '../sim/faults/gauges';
import type { ChecklistLine } from '../training/checklist';
import { eventFields, fieldKind, isEvent } from '../training/event-fields';
import type { Named } from '../training/facts/fact';
import { facts } from '../training/facts/facts';
import { fillIn } from '../training/fill-in';
import { isPlace, lights, stopDevices, switchNames } from '../training/names';
import { findRegion, regionFilling } from '../training/profiles/profiles';
import { both, type Complaints, type FilePath, visit } from './complaints';
import type { DrawCase, Level } from './level';
import { NO_FAULT } from './settle';
import { isFaultOf, type LiftNames, namesOf } from './lift-names';
import type { Origin } from './unfold';

type Look = { readonly level: Level; readonly lift: LiftNames; readonly complaints: Complaints };

/** @param origins where each line of the checklist comes from */
export function checkSettled(level: Level, origins: readonly Origin[], complaints: Complaints): void {
  const lift = namesOf(level.lift, level.liftChanges.floors);
  const look = { level, lift, complaints };
  const drawnLines = level.checklist.map((line) => JSON.stringify(line.condition).includes('${'));
  for (const [at, drawn] of casesOf(level).entries()) {
    level.checklist.forEach((line, index) => {
      // what has no holes is the same in every case
      if (at > 0 && !drawnLines[index]) return;
      checkLine({ ...line, condition: fillIn(line.condition, drawn) }, origins[index] ?? [], look);
    });
    checkScene(fillIn({ start: level.start, faults: level.faults, public: level.public }, drawn), look);
  }
  if (level.retest !== null && !level.checklist.some(({ id }) => id === level.retest))
    complaints.noSuch(['retest'], both('评分行', 'checklist line'), level.retest);
}

/** Each case of each table once, beside the first cases of the others. */
export function casesOf({ draw, region }: Level): readonly DrawCase[] {
  const own = findRegion(region);
  const first = Object.assign({}, own ? regionFilling(own) : {}, ...draw.map(([one]) => one));
  return draw.length === 0 ? [first] : draw.flatMap((table) => table.map((one) => ({ ...first, ...one })));
}

function checkLine(line: ChecklistLine, origin: Origin, look: Look): void {
  const own = origin[0] === 'checklist';
  if (origin[0] === 'findings') checkAnswer(line, origin, look);
  visit(line.condition, own ? [...origin, 'condition'] : [...origin], (value, path) => {
    if (typeof value !== 'object' || value === null) return;
    const at = own ? path : origin[0] === 'procedures' ? [...origin, 'with'] : origin;
    if ('event' in value) checkEvent(value as EventLike, at, look);
    if ('fact' in value) checkFact(value as FactLike, at, look);
    checkBounds(value, at, look);
  });
}

/** What a seed says is right must be among the choices. */
function checkAnswer({ condition }: ChecklistLine, origin: Origin, { level, complaints }: Look): void {
  if (condition.kind !== 'answered') return;
  const choices = level.findings.find(({ id }) => id === condition.question)?.choices ?? [];
  const ids = choices.map(({ id }) => id);
  for (const right of condition.right)
    if (!ids.includes(right)) complaints.noSuch([...origin, 'answer'], both('选项', 'choice'), right, ids);
}

/** What a draw has filled in where a number must stand. */
function checkBounds(value: object, path: FilePath, { complaints }: Look): void {
  for (const name of ['seconds', 'least', 'most'] as const) {
    const bound: unknown = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
    if (bound === undefined || (typeof bound === 'number' && Math.abs(bound) <= LARGEST_BOUND)) continue;
    complaints.complain(
      [...path, name],
      both(`“${String(bound)}”不是合适的数`, `"${String(bound)}" is no fitting number`),
      both('写一个数', 'write a number'),
    );
  }
}

const LARGEST_BOUND = 1e6;

type EventLike = { readonly event: string; readonly where?: Readonly<Record<string, unknown>> };
type FactLike = { readonly fact: string; readonly args?: readonly unknown[]; readonly is?: unknown };

function checkEvent({ event, where = {} }: EventLike, path: FilePath, look: Look): void {
  const { noSuch } = look.complaints;
  if (!isEvent(event))
    return noSuch([...path, 'event'], both('事件', 'event'), event, Object.keys(eventFields));
  for (const [field, wanted] of Object.entries(where)) {
    const kind = fieldKind(event, field);
    if (kind === undefined)
      noSuch([...path, 'where', field], both(`事件“${event}”的字段`, `field of event "${event}"`), field);
    else checkWanted(wanted, kind, [...path, 'where', field], look);
  }
}

function checkFact({ fact, args = [], is }: FactLike, path: FilePath, look: Look): void {
  const { noSuch, complain } = look.complaints;
  const known = Object.hasOwn(facts, fact) ? facts[fact] : undefined;
  if (!known) return noSuch([...path, 'fact'], both('事实', 'fact'), fact, Object.keys(facts));
  if (args.length !== known.args.length)
    return complain(
      [...path, 'args'],
      both(`事实“${fact}”给了 ${args.length} 个参数`, `the fact "${fact}" is told ${args.length} things`),
      both(`应为：${known.args.join('、') || '无'}`, `it wants ${known.args.join(', ') || 'none'}`),
    );
  args.forEach((arg, index) => {
    checkNamed(arg, known.args[index] ?? 'text', [...path, 'args', index], look);
  });
  if (is !== undefined) checkWanted(is, known.gives, [...path, 'is'], look);
}

/** A value, a list of values, or bounds of a number. */
function checkWanted(wanted: unknown, kind: Named, path: FilePath, look: Look): void {
  if (Array.isArray(wanted)) {
    for (const [index, one] of wanted.entries()) checkNamed(one, kind, [...path, index], look);
    return;
  }
  if (typeof wanted !== 'object' || wanted === null) return checkNamed(wanted, kind, path, look);
  if (kind !== 'number' && kind !== 'landing' && kind !== 'reading')
    look.complaints.complain(
      path,
      both('这里不是数，不能给上下限', 'this is no number and has no bounds'),
      both('写出要的值', 'write the value that is wanted'),
    );
}

function checkNamed(value: unknown, kind: Named, path: FilePath, { level, lift, complaints }: Look): void {
  if (value === null || isNamed(value, kind, level, lift)) return;
  const words = typeof kind === 'string' ? kindWords[kind] : both('选项', 'choice here');
  complaints.noSuch(path, words, String(value), typeof kind === 'string' ? [] : kind);
}

const kindWords: Readonly<Record<Extract<Named, string>, ReturnType<typeof both>>> = {
  landing: both('楼层', 'landing'),
  place: both('地点', 'place'),
  stop: both('停止装置', 'stop'),
  switch: both('开关', 'switch'),
  light: both('照明', 'light'),
  gauge: both('检查项', 'gauge'),
  part: both('部件', 'part'),
  terminal: both('端子', 'terminal'),
  pair: both('端子对（按字母顺序用 + 连接）', 'pair of terminals, in alphabetical order with + between'),
  question: both('问题', 'question'),
  choice: both('选项', 'choice'),
  document: both('文件', 'document'),
  number: both('数', 'number'),
  reading: both('数或“OL”', 'number or "OL"'),
  flag: both('是非值', 'true or false'),
  text: both('文字', 'text'),
};

function isNamed(value: unknown, kind: Named, level: Level, { floors, terminals }: LiftNames): boolean {
  if (typeof kind !== 'string') return kind.includes(String(value));
  const name = String(value);
  switch (kind) {
    case 'landing':
      return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= floors;
    case 'place':
      return isPlace(name, floors);
    case 'stop':
      return (stopDevices as readonly string[]).includes(name);
    case 'switch':
      return (switchNames as readonly string[]).includes(name);
    case 'light':
      return (lights as readonly string[]).includes(name);
    case 'gauge':
      return gaugeNumber(name) >= 0;
    case 'terminal':
      return terminals.has(name);
    case 'reading':
      return typeof value === 'number' || value === 'OL';
    case 'pair': {
      const [one = '', other = '', ...more] = name.split('+');
      return terminals.has(one) && terminals.has(other) && one < other && more.length === 0;
    }
    case 'question':
      return level.findings.some(({ id }) => id === name);
    case 'choice':
      return level.findings.some(({ choices }) => choices.some(({ id }) => id === name));
    case 'document':
      return level.documents.some(({ id }) => id === name);
    default:
      return typeof value === { number: 'number', flag: 'boolean', text: 'string', part: 'string' }[kind];
  }
}

function checkScene(
  scene: Pick<Level, 'start' | 'faults' | 'public'>,
  { level, lift, complaints }: Look,
): void {
  const { noSuch, complain } = complaints;
  const { technician, car } = scene.start;
  if (technician !== undefined && !isPlace(technician, lift.floors))
    noSuch(['start', 'technician'], both('地点', 'place'), technician);
  const floor = typeof car === 'object' ? car.floor : car;
  if (floor !== undefined && floor > lift.floors)
    noSuch(['start', 'car'], both('楼层', 'landing'), String(floor));
  scene.faults.forEach(({ fault, landing }, index) => {
    if (fault === NO_FAULT) return;
    if (!findFault(fault) || !isFaultOf(fault, level.lift))
      noSuch(['faults', index, 'fault'], both('故障', 'fault'), fault);
    if (Number(landing ?? 0) > lift.floors)
      noSuch(['faults', index, 'landing'], both('楼层', 'landing'), String(landing));
  });
  scene.public.forEach(({ command }, index) => {
    const trouble = commandTrouble(command);
    if (trouble?.field === 'type')
      noSuch(['people', 'public', index, 'command', 'type'], both('命令', 'command'), String(command.type));
    else if (trouble)
      complain(
        ['people', 'public', index, 'command', trouble.field],
        both(`命令“${command.type}”看不懂`, `the command "${command.type}" cannot be understood`),
        both(`应为 ${trouble.expected}`, `expected ${trouble.expected}`),
      );
  });
}
