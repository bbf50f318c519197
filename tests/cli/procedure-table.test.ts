// Every omission and swap of car-roof and pit, and those of the rescues, against what engineering.md 5.1 to 5.4 and 5.9
// to 5.11 says comes of it.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { procedureLines, trialLines } from '../../src/cli/procedure-table';
import { playedLevels } from '../../src/cli/procedure-verb';
import { tryChange } from '../../src/cli/procedure-trials';
import { procedures } from '../../src/training/procedures/procedures';

const page = readFileSync('docs/procedures.md', 'utf8');
const played = playedLevels();

/** Outcome by change, as the page has it. */
function outcomes(id: string): ReadonlyMap<string, string> {
  const [, section = ''] = page.split(`## ${id}: omissions and swaps`);
  const rows = section.split('\n## ')[0]?.matchAll(/^\| (without \S+|\S+ <-> \S+) \| ([^|]+) \|/gm) ?? [];
  return new Map([...rows].map(([, change = '', outcome = '']) => [change, outcome]));
}

/** Row of the table in engineering.md, and what skipping it must come to. */
const omissions: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
  'car-roof-entry': [
    ['5.1.1', 'notice', 'points'],
    ['5.1.1', 'public-kept-out', 'veto'],
    ['5.1.2', 'car-below', 'accident (fall)'],
    ['5.1.3', 'looked-first', 'accident (fall)'],
    ['5.1.4', 'lock-verified', 'points'],
    ['5.1.5', 'stop-first', 'accident (fall)'],
    ['5.1.6', 'stop-verified', 'points'],
    ['5.1.7', 'inspection-verified', 'veto'],
    ['5.1.8', 'stop-in', 'points'],
    ['5.1.8', 'light-on', 'points'],
    ['5.1.8', 'roof-looked-at', 'points'],
    ['5.1.8', 'door-shut-behind', 'points'],
    ['5.1.10', 'down-tried', 'points'],
    ['5.1.10', 'up-tried', 'points'],
    ['5.1.11', 'stop-in-while-working', 'points'],
    ['5.2.1', 'level', 'points'],
    ['5.2.1', 'stop-before-door', 'points'],
    ['5.2.2', 'landing-looked-at', 'points'],
    ['5.2.2', 'door-fixed', 'points'],
    ['5.2.3', 'light-off', 'points'],
    ['5.2.3', 'tools-taken', 'undone'],
    ['5.2.4', 'normal-from-landing', 'points'],
    ['5.2.4', 'stop-out-last', 'points'],
    ['5.2.5', 'door-shut', 'accident (fall)'],
    ['5.2.5', 'door-pulled', 'points'],
    ['5.2.5', 'two-floors', 'points'],
  ],
  'pit-entry': [
    ['5.3.1', 'public-kept-out', 'veto'],
    ['5.3.1', 'car-above', 'points'],
    ['5.3.3', 'lock-verified', 'points'],
    ['5.3.4', 'light-on', 'points'],
    ['5.3.4', 'upper-stop-first', 'veto'],
    ['5.3.5', 'upper-stop-verified', 'veto'],
    ['5.3.4', 'pit-looked-at', 'points'],
    ['5.3.7', 'second-stop', 'points'],
    ['5.3.8', 'door-to-gap', 'points'],
    ['5.4', 'lower-stop-out', 'points'],
    ['5.4', 'climb-out', 'veto'],
    ['5.4', 'light-off', 'points'],
    ['5.4', 'upper-out-from-landing', 'points'],
    ['5.4', 'door-shut', 'accident (fall)'],
    ['5.4', 'door-pulled', 'points'],
    ['5.4', 'car-called', 'points'],
  ],
  'hand-winding-by-two': [
    ['5.9.1', 'ask', 'points'],
    ['5.9.1', 'will-move', 'points'],
    ['5.9.2', 'marks', 'points'],
    ['5.9.4', 'power-off', 'veto'],
    ['5.9.5', 'wheel', 'veto'],
    ['5.9.6', 'partner', 'veto'],
    ['5.9.6', 'hold', 'points'],
    ['5.9.7', 'wind', 'veto'],
    ['5.9.8', 'look', 'points'],
    ['5.9.9', 'pull', 'points'],
    ['5.9.9', 'notice', 'points'],
    ['5.9.9', 'wheel-off', 'undone'],
  ],
  'machine-room-less-release': [
    ['5.10', 'power-off', 'veto'],
    ['5.10', 'partner', 'veto'],
    ['5.10', 'marks', 'points'],
  ],
  'safety-gear-engaged': [
    ['5.11', 'emergency-off', 'points'],
    ['5.11', 'measure', 'points'],
    ['5.11', 'after', 'points'],
  ],
  'between-floors': [
    ['5.11', 'power-off', 'points'],
    ['5.11', 'look', 'points'],
    ['5.11', 'send', 'points'],
  ],
};
const swaps: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
  'car-roof-entry': [
    ['5.1.5-6', 'stop-first <-> stop-verified', 'accident (fall)'],
    ['5.1.8', 'light-on <-> roof-looked-at', 'legal'],
    ['5.1.8', 'step-on <-> door-shut-behind', 'points'],
    ['5.1.8-10', 'door-shut-behind <-> stop-out-to-run', 'points'],
    ['5.1.11', 'down-tried <-> up-tried', 'points'],
    ['5.2.3', 'step-off <-> normal-from-landing', 'points'],
    ['5.2.4', 'normal-from-landing <-> stop-out-last', 'points'],
    ['5.2.5', 'door-shut <-> door-pulled', 'points'],
  ],
  'pit-entry': [
    ['5.3.4', 'light-on <-> upper-stop-first', 'legal'],
    ['5.3.4-5', 'upper-stop-first <-> upper-stop-verified', 'veto'],
    ['5.3.7-8', 'second-stop <-> door-to-gap', 'points'],
    ['5.4', 'climb-out <-> light-off', 'points'],
    ['5.4', 'upper-out-from-landing <-> door-shut', 'points'],
  ],
  'hand-winding-by-two': [
    ['5.9.5-6', 'hold <-> release', 'points'],
    ['5.9.1', 'ask <-> calm', 'legal'],
    ['5.9.8', 'look <-> near', 'legal'],
  ],
};

describe.each(Object.keys(omissions))('%s', (id) => {
  const found = outcomes(id);

  test.each(omissions[id] ?? [])('%s: without %s: %s', (_row, label, expected) => {
    expect(found.get(`without ${label}`)).toBe(expected);
  });

  test.each(swaps[id] ?? [])('%s: %s: %s', (_row, change, expected) => {
    expect(found.get(change)).toBe(expected);
  });
});

test('the page has every procedure as it stands', () => {
  for (const procedure of procedures) expect(page).toContain(procedureLines(procedure).join('\n'));
});

test('the page’s table of the pit is what playing it gives', () => {
  const pit = played.get('pit-entry');
  if (!pit) throw new Error('no level plays the pit');
  expect(page).toContain(trialLines('pit-entry', pit).join('\n'));
}, 60_000);

test.each(['stop-verified', 'inspection-verified', 'door-shut'])(
  'the roof’s row without %s is what playing it gives',
  (label) => {
    const roof = played.get('car-roof-entry');
    if (!roof) throw new Error('no level plays the roof');
    const { standing, accident } = tryChange(roof.level, roof.solution, { omit: label });
    expect(outcomes('car-roof-entry').get(`without ${label}`)).toBe(
      accident ? `accident (${accident})` : standing,
    );
  },
  30_000,
);
