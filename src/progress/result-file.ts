// A file of a run, opened: a result is believed only when it has been proved, a bare recording when it plays.
import type { Level } from '../level-format/level';
import { readRecording } from '../level-format/read-recording';
import { type Recording, replay } from '../session/recording';
import type { Session } from '../session/session';
import { verifyResult } from '../session/verify-result';
import type { Language } from '../training/report';
import { type Fields, fieldsOf, otherVersion, parse } from './read-entry';

const RESULT_FORMAT = 'liftwright-result/2';

/** A line to show, as text key and words, or ready words of the format's own reader. */
export type FileProblem =
  | { readonly key: string; readonly words: Readonly<Record<string, string | number>> }
  | {
      readonly place: string;
      readonly message: Readonly<Record<Language, string>>;
      readonly mend: Readonly<Record<Language, string>>;
    };

export type OpenedFile =
  | {
      readonly ok: true;
      readonly level: Level;
      readonly session: Session;
      readonly recording: Recording;
      readonly nickname: string;
    }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** @returns undefined when no such level is on board */
export type FetchById = (level: string) => Promise<Level | undefined>;

/** @param text what the player picked; anything at all */
export async function openRunFile(text: string, file: string, fetchById: FetchById): Promise<OpenedFile> {
  const fields = fieldsOf(parse(text));
  const version = otherVersion(fields, RESULT_FORMAT) ?? otherVersion(fields, 'liftwright-recording/1');
  if (version !== undefined) return refuse('file.otherVersion', { file, version });
  if (fields?.format === RESULT_FORMAT) return openResult(text, file, fields, fetchById);
  const read = readRecording(text, file);
  if (!read.ok) {
    const problems = read.problems.map(({ line, path, message, mend }) => ({
      place: placeOf(file, line, path),
      message,
      mend,
    }));
    return { ok: false, problems };
  }
  const { recording } = read;
  const level = await fetchById(recording.level);
  if (!level) return refuse('file.levelUnknown', { file, level: recording.level });
  if (level.hash !== recording.levelHash)
    return refuse('file.levelChanged', { file, level: recording.level });
  return { ok: true, level, session: replay(level, recording), recording, nickname: '' };
}

async function openResult(
  text: string,
  file: string,
  fields: Fields,
  fetchById: FetchById,
): Promise<OpenedFile> {
  const named = fieldsOf(fields.recording)?.level;
  const level = typeof named === 'string' ? await fetchById(named) : undefined;
  const { sound, result, defects } = verifyResult(text, file, () => level);
  if (!sound || !result || !level)
    return {
      ok: false,
      problems: defects.map(({ message }) => ({ place: file, message, mend: askAgain })),
    };
  const { recording, nickname } = result;
  return { ok: true, level, session: replay(level, recording), recording, nickname };
}

const askAgain: Readonly<Record<Language, string>> = {
  'zh-CN': '请向交件人索取原文件',
  en: 'ask whoever handed it in for the file as it was saved',
};

function placeOf(file: string, line: number, path: string): string {
  return [line > 0 ? `${file}:${line}` : file, path].filter((part) => part !== '').join(' ');
}

function refuse(key: string, words: Readonly<Record<string, string | number>>): OpenedFile {
  return { ok: false, problems: [{ key, words }] };
}
