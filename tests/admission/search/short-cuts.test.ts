// A short cut that is not punished is found, and proved; where it is punished none is found.
import { describe, expect, test } from 'vitest';
import { type Progress, shortCutsInCases, shortCutsOf } from '../../../src/admission/search/short-cuts';
import type { Act } from '../../../src/training/lesson-commands';
import { act, beginPlay, playTo, reportOf } from '../../../src/session/play-through';
import { drawCase } from '../../../src/level-format/settle';
import { TICK } from '../../../src/sim/units';
import { defectiveBy, defectiveCandidate, expectedOf } from '../../support/defective-levels';

describe.each(defectiveBy('g'))('%s', (name) => {
  const { level, solution } = defectiveCandidate(name);
  const against = shortCutsOf(level, solution, 1);

  test('is refused, with what is left out or put in', () => {
    const { message, ...place } = expectedOf(name);
    const found = against.filter((one) => one.message.en.includes(message));
    expect(found.length).toBeGreaterThan(0);
    for (const one of against) expect(one).toMatchObject(place);
    expect(new Set(against.map((one) => one.message['zh-CN'])).size).toBe(against.length);
  });

  test('what was done to show it passes in the play-through', () => {
    for (const { log = [] } of against) {
      const play = beginPlay(level, 1);
      for (const line of log) {
        const [, seconds, command] = /^([\d.]+) s (.*)$/.exec(line) ?? [];
        playTo(play, Math.round(Number(seconds) / TICK));
        act(play, JSON.parse(command ?? '') as Act);
      }
      expect(reportOf(play).passed).toBe(true);
    }
  });
});

test('a way that only a later case of the draw opens is found there', () => {
  const { level, solution } = defectiveCandidate('short-cut-without-padlock');
  const [fenced] = level.checklist;
  if (!fenced) throw new Error('a line to go by');
  // what must be put up before work: the padlock, or in the other case the barrier, which must anyway
  const guarded = {
    ...fenced,
    id: 'guarded',
    condition: {
      kind: 'before' as const,
      first: { kind: 'once' as const, of: { event: 'object-placed', where: { object: '${guard}' } } },
      later: { event: 'work-started' },
    },
  };
  const cases = ['padlock', 'barrier'].map((guard, at) => ({ guard, ...level.draw[0]?.[at] }));
  const drawn = { ...level, draw: [cases], checklist: [...level.checklist, guarded] };
  const strict = [1, 2, 3, 4].find((seed) => drawCase(drawn, seed).guard === 'padlock') ?? 0;
  const loose = [1, 2, 3, 4].find((seed) => drawCase(drawn, seed).guard === 'barrier') ?? 0;
  const little = { made: 120, transitions: 5000 };
  expect(shortCutsInCases(drawn, solution, [strict], [little, little])).toEqual([]);
  const against = shortCutsInCases(drawn, solution, [strict, loose], [little, little]);
  expect(against.map(({ message }) => message.en).join()).toContain('padlock');
});

describe('a level that asks for everything', () => {
  const { level, solution } = defectiveCandidate('leak-by-id');
  const told: Progress[] = [];
  const against = shortCutsOf(level, solution, 1, { made: 400, transitions: 20_000 }, (progress) => {
    told.push(progress);
    return true;
  });

  test('has no short cut within the budget', () => {
    expect(against).toEqual([]);
    expect(told.at(-1)?.share).toBe(1);
  });

  test('tells how far it is, never backwards', () => {
    expect(told.length).toBeGreaterThan(20);
    expect(told.map(({ share }) => share)).toEqual(told.map(({ share }) => share).sort((a, b) => a - b));
  });

  test('the search ends when it is cancelled', () => {
    let asked = 0;
    shortCutsOf(level, solution, 1, { made: 400, transitions: 20_000 }, () => ++asked < 20);
    expect(asked).toBe(20);
  });
});
