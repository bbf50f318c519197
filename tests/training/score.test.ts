import { describe, expect, test } from 'vitest';
import type { LineGroup, LineResult } from '../../src/training/report';
import { findScoring } from '../../src/training/profiles/profiles';
import { scoreOf } from '../../src/training/score';

const line = (group: LineGroup, points: number, of: number) => ({ group, points, of }) as LineResult;
const plain = { sections: null };
const exam = { sections: findScoring('exam')?.sections ?? null };

test('plain points are added up, with efficiency; hints take away, never below nothing', () => {
  const lines = [line('isolate', 4, 6), line('repair', 3, 10)];
  expect(scoreOf(lines, { points: 2.5, of: 8 }, 0, plain)).toEqual({ score: 9.5, of: 24, sections: [] });
  expect(scoreOf(lines, { points: 0, of: 0 }, 3, plain).score).toBe(4);
  expect(scoreOf(lines, { points: 0, of: 0 }, 30, plain).score).toBe(0);
});

describe('an exam', () => {
  test('weighs its parts 20, 50 and 30, whatever points their lines have', () => {
    const lines = [line('diagnose', 1, 2), line('isolate', 9, 10), line('rescue', 0, 5)];
    const { score, of, sections } = scoreOf(lines, { points: 0, of: 0 }, 0, exam);
    expect(sections.map(({ id, points, of: most }) => [id, points, most])).toEqual([
      ['recognition', 10, 20],
      ['operation', 45, 50],
      ['rescue', 0, 30],
    ]);
    expect([score, of]).toEqual([55, 100]);
  });

  test('of which one part has no lines leaves its weight to the others', () => {
    const { sections } = scoreOf(
      [line('isolate', 1, 1), line('rescue', 1, 1)],
      { points: 0, of: 0 },
      0,
      exam,
    );
    expect(sections.map(({ of }) => of)).toEqual([62.5, 37.5]);
  });
});
