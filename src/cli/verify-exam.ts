// One exam file verified: its paper drawn again from its seed, each of its results played again.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Level } from '../level-format/level';
import type { Defect } from '../level-format/read-result';
import { bookOf } from '../practice/case-book';
import { EXAM_FORMAT, readExam } from '../practice/exam-file';
import { gradePaper, type TaskResult } from '../practice/grade-paper';
import { verifyResult } from '../session/verify-result';
import { findScoring, scoringProfiles } from '../training/profiles/profiles';
import type { VerifiedFile } from './verified-file';

type Find = (id: string) => Level | undefined;

export function isExam(text: string): boolean {
  return text.includes(`"format": "${EXAM_FORMAT}"`);
}

/** @param folder where the levels lie from which papers are drawn */
export function verifyExam(file: string, text: string, folder: string, find: Find): VerifiedFile {
  const book = bookOf(levelsBelow(folder, find));
  const exam = readExam(text, book, scoringProfiles);
  if (typeof exam === 'string')
    return { file, sound: false, defects: [{ part: 'file', message: words[exam] }] };
  const { paper, results } = exam;
  const verified = results.map((result) => (result === null ? null : verifyResult(result, file, find)));
  const defects = verified.flatMap((one, at): readonly Defect[] => {
    if (!one) return [];
    const { level, seed } = paper.tasks[at] ?? {};
    const { recording } = one.result ?? {};
    const isOther = recording && (recording.level !== level || recording.seed !== seed);
    return isOther ? [...one.defects, otherTask] : one.defects;
  });
  const profile = findScoring(paper.profile);
  if (!profile || defects.length > 0) return { file, sound: false, defects };
  const { passed, score, of } = gradePaper(paper, verified.map(taskOf), book, profile);
  return { file, sound: true, level: paper.profile, seed: paper.seed, passed, score, of, defects };
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

function levelsBelow(folder: string, find: Find): readonly Level[] {
  if (!existsSync(folder)) return [];
  const ids = readdirSync(folder).flatMap((campaign) => readdirSync(join(folder, campaign)));
  return ids.map(find).filter((level) => level !== undefined);
}

const words = {
  'no-exam': { en: 'this is no exam file', 'zh-CN': '这不是考核文件' },
  changed: { en: 'the exam file was changed', 'zh-CN': '考核文件被改动' },
  'other-paper': {
    en: 'the seed draws another paper from these levels',
    'zh-CN': '按这个卷号，从这些关卡抽出的是另一份卷',
  },
};
const otherTask: Defect = {
  part: 'level',
  message: { en: 'the result is of another task', 'zh-CN': '成绩不是这一题的' },
};
