import { expect, test } from 'vitest';
import { readResult } from '../../src/level-format/read-result';
import { resultFiles } from '../support/result-files';

const [, text = ''] = resultFiles[0] ?? [];
const defectOf = (changed: string) => {
  const read = readResult(changed, 'run.json');
  return read.ok
    ? `sound, changed: ${read.changed}`
    : `${read.defects[0]?.part}: ${read.defects[0]?.message.en}`;
};

test('a file as written is read whole', () => {
  const read = readResult(text, 'run.json');
  expect(read).toMatchObject({ ok: true, changed: [], asWritten: true });
  expect(read.ok && read.result).toEqual(JSON.parse(text));
});

test.each<[string, string, RegExp]>([
  [
    'a broken verdict',
    text.replace('"score": 100', '"score": 0100'),
    /^score: line \d+, in score, is not valid/,
  ],
  ['a broken command', text.replace('"type": "walk"', '"type": "walk'), /^commands: line \d+, in commands/],
  ['a cut', text.slice(0, text.indexOf('"profile"') + 20), /^profile: line \d+/],
  ['no seed', text.replace(/ {2}"seed": \d+,\n/, ''), /^seed: line \d+, recording\.seed/],
  ['a word for a score', text.replace('"score": 100', '"score": "100"'), /^score: .*verdict\.score/],
  ['a stranger', text.replace('"verdict"', '"verdikt"'), /^(verdict|file): /],
  [
    'another version',
    text.replace('liftwright-result/2', 'liftwright-result/3'),
    /^format: line \d+, format/,
  ],
  [
    'a command that is none',
    text.replace('"type": "walk"', '"type": "fly"'),
    /^commands: .*there is no command "fly"/,
  ],
  ['a changed name', text.replace('小李', '小王'), /^sound, changed: nickname$/],
  ['nine million spaces', ' '.repeat(9_000_000), /^file: the file is too large/],
])('%s is told by its part', (_what, changed, words) => {
  expect(changed).not.toBe(text);
  expect(defectOf(changed)).toMatch(words);
});
