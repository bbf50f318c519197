// What can be computed from the rules: the index that levels are read with, and a fingerprint of everything that
// the collected facts fix: ids, topics, marks, cycles, figures, and every number in the texts. Words may be mended.
import { createHash } from 'node:crypto';
import { statusOf } from '../src/regulations/documents';
import type { Rule } from '../src/regulations/rule';

export function indexOfRules(all: readonly Rule[]): object {
  const rules: Record<string, Record<string, string[]>> = {};
  const passed: Record<string, object> = {};
  for (const rule of all) {
    const { id, topic, confidence, supersededBy } = rule;
    rules[topic] ??= {};
    const marks = rules[topic];
    marks[confidence] ??= [];
    marks[confidence].push(id);
    const status = statusOf(rule);
    if (status !== 'current') passed[id] = supersededBy ? { status, instead: supersededBy } : { status };
  }
  return { rules, passed };
}

/** A row as the facts have it, or as we have it: the same line means the same facts. */
export type FactRow = {
  readonly id: string;
  readonly topic: string;
  readonly confidence: string;
  readonly cycle?: string | undefined;
  readonly figures?: Readonly<Record<string, unknown>> | undefined;
  readonly zh: string;
  readonly en: string;
};

const numbersIn = (text: string): readonly string[] => text.match(/\d+(?:\.\d+)?/g) ?? [];
const marksIn = (text: string): number => (text.match(/\[[^\]]*(?:M|\?)\]/g) ?? []).length;

export function lineOf({ id, topic, confidence, cycle, figures, zh, en }: FactRow): string {
  const kebab = topic.replace(/(?<=[a-z])([A-Z])/, '-$1').toLowerCase();
  const numbers = [...new Set([...numbersIn(zh), ...numbersIn(en)])].sort();
  const values = numbersIn(JSON.stringify(Object.values(figures ?? {})));
  return [id, kebab, confidence, cycle ?? '', values, numbers, marksIn(zh), marksIn(en)].join('|');
}

export const factRowOf = ({ text, ...rule }: Rule): FactRow => ({ ...rule, zh: text['zh-CN'], en: text.en });

export function fingerprint(rows: readonly FactRow[]): string {
  return createHash('sha256').update(rows.map(lineOf).sort().join('\n')).digest('hex');
}
