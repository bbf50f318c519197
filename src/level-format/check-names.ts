// Names in a level that must exist elsewhere: facts, events, faults, lifts, commands, drawn names.
import { commandTypes } from '../sim/commands';
import { eventTypes } from '../sim/events';
import { findFault } from '../sim/faults/fault-rows';
import { liftPresetIds } from '../sim/lifts/lift-data';
import { facts } from '../training/facts/facts';
import { lineOfPath } from './locate';
import type { Problem } from './problem';

type Path = readonly (string | number)[];
type Complain = (path: Path, kind: string, name: string, kindZh: string) => void;

/** @param level data of the right shape. @returns one problem for each name that is not there */
export function checkNames(level: Record<string, unknown>, text: string, file: string): readonly Problem[] {
  const problems: Problem[] = [];
  const complain: Complain = (path, kind, name, kindZh) => {
    problems.push({
      file,
      line: lineOfPath(text, path),
      path: path.join('.'),
      message: { 'zh-CN': `没有名为“${name}”的${kindZh}`, en: `there is no ${kind} "${name}"` },
      mend: { 'zh-CN': '更正名称', en: 'correct the name' },
    });
  };
  checkDrawn(level, complain);
  visit(level, [], (value, path) => checkValue(value, path, complain));
  const lines = level.checklist as readonly { id: string }[];
  if (!lines.some(({ id }) => id === level.retest))
    complain(['retest'], 'checklist line', String(level.retest), '评分行');
  if (!liftPresetIds.includes(String(level.lift))) complain(['lift'], 'lift', String(level.lift), '电梯');
  return problems;
}

function checkValue(value: unknown, path: Path, complain: Complain): void {
  const key = path[path.length - 1];
  const parent = path[path.length - 2];
  if (typeof value !== 'string') return;
  if (key === 'fact' && !(value in facts)) complain(path, 'fact', value, '事实');
  if (key === 'event' && !eventTypes.has(value)) complain(path, 'event', value, '事件');
  if (key === 'unless' && !eventTypes.has(value)) complain(path, 'event', value, '事件');
  if (key === 'fault' && !findFault(value)) complain(path, 'fault', value, '故障');
  if (key === 'type' && parent === 'command' && !commandTypes.has(value))
    complain(path, 'command', value, '命令');
}

/** Every ${name} must be drawn in every case. */
function checkDrawn(level: Record<string, unknown>, complain: Complain): void {
  const cases = level.draw as readonly Record<string, unknown>[];
  visit(level, [], (value, path) => {
    if (typeof value !== 'string') return;
    for (const [, name] of value.matchAll(/\$\{(\w+)\}/g)) {
      if (name !== undefined && !cases.every((drawn) => name in drawn))
        complain(path, 'drawn name', name, '抽取名');
    }
  });
}

function visit(value: unknown, path: Path, look: (value: unknown, path: Path) => void): void {
  look(value, path);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value))
    visit(item, [...path, Array.isArray(value) ? Number(key) : key], look);
}
