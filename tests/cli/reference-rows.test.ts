// Every row of the reference cases, given to the terminal just as it stands, comes back under the names it expects:
// closed forms within 1e-9, what is worked out by steps within 1 %, all else exactly.
import { describe, expect, test } from 'vitest';
import { terminal } from '../../src/cli/terminal';
import circuits from '../reference/circuits.json';
import kinematics from '../reference/kinematics.json';
import sequence from '../reference/sequence.json';

type Answer = Readonly<Record<string, unknown>>;

async function ask(verb: string, asked: unknown): Promise<readonly Answer[]> {
  const { out, complaint, exit } = await terminal([verb, JSON.stringify(asked)], 'en');
  expect([complaint, exit]).toEqual(['', 0]);
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);
}

const verbOf = {
  flights: 'motion',
  freeDrift: 'drift',
  governor: 'governor',
  buffers: 'stop',
  oilBufferStops: 'stop',
  safetyGear: 'stop',
  instantaneousSafetyGear: 'stop',
  ucm: 'stop',
} as const;
type ListName = keyof typeof verbOf;
const listNames = Object.keys(verbOf) as readonly ListName[];

/** Names only of the row, of no answer; how far the reference's own steps were off. */
const labels = new Set(['set', 'distance', 'v', 'a', 'j', 'id', 'description', 'inputs', 'expected']);
const byRow = (row: object): Answer => ('expected' in row ? (row.expected as Answer) : (row as Answer));

function compare(found: unknown, wanted: unknown, name: string): void {
  if (/^absErr/.test(name)) expect([name, found]).toEqual([name, expect.any(Number)]);
  else if (typeof wanted === 'number' && /numeric|Numeric/.test(name))
    expect([name, Math.abs(Number(found) - wanted) <= 0.01 * Math.abs(wanted)]).toEqual([name, true]);
  else if (typeof wanted === 'number')
    expect([name, Math.abs(Number(found) - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted))]).toEqual([
      name,
      true,
    ]);
  else if (typeof wanted === 'object' && wanted !== null) {
    expect([name, Object.keys(found as object).sort()]).toEqual([name, Object.keys(wanted).sort()]);
    for (const [key, value] of Object.entries(wanted))
      compare((found as Answer)[key], value, `${name}.${key}`);
  } else expect([name, found]).toEqual([name, wanted]);
}

describe.each(listNames)('%s', (list) => {
  const rows: readonly object[] = kinematics[list];
  const verb = verbOf[list];

  test('each row just as it stands', async () => {
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) {
      const [answer = {}] = await ask(verb, row);
      for (const [name, wanted] of Object.entries(byRow(row))) {
        // samples of the reference are rounded to nine decimals
        if (labels.has(name) || name === 'samples') continue;
        compare(answer[name], wanted, name);
      }
    }
  });

  test('the inputs alone, the whole list, and the whole file', async () => {
    const whole = await ask(verb, rows);
    expect(whole.length).toBe(rows.length);
    for (const [at, row] of rows.entries()) {
      const inputs = 'inputs' in row ? row.inputs : row;
      expect({ ...whole[at], id: 0 }).toEqual({ ...(await ask(verb, inputs))[0], id: 0 });
    }
    const all = await ask(verb, kinematics);
    expect(all).toEqual(expect.arrayContaining([...whole]));
    expect(all.length).toBe(
      listNames
        .filter((name) => verbOf[name] === verb)
        .reduce((sum, name) => sum + kinematics[name].length, 0),
    );
  });
});

test('samples of each flight', async () => {
  for (const row of kinematics.flights) {
    const samples = (await ask('motion', row))[0]?.samples as typeof row.samples;
    expect(samples.columns).toEqual(row.samples.columns);
    samples.rows.forEach((sample, at) => {
      sample.forEach((figure, column) => {
        const wanted = row.samples.rows[at]?.[column] ?? Number.NaN;
        expect(Math.abs(figure - wanted)).toBeLessThan(2e-9);
      });
    });
  }
});

test('each circuit, alone and in a list', async () => {
  const answers = await ask('circuit', circuits);
  expect(answers.length).toBe(circuits.length);
  for (const [at, one] of circuits.entries()) {
    expect(answers[at]).toEqual((await ask('circuit', one))[0]);
    const { meterReading, ...wanted } = one.expected;
    // on a live circuit the reference names the figure that an ohmmeter would not show
    const shown = meterReading?.overload ? { ...meterReading, value: 'OL' } : meterReading;
    compare(answers[at], { id: one.id, ...wanted, meterReading: shown }, one.id);
  }
});

test('an instrument that is only in the list of elements is part of the circuit', async () => {
  const one = circuits.find(({ id }) => id === 'c09');
  const [answer] = await ask('circuit', { ...one, meter: undefined });
  compare(answer?.nodeVolts, one?.expected.nodeVolts, 'nodeVolts');
});

test('the sequence of contact changes', async () => {
  const [answer] = await ask('circuit', sequence);
  const steps = answer?.steps as readonly Answer[];
  expect(steps.length).toBe(sequence.steps.length);
  sequence.steps.forEach(({ id, closed, ...wanted }, at) => {
    for (const [name, value] of Object.entries(wanted)) compare(steps[at]?.[name], value, `${at}.${name}`);
  });
});
