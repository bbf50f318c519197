// Five results of real runs are proved; whatever of them is changed is found, and named.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ResultData, resultText } from '../../src/level-format/result';
import { verifyResult } from '../../src/session/verify-result';
import { levelById, lockLevel, resultFiles } from '../support/result-files';

const verify = (text: string) => verifyResult(text, 'run.json', levelById);
const partsOf = (text: string) => verify(text).defects.map(({ part }) => part);
const wordsOf = (text: string) =>
  verify(text)
    .defects.map(({ message }) => message.en)
    .join('; ');
const [, solution = ''] = resultFiles[0] ?? [];

/** One letter at `offset` made another, of the same kind if it is a digit. */
function changeLetter(text: string, offset: number, by = 1): string {
  const letter = text[offset] ?? '';
  const digits = '0123456789';
  const other = digits.includes(letter)
    ? digits[(digits.indexOf(letter) + by) % 10]
    : String.fromCharCode(letter.charCodeAt(0) ^ by);
  return `${text.slice(0, offset)}${other}${text.slice(offset + 1)}`;
}

/** Changed data with sums and checksum made anew, as somebody would who knows the format. */
function forge(text: string, change: (data: ResultData) => unknown): string {
  const data = JSON.parse(text) as ResultData;
  return resultText({ ...data, ...(change(data) as object) });
}

test.each(resultFiles)('%s is proved as it was handed in', (_name, text) => {
  const { sound, defects, claim, result } = verify(text);
  expect([sound, defects]).toEqual([true, []]);
  expect(claim).toEqual(result?.verdict);
});

describe.each(resultFiles)('one letter of %s changed', (_name, text) => {
  const at = (pattern: RegExp) => {
    const found = pattern.exec(text);
    return (found?.index ?? Number.NaN) + (found?.[0].length ?? 0) - 1;
  };
  test.each<[string, RegExp, string, number?]>([
    ['in the seed', /"seed": \d/, 'seed'],
    ['in the level hash', /"levelHash": "\w/, 'levelHash'],
    ['in the level', /"level": "\w/, 'level'],
    ['in the tick of a command', /"tick": \d\d\d\d\d/, 'commands'],
    ['in what a command says', /"item": "he/, 'commands'],
    ['in the last tick', /"endTick": \d\d\d\d\d/, 'endTick'],
    ['in the state hashes', /"states": "\w{400}/, 'states'],
    ['in the last state hash', /"states": "\w+/, 'states'],
    ['in the score', /"score": \d/, 'score'],
    ['in a verdict', /"verdict": "m/, 'verdict'],
    ['in a line', /"id": "d/, 'verdict'],
    ['in the pass mark', /"passMark": \d/, 'profile'],
    ['in the nickname', /"nickname": "./, 'nickname'],
    ['in a sum', /"commands": "\w/, 'commands'],
    ['in the checksum', /"checksum": "\w/, 'checksum'],
    ['in a space', /\n /, 'checksum', 41],
    ['in a bracket', /"commands": \[/, 'commands'],
  ])('%s is named', (_where, pattern, part, by = 1) => {
    expect(partsOf(changeLetter(text, at(pattern), by))).toContain(part);
  });
});

test('any one byte changed to any other is found, wherever it stands', () => {
  const bytes = resultFiles.map(([, text]) => Buffer.from(text));
  const change = fc.record({
    file: fc.nat(bytes.length - 1),
    place: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    by: fc.oneof(fc.integer({ min: 1, max: 255 }), fc.constantFrom(1, 2, 4, 8, 32)),
  });
  const property = fc.property(change, ({ file, place, by }) => {
    const changed = Buffer.from(bytes[file] ?? []);
    const offset = Math.floor(place * changed.length);
    changed[offset] = (changed[offset] ?? 0) ^ by;
    const { sound, defects } = verify(changed.toString('utf8'));
    return !sound && defects.length > 0 && defects.every(({ message }) => message.en.length > 5);
  });
  fc.assert(property, { numRuns: 1000 });
});

describe('changed by somebody who makes the sums anew', () => {
  test.each<[string, (data: ResultData) => unknown, string, RegExp]>([
    [
      'score',
      ({ verdict }) => ({ verdict: { ...verdict, score: 96 } }),
      'score',
      /score claimed 96, re-simulated 100/,
    ],
    [
      'seed',
      ({ recording }) => ({ recording: { ...recording, seed: 5 } }),
      'seed',
      /recording's seed is 5, the verdict's 4/,
    ],
    [
      'seed in both places',
      ({ recording, verdict }) => ({
        recording: { ...recording, seed: 10 },
        verdict: { ...verdict, seed: 10 },
      }),
      'seed',
      /from the start: seed 10 is not the one/,
    ],
    [
      'level hash',
      ({ recording }) => ({ recording: { ...recording, levelHash: '0123456789abcdef' } }),
      'levelHash',
      /not that of level "lock-that-does-not-make"/,
    ],
    [
      'a command that changes the lift',
      ({ recording }) => ({
        recording: {
          ...recording,
          commands: recording.commands.map((due, at) =>
            at === 16 ? { ...due, command: { type: 'press-reset' } } : due,
          ),
        },
      }),
      'commands',
      /command 17 differs from the state hashes from second \d+ on|one of commands \d+ to \d+ differs/,
    ],
    [
      'a look that changes nothing',
      ({ recording }) => ({
        recording: {
          ...recording,
          commands: recording.commands.map((due) =>
            due.command.type === 'look-at'
              ? { ...due, command: { type: 'look-at', thing: 'board-lamps' } }
              : due,
          ),
        },
      }),
      'commands',
      /differs? from the state hashes/,
    ],
    [
      'a command left out',
      ({ recording }) => ({ recording: { ...recording, commands: recording.commands.toSpliced(30, 1) } }),
      'commands',
      /from second \d+ on/,
    ],
    [
      'a command moved by a tick',
      ({ recording }) => ({
        recording: {
          ...recording,
          commands: recording.commands.map((due, at) => (at === 3 ? { ...due, tick: due.tick + 1 } : due)),
        },
      }),
      'commands',
      /differs from the state hashes from second/,
    ],
    [
      'a command before the player came',
      ({ recording }) => ({
        recording: {
          ...recording,
          commands: [{ tick: 5, command: { type: 'put-on', item: 'helmet' } }, ...recording.commands],
        },
      }),
      'commands',
      /command 1 comes before/,
    ],
    [
      'one state hash',
      ({ states }) => ({ states: `${states.slice(0, 83 * 8)}00000000${states.slice(84 * 8)}` }),
      'states',
      /state hash of second 83 is not/,
    ],
    [
      'state hashes cut short',
      ({ states }) => ({ states: states.slice(0, 80) }),
      'states',
      /the file has 10 state hashes/,
    ],
    [
      'a verdict',
      ({ verdict }) => ({
        verdict: {
          ...verdict,
          vetoes: verdict.vetoes.map((line, at) => (at === 2 ? { ...line, verdict: 'broken' } : line)),
        },
      }),
      'verdict',
      /claimed .* broken .*, re-simulated .* met/,
    ],
    [
      'passed',
      ({ verdict }) => ({ verdict: { ...verdict, passed: false } }),
      'verdict',
      /passed of the verdict/,
    ],
    [
      'a later end',
      ({ recording }) => ({ recording: { ...recording, endTick: recording.endTick + 50 } }),
      'endTick',
      /ends at tick/,
    ],
    [
      'an easier profile',
      ({ profile }) => ({ profile: { ...profile, passMark: 1 } }),
      'profile',
      /not that of the level/,
    ],
  ])('%s', (_what, change, part, words) => {
    const forged = forge(solution, change);
    expect(partsOf(forged)).toContain(part);
    expect(wordsOf(forged)).toMatch(words);
  });
});

test.each([
  ['', 'file'],
  ['{}', 'format'],
  ['[]', 'format'],
  ['null', 'file'],
  ['{"format": [', 'file'],
  [solution.slice(0, 2000), 'commands'],
  [solution.replace('liftwright-result/2', 'liftwright-result/1'), 'format'],
  [solution.replace('"level": "lock-that-does-not-make"', '"level": "lock-that-is-not-there"'), 'level'],
  [solution.replace('"type": "put-on"', '"type": "__proto__"'), 'commands'],
  [`${solution} `, 'checksum'],
])('what is no result says so: %#', (text, part) => expect(partsOf(text)).toContain(part));

test('a level that has changed since is told by its hash, not by its run', () => {
  const changed = { ...lockLevel, hash: 'f'.repeat(16) };
  const { defects, sound } = verifyResult(solution, 'run.json', () => changed);
  expect([sound, defects.map(({ part }) => part)]).toEqual([false, ['levelHash']]);
});
