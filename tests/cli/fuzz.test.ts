// Whatever a user types, the terminal answers with JSON or with one line of complaint, and soon.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { terminal } from '../../src/cli/terminal';
import circuits from '../reference/circuits.json';
import kinematics from '../reference/kinematics.json';

const RUNS = Number(process.env.FUZZ_RUNS ?? 60);
const verbs = ['circuit', 'motion', 'drift', 'governor', 'stop'] as const;
const rows: readonly object[] = [...Object.values(kinematics).flat(), ...circuits.slice(0, 2)].filter(
  (row) => typeof row === 'object',
);
const odd = fc.oneof(
  fc.constantFrom(0, -0, -1, 1e-300, 1e300, 5e-324, 1e9, null, true, '', '1', [], {}, [1], { inputs: {} }),
  fc.double({ noNaN: true }),
  fc.jsonValue({ maxDepth: 2 }),
);

/** A row of the references with one thing in it changed, taken out or moved. */
const nearlyRight = fc
  .tuple(fc.constantFrom(...rows), fc.nat(), odd, fc.nat(5))
  .map(([row, at, value, how]) => {
    const whole = structuredClone(row) as Record<string, unknown>;
    const inner = how % 2 === 0 && typeof whole.inputs === 'object' ? (whole.inputs as typeof whole) : whole;
    const names = Object.keys(inner);
    const name = names[at % names.length] ?? '';
    if (how === 5) delete inner[name];
    else inner[name] = value;
    return how === 4 ? [whole, whole] : whole;
  });
const text = fc.oneof(
  nearlyRight.map((row) => JSON.stringify(row)),
  nearlyRight.map((row) => JSON.stringify(row).slice(0, -1)),
  fc.json(),
  fc.string(),
  fc.constantFrom('NaN', 'Infinity', '-', '[', '{"a":1,"a":2}', '\ufeff', '\u0000', '{"__proto__":{}}'),
);

test('JSON or one line, never both, never a stack trace', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...verbs),
      text,
      fc.constantFrom('en', 'zh-CN'),
      async (verb, given, language) => {
        // standard input is not ours to read here
        if (given === '-') return;
        const { out, complaint, exit } = await terminal([verb, given], language);
        if (exit === 0) {
          expect(complaint).toBe('');
          for (const line of out.trimEnd().split('\n'))
            expect(JSON.stringify(JSON.parse(line))).not.toMatch(/:null,"v|NaN/);
        } else {
          expect([out, complaint.split('\n').length, complaint.length > 10]).toEqual(['', 2, true]);
          expect(complaint).not.toMatch(/internal error/);
        }
      },
    ),
    { numRuns: RUNS },
  );
});

const word = fc.oneof(
  fc.constantFrom(
    'help',
    '--help',
    '--lang',
    'en',
    '--lang=fr',
    'fault',
    'list',
    'try',
    'play',
    '--seed',
    'levels',
    '/',
  ),
  fc.string(),
);

test('any words at all', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(word, { maxLength: 5 }), async (words) => {
      fc.pre(!words.includes('-') && !words.includes('table'));
      const { out, complaint, exit } = await terminal(words, 'en');
      expect([exit === 0, out === '', complaint === '']).toEqual([exit === 0, exit === 1, exit === 0]);
      expect(complaint).not.toMatch(/internal error/);
    }),
    { numRuns: RUNS },
  );
});
