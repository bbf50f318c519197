// grade: an old result judged by a changed checklist; a JSON line for each line that comes out otherwise, then the sum.
import { parseJson } from '../level-format/parse-json';
import { readLevel } from '../level-format/read-level';
import { readResult } from '../level-format/read-result';
import type { ResultData } from '../level-format/result';
import type { Level } from '../level-format/level';
import { regrade } from '../session/regrade';
import { complain, complainOf, quote } from './complaint';
import { levelFile, loadLevel } from './find-level';
import { readOptions } from './options';
import { readText } from './read-file';

export function* gradeVerb(parameters: readonly string[]): Iterable<unknown> {
  const { path, checklistPath, folder } = readWish(parameters);
  const result = loadResult(path);
  const { level, judged } = loadLevels(result, checklistPath, folder);
  const graded = regrade(result, level, judged);
  if (!graded.ok) {
    const { message } = graded.defect;
    complain(
      `${path}: the level's lift or start has changed since, so the run cannot be played again: ${message.en}`,
      `${path}：关卡的电梯或开局已改动，无法重演：${message['zh-CN']}`,
    );
  }
  yield* graded.changes;
  const { before, after } = graded;
  const sum = ({ score, of, passed, failures }: typeof before) => ({ score, of, passed, failures });
  yield { changed: graded.changes.length, before: sum(before), after: sum(after) };
}

function readWish(parameters: readonly string[]) {
  const { rest, options } = readOptions('grade', ['checklist', 'levels'], parameters);
  const [path, ...more] = rest;
  const checklistPath = options.get('checklist');
  if (path === undefined || more.length > 0 || checklistPath === undefined)
    complain(
      'grade takes RESULT --checklist FILE [--levels FOLDER]',
      'grade 需要 RESULT --checklist FILE [--levels FOLDER]',
    );
  return { path, checklistPath, folder: options.get('levels') ?? 'levels' };
}

/** The result must be as it was written; its verdict is then the one before. */
function loadResult(path: string): ResultData {
  const read = readResult(readText(path), path);
  if (!read.ok) {
    const words = (language: 'en' | 'zh-CN') =>
      read.defects.map(({ message }) => message[language]).join('; ');
    complain(`${path}: ${words('en')}`, `${path}：${words('zh-CN')}`);
  }
  if (read.changed.length > 0 || !read.asWritten) {
    const parts = read.changed.join(', ') || 'checksum';
    complain(
      `${path}: changed since it was written (${parts}); verify tells more`,
      `${path}：写成后被改动过（${parts}）；用 verify 查看详情`,
    );
  }
  return read.result;
}

/** What was played, and what judges: a whole level file is both, a bare checklist is laid over the level in our folder. */
function loadLevels({ recording }: ResultData, checklistPath: string, folder: string) {
  const parsed = parseJson(readText(checklistPath), checklistPath);
  if (!parsed.ok) complainOf(parsed.problems);
  const given = parsed.data;
  const isObject = typeof given === 'object' && given !== null;
  if (isObject && 'format' in given) {
    const judged = loadLevel(checklistPath);
    if (judged.id !== recording.level)
      complain(
        `${checklistPath}: it is level "${judged.id}", the result is of "${recording.level}"`,
        `${checklistPath}：这是关卡“${judged.id}”，成绩属于“${recording.level}”`,
      );
    return { level: judged, judged };
  }
  if (!isObject || !('checklist' in given))
    complain(
      `${checklistPath}: there is no "checklist" in it; name a level.json or {"checklist": […]}`,
      `${checklistPath}：其中没有“checklist”；请给出 level.json 或 {"checklist": […]}`,
    );
  const ours = levelFile(folder, recording.level);
  if (ours === undefined)
    complain(
      `there is no level "${recording.level}" below ${folder}; name another folder by --levels`,
      `${folder} 中没有关卡“${recording.level}”；用 --levels 指定别的文件夹`,
    );
  const level = loadLevel(ours);
  return { level, judged: laidOver(level, readText(ours), given, checklistPath) };
}

/** What a bare file may change of a level. */
const overlays = ['checklist', 'conditions', 'procedures', 'par', 'passMark', 'efficiencyPoints', 'retest'];

function laidOver(level: Level, levelText: string, given: object, file: string): Level {
  const strange = Object.keys(given).find((key) => !overlays.includes(key));
  if (strange !== undefined)
    complain(
      `${file}: ${quote(strange)} is no part of a checklist; there are ${overlays.join(', ')}`,
      `${file}：${quote(strange)} 不属于评分表；可用 ${overlays.join('、')}`,
    );
  const merged = JSON.stringify({ ...(JSON.parse(levelText) as object), ...given });
  const read = readLevel(merged, file);
  // lines of the merged text would mislead; the path tells the place
  if (!read.ok) complainOf(read.problems.map((problem) => ({ ...problem, line: 0 })));
  return { ...read.level, hash: level.hash };
}
