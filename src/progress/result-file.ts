// A run as a file to hand in or to look at again: its recording, with or without the result claimed for it.
// A claimed result is believed only after the recording has been played again.
import * as v from 'valibot';
import type { Level } from '../level-format/level';
import { readRecording } from '../level-format/read-recording';
import { type Recording, replayIfPossible } from '../session/recording';
import type { Session } from '../session/session';
import type { Language, Report } from '../training/report';
import { otherVersion, parse } from './read-entry';

export const RESULT_FORMAT = 'liftwright-result/1';

const resultSchema = v.object({
  format: v.literal(RESULT_FORMAT),
  nickname: v.optional(v.string()),
  passed: v.boolean(),
  score: v.number(),
  of: v.number(),
  recording: v.unknown(),
});

export function resultFileText(recording: Recording, report: Report, nickname = ''): string {
  const { passed, score, of } = report;
  const named = nickname === '' ? {} : { nickname };
  return JSON.stringify({ format: RESULT_FORMAT, ...named, passed, score, of, recording }, null, 1);
}

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
  const data = parse(text);
  const version = otherVersion(data, RESULT_FORMAT) ?? otherVersion(data, 'liftwright-recording/1');
  if (version !== undefined) return refuse('file.otherVersion', { file, version });
  const result = v.safeParse(resultSchema, data);
  const claimed = result.success ? result.output : undefined;
  const inside = claimed ? JSON.stringify(claimed.recording, null, 1) : text;
  const read = readRecording(inside, file);
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
  return playAgain(level, recording, file, claimed);
}

type Claim = { readonly score: number; readonly passed: boolean; readonly nickname?: string | undefined };

function playAgain(level: Level, recording: Recording, file: string, claimed: Claim | undefined): OpenedFile {
  if (level.hash !== recording.levelHash)
    return refuse('file.levelChanged', { file, level: recording.level });
  const session = replayIfPossible(level, recording);
  if (!session) return refuse('file.doesNotPlay', { file });
  const report = session.report();
  if (claimed && (claimed.score !== report.score || claimed.passed !== report.passed))
    return refuse('file.claimDiffers', { file, claimed: claimed.score, score: report.score });
  return { ok: true, level, session, recording, nickname: claimed?.nickname ?? '' };
}

function placeOf(file: string, line: number, path: string): string {
  return [line > 0 ? `${file}:${line}` : file, path].filter((part) => part !== '').join(' ');
}

function refuse(key: string, words: Readonly<Record<string, string | number>>): OpenedFile {
  return { ok: false, problems: [{ key, words }] };
}
