// Names in a level that must exist elsewhere and need no draw to be checked: lift, profile, region, faults,
// procedures and their parameters, named conditions, holes, ids that must not stand twice.
import { isFaultOf } from './lift-names';
import { isHealthKey } from '../sim/health-state';
import { findFault } from '../sim/faults/fault-rows';
import { gaugeNumber, gaugeRows } from '../sim/faults/gauges';
import { isLiftPreset, liftPresetIds } from '../sim/lifts/lift-data';
import { countedTools, singleTools } from '../sim/people/tools';
import { isEvent } from '../training/event-fields';
import type { ProcedureUse } from '../training/procedures/procedure';
import { findProcedure, procedures } from '../training/procedures/procedures';
import {
  findRegion,
  findScoring,
  regionFilling,
  regionProfiles,
  scoringProfiles,
} from '../training/profiles/profiles';
import { checkConditions } from './check-conditions';
import { checkLiftChanges } from './check-figures';
import { both, type Complaints, type FilePath, visit } from './complaints';
import type { WrittenLevel } from './level';
import { lineIdOf } from './unfold';

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

export function checkNames(level: WrittenLevel, complaints: Complaints): void {
  const { noSuch } = complaints;
  if (!isLiftPreset(level.lift)) noSuch(['lift'], both('电梯', 'lift'), level.lift, liftPresetIds);
  else checkLiftChanges(level.liftChanges, level.lift, complaints);
  if (level.profile !== undefined && !findScoring(level.profile))
    noSuch(['profile'], both('评分方案', 'scoring profile'), level.profile, ids(scoringProfiles));
  if (level.region !== undefined && !findRegion(level.region))
    noSuch(['region'], both('地区', 'region'), level.region, ids(regionProfiles));
  checkFaults(level, complaints);
  checkStart(level, complaints);
  checkSheet(level, complaints);
  level.hints?.forEach(({ unless }, index) => {
    if (unless !== undefined && !isEvent(unless))
      noSuch(['hints', index, 'unless'], both('事件', 'event'), unless);
  });
  level.procedures?.forEach((use, index) => {
    checkUse(use, ['procedures', index], complaints);
  });
  checkConditions(level, complaints);
  checkTwice(level, complaints);
  checkOrder(level, complaints);
  checkHoles(level, complaints);
}

function checkFaults({ faults = [], lift }: WrittenLevel, { noSuch, complain }: Complaints): void {
  faults.forEach(({ fault }, index) => {
    if (/^\$\{\w+\}$/.test(fault)) return;
    const path = ['faults', index, 'fault'];
    if (!findFault(fault)) noSuch(path, both('故障', 'fault'), fault);
    else if (!isFaultOf(fault, lift))
      complain(
        path,
        both(
          `电梯“${lift}”没有故障“${fault}”所在的部件`,
          `the lift "${lift}" has not the part of fault "${fault}"`,
        ),
        both('换一台电梯或换一个故障', 'choose another lift or another fault'),
      );
  });
}

function checkStart({ start = {}, tools = {} }: WrittenLevel, { noSuch }: Complaints): void {
  for (const name of Object.keys(start.health ?? {}))
    if (!isHealthKey(name)) noSuch(['start', 'health', name], both('状态量', 'figure of health'), name);
  for (const id of Object.keys(start.gauges ?? {}))
    if (gaugeNumber(id) < 0) noSuch(['start', 'gauges', id], both('检查项', 'gauge'), id);
  const known: readonly string[] = [...singleTools, ...countedTools];
  for (const tool of Object.keys(tools))
    if (!known.includes(tool)) noSuch(['tools', tool], both('工具', 'tool'), tool, known);
}

/** A thing of a landing is recorded at landings, and only such a thing. */
function checkSheet({ sheet = [] }: WrittenLevel, { noSuch, complain }: Complaints): void {
  const seen = new Set<string>();
  sheet.forEach(({ gauges, landings }, index) => {
    gauges.forEach((gauge, at) => {
      const path = ['sheet', index, 'gauges', at];
      const row = gaugeRows[gaugeNumber(gauge)];
      if (!row) noSuch(path, both('检查项', 'gauge'), gauge);
      if (!row) return;
      const perLanding = row.at === 'landing';
      if (perLanding !== (landings !== undefined))
        complain(
          path,
          perLanding
            ? both(`“${gauge}”要分楼层检查`, `"${gauge}" is read at landings`)
            : both(`“${gauge}”不分楼层`, `"${gauge}" is not read at landings`),
          perLanding
            ? both('写出 landings', 'name them in landings')
            : both('删去 landings', 'take landings out'),
        );
      if (seen.has(gauge))
        complain(
          path,
          both(`“${gauge}”出现了两次`, `"${gauge}" stands twice`),
          both('删去一处', 'take one out'),
        );
      seen.add(gauge);
    });
  });
}

function checkUse(use: ProcedureUse, path: FilePath, { noSuch, complain }: Complaints): void {
  const procedure = findProcedure(use.use);
  if (!procedure) return noSuch([...path, 'use'], both('作业规程', 'procedure'), use.use, ids(procedures));
  const parameters = Object.keys(procedure.parameters);
  for (const name of parameters)
    if (procedure.parameters[name]?.default === undefined && !Object.hasOwn(use.with, name))
      complain(
        [...path, 'with'],
        both(`规程“${use.use}”缺少参数“${name}”`, `the procedure "${use.use}" wants its parameter "${name}"`),
        both(
          `补上 "${name}"：${procedure.parameters[name]?.about['zh-CN']}`,
          `add "${name}": ${procedure.parameters[name]?.about.en}`,
        ),
      );
  for (const name of Object.keys(use.with))
    if (!parameters.includes(name))
      noSuch([...path, 'with', name], both('参数', 'parameter'), name, parameters);
  const steps = ids(procedure.steps);
  for (const step of Object.keys(use.points ?? {}))
    if (!steps.includes(step)) noSuch([...path, 'points', step], both('步骤', 'step'), step, steps);
  use.omit?.forEach(({ step }, index) => {
    if (!steps.includes(step)) noSuch([...path, 'omit', index, 'step'], both('步骤', 'step'), step, steps);
  });
}

/** What a line follows is a line too. */
function checkOrder(level: WrittenLevel, { noSuch }: Complaints): void {
  const shared = (level.procedures ?? []).flatMap(({ use, as }) =>
    ids(findProcedure(use)?.steps ?? []).map((step) => `${as ?? use}/${step}`),
  );
  const known = [
    ...ids(level.checklist ?? []),
    ...ids(level.findings ?? []),
    ...(level.sheet ?? []).map(({ item }) => lineIdOf(item)),
    ...shared,
  ];
  level.checklist?.forEach(({ follows = [] }, index) => {
    follows.forEach((id, at) => {
      if (!known.includes(id)) noSuch(['checklist', index, 'follows', at], both('评分行', 'line'), id, known);
    });
  });
}

function checkTwice(level: WrittenLevel, { complain }: Complaints): void {
  const groups: readonly (readonly [string, readonly string[]])[] = [
    ['checklist', ids(level.checklist ?? [])],
    ['findings', ids(level.findings ?? [])],
    ['documents', ids(level.documents ?? [])],
    ['checklist', (level.sheet ?? []).map(({ item }) => lineIdOf(item))],
    ['procedures', (level.procedures ?? []).map(({ use, as }) => as ?? use)],
  ];
  const lines = new Set<string>();
  for (const [part, names] of groups)
    names.forEach((name, index) => {
      const key = part === 'findings' ? `checklist ${name}` : `${part} ${name}`;
      if (lines.has(key))
        complain(
          [part, index],
          both(`“${name}”出现了两次`, `"${name}" stands twice`),
          both('换一个编号（as）', 'choose another id (as)'),
        );
      lines.add(key);
    });
}

/** Every ${name} must be drawn in every case, or be a figure of the region. */
function checkHoles(level: WrittenLevel, { noSuch, complain }: Complaints): void {
  const region = findRegion(level.region ?? 'general');
  const filled = new Set(region ? Object.keys(regionFilling(region)) : []);
  for (const table of level.draw ?? [])
    for (const name of Object.keys(table[0] ?? {}))
      if (table.every((one) => Object.hasOwn(one, name))) filled.add(name);
  visit(level, [], (value, path) => {
    if (typeof value !== 'string') return;
    if (path[0] === 'draw' && value.includes('${'))
      return complain(
        path,
        both('抽取值里不能再有抽取名', 'what is drawn cannot have holes itself'),
        both('直接写出值', 'write the value out'),
      );
    for (const [, name = ''] of value.matchAll(/\$\{(\w+)\}/g))
      if (!filled.has(name)) noSuch(path, both('抽取名', 'drawn name'), name, [...filled]);
  });
}
