// verify: result files, and exams made of them, proved by playing them again, on all cores; one line a file, exit 1 if any is defective.
import { complain, Shortfall } from './complaint';
import { type Say, shareOut, type Trade } from './crew';
import { levelFinder } from './find-level';
import type { Language } from './language';
import { readOptions } from './options';
import type { Tell } from './tell';
import type { VerifiedFile } from './verified-file';
import { toldIn, verifiedLine, verifyFile } from './verify-file';

/** From so many files on, progress is told. */
const MANY = 20;

export async function* verifyVerb(
  parameters: readonly string[],
  language: Language,
  tell: Tell,
): AsyncIterable<unknown> {
  const { files, json, folder } = readWish(parameters);
  const say = progressOf(files.length, language, tell);
  let defective = 0;
  for await (const verified of shareOut(verifying, folder, files, say)) {
    if (!verified.sound) defective++;
    yield json ? toldIn(verified, language) : verifiedLine(verified, language);
  }
  if (defective === 0) return;
  throw new Shortfall({
    en: `${defective} of ${files.length} result file(s) defective`,
    'zh-CN': `${files.length} 个成绩文件中有 ${defective} 个不符`,
  });
}

function readWish(parameters: readonly string[]) {
  const json = parameters.includes('--json');
  const others = parameters.filter((one) => one !== '--json');
  const { rest: files, options } = readOptions('verify', ['levels'], others);
  if (files.length === 0)
    complain(
      'verify takes result files: RESULT... [--json] [--levels FOLDER]',
      'verify 需要成绩文件：RESULT... [--json] [--levels FOLDER]',
    );
  return { files, folder: options.get('levels') ?? 'levels', json };
}

/** Every twentieth part of many files is worth a word. */
function progressOf(count: number, language: Language, tell: Tell): Say {
  const step = Math.ceil(count / 20);
  return (done) => {
    if (count < MANY || (done % step !== 0 && done !== count)) return;
    tell(language === 'en' ? `verified ${done} of ${count}` : `已核实 ${done} / ${count}`);
  };
}

/** Proves one file after the other; levels are looked up once each. */
export const verifying: Trade<string, string, VerifiedFile> = {
  name: 'verify',
  tasksAThread: 8,
  begin: (folder) => {
    const find = levelFinder(folder);
    return (file) => verifyFile(file, find);
  },
};
