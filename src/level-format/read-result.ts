// A result file's text to its content, with every part named that is not as it was written.
import * as v from 'valibot';
import type { Text } from '../training/report';
import { scanJson } from './json-scan';
import { lineOfOffset } from './locate';
import { checkShape, parseJson } from './parse-json';
import { plain, type Problem } from './problem';
import { checkCommands, type RecordingData } from './read-recording';
import { isAsWritten, RESULT_FORMAT, type ResultData, type SummedPart, summedParts, sumsOf } from './result';
import { recordingSchema } from './schema';

export type Part = SummedPart | 'file' | 'format' | 'recording' | 'score' | 'checksum';

/** A part that is not what it should be, and how one knows. */
export type Defect = { readonly part: Part; readonly message: Text };

export type ReadResult =
  | {
      readonly ok: true;
      readonly result: ResultData;
      /** parts whose sums are not theirs */
      readonly changed: readonly SummedPart[];
      readonly asWritten: boolean;
    }
  | { readonly ok: false; readonly defects: readonly Defect[]; readonly problems: readonly Problem[] };

/** A twenty-minute run takes some thirty thousand letters. */
const MOST_LETTERS = 8_000_000;

const line = v.strictObject({
  id: v.string(),
  verdict: v.picklist(['met', 'broken', 'not-yet']),
  tick: v.nullable(v.number()),
  points: v.number(),
  of: v.number(),
});
const answer = v.strictObject({
  tick: v.number(),
  choice: v.string(),
  sure: v.nullable(v.number()),
  right: v.boolean(),
});
const hex = (digits: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${digits}}$`)));

const resultSchema = v.strictObject({
  format: v.literal(RESULT_FORMAT),
  nickname: v.pipe(v.string(), v.maxLength(100)),
  recording: recordingSchema,
  states: v.pipe(v.string(), v.regex(/^([0-9a-f]{8})+$/)),
  verdict: v.strictObject({
    seed: v.number(),
    endTick: v.number(),
    passed: v.boolean(),
    failures: v.array(v.string()),
    score: v.number(),
    of: v.number(),
    efficiency: v.strictObject({
      readings: v.number(),
      parReadings: v.number(),
      partsReplaced: v.number(),
      partsBad: v.number(),
      seconds: v.number(),
      points: v.number(),
      of: v.number(),
    }),
    lines: v.array(line),
    vetoes: v.array(line),
    sections: v.array(v.strictObject({ id: v.string(), points: v.number(), of: v.number() })),
    findings: v.array(v.strictObject({ id: v.string(), answers: v.array(answer) })),
    hints: v.strictObject({ taken: v.array(v.number()), cost: v.number() }),
    left: v.array(v.string()),
    accident: v.nullable(v.string()),
  }),
  profile: v.strictObject({
    id: v.string(),
    passMark: v.number(),
    efficiencyPoints: v.number(),
    par: v.nullable(v.strictObject({ readings: v.number(), partsBad: v.number(), seconds: v.number() })),
  }),
  sums: v.strictObject(
    Object.fromEntries(summedParts.map((part) => [part, hex(8)])) as Record<
      SummedPart,
      ReturnType<typeof hex>
    >,
  ),
  checksum: hex(16),
});

/** @param file name used in complaints */
export function readResult(text: string, file: string): ReadResult {
  if (text.length > MOST_LETTERS)
    return refuse([{ part: 'file', message: both('文件过大', 'the file is too large') }], []);
  const parsed = parseJson(text, file);
  if (!parsed.ok) return refuse([unreadable(text, parsed.problems)], parsed.problems);
  const shaped = checkShape(resultSchema, parsed.data, text, file);
  if (!shaped.ok) return refuse(shaped.problems.map(misshapen), shaped.problems);
  const result = shaped.data as unknown as ResultData;
  const problems = checkCommands(result.recording as RecordingData, text, file, ['recording']);
  if (problems.length > 0) return refuse(problems.map(misshapen), problems);
  const sums = sumsOf(result);
  const changed = summedParts.filter((part) => sums[part] !== result.sums[part]);
  return { ok: true, result, changed, asWritten: isAsWritten(text) };
}

function refuse(defects: readonly Defect[], problems: readonly Problem[]): ReadResult {
  return { ok: false, defects, problems };
}

/** The part in whose lines the text stops being JSON: every part begins on a line of its own. */
function unreadable(text: string, [problem]: readonly Problem[]): Defect {
  const before = text.slice(0, (scanJson(text)?.offset ?? 0) + 1);
  const heads = [...before.matchAll(/^( {1,2})"(\w+)":/gm)];
  const outer = heads.findLast(([, indent]) => indent === ' ');
  const inner = heads[heads.length - 1];
  const part = partAt(outer?.[2] ?? '', inner === outer ? '' : (inner?.[2] ?? '')) ?? 'file';
  const at = problem?.line ?? lineOfOffset(text, before.length);
  return {
    part,
    message: both(`第 ${at} 行不是有效的 JSON（${part}）`, `line ${at}, in ${part}, is not valid JSON`),
  };
}

function misshapen({ path, line: at, message, mend }: Problem): Defect {
  const [first = '', second = ''] = path.split('.');
  const part = partAt(first, second) ?? 'file';
  return {
    part,
    message: plain(
      both(
        `第 ${at} 行 ${path}：${message['zh-CN']}；${mend['zh-CN']}`,
        `line ${at}, ${path}: ${message.en}; ${mend.en}`,
      ),
    ),
  };
}

/** @param outer a member of the file @param inner a member of that, where it matters */
function partAt(outer: string, inner: string): Part | undefined {
  if (outer === 'sums' || outer === 'checksum') return 'checksum';
  if (outer === 'verdict' && inner === 'score') return 'score';
  if (outer === 'recording') return summedParts.find((part) => part === inner) ?? 'recording';
  return outer === 'format' ? outer : summedParts.find((part) => part === outer);
}

export function both(zh: string, en: string): Text {
  return { 'zh-CN': zh, en };
}
