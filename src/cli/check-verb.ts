// check: reads levels and rehearses them on the headless lift; what stands against a level is told with file and mend.
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Named, rehearse, unscoredSteps } from '../admission/rehearsal';
import { readLevel } from '../level-format/read-level';
import type { Problem } from '../level-format/problem';
import { readScript, type Script } from '../level-format/script';
import { complain, quote, Shortfall } from './complaint';
import { readOptions, readSeed } from './options';
import { readText } from './read-file';

/** Cases of the draw that are played where nothing is said. */
const USUAL_SEEDS = 4;

export function* checkVerb(parameters: readonly string[]): Iterable<unknown> {
  const { rest, options } = readOptions('check', ['seeds'], parameters);
  const seeds = Math.max(1, readSeed('check', options.get('seeds'), USUAL_SEEDS));
  if (rest.length === 0)
    complain('check takes levels, or folders of levels', 'check 需要关卡或存放关卡的文件夹');
  let refused = 0;
  let count = 0;
  for (const path of rest)
    for (const file of levelFiles(path)) {
      const answer = checked(file, seeds);
      count++;
      if (!answer.admitted) refused++;
      yield answer;
    }
  if (refused > 0)
    throw new Shortfall({
      en: `${refused} of ${count} level(s) refused`,
      'zh-CN': `${count} 个关卡中有 ${refused} 个被拒绝`,
    });
}

function levelFiles(path: string): readonly string[] {
  if (!existsSync(path))
    complain(`${quote(path)}: there is no such file or folder`, `${quote(path)}：没有这个文件或文件夹`);
  if (path.endsWith('.json')) return [path];
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(^|[\\/])level\.json$/.test(name))
    .sort()
    .map((name) => join(path, name));
  if (files.length === 0)
    complain(`${quote(path)}: no level.json in it`, `${quote(path)}：其中没有 level.json`);
  return files;
}

type Against = { readonly check: string } & Omit<Problem, 'line' | 'path'> &
  Partial<Pick<Problem, 'line' | 'path'>>;
type Checked = {
  readonly level: string;
  readonly admitted: boolean;
  readonly against: readonly Against[];
  /** steps of the solution that cost nothing when left out */
  readonly unscored?: readonly number[];
};

function checked(file: string, seeds: number): Checked {
  const folder = dirname(file);
  const refuse = (check: string, problems: readonly Problem[]): Checked => ({
    level: file,
    admitted: false,
    against: problems.map((problem) => ({ check, ...problem })),
  });
  const read = readLevel(readText(file), file);
  if (!read.ok) return refuse('h', read.problems);
  const { level } = read;
  const path = join(folder, 'solution.json');
  if (!existsSync(path)) return refuse('b', [missing(path)]);
  const solution = readScript(readText(path), path);
  if (!solution.ok) return refuse('b', solution.problems);
  const mistakes: Named[] = [];
  for (const one of mistakeFiles(folder)) {
    const mistake = readScript(readText(one), one, solution.script);
    if (!mistake.ok) return refuse('b', mistake.problems);
    mistakes.push({ name: basename(one, '.json'), script: mistake.script });
  }
  const wrong = [solution.script, ...mistakes.map(({ script }) => script)].find(
    (script) => script.level !== level.id,
  );
  if (wrong) return refuse('b', [foreign(path, wrong, level.id)]);
  const against = rehearse(level, solution.script, mistakes, seeds).map((one) => ({
    ...one,
    file: join(folder, one.file),
  }));
  if (against.length > 0) return { level: file, admitted: false, against };
  return { level: file, admitted: true, against, unscored: unscoredSteps(level, solution.script) };
}

function mistakeFiles(folder: string): readonly string[] {
  const below = join(folder, 'mistakes');
  return existsSync(below)
    ? readdirSync(below)
        .sort()
        .map((name) => join(below, name))
    : [];
}

function missing(file: string): Problem {
  return {
    file,
    line: 0,
    path: '',
    message: { en: 'there is no solution', 'zh-CN': '没有参考解' },
    mend: {
      en: 'write one: nobody knows that the level can be solved',
      'zh-CN': '请写一份：否则无法证明本关可解',
    },
  };
}

function foreign(file: string, { level }: Script, id: string): Problem {
  return {
    file,
    line: 0,
    path: 'level',
    message: { en: `is for the level "${level}"`, 'zh-CN': `属于关卡 “${level}”` },
    mend: { en: `write "${id}"`, 'zh-CN': `应写 “${id}”` },
  };
}
