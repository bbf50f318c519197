import { expect, test } from 'vitest';
import { sourceFiles } from '../support/source-files';
import { shutDoors } from './doors';

test('no room opens a door that is shut', () => {
  const files = sourceFiles();
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
])('a seeded violation in %s is caught', (file, source, complaint) => {
  const files = new Map([...sourceFiles(), [file, source]]);
  expect(shutDoors(files)).toHaveLength(1);
  expect(shutDoors(files)[0]).toContain(complaint);
});
