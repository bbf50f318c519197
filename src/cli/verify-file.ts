// One result file verified, as the line that is printed of it.
import { verifyResult } from '../session/verify-result';
import { Complaint } from './complaint';
import type { levelFinder } from './find-level';
import type { Language } from './language';
import { readText } from './read-file';
import type { VerifiedFile } from './verified-file';
import { isExam, verifyExam } from './verify-exam';

/** Never throws: a file that cannot be read, or a level that cannot, is a defect like others. */
export function verifyFile(file: string, find: ReturnType<typeof levelFinder>): VerifiedFile {
  try {
    const text = readText(file);
    if (isExam(text)) return verifyExam(file, text, find);
    const { sound, defects, result } = verifyResult(text, file, find);
    if (!result) return { file, sound, defects };
    const { nickname, recording, verdict } = result;
    const { passed, score, of } = verdict;
    const { level, seed } = recording;
    return { file, sound, nickname, level, seed, passed, score, of, defects };
  } catch (error) {
    const trouble = `internal error: ${String(error)}`;
    const message = error instanceof Complaint ? error.words : { en: trouble, 'zh-CN': trouble };
    return { file, sound: false, defects: [{ part: 'file', message }] };
  }
}

/** With its defects in one language, as it is printed. */
export function toldIn(verified: VerifiedFile, language: Language): unknown {
  const defects = verified.defects.map(({ part, message }) => ({ part, message: message[language] }));
  return { ...verified, defects };
}

/** The same as one line for people. */
export function verifiedLine(verified: VerifiedFile, language: Language): string {
  const { file, sound, passed, score, of, defects, nickname } = verified;
  const en = language === 'en';
  if (!sound)
    return `${file}: ${en ? 'DEFECTIVE' : '不符'}: ${defects.map(({ message }) => message[language]).join('; ')}`;
  const verdict = en ? (passed ? 'passed' : 'not passed') : passed ? '通过' : '未通过';
  const who = nickname ? ` ${nickname},` : '';
  return `${file}: ${en ? 'sound' : '属实'}:${who} ${verdict}, ${score} / ${of}`;
}
