// A run as a file to hand in or to look at again: its recording, with or without the result claimed for it.
// A claimed result is believed only after the recording has been played again.
import * as v from 'valibot';
import type { Level } from '../level-format/level';
import { readRecording } from '../level-format/read-recording';
import { type Recording, replay } from '../session/recording';
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

/** @param text what the player picked; anything at all */
export function openRunFile(text: string, file: string, levels: ReadonlyMap<string, Level>): OpenedFile {
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
  return playAgain(read.recording, file, levels, claimed);
}

type Claim = { readonly score: number; readonly passed: boolean; readonly nickname?: string | undefined };

function playAgain(
  recording: Recording,
  file: string,
  levels: ReadonlyMap<string, Level>,
  claimed: Claim | undefined,
): OpenedFile {
  const level = levels.get(recording.level);
  if (!level) return refuse('file.levelUnknown', { file, level: recording.level });
  if (level.hash !== recording.levelHash)
    return refuse('file.levelChanged', { file, level: recording.level });
  const session = tryReplay(level, recording);
  if (!session) return refuse('file.doesNotPlay', { file });
  const report = session.report();
  if (claimed && (claimed.score !== report.score || claimed.passed !== report.passed))
    return refuse('file.claimDiffers', { file, claimed: claimed.score, score: report.score });
  return { ok: true, level, session, recording, nickname: claimed?.nickname ?? '' };
}

/** Commands from a file may hold nonsense that no reader foresaw; that must not end the page. */
function tryReplay(level: Level, recording: Recording): Session | undefined {
  try {
    return replay(level, recording);
  } catch {
    return undefined;
  }
}

function placeOf(file: string, line: number, path: string): string {
  return [line > 0 ? `${file}:${line}` : file, path].filter((part) => part !== '').join(' ');
}

function refuse(key: string, words: Readonly<Record<string, string | number>>): OpenedFile {
  return { ok: false, problems: [{ key, words }] };
}
