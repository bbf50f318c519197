import { join } from 'node:path';
import { expect, test } from 'vitest';
import { eachOnce } from '../../../src/hud/debrief/each-once';
import type { LineResult } from '../../../src/training/report';
import { readScript } from '../../../src/level-format/script';
import { playScript } from '../../../src/session/play-script';
import { loadLevel, root } from '../../support/level-files';

const level = loadLevel(join(root, 'keep-it-running/into-the-well'));
const script = readScript(
  '{"format":"liftwright-script/1","level":"into-the-well","steps":[{"do":{"type":"hand-over"}}]}',
  'x',
);
if (!script.ok) throw new Error('the script cannot be read');
const { vetoes } = playScript(level, script.script, 1).session.report();

test('a veto that two procedures share is told once', () => {
  const titles = vetoes.map(({ title }) => title.en);
  expect(new Set(titles).size).toBeLessThan(titles.length);
  expect(eachOnce(vetoes).map(({ title }) => title.en)).toEqual([...new Set(titles)]);
});

const shared = vetoes.filter(({ title }) => title.en === 'No landing door is left unlocked');
const [one, other] = shared as [LineResult, LineResult];
const broken = (line: LineResult, tick: number): LineResult => ({ ...line, verdict: 'broken', tick });

test('it is broken if either is, at the first moment, with the rules of both', () => {
  expect(eachOnce([one, broken(other, 900)])).toMatchObject([{ id: other.id, verdict: 'broken', tick: 900 }]);
  expect(eachOnce([broken(one, 900), broken(other, 300)])).toMatchObject([{ id: other.id, tick: 300 }]);
  expect(eachOnce([broken(one, 300), broken(other, 900)])).toMatchObject([{ id: one.id, tick: 300 }]);
  const strong = (id: string) => ({ id, confidence: 'V' as const });
  const [merged] = eachOnce([
    { ...one, grounds: [strong('SWP-10'), strong('SWP-05')] },
    { ...other, grounds: [strong('SWP-05'), strong('RES-24')] },
  ]);
  expect(merged?.grounds.map(({ id }) => id)).toEqual(['SWP-10', 'SWP-05', 'RES-24']);
});
