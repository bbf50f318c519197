import { describe, expect, test } from 'vitest';
import { expandProcedure } from '../../../src/training/procedures/expand-procedure';
import type { Procedure } from '../../../src/training/procedures/procedure';

const text = (en: string) => ({ 'zh-CN': '中', en });
const procedure: Procedure = {
  id: 'entry',
  title: text('Entry'),
  source: 'test',
  group: 'access',
  parameters: {
    floor: { kind: 'landing', about: text('where') },
    seconds: { kind: 'number', about: text('how long'), default: 10 },
  },
  named: { opened: { kind: 'once', of: { event: 'landing-door-wide', where: { floor: '${floor}' } } } },
  steps: [
    {
      id: 'open',
      title: text('Open at ${floor}'),
      reason: text('r'),
      clauses: [],
      points: 3,
      condition: { kind: 'named', name: 'opened' },
    },
    {
      id: 'wait',
      group: 'protect',
      title: text('Wait'),
      reason: text('r'),
      clauses: [],
      points: 2,
      condition: {
        kind: 'stays',
        after: { event: 'hall-call-pressed' },
        seconds: '${seconds}',
        facts: [{ fact: 'place', is: 'landing-${floor}' }],
      },
    },
  ],
};
const expand = (use: object) => expandProcedure(procedure, { use: 'entry', with: { floor: 4 }, ...use });

describe('a procedure taken up by a level', () => {
  test('is plain lines, named behind it, with parameters filled in and names resolved', () => {
    const [open, wait] = expand({});
    expect(open).toMatchObject({
      id: 'entry/open',
      procedure: 'entry',
      group: 'access',
      title: { en: 'Open at 4' },
      condition: { kind: 'once', of: { where: { floor: 4 } } },
    });
    expect(wait).toMatchObject({
      group: 'protect',
      condition: { seconds: 10, facts: [{ is: 'landing-4' }] },
    });
  });

  test('leaves the level’s holes open', () => {
    expect(expand({ with: { floor: '${floor}' } })[1]?.condition).toMatchObject({
      facts: [{ is: 'landing-${floor}' }],
    });
  });

  test('goes by another name when used twice, may weigh more, cost otherwise, and leave steps out', () => {
    const lines = expand({
      as: 'second',
      weight: 0.5,
      points: { wait: 5 },
      omit: [{ step: 'open', because: text('b') }],
    });
    expect(lines.map(({ id, points }) => [id, points])).toEqual([['second/wait', 2.5]]);
  });
});
