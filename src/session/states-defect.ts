// Where the fingerprints in a result file part from those of its own recording, and what that says of the file.
import { both, type Defect } from '../level-format/read-result';
import type { RecordingData } from '../level-format/read-recording';
import type { SummedPart } from '../level-format/result';
import type { Ticks } from '../sim/units';
import { TICKS_A_SECOND } from './state-trace';

/**
 * @param claimed fingerprints in the file @param played those of playing it again
 * @param changed parts whose sums are wrong, which decides where the fingerprints alone would not
 */
export function statesDefect(
  claimed: readonly number[],
  played: readonly number[],
  recording: RecordingData,
  startsAt: Ticks,
  changed: readonly SummedPart[],
): Defect | undefined {
  const first = played.findIndex((word, second) => word !== claimed[second]);
  if (first < 0 && claimed.length === played.length) return undefined;
  if (first < 0 || claimed.length !== played.length) return wrongLength(claimed.length, played.length);
  const goesOn = played.slice(first).every((word, at) => word !== claimed[first + at]);
  const blamed =
    changed.includes('states') && !changed.some((part) => part === 'commands' || part === 'seed');
  if (!goesOn || blamed) return wrongWord(first, played.length);
  return first === 0 ? wrongStart(recording.seed) : wrongCommand(first, recording, startsAt);
}

function wrongLength(claimed: number, played: number): Defect {
  return {
    part: 'states',
    message: both(
      `文件有 ${claimed} 个状态指纹，重演有 ${played} 个`,
      `the file has ${claimed} state hashes, playing again gives ${played}`,
    ),
  };
}

function wrongWord(second: number, length: number): Defect {
  const isEnd = second === length - 1;
  return {
    part: 'states',
    message: isEnd
      ? both('结束时的状态指纹不符', 'the state hash of the end is not that of the state')
      : both(
          `第 ${second} 秒的状态指纹不符，其后又相符`,
          `the state hash of second ${second} is not that of the state, later ones are`,
        ),
  };
}

function wrongStart(seed: number): Defect {
  return {
    part: 'seed',
    message: both(
      `从开局起状态指纹就不符：种子 ${seed} 不是录制时的种子`,
      `the state hashes differ from the start: seed ${seed} is not the one they were made with`,
    ),
  };
}

/** The deeds between the last second that agrees and the first that does not. */
function wrongCommand(first: number, { commands }: RecordingData, startsAt: Ticks): Defect {
  const from = startsAt + (first - 1) * TICKS_A_SECOND;
  const until = startsAt + first * TICKS_A_SECOND;
  const inside = commands.flatMap(({ tick }, at) => (tick >= from && tick <= until ? [at + 1] : []));
  const before = commands.filter(({ tick }) => tick < from).length;
  const [one, last] = [inside[0], inside[inside.length - 1]];
  if (one === undefined || last === undefined)
    return {
      part: 'commands',
      message: both(
        `从第 ${first} 秒起与状态指纹不符：第 ${before} 条命令之后缺了什么，或改了时间`,
        `from second ${first} on the state hashes differ: after command ${before} something is missing or moved`,
      ),
    };
  const zh = one === last ? `第 ${one} 条命令` : `第 ${one} 至 ${last} 条命令之一`;
  const en = one === last ? `command ${one} differs` : `one of commands ${one} to ${last} differs`;
  return {
    part: 'commands',
    message: both(
      `${zh}从第 ${first} 秒起与状态指纹不符`,
      `${en} from the state hashes from second ${first} on`,
    ),
  };
}
