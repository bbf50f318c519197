// Whatever is handed in as a result or a recording: an answer comes, soon, and the house stands as before.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ResultData, resultText } from '../../src/level-format/result';
import { verifyResult } from '../../src/session/verify-result';
import { commandFields } from '../../src/sim/command-fields';
import { levelById, resultFiles } from '../support/result-files';

const [, text = ''] = resultFiles[1] ?? [];
const data = JSON.parse(text) as ResultData;
const RUNS = Number(process.env.FUZZ_RUNS ?? 1000);

function answersSoon(given: string): boolean {
  const start = process.cpuUsage();
  const { sound, defects } = verifyResult(given, 'fuzz.json', levelById);
  const pure = Object.keys(Object.prototype).length === 0 && !('polluted' in {});
  const { user, system } = process.cpuUsage(start);
  return sound === (defects.length === 0) && pure && user + system < 1e6;
}

test('raw letters, and a true file cut, doubled or strewn with them', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom('"__proto__":{"polluted":1},', '{', '[', '"', ',', '1e999', '\\u0000', 'null', '-0'),
  );
  const strewn = fc.tuple(fc.nat(text.length), fc.nat(60), piece);
  const property = fc.property(fc.oneof(fc.string(), fc.json(), strewn), (made) => {
    if (typeof made === 'string') return answersSoon(made);
    const [at, out, into] = made;
    return answersSoon(text.slice(0, at) + into + text.slice(at + out));
  });
  fc.assert(property, { numRuns: RUNS });
});

test('recordings of the right shape, of any commands at any time, with sums that fit', () => {
  const word = fc.constantFrom(
    'up',
    'down',
    'on',
    'off',
    'car',
    'pit',
    'car-roof',
    'landing-3',
    'machine-room',
    'red',
  );
  const value = fc.oneof(
    word,
    fc.integer({ min: -1, max: 12 }),
    fc.string({ maxLength: 12 }),
    fc.constant(null),
  );
  const command = fc.constantFrom(...Object.entries(commandFields)).chain(([type, fields]) =>
    fc.record({
      type: fc.constant(type),
      ...Object.fromEntries(
        Object.entries(fields as Record<string, { is: string }>).map(([name, { is }]) => {
          const words = is.split(' | ').filter((one) => !one.includes(' '));
          return [name, words.length > 1 ? fc.constantFrom(...words) : value];
        }),
      ),
    }),
  );
  const timed = fc.record({ tick: fc.integer({ min: 10_900, max: 20_000 }), command });
  const property = fc.property(fc.array(timed, { maxLength: 25 }), fc.nat(1_000_000), (commands, endTick) => {
    const sorted = [...commands].sort((one, other) => one.tick - other.tick);
    const recording = { ...data.recording, endTick, commands: sorted };
    return answersSoon(resultText({ ...data, recording: recording as unknown as ResultData['recording'] }));
  });
  fc.assert(property, { numRuns: process.env.FUZZ_RUNS ? RUNS : 200 });
  expect(verifyResult(text, 'run.json', levelById).sound).toBe(true);
});
