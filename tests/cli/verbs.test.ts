// The terminal's door as a user meets it: JSON out, complaints with file, place and mend, exit 1, no stack trace.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import circuits from '../reference/circuits.json';
import { levelFolders } from '../support/level-files';

const folder = mkdtempSync(join(tmpdir(), 'liftwright-'));
const file = (name: string, data: unknown) => {
  const path = join(folder, name);
  writeFileSync(path, typeof data === 'string' ? data : JSON.stringify(data, null, 1));
  return path;
};
const run = (...parameters: readonly string[]) =>
  spawnSync(process.execPath, ['tools/run.mjs', 'src/cli/main.ts', ...parameters], { encoding: 'utf8' });
const level = join(levelFolders[0] ?? '', 'level.json');

test('circuit prints one line a file with nodes, reading, coils and fuse', () => {
  const two = [circuits.find(({ id }) => id === 'c13'), circuits.find(({ id }) => id === 'c31')];
  const { stdout, status } = run('circuit', ...two.map((one) => file(`${one?.id}.json`, one)));
  const [volts, overload] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(status).toBe(0);
  expect(Object.keys(volts)).toEqual(['id', 'nodeVolts', 'meterReading', 'coils', 'fuseF1']);
  expect(volts.meterReading.value).toBeCloseTo(38.734391889001586, 9);
  expect(overload.meterReading).toEqual({ value: 'OL', unit: 'Ohm' });
});

test('motion prints time and peaks', () => {
  expect(JSON.parse(run('motion', '{"distance":3,"v":1.75,"a":0.8,"j":1}').stdout).T).toBeCloseTo(4.755, 3);
});

test('drift, governor and stop answer in the form of the reference rows', () => {
  const answer = (verb: string, asked: unknown) => JSON.parse(run(verb, JSON.stringify(asked)).stdout);
  const drift = answer('drift', { P: 1200, Q: 1000, balance: 0.45, load: 0, vtrip: 1.265 });
  expect([drift.direction, drift.tTrip]).toEqual(['up', expect.closeTo(0.8169626392974836, 9)]);
  expect(drift.stepped.xTrip).toBeCloseTo(drift.xTrip, 3);
  expect(answer('governor', { rated: 1.6 }).tripMax_progressive).toBe(2.15625);
  expect(answer('stop', { rated: 1.75 }).energyDissipationMinStroke).toBeCloseTo(0.20642998216106007, 12);
  expect(answer('stop', { trip: 1.5, meanRetardation_g: 0.2 }).stoppingDistance).toBeCloseTo(
    0.5733944954128439,
    12,
  );
});

test('fault try tells lamps, code and readings of a fault, and service after repair', () => {
  const tried = JSON.parse(run('fault', 'try', 'CHN-09').stdout);
  expect([tried.lamps.X25, tried.service.codes, tried.service.starts]).toEqual(['off', ['E41'], 0]);
  expect(tried.readings['volts 110-N at rest']).toBeUndefined();
  expect(tried.readings['volts 112-N at rest']).toBeLessThan(1);
  expect(tried.readings['ohms SPU made']).toBe('OL');
  expect(tried.isolate.at(-1).left).toBe(1);
  expect([tried.afterRepair.floorsServed.slice(-2), tried.afterRepair.codes]).toEqual([[8, 2], []]);
  expect(run('fault', 'list').stdout.trim().split('\n').length).toBeGreaterThan(100);
});

test('play takes a script, and the recording it makes plays to the same hash', () => {
  const first = JSON.parse(
    run('play', level, join(levelFolders[0] ?? '', 'solution.json'), '--seed', '9').stdout,
  );
  expect([first.report.passed, first.troubles]).toEqual([true, []]);
  const second = JSON.parse(run('play', level, file('run.json', first.recording)).stdout);
  expect(second.hash).toBe(first.hash);
});

describe('wrong input is answered with place and mend', () => {
  const elements = [{ k: 'V', id: 'U', a: 'x', b: '0', volts: 1, rs: 1 }];
  test.each<[string, readonly string[], RegExp]>([
    ['no verb', [], /no verb given; there are:/],
    ['an unknown verb', ['dance'], /no verb "dance"/],
    ['no such file', ['circuit', join(folder, 'none.json')], /none\.json: there is no such file/],
    [
      'broken JSON',
      ['circuit', file('broken.json', '{\n"elements": [\n')],
      /broken\.json:\d+: this is not valid JSON/,
    ],
    [
      'a missing field',
      ['circuit', file('short.json', { elements: [{ k: 'V', id: 'U', a: 'x', b: '0', volts: 1 }] })],
      /short\.json:\d+ elements\.0\.rs/,
    ],
    [
      'an unknown element',
      ['circuit', file('odd.json', { elements: [{ k: 'L', id: 'L1', a: 'x', b: '0' }] })],
      /odd\.json:\d+ elements\.0\.k/,
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
    ['a negative flight', ['motion', '{"distance":-1,"v":1,"a":1,"j":1}'], /motion:1 distance/],
    ['a drift without a load', ['drift', '{"P":1,"Q":1,"balance":0.5}'], /drift:1/],
    ['a fault that is not there', ['fault', 'try', 'XYZ'], /no fault "XYZ"/],
    ['a stop of nothing', ['stop', '{}'], /give \{"rated"/],
    ['no JSON for motion', ['motion', 'fast'], /motion:1: this is not valid JSON/],
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
      /foreign\.json:\d+ level: /,
    ],
  ])('%s', (_name, parameters, expected) => {
    const { stdout, stderr, status } = run(...parameters);
    expect(stderr).toMatch(expected);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('coverage and rules', () => {
  test('coverage tells both ways which level exercises which clause, as a table or as JSON', () => {
    const coverage = JSON.parse(run('coverage', '--json').stdout);
    expect(coverage.annexA.items).toBe(76);
    expect(coverage.clauses['MHZ-B']).toContain('lock-that-does-not-make/veto-jumper');
    expect(coverage.levels['lock-that-does-not-make']).toContain('MHZ-B');
    const { stdout } = run('coverage');
    expect(stdout).toMatch(/annex A: \d+ of 76 items cited/);
    expect(stdout).toMatch(/gb7588-annex-a +34 +\d+/);
  });

  test('coverage of levels that cannot be read says where and how to mend', () => {
    const text = readFileSync(level, 'utf8').replaceAll('"SWP-10"', '"INS-wheelcolour"');
    mkdirSync(join(folder, 'some-level'));
    file(join('some-level', 'level.json'), text);
    const { stderr, status } = run('coverage', folder);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /level\.json:\d+ checklist\.1\.clauses\.0: .*superseded.* cite "INS-manual" instead/,
    );
    expect(run('coverage', join(folder, 'nowhere')).stderr).toContain('no such folder');
  });

  test('rules looks up by name and by words', () => {
    const found = run('rules', '--place', 'pit', '--cycle', 'half-month', 'stop').stdout.trim().split('\n');
    expect(found.map((line) => JSON.parse(line).id)).toEqual(['T5002-A1-31']);
    expect(JSON.parse(run('rules', '--id', 'INS-wheelcolour').stdout).status).toBe('superseded');
    expect(run('rules', '--place', 'moon').stderr).toContain('machine-room, car-roof');
    expect(run('rules', '--id', 'NO-SUCH')).toMatchObject({ status: 1, stdout: '' });
  });
});
