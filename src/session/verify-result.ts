// Proves a result file, or names what of it is wrong: its sums first, then the run itself, played and judged again.
import { canonical } from '../level-format/content-hash';
import type { Level } from '../level-format/level';
import { both, type Defect, readResult } from '../level-format/read-result';
import { plain } from '../level-format/problem';
import {
  type Claim,
  claimOf,
  type ClaimedLine,
  profileOf,
  type ResultData,
  statesOfText,
  type SummedPart,
} from '../level-format/result';
import {
  playRecording,
  type PlayThrough,
  recordingOf,
  reportOf,
  statesOf,
  type TimedCommand,
} from './play-through';
import { statesDefect } from './states-defect';

export type Verified = {
  readonly sound: boolean;
  readonly defects: readonly Defect[];
  /** what the file says, if it can be read */
  readonly result: ResultData | null;
  readonly level: Level | null;
  /** what playing it again gave, if it could be played */
  readonly claim: Claim | null;
};

/** @param text anything at all @param levelById how levels are found; undefined when there is none of that name */
export function verifyResult(
  text: string,
  file: string,
  levelById: (id: string) => Level | undefined,
): Verified {
  const verified = verify(text, file, levelById);
  // what a defect quotes comes from the file
  const defects = verified.defects.map((defect) => ({ ...defect, message: plain(defect.message) }));
  return { ...verified, defects };
}

function verify(text: string, file: string, levelById: (id: string) => Level | undefined): Verified {
  const read = readResult(text, file);
  if (!read.ok) return { sound: false, defects: read.defects, result: null, level: null, claim: null };
  const { result, changed } = read;
  const level = levelById(result.recording.level);
  const misplaced = level ? levelDefect(result, level) : noLevel(result.recording.level);
  if (!level || misplaced) {
    const defects = [misplaced ?? noLevel(result.recording.level), ...sumDefects(changed, [])];
    return { sound: false, defects, result, level: null, claim: null };
  }
  const play = playRecording(level, result.recording);
  const claim = claimOf(reportOf(play));
  const found = [...runDefects(result, play, changed), ...verdictDefects(result, play, claim)];
  const defects = [...found, ...sumDefects(changed, found)];
  if (!read.asWritten && defects.length === 0) defects.push(notAsWritten);
  return { sound: defects.length === 0, defects, result, level, claim };
}

const notAsWritten: Defect = {
  part: 'checksum',
  message: both(
    '校验和不符：校验和被改动，或内容之外的字符（空格、顺序）被改动',
    'the checksum is not that of the file: it was changed, or letters outside the data were (spaces, order)',
  ),
};

function noLevel(id: string): Defect {
  return { part: 'level', message: both(`没有关卡“${id}”`, `there is no level "${id}"`) };
}

function levelDefect({ recording }: ResultData, level: Level): Defect | undefined {
  if (recording.levelHash === level.hash) return undefined;
  const { id } = level;
  return {
    part: 'levelHash',
    message: both(
      `关卡指纹不是关卡“${id}”的指纹（它的是 ${level.hash}）`,
      `the level hash is not that of level "${id}", which is ${level.hash}`,
    ),
  };
}

/** What of level, seed, commands and states does not go together. */
function runDefects(
  { recording, states, verdict }: ResultData,
  play: PlayThrough,
  changed: readonly SummedPart[],
): readonly Defect[] {
  const defects: Defect[] = [];
  if (recording.seed !== verdict.seed)
    defects.push({
      part: 'seed',
      message: both(
        `录像的种子是 ${recording.seed}，判定用的种子是 ${verdict.seed}`,
        `the recording's seed is ${recording.seed}, the verdict's ${verdict.seed}`,
      ),
    });
  if (recording.endTick !== verdict.endTick)
    defects.push({
      part: 'endTick',
      message: both(
        `录像结束于第 ${recording.endTick} 拍，判定结束于第 ${verdict.endTick} 拍`,
        `the recording ends at tick ${recording.endTick}, the verdict at ${verdict.endTick}`,
      ),
    });
  const played = recordingOf(play);
  if (played.endTick !== recording.endTick)
    defects.push({
      part: 'endTick',
      message: both(
        `录像称结束于第 ${recording.endTick} 拍，重演结束于第 ${played.endTick} 拍`,
        `the recording ends at tick ${recording.endTick}, played again at ${played.endTick}`,
      ),
    });
  const astray = recording.commands.findIndex((due, at) => !isAsPlayed(due, played.commands[at]));
  if (astray >= 0) defects.push(commandAstray(astray));
  const differing = statesDefect(
    statesOfText(states),
    statesOf(play),
    recording,
    play.trace.startsAt,
    changed,
  );
  return differing ? [...defects, differing] : defects;
}

/** What was played is the very thing that was recorded, mostly; only where it is not, their words decide. */
function isAsPlayed(due: TimedCommand, played: TimedCommand | undefined): boolean {
  if (played && due.command === played.command && due.tick === played.tick) return true;
  return canonical(due) === canonical(played ?? null);
}

function commandAstray(at: number): Defect {
  return {
    part: 'commands',
    message: both(
      `第 ${at + 1} 条命令早于接手或晚于结束`,
      `command ${at + 1} comes before the player took over or after the end`,
    ),
  };
}

/** The claim against what the very same recording is worth. */
function verdictDefects(
  { verdict, profile }: ResultData,
  play: PlayThrough,
  claim: Claim,
): readonly Defect[] {
  const defects: Defect[] = [];
  if (verdict.score !== claim.score)
    defects.push({
      part: 'score',
      message: both(
        `声称 ${verdict.score} 分，重演得 ${claim.score} 分`,
        `score claimed ${verdict.score}, re-simulated ${claim.score}`,
      ),
    });
  const line = differingLine(verdict, claim);
  const field = (Object.keys(claim) as (keyof Claim)[]).find(
    (name) => !judged.has(name) && canonical(verdict[name]) !== canonical(claim[name]),
  );
  if (line) defects.push({ part: 'verdict', message: line });
  if (field)
    defects.push({
      part: 'verdict',
      message: both(
        `判定中的 ${field} 与重演不符`,
        `${field} of the verdict is not what playing again gives`,
      ),
    });
  if (canonical(profile) !== canonical(profileOf(play.level, play.judge.checklist)))
    defects.push({
      part: 'profile',
      message: both('评分标准不是该关卡的标准', 'the profile is not that of the level'),
    });
  return defects;
}

/** Told by words of their own. */
const judged: ReadonlySet<keyof Claim> = new Set(['score', 'lines', 'vetoes', 'seed', 'endTick']);

function differingLine(verdict: Claim, claim: Claim): Defect['message'] | undefined {
  const said = [...verdict.lines, ...verdict.vetoes];
  const found = [...claim.lines, ...claim.vetoes];
  const at = Array.from({ length: Math.max(said.length, found.length) }, (_, index) => index).find(
    (index) => canonical(said[index] ?? null) !== canonical(found[index] ?? null),
  );
  if (at === undefined) return undefined;
  const name = found[at]?.id ?? said[at]?.id ?? '';
  const [one, other] = [lineWords(said[at]), lineWords(found[at])];
  return both(
    `评分行“${name}”声称 ${one}，重演得 ${other}`,
    `line "${name}" claimed ${one}, re-simulated ${other}`,
  );
}

function lineWords(line: ClaimedLine | undefined): string {
  return line ? `${line.id} ${line.verdict} ${line.tick ?? '-'} ${line.points}/${line.of}` : '-';
}

/** Parts whose sums are wrong and of which nothing else was found: the part, or its sum, has been changed. */
function sumDefects(changed: readonly SummedPart[], found: readonly Defect[]): Defect[] {
  const told = new Set<string>(
    found.flatMap(({ part }) => (part === 'score' ? ['score', 'verdict'] : [part])),
  );
  return changed
    .filter((part) => !told.has(part))
    .map((part) => ({
      part,
      message: both(`${part} 的校验和不符`, `the sum of ${part} is not that of what stands there`),
    }));
}
