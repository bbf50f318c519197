import { expect, test } from 'vitest';
import {
  isAsWritten,
  type ResultData,
  resultText,
  statesOfText,
  statesText,
  summedParts,
  sumsOf,
} from '../../src/level-format/result';
import { resultFiles } from '../support/result-files';

const [, text = ''] = resultFiles[0] ?? [];
const data = JSON.parse(text) as ResultData;

test('states become digits and come back', () => {
  const states = [0, 1, 0xffffffff, 0x80000000, 0xabc];
  expect(statesText(states)).toBe('0000000000000001ffffffff8000000000000abc');
  expect(statesOfText(statesText(states))).toEqual(states);
});

test('the file is as written until a letter of it is another, or one more, or one less', () => {
  expect(isAsWritten(text)).toBe(true);
  expect(resultText(data)).toBe(text);
  expect(isAsWritten(text.replace('"score"', '"Score"'))).toBe(false);
  expect(isAsWritten(`${text}\n`)).toBe(false);
  expect(isAsWritten(text.slice(0, -1))).toBe(false);
  expect(isAsWritten('')).toBe(false);
});

test('each part has a sum that changes with it alone', () => {
  const sums = sumsOf(data);
  expect(sums).toEqual(data.sums);
  const { recording } = data;
  const changes = {
    nickname: { nickname: 'x' },
    level: { recording: { ...recording, level: 'x' } },
    levelHash: { recording: { ...recording, levelHash: 'x' } },
    seed: { recording: { ...recording, seed: 99 } },
    endTick: { recording: { ...recording, endTick: 1 } },
    commands: { recording: { ...recording, commands: recording.commands.slice(1) } },
    states: { states: '00000000' },
    verdict: { verdict: { ...data.verdict, score: 1 } },
    profile: { profile: { ...data.profile, passMark: 1 } },
  };
  for (const part of summedParts) {
    const after = sumsOf({ ...data, ...changes[part] });
    expect([part, summedParts.filter((name) => after[name] !== sums[name])]).toEqual([part, [part]]);
  }
});
