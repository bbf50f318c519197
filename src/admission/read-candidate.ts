// The files of a level's folder, as texts, to a candidate for admission, or to what is wrong with them.
import type { Level } from '../level-format/level';
import type { Problem } from '../level-format/problem';
import { readLevel } from '../level-format/read-level';
import { readScript, type Script } from '../level-format/script';
import type { Text } from '../training/report';
import type { Candidate, CheckLetter, Finding, Named } from './admission';
import { coveringSeeds } from './covering-seeds';

export const LEVEL_FILE = 'level.json';
export const SOLUTION_FILE = 'solution.json';
const scriptFolders = ['mistakes', 'alternatives'] as const;

export type ReadCandidate =
  | { readonly ok: true; readonly candidate: Candidate }
  | { readonly ok: false; readonly against: readonly Finding[] };

/**
 * @param files text of each file by its path below the level's folder, with `/` between
 * @param mostSeeds cases of the draw that are played at most
 */
export function readCandidate(files: ReadonlyMap<string, string>, mostSeeds: number): ReadCandidate {
  const text = files.get(LEVEL_FILE);
  if (text === undefined) return refuse([wanting(LEVEL_FILE, noLevel)]);
  const read = readLevel(text, LEVEL_FILE);
  if (!read.ok) return refuse(read.problems.map((problem) => asFinding('h', problem)));
  const { level } = read;
  const written = files.get(SOLUTION_FILE);
  if (written === undefined) return refuse([wanting(SOLUTION_FILE, noSolution)]);
  const solution = readScript(written, SOLUTION_FILE);
  if (!solution.ok) return refuse(solution.problems.map((problem) => asFinding('b', problem)));
  const [mistakes, alternatives] = scriptFolders.map((folder) =>
    readScripts(files, `${folder}/`, solution.script),
  ) as [ReadScripts, ReadScripts];
  const against = [
    ...mistakes.against,
    ...alternatives.against,
    ...(mistakes.named.length + mistakes.against.length === 0 ? [wanting('mistakes', noMistakes)] : []),
    ...foreign(level, [
      { file: SOLUTION_FILE, script: solution.script },
      ...mistakes.named.map(({ name, script }) => ({ file: `mistakes/${name}.json`, script })),
      ...alternatives.named.map(({ name, script }) => ({ file: `alternatives/${name}.json`, script })),
    ]),
  ];
  if (against.length > 0) return refuse(against);
  return {
    ok: true,
    candidate: {
      level,
      text,
      solution: solution.script,
      mistakes: mistakes.named,
      alternatives: alternatives.named,
      seeds: coveringSeeds(level, mostSeeds),
    },
  };
}

function refuse(against: readonly Finding[]): ReadCandidate {
  return { ok: false, against };
}

type ReadScripts = { readonly named: readonly Named[]; readonly against: readonly Finding[] };

function readScripts(files: ReadonlyMap<string, string>, below: string, solution: Script): ReadScripts {
  const named: Named[] = [];
  const against: Finding[] = [];
  for (const file of [...files.keys()].sort()) {
    if (!file.startsWith(below) || !file.endsWith('.json')) continue;
    const read = readScript(files.get(file) ?? '', file, solution);
    if (read.ok) named.push({ name: file.slice(below.length, -'.json'.length), script: read.script });
    else against.push(...read.problems.map((problem) => asFinding('b', problem)));
  }
  return { named, against };
}

function foreign(
  { id }: Level,
  scripts: readonly { readonly file: string; readonly script: Script }[],
): readonly Finding[] {
  return scripts
    .filter(({ script }) => script.level !== id)
    .map(({ file, script }) => ({
      check: 'b',
      file,
      path: 'level',
      message: { en: `is for the level "${script.level}"`, 'zh-CN': `属于关卡“${script.level}”` },
      mend: { en: `write "${id}"`, 'zh-CN': `应写“${id}”` },
    }));
}

function asFinding(check: CheckLetter, { file, line, path, message, mend }: Problem): Finding {
  return { check, file, ...(line > 0 && { line }), ...(path !== '' && { path }), message, mend };
}

type Words = { readonly check: CheckLetter; readonly message: Text; readonly mend: Text };

function wanting(file: string, words: Words): Finding {
  return { file, ...words };
}

const noLevel: Words = {
  check: 'h',
  message: { en: 'there is no level', 'zh-CN': '没有关卡文件' },
  mend: { en: 'write level.json, see docs/authoring.md', 'zh-CN': '请写 level.json，见 docs/authoring.md' },
};
const noSolution: Words = {
  check: 'b',
  message: { en: 'there is no solution', 'zh-CN': '没有参考解' },
  mend: {
    en: 'write one: nobody knows that the level can be solved',
    'zh-CN': '请写一份：否则无法证明本关可解',
  },
};
const noMistakes: Words = {
  check: 'b',
  message: { en: 'there is no mistake', 'zh-CN': '没有错误示例' },
  mend: {
    en: 'write at least one into mistakes/: nobody knows that anything is punished',
    'zh-CN': '请在 mistakes/ 中至少写一个：否则无法证明错误会失分',
  },
};
