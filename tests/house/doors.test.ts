import { expect, test } from 'vitest';
import { sourceFiles } from '../support/source-files';
import { shutDoors } from './doors';

const files = sourceFiles();

test('no room opens a door that is shut', () => {
  expect(files.size).toBeGreaterThan(50);
  expect(shutDoors(files)).toEqual([]);
});

test.each([
  [
    'sim/electrical/spy.ts',
    "import { moveBrake } from '../mechanics/brake';",
    'trades meet only in the simulation',
  ],
  ['sim/spy.ts', "import { createJudge } from '../training/judge';", 'this door is shut'],
  ['scene/spy.ts', "import { command } from '../sim/simulation';", 'this door is shut'],
  ['training/spy.ts', "import { h } from 'preact';", 'no such package in this room'],
  ['hud/spy.ts', "const scene = () => import('phaser');", 'no such package in this room'],
  ['hud/spy.ts', 'const scene = () => import(`../scene/mount-scene`);', 'this door is shut'],
  ['hud/spy.ts', "import rows from '../regulations/rule-index.json';", 'this door is shut'],
  ['hud/spy.ts', "const all = import.meta.glob(['../scene/*.ts']);", 'this door is shut'],
  ['session/spy.ts', "import type { Route } from '../hud/route';", 'this door is shut'],
  ['training/spy.ts', "import words from '../../assets/text/en/play.json';", 'no such data in this room'],
  ['sim/spy.ts', "import { createPlant } from './electrical/plant';", 'trades meet only in the simulation'],
  ['attic/spy.ts', "import { liftFacts } from '../sim/facts';", 'not in the table of doors'],
])('a seeded violation in %s is caught', (file, source, complaint) => {
  const complaints = shutDoors(new Map([[file, source]]), files);
  expect(complaints).toEqual([expect.stringContaining(complaint)]);
});

test('looking at types, or lending them on, opens no door', () => {
  const looks = [
    ['scene/spy.ts', "export { type Route } from '../hud/route';"],
    ['sim/people/spy.ts', "import { type Plant } from '../electrical/plant';"],
    ['hud/spy.ts', "type Mount = typeof import('../scene/mount-scene');"],
  ] as const;
  expect(shutDoors(new Map(looks), files)).toEqual([]);
});

test('a source that cannot be read is not taken for one without imports', () => {
  expect(() => shutDoors(new Map([['hud/spy.ts', 'import { from']]))).toThrow('hud/spy.ts');
});
