// The terminal as a user meets it: JSON out; complaints of one line with place and mend, exit 1, no stack trace.
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { terminal } from '../../src/cli/terminal';
import circuits from '../reference/circuits.json';
import { exampleFolder, root } from '../support/level-files';

const folder = mkdtempSync(join(tmpdir(), 'liftwright-'));
const file = (name: string, data: unknown) => {
  const path = join(folder, name);
  writeFileSync(path, typeof data === 'string' ? data : JSON.stringify(data, null, 1));
  return path;
};
const run = (...parameters: readonly string[]) => terminal(parameters, 'en');
const level = join(exampleFolder, 'level.json');

test('circuit prints one line a file with nodes, reading, coils, fuse and sources', async () => {
  const two = [circuits.find(({ id }) => id === 'c13'), circuits.find(({ id }) => id === 'c31')];
  const { out, exit } = await run('circuit', ...two.map((one) => file(`${one?.id}.json`, one)));
  const [volts, overload] = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(exit).toBe(0);
  expect(Object.keys(volts)).toEqual(['id', 'nodeVolts', 'meterReading', 'coils', 'fuseF1', 'sourceAmps']);
  expect(volts.meterReading.value).toBeCloseTo(38.734391889001586, 9);
  expect(overload.meterReading).toEqual({ value: 'OL', unit: 'Ohm', overload: true });
});

test('a row may come from a file, with a byte order mark before it', async () => {
  const row = '{"rated":1.6}';
  expect((await run('governor', file('row.json', `\ufeff${row}\n`))).out).toBe(
    (await run('governor', row)).out,
  );
  expect((await run('governor', `\ufeff${row}`)).out).toBe((await run('governor', row)).out);
});

test('fault try tells lamps, code and readings of a fault, a summary, and service after repair', async () => {
  const tried = JSON.parse((await run('fault', 'try', 'CHN-09')).out);
  expect([tried.lamps.X25, tried.service.codes, tried.service.starts]).toEqual(['off', ['E41'], 0]);
  expect(tried.readings['volts 110-N at rest']).toBeUndefined();
  expect(tried.readings['volts 112-N at rest']).toBeLessThan(1);
  expect(tried.readings['ohms SPU made']).toBe('OL');
  expect(tried.isolate.at(-1).left).toBe(1);
  expect([tried.afterRepair.floorsServed.slice(-2), tried.afterRepair.codes]).toEqual([[8, 2], []]);
  expect(tried.summary.join('\n')).toMatch(
    /Upper pit stop.*\n.*stands.*E41.*\n.*X25.*\n1\. lamp X25: off; .*\n.* V; .*\n.*1 left.*\nAfter repair: 2 starts.*no code/,
  );
  expect((await terminal(['fault', 'try', 'CHN-09', '--lang', 'zh-CN'], 'en')).out).toContain('电梯不动');
  expect((await run('fault', 'list')).out.trim().split('\n').length).toBe(150);
});

test('play takes a script, and the recording it makes plays to the same hash', async () => {
  const first = JSON.parse(
    (await run('play', level, join(exampleFolder, 'solution.json'), '--seed', '9')).out,
  );
  expect([first.report.passed, first.troubles]).toEqual([true, []]);
  const second = JSON.parse((await run('play', level, file('run.json', first.recording))).out);
  expect(second.hash).toBe(first.hash);
});

test('play takes a mistake in the case that its seed draws, or in the one asked for', async () => {
  const rides = join(root, 'ride-safe/dog-scooter-and-class');
  const parts = ['play', rides, join(rides, 'mistakes/lead-left-long.json')];
  const seedOf = (told: { readonly out: string }) => JSON.parse(told.out).recording.seed;
  expect(seedOf(await run(...parts))).toBe(7);
  expect(seedOf(await run(...parts, '--seed', '9'))).toBe(9);
});

test('help is there for all verbs and each, in both languages', async () => {
  expect((await run('--help')).out).toBe((await run('help')).out);
  const verbs = [...(await run('help')).out.matchAll(/^ {2}(\w+) {2,}/gm)].map(([, verb = '']) => verb);
  expect(verbs).toEqual([
    'circuit',
    'motion',
    'drift',
    'governor',
    'stop',
    'fault',
    'play',
    'verify',
    'grade',
    'check',
    'par',
    'draw',
    'cases',
    'levels',
    'coverage',
    'rules',
  ]);
  for (const verb of verbs) {
    expect((await run(verb, '--help')).out).toBe((await run('help', verb)).out);
    const [en, zh] = [(await run('help', verb)).out, (await run('help', verb, '--lang', 'zh-CN')).out];
    expect([en.split('\n').length, /\p{Script=Han}/u.test(en)]).toEqual([zh.split('\n').length, false]);
    expect(zh).toMatch(/\p{Script=Han}/u);
  }
  expect((await run('help', 'drift')).out).toMatch(/load +the load in the car in kg: a number from 0/);
});

test('examples in the help work as they stand', async () => {
  for (const verb of ['circuit', 'motion', 'drift', 'governor', 'stop']) {
    const [, asked = ''] =
      /-- \w+ '(.*)'$/m.exec((await run('help', verb)).out.split('\n').slice(-2).join('\n')) ?? [];
    expect([verb, (await run(verb, asked)).complaint]).toEqual([verb, '']);
  }
});

test('complaints are in the language asked for', async () => {
  const asked = ['drift', '{"load":0}'];
  expect((await run(...asked)).complaint).toContain('add "P", the mass of the empty car in kg');
  expect((await terminal(asked, 'zh-CN')).complaint).toContain('补上 "P"，空轿厢质量（kg）');
  expect((await run(...asked, '--lang=zh-CN')).complaint).toBe((await terminal(asked, 'zh-CN')).complaint);
  expect((await terminal(['--lang', 'en', ...asked], 'zh-CN')).complaint).toBe(
    (await run(...asked)).complaint,
  );
});

describe('wrong input is answered with place and mend', () => {
  const elements = [{ k: 'V', id: 'U', a: 'x', b: '0', volts: 1, rs: 1 }];
  const supply = (more: object) => ({ elements: [{ ...elements[0], ...more }] });
  const drift = '"P":1200,"Q":1000,"balance":0.45,"load":0';
  test.each<[string, readonly string[], RegExp]>([
    ['no verb', [], /no verb given; there are: circuit/],
    ['an unknown verb', ['dance'], /no verb "dance"/],
    ['a verb every object has', ['constructor'], /no verb "constructor"/],
    ['an unknown language', ['--lang', 'fr', 'help'], /--lang takes zh-CN or en, not "fr"/],
    ['no such file', ['circuit', join(folder, 'none.json')], /none\.json: there is no such file/],
    ['a folder', ['drift', folder], /this is a folder; name a file/],
    ['too large a file', ['drift', file('large.json', `[${'1,'.repeat(5e6)}1]`)], /larger than 8 MB/],
    ['a device without end', ['drift', '/dev/zero'], /larger than 8 MB/],
    [
      'broken JSON',
      ['circuit', file('broken.json', '{\n"elements": [\n')],
      /broken\.json:\d+: .*not valid JSON/,
    ],
    ['an empty file', ['circuit', file('empty.json', '')], /empty\.json:1: there is nothing in it/],
    ['an empty text', ['drift', ''], /drift:1: there is nothing in it/],
    [
      'a missing field',
      ['circuit', file('short.json', supply({ rs: undefined }))],
      /short\.json:\d+ elements\.0\.rs: this is missing — add "rs"/,
    ],
    ['an unknown element', ['circuit', file('odd.json', supply({ k: 'L' }))], /odd\.json:\d+ elements\.0\.k/],
    [
      'a wrong element in a list of cases',
      ['circuit', JSON.stringify([{ elements }, supply({ rs: -1 })])],
      /circuit:1 1\.elements\.0\.rs/,
    ],
    ['no supply at all', ['circuit', '{"elements":[]}'], /circuit:1 elements/],
    [
      'volts beyond all reason',
      ['circuit', '{"elements":[{"k":"V","id":"U","a":"x","b":"0","volts":1e999,"rs":1}]}'],
      /elements\.0\.volts: found Infinity/,
    ],
    [
      'a floating island',
      [
        'circuit',
        file('float.json', { elements: [...elements, { k: 'R', id: 'R', a: 'p', b: 'q', ohm: 1 }] }),
      ],
      /no path from node p, q to ground/,
    ],
    [
      'an id twice',
      ['circuit', file('twice.json', { elements: [...elements, ...elements] })],
      /"U" stands twice/,
    ],
    [
      'a meter on no node',
      ['circuit', file('meter.json', { elements, meter: { mode: 'DCV', rin: 1e7, a: 'moon', b: '0' } })],
      /no node "moon"/,
    ],
    [
      'a wrong sequence',
      ['circuit', '--sequence', file('seq.json', { elements, steps: [{ step: 0, id: 'S9', closed: true }] })],
      /steps\.0\.id: "S9" is no contact/,
    ],
    [
      'a negative flight',
      ['motion', '{"distance":-1,"v":1,"a":1,"j":1}'],
      /motion:1 distance: found -1 — give the way/,
    ],
    [
      'a flight in words',
      ['motion', '{"distance":"3","v":1,"a":1,"j":1}'],
      /motion:1 distance: found "3" — give/,
    ],
    ['a flight of nothing', ['motion', '{"distance":null,"v":1,"a":1,"j":1}'], /distance: found null/],
    ['a flight without end', ['motion', '{"distance":1e999,"v":1,"a":1,"j":1}'], /distance: found Infinity/],
    [
      'a number that is none',
      ['motion', '{"distance":NaN,"v":1,"a":1,"j":1}'],
      /motion:1: this is not valid JSON/,
    ],
    [
      'a drift with a load only',
      ['drift', '{"load":0}'],
      /drift:1 P: this is missing — add "P".*also "Q", "balance"/,
    ],
    [
      'a drift on several lines',
      ['drift', '{"P":1,\n"Q":1,\n"balance":2,"load":0}'],
      /drift:3 balance: found 2/,
    ],
    ['inputs in inputs', ['drift', `{"inputs":{"inputs":{${drift}}}}`], /drift:1 inputs\.P: this is missing/],
    ['inputs in a list', ['drift', `{"inputs":[{${drift}}]}`], /drift:1 inputs: found a list/],
    ['a list in a list', ['drift', `[[{${drift}}]]`], /drift:1 0: found a list/],
    ['a list of nothing', ['drift', '[]'], /drift:1: there is no row/],
    [
      'more rows than anyone reads',
      ['drift', JSON.stringify(Array(1001).fill({}))],
      /1001 rows in the list; give at most 1000/,
    ],
    ['the second row wrong', ['drift', `[{${drift}},\n{${drift},"kd":[]}]`], /drift:2 1\.kd: found \[…\]/],
    ['a field twice', ['drift', `{${drift},"load":5}`], /drift:1 load: this key stands twice/],
    ['a text for a row', ['drift', '"row"'], /drift:1: found string/],
    ['two rows side by side', ['drift', `{${drift}}`, `{${drift}}`], /drift takes one JSON text/],
    ['brackets without end', ['drift', '['.repeat(50_000)], /drift:1: nested too deep/],
    ['a fault that is not there', ['fault', 'try', 'XYZ'], /no fault "XYZ"/],
    [
      'a fault of another lift',
      ['fault', 'try', 'CHN-09', '--lift', 'toy'],
      /no lift "toy"; there is ref-1000/,
    ],
    ['a fault with an odd option', ['fault', 'try', 'CHN-09', '--sed', '1'], /no option "--sed"/],
    ['a fault with half an option', ['fault', 'try', 'CHN-09', '--seed'], /--seed needs a value/],
    [
      'a fault with a word for a seed',
      ['fault', 'try', 'CHN-09', '--seed', 'x'],
      /--seed takes a whole number/,
    ],
    ['a stop of nothing', ['stop', '{}'], /there is no stop to work out — give \{"rated"/],
    ['half a movement', ['stop', '{"a":1,"v0":0}'], /stop:1 reaction: this is missing/],
    ['safety gear without a speed', ['stop', '{"meanRetardation_g":0.5}'], /stop:1 trip: this is missing/],
    ['no JSON for motion', ['motion', 'fast'], /motion:1: this is not valid JSON/],
    ['play alone', ['play'], /play takes a level and a recording/],
    ['a broken level', ['play', file('level.json', { format: 1 }), 'x.json'], /level\.json:1 \w+/],
    [
      'a foreign recording',
      [
        'play',
        level,
        file('foreign.json', {
          format: 'liftwright-recording/1',
          level: 'other',
          levelHash: '',
          seed: 1,
          endTick: 5,
          commands: [],
        }),
      ],
      /foreign\.json:\d+ /,
    ],
    [
      'a script that waits for ever',
      [
        'play',
        level,
        file('long.json', { format: 'liftwright-script/1', level: 'x', steps: [{ wait: 1e300 }] }),
      ],
      /may take 1e\+300 s/,
    ],
  ])('%s', async (_name, parameters, expected) => {
    const { out, complaint, exit } = await run(...parameters);
    expect(complaint).toMatch(expected);
    expect([exit, out, complaint.split('\n').length]).toEqual([1, '', 2]);
    expect(complaint).not.toMatch(/\n\s+at |internal error/);
    const { complaint: chinese } = await terminal(parameters, 'zh-CN');
    expect([chinese.split('\n').length, /\p{Script=Han}/u.test(chinese)]).toEqual([2, true]);
  });
});

test.each([
  ['BRK-05', 'mrl-1000', 'a car on its buffer with its door open is brought back after repair'],
  ['CTL-04', 'mrl-1000', 'a floor too few is a fault on a lift of any height'],
  ['CHN-22', 'geared-630', 'a part that only this lift has'],
])('fault try %s on %s: %s', async (id, lift) => {
  const { out, complaint } = await run('fault', 'try', id, '--lift', lift);
  if (complaint !== '') throw new Error(complaint);
  const { afterRepair, isolate, lift: on } = JSON.parse(out);
  expect([on, afterRepair.codes, afterRepair.floorsServed.includes(2), isolate.at(-1).left]).toEqual([
    lift,
    [],
    true,
    1,
  ]);
});

describe('coverage and rules', () => {
  test('coverage tells both ways which level exercises which clause, as a table or as JSON', async () => {
    const coverage = JSON.parse((await run('coverage', '--json')).out);
    expect(coverage.annexA.items).toBe(76);
    expect(coverage.clauses['MHZ-B']).toContain('lock-that-does-not-make/veto-jumper');
    expect(coverage.levels['lock-that-does-not-make']).toContain('MHZ-B');
    const { out } = await run('coverage');
    expect(out).toMatch(/annex A: \d+ of 76 items cited/);
    expect(out).toMatch(/gb7588-annex-a +34 +\d+/);
  });

  test('coverage of levels that cannot be read says where and how to mend', async () => {
    const text = readFileSync(level, 'utf8').replaceAll('"SWP-10"', '"INS-wheelcolour"');
    mkdirSync(join(folder, 'levels/some-level'), { recursive: true });
    file('levels/some-level/level.json', text);
    const { complaint, exit } = await run('coverage', join(folder, 'levels'));
    expect(exit).toBe(1);
    expect(complaint).toMatch(
      /level\.json:\d+ checklist\.1\.clauses\.0: .*superseded.* cite "INS-manual" instead/,
    );
    expect((await run('coverage', join(folder, 'nowhere'))).complaint).toContain('no such folder');
  });

  test('rules looks up by name and by words', async () => {
    const found = (await run('rules', '--place', 'pit', '--cycle', 'half-month', 'stop')).out
      .trim()
      .split('\n');
    expect(found.map((line) => JSON.parse(line).id)).toEqual(['T5002-A1-31']);
    expect(JSON.parse((await run('rules', '--id', 'INS-wheelcolour')).out).status).toBe('superseded');
    expect((await run('rules', '--place', 'moon')).complaint).toContain('machine-room, car-roof');
    expect(await run('rules', '--id', 'NO-SUCH')).toMatchObject({ exit: 1, out: '' });
  });
});
