// One level's folder checked for admission, as what is printed of it.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { admit, type Finding } from '../admission/admission';
import { admissionChecks } from '../admission/admission-checks';
import { LEVEL_FILE, readCandidate } from '../admission/read-candidate';
import { Complaint } from './complaint';
import type { Trade } from './crew';
import type { Text } from '../training/report';
import type { Language } from './language';
import { readText } from './read-file';

export type CheckedLevel = {
  /** the level's file */
  readonly level: string;
  readonly admitted: boolean;
  /** what stands against it; files by their whole path */
  readonly against: readonly Finding[];
  readonly told: Readonly<Record<string, unknown>>;
};

export type CheckSetting = { readonly mostSeeds: number };

export const checking: Trade<CheckSetting, string, CheckedLevel> = {
  name: 'check',
  tasksAThread: 1,
  begin: (setting) => (file) => checkFolder(file, setting),
};

/** Never throws: a file that cannot be read stands against the level like anything else. @param file its level.json */
function checkFolder(file: string, { mostSeeds }: CheckSetting): CheckedLevel {
  const folder = dirname(file);
  const wholePath = (one: Finding): Finding => ({
    ...one,
    file: one.file === LEVEL_FILE ? file : join(folder, one.file),
  });
  try {
    const read = readCandidate(filesOf(file), mostSeeds);
    if (!read.ok) return { level: file, admitted: false, against: read.against.map(wholePath), told: {} };
    const { admitted, against, told } = admit(read.candidate, admissionChecks);
    return { level: file, admitted, against: against.map(wholePath), told };
  } catch (error) {
    return { level: file, admitted: false, against: [unreadable(file, error)], told: {} };
  }
}

function unreadable(file: string, error: unknown): Finding {
  const trouble = `internal error: ${String(error)}`;
  return {
    check: 'h',
    file,
    message: error instanceof Complaint ? error.words : { en: trouble, 'zh-CN': trouble },
    mend: { en: 'mend the file', 'zh-CN': '请修正该文件' },
  };
}

/** The level's own file, whatever it is called, and the scripts beside it. */
function filesOf(file: string): ReadonlyMap<string, string> {
  const folder = dirname(file);
  const files = new Map([[LEVEL_FILE, readText(file)]]);
  const below = ['mistakes', 'alternatives'].flatMap((name) => {
    const path = join(folder, name);
    if (!existsSync(path) || !statSync(path).isDirectory()) return [];
    return readdirSync(path).map((one) => `${name}/${one}`);
  });
  for (const name of ['solution.json', ...below])
    if (name.endsWith('.json') && existsSync(join(folder, name)))
      files.set(name, readText(join(folder, name)));
  return files;
}

/** How many commands of a log are shown to people. */
const LAST_COMMANDS = 6;

/** As lines for people. */
export function checkedLines({ level, admitted, against, told }: CheckedLevel, language: Language): string {
  const en = language === 'en';
  const head = `${level}: ${admitted ? (en ? 'admitted' : '通过') : en ? 'REFUSED' : '不予通过'}`;
  const notes = Object.entries(told).flatMap(([name, value]) =>
    Array.isArray(value) && value.length === 0
      ? []
      : [`  ${aboutTold[name]?.[language] ?? name}: ${toldShortly(value)}`],
  );
  return [head, ...against.flatMap((one) => findingLines(one, language)), ...notes].join('\n');
}

/** What is not held against a level, in words. */
const aboutTold: Readonly<Record<string, Text>> = {
  unproved: { en: 'lines that no mistake costs', 'zh-CN': '没有错误示例使之失分的评分行' },
  unscored: { en: 'steps that can be left out unnoticed', 'zh-CN': '漏做也不失分的步骤' },
  anyOrder: { en: 'neighbouring passages in any order', 'zh-CN': '可以对调的相邻段落' },
};

/** Programs get lists whole; people get the names of a few, and of pairs their number. */
function toldShortly(value: unknown): string {
  if (!Array.isArray(value)) return JSON.stringify(value);
  if (Array.isArray(value[0])) return String(value.length);
  const more = value.length - MOST_NAMED;
  return `${value.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` … (+${more})` : ''}`;
}

const MOST_NAMED = 12;

function findingLines({ check, file, line, path, message, mend, log = [] }: Finding, language: Language) {
  const place = `${file}${line === undefined ? '' : `:${line}`}${path === undefined ? '' : ` ${path.slice(0, 120)}`}`;
  const words = `  ${check}  ${place}: ${message[language]} — ${mend[language]}`.replace(/\p{Cc}+/gu, ' ');
  return [words, ...log.slice(-LAST_COMMANDS).map((one) => `       ${one}`)];
}

/** The same for programs, in one language. */
export function checkedRow({ level, admitted, against, told }: CheckedLevel, language: Language): unknown {
  const rows = against.map((one) => ({ ...one, message: one.message[language], mend: one.mend[language] }));
  return { level, admitted, against: rows, ...told };
}
