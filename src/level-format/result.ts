// A run as handed in: its recording, the fingerprints of its states, the verdict claimed for it, and sums over all of
// it. Whoever changes a part without playing the run again is found by its sum; whoever mends the sums as well, by
// playing it. It is no seal: with this program at hand one can make a file of a run that nobody played.
import type { Checklist } from '../training/checklist';
import type { LineResult, Report } from '../training/report';
import { canonical, textHash } from './content-hash';
import type { Level } from './level';
import type { RecordingData } from './read-recording';

export const RESULT_FORMAT = 'liftwright-result/2';

export type ClaimedLine = Pick<LineResult, 'id' | 'verdict' | 'tick' | 'points' | 'of'>;

/** The report without its words, which belong to the level. */
export type Claim = Pick<
  Report,
  'seed' | 'endTick' | 'passed' | 'failures' | 'score' | 'of' | 'efficiency' | 'findings' | 'hints'
> & {
  readonly lines: readonly ClaimedLine[];
  readonly vetoes: readonly ClaimedLine[];
  readonly sections: readonly { readonly id: string; readonly points: number; readonly of: number }[];
  readonly left: readonly string[];
  readonly accident: string | null;
};

/** The yardstick the verdict was given by. */
export type Profile = { readonly id: string } & Pick<Checklist, 'passMark' | 'efficiencyPoints' | 'par'>;

/** Parts that can be found changed, each by a sum of its own. */
export const summedParts = [
  'nickname',
  'level',
  'levelHash',
  'seed',
  'endTick',
  'commands',
  'states',
  'verdict',
  'profile',
] as const;
export type SummedPart = (typeof summedParts)[number];

export type ResultContent = {
  readonly nickname: string;
  readonly recording: RecordingData;
  /** eight hexadecimal digits for each whole second since the start, and eight for the end */
  readonly states: string;
  readonly verdict: Claim;
  readonly profile: Profile;
};

export type ResultData = ResultContent & {
  readonly format: typeof RESULT_FORMAT;
  readonly sums: Readonly<Record<SummedPart, string>>;
  /** over the text of the file as it stands, these digits left out */
  readonly checksum: string;
};

export function claimOf(report: Report): Claim {
  const { seed, endTick, passed, failures, score, of, efficiency, findings, hints, ledger, accident } =
    report;
  const { readings, parReadings, partsReplaced, partsBad, seconds, points } = efficiency;
  return {
    seed,
    endTick,
    passed,
    failures,
    score,
    of,
    efficiency: { readings, parReadings, partsReplaced, partsBad, seconds, points, of: efficiency.of },
    lines: report.lines.map(claimedLine),
    vetoes: report.vetoes.map(claimedLine),
    sections: report.sections.map(({ id, points, of }) => ({ id, points, of })),
    findings,
    hints,
    left: ledger.map(({ object, where }) => `${object} ${where}`),
    accident: accident?.kind ?? null,
  };
}

function claimedLine({ id, verdict, tick, points, of }: LineResult): ClaimedLine {
  return { id, verdict, tick, points, of };
}

export function profileOf({ profile }: Level, { passMark, efficiencyPoints, par }: Checklist): Profile {
  return { id: profile, passMark, efficiencyPoints, par };
}

export function statesText(states: readonly number[]): string {
  return states.map((word) => word.toString(16).padStart(8, '0')).join('');
}

/** Eight hexadecimal digits, small letters. */
function wordAt(text: string, start: number): number {
  let word = 0;
  for (let at = start; at < start + 8; at++) {
    const code = text.charCodeAt(at);
    word = 16 * word + (code > 57 ? code - 87 : code - 48);
  }
  return word;
}

export function statesOfText(text: string): readonly number[] {
  const states: number[] = [];
  for (let at = 0; at + 8 <= text.length; at += 8) states.push(wordAt(text, at));
  return states;
}

export function sumsOf(content: ResultContent): ResultData['sums'] {
  const { level, levelHash, seed, endTick, commands } = content.recording;
  const parts = { ...content, level, levelHash, seed, endTick, commands };
  const sums = summedParts.map((part) => [part, textHash(canonical(parts[part])).slice(0, 8)]);
  return Object.fromEntries(sums) as ResultData['sums'];
}

/** The whole file. */
export function resultText(content: ResultContent): string {
  const { nickname, recording, states, verdict, profile } = content;
  const named = { format: RESULT_FORMAT, nickname, recording, states, verdict, profile };
  const bare = `${JSON.stringify({ ...named, sums: sumsOf(content), checksum: '' }, null, 1)}\n`;
  return bare.replace(/""\n\}\n$/, `"${textHash(bare)}"\n}\n`);
}

/** Whether a text is, letter by letter, as it was written. */
export function isAsWritten(text: string): boolean {
  const checksum = /"([0-9a-f]{16})"\n\}\n$/.exec(text);
  if (!checksum) return false;
  return textHash(`${text.slice(0, checksum.index)}""\n}\n`) === checksum[1];
}
