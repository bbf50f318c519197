// fault list, fault try, fault table: puts catalogue faults into a healthy lift, and tells what anyone could see.
import { complain, quote } from './complaint';
import disagreements from './fault-disagreements.json';
import expectations from './fault-expectations.json';
import faultNames from '../admission/fault-names.json';
import { summaryOf } from './fault-summary';
import { faultTable } from './fault-table';
import { readOptions, readSeed } from './options';
import { shown } from './shown-reading';
import { signaturesFor, liftOf, tryFault } from '../admission/fault-trial';
import type { Signature } from '../admission/fault-signature';
import { isolatingChain, looksAlike } from '../admission/isolating-chain';
import { faultCatalogue, findFault } from '../sim/faults/fault-rows';
import { liftPresetIds } from '../sim/lifts/lift-data';
import type { Text } from '../training/report';

/** Only the terminal tells names; the game's first script stays small without them. */
const names: Readonly<Record<string, Text>> = faultNames;

export function faultVerb(parameters: readonly string[], language: keyof Text): readonly unknown[] {
  const [action, ...others] = parameters;
  const alone = others.length === 0;
  if (action === 'list' && alone) return list();
  if (action === 'table' && alone) return [faultTable(names, expectations, disagreements)];
  if (action === 'try') return [tryOne(others, language)];
  complain(
    'fault takes "list", "table", or "try ID [--lift PRESET] [--seed N]"',
    'fault 需要“list”“table”或“try ID [--lift PRESET] [--seed N]”',
  );
}

function list(): readonly unknown[] {
  return faultCatalogue.map(({ id, landing, lift, comes }) => ({
    id,
    name: names[id],
    ...(landing !== undefined && { landing }),
    ...(lift !== undefined && { lift }),
    ...(comes && { intermittent: true }),
  }));
}

function tryOne(parameters: readonly string[], language: keyof Text): unknown {
  const { rest, options } = readOptions('fault try', ['lift', 'seed'], parameters);
  const [id, ...more] = rest;
  if (id === undefined || more.length > 0)
    complain(
      'fault try takes one fault; "fault list" names them',
      'fault try 需要一个故障编号；用“fault list”查看',
    );
  if (!findFault(id))
    complain(
      `fault: there is no fault ${quote(id)}; "fault list" names them`,
      `fault：没有故障 ${quote(id)}；用“fault list”查看`,
    );
  const lift = readLift(id, options.get('lift'));
  const signatures = signaturesFor(lift);
  const trial = tryFault(id, lift, readSeed('fault try', options.get('seed'), 0));
  const isolate = isolatingChain(id, signatures).map(({ read, shows, left }) => ({
    read,
    shows: shown(read, shows ?? Number.POSITIVE_INFINITY),
    left,
  }));
  return {
    ...trial,
    name: names[id],
    summary: summaryOf(trial, names[id]?.[language] ?? id, isolate, language),
    readings: changedReadings(signatures.get(id), signatures.get('nothing wrong')),
    isolate,
  };
}

function readLift(id: string, given: string | undefined): string {
  const lift = given ?? liftOf(id);
  const wanted = findFault(id)?.lift;
  const lifts = liftPresetIds.join(', ');
  if (!liftPresetIds.includes(lift))
    complain(
      `fault: no lift ${quote(lift)}; there is ${lifts}`,
      `fault：没有电梯 ${quote(lift)}；可用 ${lifts}`,
    );
  if (wanted !== undefined && wanted !== lift)
    complain(
      `fault: ${quote(id)} is of a part that only ${wanted} has; leave --lift away`,
      `fault：${quote(id)} 所在部件只有 ${wanted} 才有；请去掉 --lift`,
    );
  return lift;
}

/** What reads otherwise than on a healthy lift. */
function changedReadings(found: Signature = new Map(), healthy: Signature = new Map()) {
  return Object.fromEntries(
    [...found].flatMap(([read, figure]) => {
      if (looksAlike(figure, healthy.get(read) ?? Number.NaN)) return [];
      return [[read, shown(read, figure)]];
    }),
  );
}
