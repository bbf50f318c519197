// One exam file verified: its paper drawn again from its seed and the levels it names, each of its results played again.
// Its tasks' levels must be those that stand here now; what others have come or gone since does not matter.
import type { Level } from '../level-format/level';
import type { Defect } from '../level-format/read-result';
import { canonical } from '../level-format/content-hash';
import { bookLevel, poolLevel, type Pool } from '../practice/case-book';
import { EXAM_FORMAT, readExam } from '../practice/exam-file';
import type { PaperTask } from '../practice/exam-paper';
import { gradePaper, type TaskResult } from '../practice/grade-paper';
import { verifyResult } from '../session/verify-result';
import { findScoring, scoringProfiles } from '../training/profiles/profiles';
import type { VerifiedFile } from './verified-file';

type Find = (id: string) => Level | undefined;

export function isExam(text: string): boolean {
  return text.includes(`"format": "${EXAM_FORMAT.split('/')[0]}/`);
}

/** @param find how a level that stands here now is found */
export function verifyExam(file: string, text: string, find: Find): VerifiedFile {
  const exam = readExam(text, scoringProfiles);
  if (typeof exam === 'string')
    return { file, sound: false, defects: [{ part: 'file', message: words[exam] }] };
  const { paper, pool, results } = exam;
  const verified = results.map((result) => (result === null ? null : verifyResult(result, file, find)));
  const defects = paper.tasks.flatMap((task, at): readonly Defect[] => {
    const astray = levelDefects(task, at, pool, find);
    // what has been said of the level need not be said again of its result
    if (astray.length > 0) return astray;
    const { result, defects: found = [] } = verified[at] ?? {};
    const isOther = result && (result.recording.level !== task.level || result.recording.seed !== task.seed);
    return isOther ? [...found, otherTask] : found;
  });
  const profile = findScoring(paper.profile);
  if (!profile || defects.length > 0) return { file, sound: false, defects };
  const { passed, score, of } = gradePaper(paper, verified.map(taskOf), pool, profile);
  return { file, sound: true, level: paper.profile, seed: paper.seed, passed, score, of, defects };
}

/** What of a task's level is not as it was when the paper was drawn. */
function levelDefects({ level: id }: PaperTask, at: number, pool: Pool, find: Find): readonly Defect[] {
  const then = pool.find((one) => one.id === id);
  const level = find(id);
  const task = { en: `task ${at + 1}: the level "${id}"`, zh: `第 ${at + 1} 题：关卡“${id}”` };
  if (!level) return [defect('level', `${task.en} is not there any more`, `${task.zh}已不存在`)];
  if (level.hash !== then?.hash)
    return [
      defect(
        'levelHash',
        `${task.en} has been changed since: it was ${then?.hash}, and is ${level.hash}`,
        `${task.zh}此后被改动：当时为 ${then?.hash}，现在为 ${level.hash}`,
      ),
    ];
  if (canonical(poolLevel(bookLevel(level))) === canonical(then)) return [];
  return [defect('level', `${task.en} is not what the file says of it`, `${task.zh}与文件中所写的不符`)];
}

function defect(part: Defect['part'], en: string, zh: string): Defect {
  return { part, message: { en, 'zh-CN': zh } };
}

/** What a result that was played again is worth to the paper. */
function taskOf(verified: ReturnType<typeof verifyResult> | null): TaskResult | null {
  const { claim, level } = verified ?? {};
  if (!claim || !level) return null;
  const groups = new Map([...level.checklist, ...level.findings].map(({ id, group }) => [id, group]));
  return {
    lines: claim.lines.map(({ id, points, of }) => ({ group: groups.get(id) ?? 'decide', points, of })),
    vetoBroken: claim.failures.some((failure) => unsafe.has(failure)),
    seconds: claim.efficiency.seconds,
  };
}

const unsafe: ReadonlySet<string> = new Set(['accident', 'veto', 'left-behind']);

const words = {
  'no-exam': { en: 'this is no exam file', 'zh-CN': '这不是考核文件' },
  changed: { en: 'the exam file was changed', 'zh-CN': '考核文件被改动' },
  'other-paper': {
    en: 'the seed draws another paper from the levels that the file names',
    'zh-CN': '按这个卷号，从文件所列的关卡抽出的是另一份卷',
  },
};
const otherTask = defect('level', 'the result is of another task', '成绩不是这一题的');
