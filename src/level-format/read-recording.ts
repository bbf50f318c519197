// A recording file's text to a recording that belongs to a level, or to a list of what is wrong with it.
import { commandTrouble, type FieldTrouble } from '../sim/command-fields';
import { type Act, isLessonCommand, lessonTrouble } from '../training/lesson-commands';
import { lengthProblems } from './check-size';
import type { Level } from './level';
import { lineOfPath } from './locate';
import { checkShape, parseJson } from './parse-json';
import type { Problem } from './problem';
import { recordingSchema } from './schema';
import type { Text } from '../training/report';

export type RecordingData = {
  readonly format: 'liftwright-recording/1';
  readonly level: string;
  readonly levelHash: string;
  readonly seed: number;
  readonly endTick: number;
  readonly commands: readonly { readonly tick: number; readonly command: Act }[];
};

export type ReadRecording =
  | { readonly ok: true; readonly recording: RecordingData }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** @param level the level it must belong to, if known */
export function readRecording(text: string, file: string, level?: Level): ReadRecording {
  const long = lengthProblems(text, file, MOST_LETTERS);
  if (long.length > 0) return { ok: false, problems: long };
  const parsed = parseJson(text, file);
  if (!parsed.ok) return parsed;
  const shaped = checkShape(recordingSchema, parsed.data, text, file);
  if (!shaped.ok) return shaped;
  const recording = shaped.data as unknown as RecordingData;
  const problems = [
    ...checkCommands(recording, text, file),
    ...(level ? checkLevel(recording, level, text, file) : []),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, recording };
}

/** Of the most commands there may be. */
const MOST_LETTERS = 8_000_000;
const MOST_TROUBLES = 5;

/** @param below where in the file's data the recording stands. @returns the first problems, if any */
export function checkCommands(
  recording: RecordingData,
  text: string,
  file: string,
  below: readonly string[] = [],
): readonly Problem[] {
  const problems: Problem[] = [];
  let before = 0;
  recording.commands.forEach(({ tick, command }, index) => {
    if (problems.length >= MOST_TROUBLES) return;
    const complain = (field: readonly string[], message: Text, mend: Text) => {
      const path = [...below, 'commands', index, ...field];
      problems.push({ file, line: lineOfPath(text, path), path: path.join('.'), message, mend });
    };
    const trouble = actTrouble(command);
    if (trouble) complain(['command', trouble.field], ...misunderstood(command, trouble));
    if (tick < before)
      complain(
        ['tick'],
        inBoth('时间倒退', 'time runs backwards'),
        inBoth('按时间排列命令', 'put the commands in order of time'),
      );
    if (tick > recording.endTick)
      complain(
        ['tick'],
        inBoth('晚于录像结束', 'after the recording ends'),
        inBoth('改正 endTick', 'correct endTick'),
      );
    before = tick;
  });
  return problems;
}

/** @returns what is wrong with anything that may be done, or undefined */
export function actTrouble(act: Act): FieldTrouble | undefined {
  return isLessonCommand(act) ? lessonTrouble(act) : commandTrouble(act);
}

function misunderstood(command: Act, { field, expected }: FieldTrouble): readonly [Text, Text] {
  const name = String(command.type).slice(0, 40);
  if (field === 'type')
    return [
      inBoth(`没有命令“${name}”`, `there is no command "${name}"`),
      inBoth('更正命令名', 'correct its name'),
    ];
  return [
    inBoth(`命令“${name}”看不懂`, `the command "${name}" cannot be understood`),
    inBoth(`应为 ${expected}`, `expected ${expected}`),
  ];
}

const inBoth = (zh: string, en: string): Text => ({ 'zh-CN': zh, en });

function checkLevel(recording: RecordingData, level: Level, text: string, file: string): readonly Problem[] {
  const wrong = (path: string, zh: string, en: string): Problem => ({
    file,
    line: lineOfPath(text, [path]),
    path,
    message: { 'zh-CN': zh, en },
    mend: { 'zh-CN': '使用录制时的关卡文件', en: 'use the level file it was recorded with' },
  });
  if (recording.level !== level.id)
    return [
      wrong(
        'level',
        `录像属于关卡“${recording.level}”，不是“${level.id}”`,
        `the recording is of level "${recording.level}", not "${level.id}"`,
      ),
    ];
  if (recording.levelHash !== level.hash)
    return [wrong('levelHash', '录像之后关卡已改动', 'the level has changed since the recording')];
  return [];
}
