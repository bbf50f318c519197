// The draw: same seed, same case; every case comes up; holes are filled everywhere.
import { expect, test } from 'vitest';
import { drawCase, settleLevel } from '../../src/level-format/settle';
import { fillIn } from '../../src/training/fill-in';
import { exampleFolder, loadLevel } from '../support/level-files';

const level = loadLevel(exampleFolder);

const cases = level.draw[0]?.length ?? 0;

test('the same seed draws the same case, and a thousand seeds draw each case about equally', () => {
  const counts = new Map<unknown, number>();
  for (let seed = 0; seed < 1200; seed++) {
    expect(drawCase(level, seed)).toEqual(drawCase(level, seed));
    const { floor } = drawCase(level, seed);
    counts.set(floor, (counts.get(floor) ?? 0) + 1);
  }
  expect(counts.size).toBe(cases);
  for (const count of counts.values()) expect(Math.abs(count - 1200 / cases)).toBeLessThan(60);
});

test('names are filled in, and a string that is only a name takes its type', () => {
  expect(fillIn({ a: '${floor}', b: ['landing-${floor}'], c: 7 }, { floor: 4 })).toEqual({
    a: 4,
    b: ['landing-4'],
    c: 7,
  });
});

test('a settled level has no hole left', () => {
  expect(JSON.stringify(settleLevel(level, 11))).not.toContain('${');
});

test('a seed decides which choice is right, and what the papers say', () => {
  const text = { 'zh-CN': '问', en: 'ask' };
  const ids = ['one', 'other', 'third'];
  const choices = ids.map((id) => ({ id, text }));
  const question = {
    id: 'which',
    group: 'decide' as const,
    title: text,
    reason: text,
    clauses: [],
    points: 1,
  };
  const drawn = {
    ...level,
    draw: [...level.draw, ids.map((wanted) => ({ wanted }))],
    findings: [{ ...question, answer: '${wanted}', choices }],
    documents: [
      {
        id: 'note',
        title: { 'zh-CN': '单', en: 'note' },
        paragraphs: [{ 'zh-CN': '${wanted}', en: '${wanted}' }],
      },
    ],
  };
  const seen = new Set<string>();
  for (let seed = 0; seed < 40; seed++) {
    const { findings, documents } = settleLevel(drawn, seed);
    const right = findings[0]?.choices.filter((choice) => choice.right === true).map(({ id }) => id);
    expect(right).toEqual([documents[0]?.paragraphs[0]?.en]);
    seen.add(String(right));
  }
  expect([...seen].sort()).toEqual([...ids].sort());
});

test('a case of the draw may have no fault', () => {
  const drawn = {
    ...level,
    draw: [[{ wrong: 'none' }]],
    faults: [{ fault: '${wrong}' }, { fault: 'LGT-04' }],
  };
  expect(settleLevel(drawn, 1).faults).toEqual([{ fault: 'LGT-04', landing: 0 }]);
});
